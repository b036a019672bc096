/// Finds what a choice turns down: of "we optimise clicks rather than watch time" nothing is
/// claimed of watch time.
///
/// Words found there, and none of those that turn it down, were said of what was not chosen.
struct ChoiceReader: Sendable {
  private struct Choice: Sendable {
    /// "rather than", 而不是.
    let cue: Range<Int>
    /// From there to the end of the clause, or as far as a small word reaches.
    let refused: Range<Int>
  }

  /// In order of position.
  private let choices: [Choice]

  /// Reads the choices of an answer.
  ///
  /// Complexity: O(n) in its tokens.
  init(passage: Passage) {
    choices = passage.ranges(of: .exclusion).compactMap { cue in
      guard Self.cues.contains(cue.map { passage.tokens[$0].text }) else { return nil }
      let clause = passage.clauses[passage.clauseOfToken[cue.upperBound - 1]]
      let end = min(clause.upperBound, passage.reach(of: Self.reach, behind: cue.upperBound))
      return cue.upperBound < end ? Choice(cue: cue, refused: cue.upperBound..<end) : nil
    }
  }

  /// Whether a match takes a word from what is turned down, and none from what turns it down.
  ///
  /// Complexity: O(log n) in the choices, and those near the match.
  func turnsDown(_ match: RuleMatch) -> Bool {
    guard !choices.isEmpty else { return false }
    let span = match.span
    let start = choices.partitioningIndex { $0.refused.upperBound > span.lowerBound }
    return choices[start...].prefix { $0.refused.lowerBound < span.upperBound }
      .contains { choice in
        match.slots.contains { choice.refused.contains($0.lowerBound) }
          && !match.slots.contains { $0.overlaps(choice.cue) }
      }
  }

  /// Twelve ideographs, or eight words.
  private static let reach = 24
  /// "Not" and 不是 alone set apart what belongs to a point as often ("a feed is swiped, not
  /// tapped").
  private static let cues: Set<[String]> = [
    ["rather", "than"], ["instead", "of"], ["as", "opposed", "to"], ["而", "不", "是"], ["而", "非"],
  ]
}
