import Testing

@testable import Grading

struct NumberReaderTests {
  private func values(_ text: String) -> [Double] {
    let tokens = Tokeniser.tokens(of: NormalisedText(text).scalars)
    return tokens.indices.compactMap { NumberReader.value(of: tokens, at: $0) }
  }

  @Test(
    arguments: [
      ("0.25 and .5", [0.25, 0.5]), ("1,000 rows", [1000]), ("80% of 3/4", [0.8, 0.75]),
      ("1e-12, then 2e3", [1e-12, 2000]), ("0.9^100", [0.9]), ("x^2, w_1, n-1, a/5", []),
      ("1/0", [1]), ("about 0.8 each", [0.8]),
    ]
  )
  func readsTheirSize(text: String, expected: [Double]) { #expect(values(text) == expected) }

  @Test(
    arguments: [
      ("#<1", "keep 0.25 in each slot", true), ("#<1", "keep 4 in each slot", false),
      ("#<1", "exactly 1", false), ("#>1", "exactly 1", false), ("#>1", "put 1.3 there", true),
      ("#>1", "80% of them", false), ("#<0.01", "you have 1e-12 left", true),
      ("#<0.01", "you have 1e12 left", false), ("#>1000", "1,000,000 times", true),
      ("#<1", "x^0", false),
    ]
  )
  func rulesAskForNumbersBySize(wording: String, text: String, isFound: Bool) throws {
    var index = PhraseIndex()
    index.insert(try #require(Phrase(wording)), label: 0)
    let tokens = Tokeniser.tokens(of: NormalisedText(text).scalars)
    #expect(index.hits(in: tokens, forgivingTypos: true).isEmpty != isFound)
  }
}
