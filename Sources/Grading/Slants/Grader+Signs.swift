import Questions

extension Grader {
  /// The points that an answer's words would earn if nothing were doubted, with the signs about
  /// them: what the weights of the signs are fitted to.
  ///
  /// Gates and what points say about one another are left out, and so are points of which it counts
  /// that several things are spoken of.
  ///
  /// - Throws: ``GradingError/answerTooLong(scalars:limit:)``.
  public func signs(in answer: String) throws(GradingError) -> [PointSigns] {
    try Self.checkLength(of: answer)
    let passage = Passage(answer)
    let matcher = RuleMatcher(passage: passage, rubric: rubric)
    let judge = PointJudge(passage: passage, matcher: matcher, doubts: false)
    let slants = SlantReader(
      passage: passage,
      negators: PolarityReader(passage: passage).negators
    )
    return rubric.points.compactMap { point in
      let finding = judge.finding(on: point)
      guard finding.verdict.credit > 0, !finding.matches.isEmpty,
        point.partsNeeded == 0 || point.partsEarnHalf
      else { return nil }
      if case .deniedMisconception = finding.reason { return nil }
      let isUsed = matcher.tokens(of: point.slots)
      let signs = finding.matches.map { match in
        (slants.signs(about: match) { isUsed[$0] }.map { "\($0.slant)/\($0.place)" }
          + (match.carriesTopic ? ["topic"] : [])).sorted()
      }
      return PointSigns(point: point.id, verdict: finding.verdict, signs: signs)
    }
  }
}
