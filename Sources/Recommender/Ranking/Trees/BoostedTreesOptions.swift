/// The settings of ``BoostedTrees``.
public struct BoostedTreesOptions: Hashable, Sendable {
  /// How many trees.
  public var rounds = 300
  /// How many splits lie between a tree's root and a leaf, at most.
  public var depth = 6
  /// η: how much of each tree is added.
  public var learningRate = 0.1
  /// The share of features that a tree may split by.
  public var featureShare = 0.5
  /// The share of rows that a tree is grown on.
  public var rowShare = 0.8
  /// Σ h that a leaf needs: h is p(1 − p) a row of a binary task, 1 of a regression.
  public var leafWeight = 5.0
  /// λ of the penalty λ/2 · Σ w² over leaves.
  public var penalty = 1.0
  /// What features and rows are drawn from.
  public var seed: UInt64 = 7

  /// Creates the settings that `viva evaluate` uses.
  public init() {}

  /// Finds an option that no training could use.
  ///
  /// - Throws: ``RecommenderError/option(name:value:range:)``.
  func check() throws(RecommenderError) {
    let bounds: [(String, Double, ClosedRange<Double>)] = [
      ("rounds", Double(rounds), 1...100_000),
      ("depth", Double(depth), 1...16),
      ("learningRate", learningRate, 1e-6...1),
      ("featureShare", featureShare, 1e-6...1),
      ("rowShare", rowShare, 1e-6...1),
      ("leafWeight", leafWeight, 0...1e9),
      ("penalty", penalty, 0...1e9),
    ]
    for (name, value, range) in bounds where !range.contains(value) {
      throw .option(name: name, value: value, range: range)
    }
  }

  /// XGBoost's own names and values for a task.
  func parameters(for kind: TaskKind) -> [(name: String, value: String)] {
    [
      ("objective", kind == .binary ? "binary:logistic" : "reg:squarederror"),
      ("tree_method", "hist"),
      ("max_depth", "\(depth)"),
      ("eta", "\(learningRate)"),
      ("colsample_bytree", "\(featureShare)"),
      ("subsample", "\(rowShare)"),
      ("min_child_weight", "\(leafWeight)"),
      ("lambda", "\(penalty)"),
      ("seed", "\(seed & 0x7FFF_FFFF)"),
    ]
  }
}
