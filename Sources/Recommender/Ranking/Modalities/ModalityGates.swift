public import Neural
public import Randomness

/// Embeddings of one width, mixed number by number among those that are there.
///
///     z_m = e_m · W_m + b_m,  l_m = 4 tanh(e_m · V_m + a_m)
///     g_m = m_m e^{l_m} / Σ_n m_n e^{l_n},  c = Σ_m g_m ∘ z_m
///
/// Shapes: e_m `[batch, dimensions]`, m_m `[batch, 1]`, z, l, g and c `[batch, units]`. Each number
/// of c has weights of its own, which sum to 1 over the modalities that are there: what says less
/// is passed over where the better one is there, and takes its place where it is missing. l is
/// bounded, so nothing overflows and no gate closes for good. Without any modality c is 0.
///
/// Sources: Arevalo et al., "Gated multimodal units for information fusion", 2017,
/// arXiv:1702.01992; the softmax over those that are there is attention with a mask, as in Vaswani
/// et al., "Attention is all you need", 2017, arXiv:1706.03762, section 3.2.3.
public struct ModalityGates: GatedNetwork, Hashable {
  /// What it was made of.
  public let fusion: ModalityFusion
  /// z: one layer a modality.
  public let projections: [Linear]
  /// l before its bound: one layer a modality.
  public let logits: [Linear]
  /// From content and user to the logit.
  public let head: ModalityHead

  /// How far l goes to either side.
  private static let bound = 4.0
  /// What keeps a row without any modality from dividing by 0.
  private static let least = 1e-9

  /// One.
  public var taskCount: Int { 1 }
  /// None: one task shares with nobody.
  public var lastSharedWeights: [Parameter] { [] }

  /// Adds drawn layers to a store.
  public init<Scalar: NeuralScalar>(
    _ fusion: ModalityFusion,
    in parameters: Parameters<Scalar>,
    using generator: inout SeededGenerator
  ) {
    self.fusion = fusion
    var (projections, logits): ([Linear], [Linear]) = ([], [])
    for (place, dimensions) in fusion.layout.dimensions.enumerated() {
      for isGate in [false, true] {
        let layer = Linear(
          inputDimensions: dimensions,
          outputDimensions: fusion.units,
          name: "\(isGate ? "gate" : "projection")\(place + 1)",
          in: parameters,
          using: &generator
        )
        if isGate { logits.append(layer) } else { projections.append(layer) }
      }
    }
    self.projections = projections
    self.logits = logits
    head = ModalityHead(fusion.layout, units: fusion.units, in: parameters, using: &generator)
  }

  /// g of each modality: `[batch, units]`.
  private func weights<Scalar: NeuralScalar>(_ input: Variable<Scalar>) -> [Variable<Scalar>] {
    let layout = fusion.layout
    let open = logits.enumerated().map { place, layer in
      let mask = layout.maskColumn(of: place)
      let raised = Activation.tanh(layer(input.columns(layout.columns(of: place))))
      return (raised * Self.bound).exponential() * input.columns(mask..<mask + 1)
    }
    let total = open.dropFirst().reduce(open[0]) { $0 + $1 } + Self.least
    return open.map { $0 / total }
  }

  /// One layer and one task: the mean of each modality's gate over the numbers of c,
  /// `[batch, modalities]`, in the layout's order.
  public func gates<Scalar: NeuralScalar>(_ input: Variable<Scalar>) -> [[Variable<Scalar>]] {
    let means = weights(input).map { $0.rowSums() / Double(fusion.units) }
    return [[input.tape.concatenation(means)]]
  }

  /// The logit: `[batch, featureCount]` becomes one `[batch, 1]`.
  public func callAsFunction<Scalar: NeuralScalar>(
    _ input: Variable<Scalar>
  ) -> [Variable<Scalar>] {
    let parts = zip(weights(input), projections.enumerated()).map { gate, projection in
      gate * projection.element(input.columns(fusion.layout.columns(of: projection.offset)))
    }
    return [head(input, parts.dropFirst().reduce(parts[0]) { $0 + $1 })]
  }

  /// With modalities dropped.
  public func disturbed(
    _ features: Matrix<Float>,
    using generator: inout SeededGenerator
  ) -> Matrix<Float> {
    fusion.layout.droppingModalities(
      of: features,
      probability: fusion.dropout,
      using: &generator
    )
  }
}
