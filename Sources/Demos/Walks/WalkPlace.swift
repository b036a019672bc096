/// Where a walk stands among its steps.
struct WalkPlace<Step: WalkStep>: Sendable {
  private let steps: [Step]
  private var taken = 0

  /// The start of a walk through all steps, or through some where the data have nothing for the
  /// others.
  init(_ steps: [Step] = Array(Step.allCases)) { self.steps = steps }

  /// The step to compute next, or nil at the end.
  ///
  /// - Throws: ``DemoError/cancelled`` where the task that drives the walk was cancelled.
  func next() throws(DemoError) -> Step? {
    guard steps.indices.contains(taken) else { return nil }
    if Task.isCancelled { throw .cancelled }
    return steps[taken]
  }

  /// Goes on, unless more of a streamed step is to come.
  mutating func passed(_ step: DemoStep) { if !step.isUnderWay { taken += 1 } }
}
