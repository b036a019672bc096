/// How sure the user is of an answer, said before the score.
public enum Sureness: Int, Codable, Comparable, Hashable, Sendable, CaseIterable {
  /// Guessing.
  case guessing = 1
  /// Shaky.
  case shaky = 2
  /// Fairly sure.
  case fairly = 3
  /// Certain.
  case certain = 4

  /// Orders by how sure the user is.
  public static func < (left: Sureness, right: Sureness) -> Bool { left.rawValue < right.rawValue }
}
