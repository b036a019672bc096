public import Neural

extension RankingExamples {
  /// How well predictions tell these examples' labels, task by task; nil for a regression.
  /// O(examples · log examples).
  ///
  /// - Parameter predictions: `[examples, tasks]`, a probability for a binary task.
  public func figures(of predictions: Matrix<Double>) -> [TaskFigures?] {
    precondition(
      predictions.rows == count && predictions.columns == tasks.count,
      "predictions of \(predictions.shape) for \(count) examples of \(tasks.count) tasks"
    )
    return tasks.enumerated().map { place, task in
      guard task.kind == .binary else { return nil }
      let (labels, weights) = column(place)
      return TaskFigures(
        probabilities: (0..<count).map { predictions[$0, place] },
        labels: labels,
        weights: weights,
        groups: groups
      )
    }
  }
}
