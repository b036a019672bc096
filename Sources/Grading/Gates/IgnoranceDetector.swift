/// Recognises an answer that says "I don't know" and nothing else.
enum IgnoranceDetector {
  /// Whether ignorance is admitted, and besides that, fillers and the question's own words hardly
  /// anything is said.
  static func isIgnorance(_ passage: Passage, asked: Set<String>) -> Bool {
    // "If you don't know what they like, ask them" admits nothing.
    let admitted = passage.ranges(of: .ignorance).filter { !passage.isConditional($0) }
    guard !admitted.isEmpty else { return false }
    let rest = ContentWords.positions(in: passage, without: [.ignorance, .filler])
      .filter { !asked.contains(passage.tokens[$0].text) }
    return rest.reduce(0) { $0 + passage.tokens[$1].weight } <= longestRest
  }

  /// Five ideographs or three words.
  private static let longestRest = 10
}
