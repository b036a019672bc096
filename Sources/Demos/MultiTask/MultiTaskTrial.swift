import Recommender

/// What one net came to on one run's examples.
struct MultiTaskTrial: Sendable {
  /// What a training depends on.
  struct Key: Hashable, Sendable {
    var source: MultiTaskWorld.Source
    var net: MultiTaskNet
    var experts: Int
    var weighting: MultiTaskDials.Weighting
    var seed: UInt64
  }

  /// Each task's AUC after each epoch, from before the first on: `[epochs + 1, tasks]`.
  var course: [[Double]]
  /// How many numbers the net has.
  let parameterCount: Int
  /// The net as it is at the end.
  var model: RankingModel?

  /// Each task's AUC at the end.
  var areas: [Double] { course.last ?? [] }
}
