/// What the rules say about one point of an answer.
struct Finding: Sendable {
  /// How the answer stands to the point.
  let verdict: Verdict
  /// What decided.
  let reason: Reason
  /// The matches that decided.
  let matches: [RuleMatch]
  /// Whether it hangs on how small words were read; see ``LoneErrorSieve``.
  let isGuess: Bool

  /// Creates what was found.
  init(_ verdict: Verdict, _ reason: Reason, _ matches: [RuleMatch] = [], isGuess: Bool = false) {
    self.verdict = verdict
    self.reason = reason
    self.matches = matches
    self.isGuess = isGuess
  }
}
