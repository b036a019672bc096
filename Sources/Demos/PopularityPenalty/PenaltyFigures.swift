import Recommender

/// What a sweep came to, and where the dial stands in it.
struct PenaltyFigures {
  /// The figures at each of ``PenaltyRun/exponents``, of which there is at least one.
  let sweep: [EvaluationFigures]
  /// The exponent of the dial.
  let exponent: Double
  /// The figures at it.
  let chosen: EvaluationFigures

  /// The place of the greatest recall, the least exponent of several.
  var best: Int { sweep.indices.max { (sweep[$0].recall, $1) < (sweep[$1].recall, $0) } ?? 0 }
}
