/// How well something was remembered.
public enum Rating: Int, Codable, Hashable, Sendable, CaseIterable, Comparable {
  /// Forgotten.
  case again = 1
  /// Remembered with trouble.
  case hard = 2
  /// Remembered.
  case good = 3
  /// Remembered at once.
  case easy = 4

  /// Orders ratings from worst to best.
  public static func < (left: Rating, right: Rating) -> Bool { left.rawValue < right.rawValue }
}
