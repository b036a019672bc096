import Neural

/// What a deep net is made of, as its dials say.
struct NetworkPlan: Hashable, Sendable {
  /// How many hidden layers.
  var depth: Int
  /// How many units each of them has.
  var width: Int
  /// What is applied to every unit.
  var activation: Activation
  /// How the weights begin.
  var initialiser: NetworkInitialiser
  /// Whether each layer adds its input to what it computes.
  var isResidual = false
  /// What stands between the sum and the activation.
  var normalisation = NetworkNormalisation.none

  /// How many examples are computed at once: fewer for a wide net, so that a dial turns at once.
  var batch: Int { width <= 128 ? 128 : width <= 256 ? 64 : 32 }

  /// Multiplications of one training step: forward, and twice as many backward.
  var cost: Double { 3 * Double(depth) * Double(width * width) * Double(batch) }
}
