import Neural

extension RankingModel {
  /// How well each task is predicted, or nil for a regression; the tasks' order is that of
  /// ``tasks``. O(examples · (network + log examples)).
  ///
  /// - Throws: ``RecommenderError/cancelled`` when the task is cancelled.
  public func figures(on examples: RankingExamples) throws(RecommenderError) -> [TaskFigures?] {
    examples.figures(of: try predictions(for: examples.features))
  }

  /// The mean squared error of each regression, or nil for a binary task and where no label counts.
  ///
  /// - Throws: ``RecommenderError/cancelled`` when the task is cancelled.
  public func squaredErrors(on examples: RankingExamples) throws(RecommenderError) -> [Double?] {
    let predictions = try predictions(for: examples.features)
    return tasks.enumerated().map { place, task in
      let (labels, weights) = examples.column(place)
      let known = labels.indices.filter { weights[$0] > 0 }
      guard task.kind == .regression, !known.isEmpty else { return nil }
      return known.reduce(0.0) { sum, row in
        let distance = predictions[row, place] - Double(labels[row])
        return sum + distance * distance
      } / Double(known.count)
    }
  }
}
