import Testing
import Wording

@Suite("Air between Han and Latin")
struct HanLatinSpacingTests {
  @Test(
    "A space where the scripts touch, and nowhere else",
    arguments: [
      ("用ItemCF算权重", "用 ItemCF 算权重"), ("用 ItemCF 算", "用 ItemCF 算"), ("第3章", "第 3 章"),
      ("占50%的", "占 50% 的"), ("学习率α很小", "学习率 α 很小"), ("（ItemCF）权重", "（ItemCF）权重"),
      ("只有中文。", "只有中文。"), ("only English", "only English"), ("", ""),
    ]
  )
  func spaced(_ text: String, _ expected: String) {
    #expect(HanLatinSpacing.spaced(text) == expected)
    #expect(HanLatinSpacing.spaced(expected) == expected)
  }
}
