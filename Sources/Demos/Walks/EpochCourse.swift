/// What a training read after each of its epochs, from before the first on.
protocol EpochCourse {
  associatedtype Reading
  var course: [Reading] { get set }
}

extension EpochCourse {
  /// The training as it was after an epoch: one that was made before stands where the others are.
  func until(_ epoch: Int) -> Self {
    var training = self
    training.course = Array(course.prefix(epoch + 1))
    return training
  }
}
