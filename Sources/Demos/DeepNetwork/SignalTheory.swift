import Neural

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What the variance of a plain net's signals comes to, layer after layer, in the limit of wide
/// layers.
///
/// With weights of standard deviation σ and n inputs, z of layer l is normal with variance
/// v = n · σ² · q, where q is the mean square of the layer's inputs; the outputs have the
/// mean square E f(√v · Z)², and going back a gradient's mean square is multiplied by
/// χ = n · σ² · E f′(√v · Z)².
///
/// Sources: Poole et al., "Exponential expressivity in deep neural networks through transient
/// chaos", NeurIPS 2016, arXiv:1606.05340; Schoenholz et al., "Deep information propagation", ICLR
/// 2017, arXiv:1611.01232.
struct SignalTheory {
  /// What is expected of a layer.
  struct Layer: Hashable {
    /// The standard deviation of the activations.
    var deviation: Double
    /// The square root of χ: what a gradient is multiplied with on its way back through the layer.
    var gradientFactor: Double
  }

  /// The layers, layer 1 first.
  let layers: [Layer]

  /// Follows a signal of variance 1 through a net.
  init(_ plan: NetworkPlan, inputs: Int) {
    var square = 1.0
    layers = (1...plan.depth).map { layer in
      let count = layer == 1 ? inputs : plan.width
      let deviation = plan.initialiser.deviation(inputs: count, outputs: plan.width)
      let variance = Double(count) * deviation * deviation
      let root = (variance * square).squareRoot()
      let mean = Self.expectation { plan.activation(root * $0) }
      square = Self.expectation {
        let value = plan.activation(root * $0)
        return value * value
      }
      let slope = Self.expectation {
        let value = plan.activation.derivative(at: root * $0)
        return value * value
      }
      return Layer(
        deviation: max(0, square - mean * mean).squareRoot(),
        gradientFactor: (variance * slope).squareRoot()
      )
    }
  }

  /// The ratio of the gradient's norm at layer 1 to that at the last layer.
  var gradientRatio: Double { layers.dropFirst().reduce(1) { $0 * $1.gradientFactor } }

  /// E g(Z) for a standard normal Z, by the midpoint rule on ±8, whose error is below 1e-10 for
  /// smooth g.
  static func expectation(_ function: (Double) -> Double) -> Double {
    var sum = 0.0
    for (point, weight) in nodes { sum += weight * function(point) }
    return sum
  }

  private static let nodes: [(point: Double, weight: Double)] = {
    let count = 320
    let width = 16.0 / Double(count)
    return (0..<count).map { index in
      let point = -8 + (Double(index) + 0.5) * width
      return (point, exp(-point * point / 2) / (2 * Double.pi).squareRoot() * width)
    }
  }()
}
