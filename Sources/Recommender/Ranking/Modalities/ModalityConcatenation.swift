public import Neural
public import Randomness

/// Embeddings side by side, through two layers, into one of the content.
///
///     c = max(0, [e₁ … e_M m₁ … m_M] · V + a) · W + b
///
/// Shapes: e_m `[batch, dimensions]`, m `[batch, 1]`, c `[batch, units]`. A missing embedding is 0,
/// which is the mean of centred ones, and m says so. It is early fusion: simple, and what it does
/// without a modality is what it happened to learn with 0 there.
///
/// Source: Baltrušaitis, Ahuja and Morency, "Multimodal machine learning: a survey and taxonomy",
/// IEEE TPAMI 41(2), 2019, doi:10.1109/TPAMI.2018.2798607, arXiv:1705.09406, section 6.
public struct ModalityConcatenation: MultiTaskNetwork, Hashable {
  /// What it was made of.
  public let fusion: ModalityFusion
  /// From all that is known of the content to its embedding.
  public let content: DenseStack
  /// From content and user to the logit.
  public let head: ModalityHead

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
    content = DenseStack(
      inputDimensions: fusion.layout.featureCount - fusion.layout.userDimensions,
      units: [fusion.hiddenUnits],
      outputDimensions: fusion.units,
      name: "content",
      in: parameters,
      using: &generator
    )
    head = ModalityHead(fusion.layout, units: fusion.units, in: parameters, using: &generator)
  }

  /// The logit: `[batch, featureCount]` becomes one `[batch, 1]`.
  public func callAsFunction<Scalar: NeuralScalar>(
    _ input: Variable<Scalar>
  ) -> [Variable<Scalar>] {
    let known = input.columns(fusion.layout.userDimensions..<fusion.layout.featureCount)
    return [head(input, content(known))]
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
