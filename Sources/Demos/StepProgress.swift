/// How far a streamed step has come.
public struct StepProgress: Hashable, Sendable {
  /// What is done, from 0.
  public var done: Int
  /// What there is to do.
  public var total: Int
  /// By how much one state goes on.
  public var stride: Int

  /// Creates a progress.
  public init(done: Int, total: Int, stride: Int = 1) {
    self.done = done
    self.total = total
    self.stride = stride
  }

  /// Whether nothing is left to do.
  public var isComplete: Bool { done >= total }
}
