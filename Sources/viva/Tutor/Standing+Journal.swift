import Journal
import Tutor

extension Tutor.Standing {
  /// The journal's standing in the tutor's words.
  init(_ standing: Journal.Standing) {
    self.init(
      answeredAt: standing.answeredAt,
      attempts: standing.attempts,
      score: standing.score,
      covered: standing.covered,
      total: standing.total,
      missed: standing.missed,
      memory: standing.memory,
      due: standing.due
    )
  }
}
