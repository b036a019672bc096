import Testing

@testable import Grading

struct NormalisedTextTests {
  private func folded(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: NormalisedText(text).scalars)
    return String(view)
  }

  @Test(
    arguments: [
      ("ＲｅＬＵ（ｘ）", "relu(x)"),
      ("殘差網路傳遞梯度", "残差网路传递梯度"),
      ("跟甚麼都像", "跟什么都像"),
      ("naïve Xavíer", "naive xavier"),
      ("nai\u{308}ve", "naive"),
      ("0.25ⁿ × 2²", "0.25^n * 2^2"),
      ("𝐖𝟏 ∑ ∏", "w1 Σ  prod "),
      ("don’t — “so”", "don't - \"so\""),
      ("a\u{200B}b\u{202E}c\u{FEFF}", "abc"),
      ("ﬁnal ½", "final 1/2"),
      ("一\u{3000}二\t三\r\n四", "一 二 三\n\n四"),
    ]
  )
  func folds(text: String, expected: String) {
    #expect(folded(text) == expected)
  }

  @Test func foldingTwiceChangesNothing() {
    let text = "Ｘavier 殘差 ½ 𝒙² naïve ① ㎏ ﬀ Σσς"
    #expect(folded(folded(text)) == folded(text))
  }

  @Test func waysBackCountScalarsOfTheSource() {
    let text = NormalisedText("e\u{301}ＡＢ ½")
    // e + accent, full-width A and B, blank, one half: six source scalars.
    #expect(text.sourceCount == 6)
    #expect(text.sourceRange(of: 0..<1) == 0..<2)
    #expect(text.sourceRange(of: 1..<3) == 2..<4)
    #expect(text.sourceRange(of: 4..<7) == 5..<6)
    #expect(text.sourceRange(of: 5..<6) == 5..<6)
  }

  @Test func spansWidenToGraphemes() {
    let family = "a👨‍👩‍👧b"
    let text = NormalisedText(family)
    let person = text.scalars.firstIndex(of: "👩")
    #expect(person.map { text.sourceRange(of: $0..<($0 + 1)) } == 1..<6)
  }

  @Test func emptyTextHasNoSpans() {
    #expect(NormalisedText("").sourceRange(of: 0..<0).isEmpty)
    #expect(NormalisedText("\u{200B}").scalars.isEmpty)
  }
}
