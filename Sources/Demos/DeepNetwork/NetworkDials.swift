import Neural
import Wording

/// The dials of a deep net, for every demo that has one.
enum NetworkDials {
  static let depth = "depth"
  static let width = "width"
  static let activation = "activation"
  static let initialiser = "initialiser"
  static let gain = "gain"
  static let residual = "residual"
  static let normalisation = "normalisation"

  /// The plan that settings with all of the dials make.
  static func plan(_ values: DialSettings) -> NetworkPlan {
    NetworkPlan(
      depth: Int(values.number(depth)),
      width: Int(values.number(width)),
      activation: activation(named: values.choice(activation)),
      initialiser: NetworkInitialiser(
        kind: NetworkInitialiser.Kind(rawValue: values.choice(initialiser)) ?? .xavier,
        gain: values.number(gain)
      ),
      isResidual: values.choice(residual) == "on",
      normalisation: NetworkNormalisation(rawValue: values.choice(normalisation)) ?? .none
    )
  }

  /// The activation of an option.
  static func activation(named name: String) -> Activation {
    switch name {
    case "sigmoid": .sigmoid
    case "tanh": .tanh
    case "relu": .relu
    case "leaky-relu": .leakyReLU(slope: 0.1)
    case "gelu": .gelu
    default: .identity
    }
  }
}
