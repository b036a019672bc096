/// Finds what an answer only says that others say, and does not share.
///
/// "Some say that A, but I disagree" and 有人说 A，我觉得站不住脚 claim no A. What is reported and left standing is
/// taken for the answer's own; a wrong claim is not left standing where the answer goes on with "but".
struct ReportReader: Sendable {
  /// Stretches of tokens that are reported and rejected.
  private let rejected: [Range<Int>]
  /// Stretches that are reported, and that the answer then turns against.
  private let countered: [Range<Int>]

  /// Reads the reports of an answer.
  ///
  /// Complexity: O(r·c) in its reports and the clauses of the two sentences that each may reach into.
  init(passage: Passage) {
    let rejections = passage.ranges(of: .rejection).map(\.lowerBound).sorted()
    let reports = passage.ranges(of: .report).map(\.lowerBound).sorted()
    var rejected: [Range<Int>] = []
    countered = reports.compactMap { Self.turn(behind: $0, in: passage) }
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
  func isRejected(_ span: Range<Int>, as claim: PolarityReader.Claim) -> Bool {
    rejected.contains { $0.encloses(span) }
      || claim == .misconception && countered.contains { $0.encloses(span) }
  }

  /// What stands between a report and the clause of the same or the next sentence that opens with
  /// "but"; nil where none does.
  private static func turn(behind report: Int, in passage: Passage) -> Range<Int>? {
    let own = passage.sentenceOfToken[report]
    let next = own + 1
    var clause = passage.clauseOfToken[report] + 1
    while clause < passage.clauses.count, case let opening = passage.clauses[clause].lowerBound {
      let sentence = passage.sentenceOfToken[opening]
      let opensNext =
        sentence == next && opening == passage.sentences[next].tokens.lowerBound
      guard sentence == own || opensNext else { return nil }
      if turns.contains(passage.tokens[opening].text) { return report..<opening }
      clause += 1
    }
    return nil
  }

  private static let turns: Set<String> = ["but", "however", "yet", "though", "但", "可", "不过", "然"]
}

extension Range<Int> {
  /// Whether another range lies within this one.
  fileprivate func encloses(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
