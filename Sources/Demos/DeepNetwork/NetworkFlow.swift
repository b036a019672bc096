import Neural

/// What one forward and one backward pass show of every layer, layer 1 first.
struct NetworkFlow: Hashable, Sendable {
  /// The layers as the probes read them.
  var layers: [LayerReading]
  /// The loss of the batch.
  var loss: Double
  /// The norm of the gradients with respect to all parameters together, before any clipping; NaN
  /// where it was not asked for.
  var norm: Double

  /// The standard deviations of the activations; infinite where their mean is.
  var deviations: [Double] {
    layers.map { $0.activationMean.isInfinite ? .infinity : $0.activationDeviation }
  }
  /// The standard deviations of the signals: of units across examples; infinite where their mean
  /// is.
  var signals: [Double] {
    layers.map { $0.activationMean.isInfinite ? .infinity : $0.signalDeviation }
  }
  /// The norms of the gradients with respect to the activations.
  var gradientNorms: [Double] { layers.map(\.activationGradientNorm) }
  /// The norms of the gradients with respect to the weights.
  var weightGradientNorms: [Double] { layers.map(\.weightGradientNorm) }

  /// The gradient of layer 1 against that of the last layer.
  var gradientRatio: Double { Self.ratio(gradientNorms) }
  /// The weight gradient of layer 1 against that of the last layer.
  var weightGradientRatio: Double { Self.ratio(weightGradientNorms) }
  /// The signal of the last layer against that of layer 1.
  var signalLeft: Double { 1 / Self.ratio(signals) }

  private static func ratio(_ values: [Double]) -> Double {
    (values.first ?? .nan) / (values.last ?? .nan)
  }

  /// What each layer's gradient is multiplied with to become that of the layer before: g_l /
  /// g_(l+1); NaN for the last layer.
  var gradientFactors: [Double] {
    gradientNorms.indices.map { index in
      index + 1 < gradientNorms.count ? gradientNorms[index] / gradientNorms[index + 1] : .nan
    }
  }
}
