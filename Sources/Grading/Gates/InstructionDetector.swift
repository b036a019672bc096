/// Recognises words that speak to the grader instead of answering.
enum InstructionDetector {
  /// Whether sentences that speak to the grader make up a third of the answer or more.
  static func isPlea(_ passage: Passage) -> Bool {
    let pleas = sentences(of: passage)
    guard !pleas.isEmpty else { return false }
    let plea = pleas.reduce(0) { $0 + passage.weight(of: $1) }
    return plea * 3 >= passage.weight(of: 0..<passage.tokens.count)
  }

  /// The sentences that speak to the grader.
  private static func sentences(of passage: Passage) -> [Range<Int>] {
    guard !passage.ranges(of: .instruction).isEmpty else { return [] }
    return passage.sentences.map(\.tokens)
      .filter { !passage.ranges(of: .instruction, in: $0).isEmpty }
  }
}
