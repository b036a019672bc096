/// How sure the user is of an answer, said before the score.
public enum Sureness: Int, Codable, Hashable, Sendable, CaseIterable {
  /// Guessing.
  case guessing = 1
  /// Shaky.
  case shaky = 2
  /// Fairly sure.
  case fairly = 3
  /// Certain.
  case certain = 4

  /// The score that the word stands for, so that what was felt can be held against what was
  /// scored: the middles of [0, .4), [.4, .65), [.65, .9) and [.9, 1], the bands of the ratings.
  public var expectedScore: Double {
    switch self {
    case .guessing: 0.2
    case .shaky: 0.525
    case .fairly: 0.775
    case .certain: 0.95
    }
  }
}
