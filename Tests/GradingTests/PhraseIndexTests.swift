import Testing

@testable import Grading

struct PhraseIndexTests {
  private func labels(
    _ wordings: [String],
    in text: String,
    forgivingTypos: Bool = true
  ) -> Set<Int> {
    var index = PhraseIndex()
    for (label, wording) in wordings.enumerated() {
      if let phrase = Phrase(wording) { index.insert(phrase, label: label) }
    }
    let tokens = Tokeniser.tokens(of: NormalisedText(text).scalars)
    return Set(index.hits(in: tokens, forgivingTypos: forgivingTypos).map(\.label))
  }

  @Test func latinMatchesWholeWordsAndHanAnywhere() {
    #expect(labels(["gap", "relat*", "关联", "bn"], in: "gaps relating 强关联性 BN层") == [1, 2, 3])
  }

  @Test func asterisksInsideFormulasAreSigns() {
    #expect(labels(["w1*pctr"], in: "score = w1 * pCTR + w2 * pCVR") == [0])
    #expect(labels(["w1*pctr"], in: "w1 pctr").isEmpty)
  }

  @Test func articlesAndParticlesMayStandBetween() {
    #expect(
      labels(["clip gradient", "强关联", "新的物品"], in: "clip the gradient 强的关联 新物品") == [0, 1, 2]
    )
  }

  @Test func aNumberIsNoPartOfAQuotient() {
    #expect(labels(["of 1", "4", "1/4"], in: "a slope of 1/4, no more") == [2])
    #expect(labels(["of 1", "1/log"], in: "a slope of 1 / 4, weights of 1/log(n)") == [0, 1])
  }

  @Test func phrasesDoNotCrossPunctuation() {
    #expect(labels(["new item", "新物品"], in: "it is new. item 新，物品").isEmpty)
  }

  @Test(
    arguments: [
      ("vanishing", "vansihing", true),
      ("backpropagation", "backpropogaton", true),
      ("layer", "layers", true),
      ("normali*", "nromalisation", true),
      ("saturated", "unsaturated", false),
      ("score", "store", false),
      ("norm", "nrom", false),
      ("0.25", "0.26", false),
    ]
  )
  func forgivesLongLatinWordsOnly(wording: String, text: String, expected: Bool) {
    #expect(labels([wording], in: text).isEmpty != expected)
    if wording != text { #expect(labels([wording], in: text, forgivingTypos: false).isEmpty) }
  }

  @Test(
    arguments: [
      ("链式法则", "链试法则", true),
      ("反向传播", "反向船播", true),
      ("阈值", "域值", true),
      ("连乘", "连成", true),
      ("稳定", "不稳定", true),
      ("共现", "贡献", false),
      ("布局", "不局", false),
      ("值", "直", false),
    ]
  )
  func forgivesIdeographsOfTheSameSound(wording: String, text: String, expected: Bool) {
    #expect(labels([wording], in: text).isEmpty != expected)
    let isThere = text.contains(wording)
    #expect(labels([wording], in: text, forgivingTypos: false).isEmpty != isThere)
  }

  @Test func spellingDistanceCountsSwapsAsOne() {
    func within(_ limit: Int, _ left: String, _ right: String) -> Bool {
      SpellingDistance.isWithin(limit, Array(left.utf8)[...], Array(right.utf8)[...])
    }
    #expect(within(1, "clipping", "clippnig"))
    #expect(!within(1, "clipping", "cilppnig"))
    #expect(within(2, "clipping", "cilppnig"))
    // Optimal string alignment, not the unrestricted distance: "ca" to "abc" takes three slips.
    #expect(!within(2, "ca", "abc"))
    #expect(within(3, "ca", "abc"))
    #expect(within(0, "", ""))
    #expect(!within(1, "", "ab"))
  }
}
