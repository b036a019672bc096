/// A page of the figures.
public enum StatsPage: Int, Hashable, Sendable, CaseIterable {
  /// What is due, and how ready the user is.
  case readiness
  /// The days, the streak, the time per answer.
  case days
  /// Sureness against scores.
  case confidence
  /// Each memory with its curve of forgetting.
  case memories
  /// The points that were missed.
  case points
}
