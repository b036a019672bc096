/// The settings of a ranking model: its network, how losses are weighed, and how it is trained.
public struct RankingOptions: Hashable, Sendable {
  /// Which network.
  public var architecture: RankingArchitecture
  /// How the tasks' losses become one; nil weighs each with 1.
  public var weighting: LossWeighting?
  /// How often every example is met.
  public var epochs = 5
  /// How many examples make a step, at most; an epoch's batches are of nearly the same size.
  public var batchSize = 256
  /// η of Adam.
  public var learningRate = 0.001
  /// λ of the penalty λ/2 · Σ w².
  public var weightDecay = 0.0
  /// What weights and order are drawn from, each from a stream of its own.
  public var seed: UInt64 = 7

  /// Creates settings for a network.
  public init(_ architecture: RankingArchitecture) { self.architecture = architecture }

  /// Finds an option that no training could use.
  ///
  /// - Throws: ``RecommenderError/option(name:value:range:)``.
  func check() throws(RecommenderError) {
    let bounds: [(String, Double, ClosedRange<Double>)] = [
      ("epochs", Double(epochs), 1...10_000),
      ("batchSize", Double(batchSize), 1...1e6),
      ("learningRate", learningRate, 1e-9...10),
      ("weightDecay", weightDecay, 0...10),
    ]
    for (name, value, range) in bounds where !range.contains(value) {
      throw .option(name: name, value: value, range: range)
    }
  }
}
