/// Drops doubts about words that have said something else already.
///
/// What comes near a point is asked about ("did you mean this?"). Where the same words have earned,
/// or contradicted, another point of the question, they are accounted for: a product of derivatives
/// is no half-said remark about depth. Nor is anything asked about the words of a wrong claim and
/// those among them: "you came near it" is not what to say of an error. Nor about words that the
/// question used itself: who names clicks and orders where both were asked about has not come near
/// anything.
enum DoubtSieve {
  /// The findings on the points of one answer, with such doubts turned into plain misses.
  ///
  /// - Parameter repeatsQuestion: whether a stretch of the answer says only what was asked.
  ///
  /// Complexity: O(p·m) in the points and the words that decided.
  static func sifted(
    _ findings: [Finding],
    repeatsQuestion: (Range<Int>) -> Bool = { _ in false }
  ) -> [Finding] {
    let spoken = findings.filter { $0.verdict != .missed }.flatMap(\.matches).flatMap(\.slots)
    let wrong = findings.filter { $0.verdict == .contradicted }.flatMap(\.matches).map(\.span)
    return findings.map { finding in
      guard finding.reason.asks else { return finding }
      let slots = finding.matches.flatMap(\.slots)
      let isSpokenFor =
        slots.allSatisfy { slot in spoken.contains { $0.overlaps(slot) } }
        || slots.allSatisfy(repeatsQuestion)
        || finding.matches.contains { match in wrong.contains { $0.overlaps(match.span) } }
      guard isSpokenFor else { return finding }
      return Finding(.missed, .nothingFound)
    }
  }
}
