import Neural
import Randomness

/// How the weights of every layer of a net begin, whatever the layers' sizes.
struct NetworkInitialiser: Hashable, Sendable {
  /// The kinds, by the names of a dial's options.
  enum Kind: String, CaseIterable, Sendable {
    case small, uniform, xavier, he, orthogonal, large
  }

  var kind: Kind
  /// What all weights are multiplied with.
  var gain: Double
  /// The standard deviation of the small kind.
  var smallDeviation = 0.01
  /// The standard deviation of the large kind.
  var largeDeviation = 1.0

  /// The initialiser of a layer with n inputs.
  func initialiser(inputs: Int) -> Initialiser {
    switch kind {
    case .small: .constantScale(smallDeviation * gain, .normal)
    // ±1/√n, all equally likely: a standard deviation of 1/√(3n).
    case .uniform: .constantScale(gain / (3 * Double(inputs)).squareRoot(), .uniform)
    case .xavier: .xavier(.normal, gain: gain)
    case .he: .he(.normal, gain: gain)
    case .orthogonal: .orthogonal(gain: gain)
    case .large: .constantScale(largeDeviation * gain, .normal)
    }
  }

  /// Weights `[inputs, outputs]`, drawn row after row with the initialiser's standard deviation.
  ///
  /// - Throws: ``DemoError/cancelled`` between rows, or a few orthogonal vectors.
  func weights(
    inputs: Int,
    outputs: Int,
    using generator: inout SeededGenerator
  ) throws(DemoError) -> Matrix<Float> {
    let weights: Matrix<Float>? = initialiser(inputs: inputs).weights(
      inputDimensions: inputs,
      outputDimensions: outputs,
      using: &generator,
      givesUp: { Task.isCancelled }
    )
    guard let weights else { throw .cancelled }
    return weights
  }

  /// The standard deviation σ of the weights between n inputs and m outputs.
  func deviation(inputs: Int, outputs: Int) -> Double {
    initialiser(inputs: inputs)
      .standardDeviation(inputDimensions: inputs, outputDimensions: outputs)
  }
}
