/// Finds what an answer only says that others say, and does not share.
///
/// "Some say that A, but I disagree" and 有人说 A，我觉得站不住脚 claim no A. What is reported and
/// left standing is taken for the answer's own; a wrong claim is not left standing where the answer
/// goes on with "but", and nothing is where it goes on with what is true instead ("in truth",
/// 其实).
struct ReportReader: Sendable {
  /// Stretches of tokens that are reported and rejected.
  private let rejected: [Range<Int>]
  /// Stretches that are reported, and that the answer then turns against.
  private let countered: [Range<Int>]

  /// Reads the reports of an answer.
  ///
  /// Complexity: O(r·c) in its reports and the clauses of the two sentences that each may reach
  /// into.
  init(passage: Passage) {
    let rejections = passage.ranges(of: .rejection).map(\.lowerBound).sorted()
    let reports = ReportFinder(passage: passage).reports()
    let rebuttals = RebuttalReader(passage: passage).rebuttals(ofReports: true).sorted()
    var rejected: [Range<Int>] = []
    countered = reports.compactMap { Self.turn(behind: $0, in: passage, at: Self.turns) }
    rejected += reports.compactMap { Self.turn(behind: $0, in: passage, at: Self.corrections) }
    for report in reports {
      let own = passage.sentenceOfToken[report]
      let reach = min(own + 1, passage.sentences.count - 1)
      let end = passage.sentences[reach].tokens.upperBound
      // "Some swear by A; it doesn't work like that": all that was reported is taken back.
      if let rebuttal = rebuttals.lazy.map({ passage.clauses[$0].lowerBound })
        .first(where: { $0 > report && $0 < end })
      {
        rejected.append(report..<rebuttal)
      }
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
  /// one of some words, "but" before them or not; nil where none does.
  private static func turn(
    behind report: Int,
    in passage: Passage,
    at openings: [[String]]
  ) -> Range<Int>? {
    let own = passage.sentenceOfToken[report]
    let next = own + 1
    var clause = passage.clauseOfToken[report] + 1
    while clause < passage.clauses.count, case let opening = passage.clauses[clause].lowerBound {
      let sentence = passage.sentenceOfToken[opening]
      let opensNext =
        sentence == next && opening == passage.sentences[next].tokens.lowerBound
      guard sentence == own || opensNext else { return nil }
      let words = passage.clauses[clause].prefix(longestOpening).map { passage.tokens[$0].text }
      let turn = turns.first(where: words.starts(with:)) ?? []
      let opens = [words[...], words.dropFirst(turn.count)].contains { words in
        openings.contains(where: words.starts(with:))
      }
      if opens { return report..<opening }
      clause += 1
    }
    return nil
  }

  /// The tokens of a clause that tell whether it turns.
  private static let longestOpening = 6
  private static let turns: [[String]] = [
    ["但", "是"], ["可", "是"], ["然", "而"], ["不", "过"], ["but"], ["however"], ["yet"], ["though"],
    ["但"], ["可"], ["然"],
  ]
  private static let corrections = RebuttalReader.corrections + [["the", "truth", "is"]]
}

extension Range<Int> {
  /// Whether another range lies within this one.
  fileprivate func encloses(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
