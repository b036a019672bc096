extension Grader {
  /// Whether words say nothing, or no more than that nothing comes to mind, whatever was asked.
  ///
  /// Complexity: O(n).
  public static func saysNothing(_ text: String) -> Bool {
    let passage = Passage(text)
    return !passage.tokens.contains(where: \.isContent)
      || IgnoranceDetector.isIgnorance(passage, asked: [])
  }

  /// Whether words are handed in instead of an answer: no more than yes, no or perhaps ("no",
  /// 不会), or that the next one be asked ("pass", 跳过).
  ///
  /// Complexity: O(n).
  public static func isPass(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }.joined(separator: " ")
    return CueLexicon.passes.contains(words)
      || BareReply.bareTokens(of: Passage(text)).allSatisfy(\.self)
  }

  /// Whether words are a name alone, of at most four ideographs or three words, and claim nothing
  /// of it: "nearest neighbours", 用最近邻.
  ///
  /// Complexity: O(n).
  public static func isBareName(_ text: String) -> Bool { BareName.isName(Passage(text)) }
}
