public import Neural

/// A network whose tasks choose among experts, in a way that can be looked at.
public protocol GatedNetwork: MultiTaskNetwork {
  /// How much each task listens to each expert, by layer and task: `[batch, experts]`.
  ///
  /// Each row sums to 1. The experts of a layer stand in the order that the network's own comment
  /// gives.
  func gates<Scalar: NeuralScalar>(_ input: Variable<Scalar>) -> [[Variable<Scalar>]]
}
