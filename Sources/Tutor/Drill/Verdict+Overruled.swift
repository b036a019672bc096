import Grading

extension Verdict {
  /// The verdict that one more press of the key makes of this one.
  ///
  /// The first press says what a user most likely means, that the point is covered, or that it is
  /// not wholly; further ones go through the rest and come back to what the grader gave.
  func overruled(given: Verdict) -> Verdict {
    let others = [Verdict.covered, .partial, .missed, .contradicted].filter { $0 != given }
    let round = others + [given]
    return round[((round.firstIndex(of: self) ?? 0) + 1) % round.count]
  }
}
