/// How a fit may run: on how many threads, in how much memory, and who hears how far it is.
///
/// They never change what is learnt, but for the last bits of a dense inversion.
public struct FitConditions: Sendable {
  /// How many threads work, at least 1.
  public var threads: Int
  /// How many bytes a fit may take beside the log, as it estimates before it begins.
  public var memoryLimit: Int
  /// Told the share of the work that is done, in [0, 1], now and then, on the fit's own thread.
  public var progress: (@Sendable (Double) -> Void)?
  /// Told of work that may take long or much memory, before it begins, on the fit's own thread.
  public var announce: (@Sendable (FitStage) -> Void)?

  /// Creates conditions: without arguments one thread, no limit, and nobody listens.
  ///
  /// - Precondition: at least one thread, at most 64.
  public init(
    threads: Int = 1,
    memoryLimit: Int = .max,
    progress: (@Sendable (Double) -> Void)? = nil,
    announce: (@Sendable (FitStage) -> Void)? = nil
  ) {
    precondition((1...64).contains(threads), "\(threads) threads")
    self.threads = threads
    self.memoryLimit = memoryLimit
    self.progress = progress
    self.announce = announce
  }

  /// Stops a fit that would need too much.
  func check(bytes needed: Double) throws(RecommenderError) {
    if needed > Double(memoryLimit) { throw .memory(needed: needed, limit: memoryLimit) }
  }
}
