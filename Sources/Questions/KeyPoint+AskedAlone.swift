public import Wording

extension KeyPoint {
  /// What is asked about the point where nothing was said before: the probe, unless its author
  /// words that otherwise.
  public var asksAlone: Bilingual { quiz.asks ?? probe }

  /// Whether that asks how or why, in either language, so that a name alone does not answer it.
  public var asksHowOrWhy: Bool {
    let english = asksAlone.en.lowercased().split { !$0.isLetter }
    return english.contains("how") || english.contains("why")
      || Self.howAndWhy.contains { asksAlone.zh.contains($0) }
  }

  private static let howAndWhy = ["怎么", "如何", "为什么", "凭什么"]
}
