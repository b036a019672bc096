import Recommender

/// The dials' values.
struct ModalDials: Hashable, Sendable {
  /// The made videos; of no meaning on a file.
  let recipe: ModalRecipe
  /// What is missing when the model serves.
  let missing: Modality
  /// How probable it is that a training removes a modality.
  let dropout: Double
  /// The fusion of the last two steps.
  let kind: ModalityFusion.Kind

  init(_ values: DialSettings) {
    if values.values[ID.echo] == nil {
      recipe = ModalRecipe(frames: 0.5, echo: 0, examples: 0)
    } else {
      recipe = ModalRecipe(
        frames: values.number(ID.frames),
        echo: values.number(ID.echo),
        examples: Int(values.number(ID.examples))
      )
    }
    missing = Modality(rawValue: values.choice(ID.missing)) ?? .frames
    dropout = values.number(ID.dropout)
    kind = ModalityFusion.Kind(rawValue: values.choice(ID.fusion)) ?? .gated
  }

  /// The dials' names.
  enum ID {
    static let frames = "frames"
    static let echo = "echo"
    static let examples = "examples"
    static let missing = "missing"
    static let dropout = "dropout"
    static let fusion = "fusion"

    /// Those that a file has no use for.
    static let ofMadeVideos = [frames, echo, examples]
  }
}
