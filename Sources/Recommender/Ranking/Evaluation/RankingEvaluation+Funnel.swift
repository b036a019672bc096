extension RankingEvaluation {
  /// Refuses labels that are not the stages of a funnel, from the first on: each reached only where
  /// the one before it is. O(rows · labels).
  ///
  /// - Throws: ``RecommenderError/notAFunnel(stage:before:rows:)``, and as
  ///   ``RankingLabel/labels(of:)``.
  public static func checkFunnel(
    of table: RankingTable,
    labels: [RankingLabel]
  ) throws(RecommenderError) {
    var before: (name: String, answers: [Float])?
    for label in labels {
      let answers = try label.labels(of: table)
      if let before {
        let rows = zip(before.answers, answers).count { $0 == 0 && $1 > 0 }
        guard rows == 0 else {
          throw .notAFunnel(stage: label.name, before: before.name, rows: rows)
        }
      }
      before = (label.name, answers)
    }
  }
}
