import Recommender

/// What one net came to.
struct ModalTrial: EpochCourse, Sendable {
  /// What a training depends on.
  struct Key: Hashable, Sendable {
    /// The made videos; nil on a file.
    var recipe: ModalRecipe?
    var net: ModalNet
    var seed: UInt64
  }

  /// After each epoch, from before the first on, the AUC with everything there, and then without
  /// each modality: `[epochs + 1, 1 + modalities]`.
  var course: [[Double]] = []
  /// The net as it is at the end.
  var model: RankingModel?

  /// The AUCs at the end.
  var areas: [Double] { course.last ?? [] }
}
