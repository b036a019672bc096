extension DemoRun {
  /// Walks to the end, or through the first steps only.
  ///
  /// A streamed step is run to its end and stands in the result once, as it was last.
  ///
  /// - Parameter count: how many steps to take.
  public mutating func walkthrough(steps count: Int = .max) throws(DemoError) -> [DemoStep] {
    var steps: [DemoStep] = []
    while steps.count < count || steps.last?.isUnderWay == true, let step = try next() {
      if steps.last?.id == step.id { steps.removeLast() }
      steps.append(step)
    }
    return steps
  }
}
