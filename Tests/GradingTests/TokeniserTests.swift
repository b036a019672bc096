import Testing

@testable import Grading

struct TokeniserTests {
  private func texts(_ text: String) -> [String] {
    Tokeniser.tokens(of: NormalisedText(text).scalars).map(\.text)
  }

  @Test(
    arguments: [
      ("long-tail items", ["long", "tail", "items"]),
      ("doesn't the item's norm", ["doesn't", "the", "item", "norm"]),
      ("用BERT向量", ["用", "bert", "向", "量"]),
      ("0.25^10≈1e-6", ["0.25", "^", "10", "≈", "1", "e", "-", "6"]),
      ("1,000 or 1,5", ["1,000", "or", "1", ",", "5"]),
      ("w1*pCTR+w2*pCVR", ["w1", "*", "pctr", "+", "w2", "*", "pcvr"]),
      ("1/log(1+|N(u)|)", ["1", "/", "log", "(", "1", "+", "|", "n", "(", "u", ")", "|", ")"]),
      ("**bold** `code` “quoted”", ["bold", "code", "quoted"]),
      ("n_in", ["n_in"]),
      ("a -> b --> c => d ⇒ e→f", ["a", "→", "b", "→", "c", "→", "d", "→", "e", "→", "f"]),
      ("a - b, x>=1", ["a", "-", "b", ",", "x", ">", "=", "1"]),
      ("≤.25 of it. 5", ["≤", "0.25", "of", "it", ".", "5"]),
      ("f(x).5 v.25 1..5", ["f", "(", "x", ")", ".", "5", "v", ".", "25", "1", ".", ".", "5"]),
    ]
  )
  func cuts(text: String, expected: [String]) {
    #expect(texts(text) == expected)
  }

  @Test func remembersBlanks() {
    let tokens = Tokeniser.tokens(of: NormalisedText("链式 法则 a b").scalars)
    #expect(tokens.map(\.followsBlank) == [false, false, true, false, true, true])
  }
}
