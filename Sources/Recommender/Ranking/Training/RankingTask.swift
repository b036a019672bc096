/// One of the questions that a ranking model answers about an example.
public struct RankingTask: Hashable, Sendable {
  /// What it is called, as `click`.
  public var name: String
  /// What it asks for.
  public var kind: TaskKind

  /// Creates a task.
  public init(_ name: String, _ kind: TaskKind = .binary) {
    (self.name, self.kind) = (name, kind)
  }
}
