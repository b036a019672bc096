/// What the rules say about one point of an answer.
struct Finding: Sendable {
  /// How the answer stands to the point.
  let verdict: Verdict
  /// What decided.
  let reason: Reason
  /// The precision of the stage that decided.
  let confidence: Double
  /// The matches that decided.
  let matches: [RuleMatch]
}
