import Recommender

/// What made videos are like.
struct ModalRecipe: Hashable, Sendable {
  /// The part of the preference that the frames carry; text and sound share the rest.
  var frames: Double
  /// How truly each modality repeats the others.
  var echo: Double
  /// How many examples are learnt from.
  var examples: Int

  /// How many examples are asked about, of videos that nothing was learnt from.
  static let asked = 2000

  /// The made world's effects.
  var world: ModalityWorldOptions {
    var options = ModalityWorldOptions()
    let rest = (1 - frames) / 2
    options.parts = [rest, frames, 1 - frames - rest]
    options.echo = echo
    return options
  }
}
