/// How embeddings of several modalities become one of the content, and how that is trained.
public struct ModalityFusion: Hashable, Sendable {
  /// Where what stands among the features.
  public var layout: ModalityLayout
  /// How embeddings are joined.
  public var kind: Kind
  /// D: how many numbers the content's embedding has.
  public var units = 12
  /// The rectified units of ``Kind/concatenation``.
  public var hiddenUnits = 24
  /// p: how probable it is that training removes a modality from an example; see
  /// ``ModalityLayout/droppingModalities(of:probability:using:)``.
  public var dropout = 0.0

  /// Creates a fusion.
  public init(_ layout: ModalityLayout, kind: Kind) {
    self.layout = layout
    self.kind = kind
  }

  /// How embeddings are joined.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Side by side through a layer; see ``ModalityConcatenation``.
    case concatenation
    /// A weight for each modality and number, among those that are there; see ``ModalityGates``.
    case gated
  }
}
