extension RankingExamples {
  /// Refuses binary tasks that have nothing to tell apart. O(examples · tasks).
  ///
  /// - Throws: ``RecommenderError/taskWithoutBothLabels(task:positives:known:)``.
  public func checkLabels() throws(RecommenderError) {
    for (place, task) in tasks.enumerated() where task.kind == .binary {
      let (labels, weights) = column(place)
      let known = weights.count { $0 > 0 }
      let positives = zip(labels, weights).count { $1 > 0 && $0 > 0 }
      if positives == 0 || positives == known {
        throw .taskWithoutBothLabels(task: task.name, positives: positives, known: known)
      }
    }
  }
}
