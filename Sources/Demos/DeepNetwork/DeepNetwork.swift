import Neural
import Randomness

/// A net of equal layers with one output, and every layer marked for the probes.
///
/// Layer l: h = f(norm(h · W + b)), with a residual h + f(norm(h · W + b)). Shapes: input
/// `[batch, inputs]`, h `[batch, width]`, output `[batch, 1]`, the logit of the second class.
struct DeepNetwork {
  private struct Block {
    var name: String
    var linear: Linear
    var normalisation: (any Layer)?
  }

  let plan: NetworkPlan
  let parameters = Parameters<Float>()
  /// The weights of the hidden layers, layer 1 first.
  let weights: [Parameter]
  /// The weights of all layers, the output's last.
  let allWeights: [Parameter]
  private let blocks: [Block]
  private let head: Linear

  /// Draws the weights of a net; one layer after the other, so that a deeper net begins with the
  /// same.
  ///
  /// - Throws: ``DemoError/cancelled`` between two layers.
  init(
    _ plan: NetworkPlan,
    inputs: Int,
    using generator: inout SeededGenerator
  ) throws(DemoError) {
    self.plan = plan
    var headGenerator = generator.stream(0)
    // Weights, and up to three rows of a layer beside them, each with room to begin at a round
    // address.
    parameters.reserve(
      plan.width * inputs + plan.depth * plan.width * (plan.width + 5) + 64 * 5 * (plan.depth + 1)
    )
    var blocks: [Block] = []
    for layer in 1...plan.depth {
      if Task.isCancelled { throw .cancelled }
      let count = layer == 1 ? inputs : plan.width
      let name = "layer \(layer)"
      let isPlain = plan.normalisation == .none
      let linear = Linear(
        weight: try plan.initialiser.weights(inputs: count, outputs: plan.width, using: &generator),
        // Normalising a unit over the batch takes any bias away; over the layer it does not, and
        // without one the length of the input would be lost.
        bias: plan.normalisation == .batch ? nil : Array(repeating: 0, count: plan.width),
        activation: isPlain ? plan.activation : .identity,
        name: name,
        in: parameters
      )
      blocks.append(
        Block(
          name: name,
          linear: linear,
          normalisation: Self.normalisation(plan, parameters)
        )
      )
    }
    head = Linear(
      inputDimensions: plan.width,
      outputDimensions: 1,
      initialiser: .xavier(.normal),
      name: "output",
      in: parameters,
      using: &headGenerator
    )
    self.blocks = blocks
    weights = blocks.map(\.linear.weight)
    allWeights = weights + [head.weight]
  }

  private static func normalisation(
    _ plan: NetworkPlan,
    _ parameters: Parameters<Float>
  ) -> (any Layer)? {
    switch plan.normalisation {
    case .none: nil
    case .batch: BatchNormalisation(dimensions: plan.width, in: parameters)
    case .layer: LayerNormalisation(dimensions: plan.width, in: parameters)
    }
  }

  /// The logits of a batch: `[batch, inputs]` becomes `[batch, 1]`.
  ///
  /// - Throws: ``DemoError/cancelled`` between two layers.
  func logits(of input: Variable<Float>) throws(DemoError) -> Variable<Float> {
    head(try hidden(of: input))
  }

  /// The last hidden layer of a batch: `[batch, inputs]` becomes `[batch, width]`.
  ///
  /// - Throws: ``DemoError/cancelled`` between two layers.
  func hidden(of input: Variable<Float>) throws(DemoError) -> Variable<Float> {
    var signal = input
    for block in blocks {
      if Task.isCancelled { throw .cancelled }
      var next = block.linear(signal)
      if let normalisation = block.normalisation {
        next = plan.activation(normalisation(next))
      }
      // Where the first layer changes the width, there is something to add from the second on.
      let adds = plan.isResidual && next.columns == signal.columns
      signal = adds ? signal + next : next
      signal.probed(
        block.name,
        weight: block.linear.weight,
        activation: plan.activation,
        activated: next
      )
    }
    return signal
  }
}
