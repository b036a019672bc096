extension Grader {
  /// Whether words say nothing, or no more than that nothing comes to mind, whatever was asked.
  ///
  /// Complexity: O(n).
  public static func saysNothing(_ text: String) -> Bool {
    let passage = Passage(text)
    return !passage.tokens.contains(where: \.isContent)
      || IgnoranceDetector.isIgnorance(passage, asked: [])
  }
}
