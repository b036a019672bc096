/// Finds what an answer only says that others say, and does not share.
///
/// "Some say that A, but I disagree" and 有人说 A，我觉得站不住脚 claim no A. What is reported and left standing is
/// taken for the answer's own.
struct ReportReader: Sendable {
  /// Stretches of tokens that are reported and rejected.
  private let rejected: [Range<Int>]

  /// Reads the reports of an answer.
  ///
  /// Complexity: O(r·c) in its reports and the clauses of the two sentences that each may reach into.
  init(passage: Passage) {
    let rejections = passage.ranges(of: .rejection).map(\.lowerBound).sorted()
    let reports = passage.ranges(of: .report).map(\.lowerBound).sorted()
    var rejected: [Range<Int>] = []
    guard !rejections.isEmpty else {
      self.rejected = []
      return
    }
    for report in reports {
      let own = passage.sentenceOfToken[report]
      let reach = min(own + 1, passage.sentences.count - 1)
      let end = passage.sentences[reach].tokens.upperBound
      guard let rejection = rejections.first(where: { $0 > report && $0 < end }) else { continue }
      let clause = passage.clauses[passage.clauseOfToken[rejection]]
      let stop = min(
        passage.sentences[own].tokens.upperBound,
        clause.contains(report) ? rejection : clause.lowerBound
      )
      if report < stop { rejected.append(report..<stop) }
    }
    self.rejected = rejected
  }

  /// Whether a stretch lies in what is reported and rejected.
  func isRejected(_ span: Range<Int>) -> Bool {
    rejected.contains { $0.lowerBound <= span.lowerBound && span.upperBound <= $0.upperBound }
  }
}
