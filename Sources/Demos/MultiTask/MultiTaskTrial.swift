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

  /// Each task's AUC after each epoch, from before the first on: `[epochs + 1, tasks]`; of trees,
  /// which have no epochs, once.
  var course: [[Double]]
  /// How many numbers the model has.
  let parameterCount: Int
  /// The net as it is at the end.
  var model: RankingModel?

  /// Each task's AUC at the end.
  var areas: [Double] { course.last ?? [] }

  /// Whether anything was learnt.
  var isMeasured: Bool { areas.contains(where: \.isFinite) }

  /// A model that is not there yet, or cannot be.
  static func unmeasured(tasks: Int) -> MultiTaskTrial {
    MultiTaskTrial(course: [Array(repeating: .nan, count: tasks)], parameterCount: 0)
  }
}
