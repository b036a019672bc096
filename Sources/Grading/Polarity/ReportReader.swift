/// Finds what an answer only says that others say, and does not share.
///
/// "Some say that A, but I disagree" and 有人说 A，我觉得站不住脚 claim no A. What is reported and
/// left standing is taken for the answer's own; a wrong claim is not left standing where the answer
/// goes on with "but", and nothing is where it goes on with what is true instead ("in truth",
/// 其实). What the speaker used to think is never claimed.
struct ReportReader: Sendable {
  /// Stretches of tokens that are reported and rejected.
  private let rejected: OrderedRanges
  /// Stretches that are reported, and that the answer then turns against.
  private let countered: OrderedRanges

  /// Reads the reports of an answer.
  ///
  /// Complexity: O(n log n) in its tokens.
  init(passage: Passage) {
    let reports = ReportFinder(passage: passage).reports()
    let beliefs = passage.ranges(of: .belief)
    guard !reports.isEmpty || !beliefs.isEmpty else {
      (rejected, countered) = (OrderedRanges([]), OrderedRanges([]))
      return
    }
    let rejections = OrderedRanges(passage.ranges(of: .rejection))
    let rebuttals = OrderedRanges(
      RebuttalReader(passage: passage).rebuttals(ofReports: true).map { passage.clauses[$0] }
    )
    let turns = Self.openings(in: passage, with: Self.turns)
    let corrections = Self.openings(in: passage, with: Self.corrections)
    countered = OrderedRanges(
      reports.compactMap { Self.turn(behind: $0, in: passage, at: turns) }
    )
    var rejected = reports.compactMap { Self.turn(behind: $0, in: passage, at: corrections) }
    for report in reports {
      let own = passage.sentenceOfToken[report]
      let reach = min(own + 1, passage.sentences.count - 1)
      let end = passage.sentences[reach].tokens.upperBound
      // "Some swear by A; it doesn't work like that": all that was reported is taken back.
      if let rebuttal = rebuttals.beginning(from: report + 1).first?.lowerBound, rebuttal < end {
        rejected.append(report..<rebuttal)
      }
      guard let rejection = rejections.beginning(from: report + 1).first?.lowerBound,
        rejection < end
      else { continue }
      let clause = passage.clauses[passage.clauseOfToken[rejection]]
      let stop = min(
        passage.sentences[own].tokens.upperBound,
        clause.contains(report) ? rejection : clause.lowerBound
      )
      if report < stop { rejected.append(report..<stop) }
    }
    let returns = Self.openings(in: passage, with: Self.corrections + Self.returns)
    let changes = zip(turns, returns).map { min($0, $1) }
    for belief in beliefs {
      let opening = min(belief.upperBound, passage.tokens.count - 1)
      let clause = passage.clauses[passage.clauseOfToken[opening]]
      let held = belief.lowerBound..<max(clause.upperBound, belief.upperBound)
      rejected.append(
        Self.turn(behind: belief.lowerBound, in: passage, at: changes) ?? held
      )
    }
    self.rejected = OrderedRanges(rejected)
  }

  /// Whether a stretch lies in what is reported and rejected.
  func isRejected(_ span: Range<Int>, as claim: PolarityReader.Claim) -> Bool {
    rejected.encloses(span) || claim == .misconception && countered.encloses(span)
  }

  /// What stands between a report and the clause of the same or the next sentence that turns
  /// against it; nil where none does.
  ///
  /// - Parameter openings: for every clause, the first one from it on that turns.
  private static func turn(
    behind report: Int,
    in passage: Passage,
    at openings: [Int]
  ) -> Range<Int>? {
    let next = passage.clauseOfToken[report] + 1
    guard next < openings.count, openings[next] < passage.clauses.count else { return nil }
    let own = passage.sentenceOfToken[report]
    let opening = passage.clauses[openings[next]].lowerBound
    let sentence = passage.sentenceOfToken[opening]
    let opensNext =
      sentence == own + 1 && opening == passage.sentences[sentence].tokens.lowerBound
    return sentence == own || opensNext ? report..<opening : nil
  }

  /// For every clause, the number of the first one from it on that opens with one of some words,
  /// "but" before them or not; the number of clauses where none does.
  ///
  /// Complexity: O(n) in the clauses.
  private static func openings(in passage: Passage, with openings: [[String]]) -> [Int] {
    var first = passage.clauses.count
    return passage.clauses.indices.reversed().map { clause in
      let words = passage.clauses[clause].prefix(longestOpening).map { passage.tokens[$0].text }
      let turn = turns.first(where: words.starts(with:)) ?? []
      let opens = [words[...], words.dropFirst(turn.count)].contains { words in
        openings.contains(where: words.starts(with:))
      }
      if opens { first = clause }
      return first
    }
    .reversed()
  }

  /// The tokens of a clause that tell whether it turns.
  private static let longestOpening = 6
  private static let turns: [[String]] = [
    ["但", "是"], ["可", "是"], ["然", "而"], ["不", "过"], ["but"], ["however"], ["yet"], ["though"],
    ["但"], ["可"],
  ]
  /// What opens how it turned out.
  private static let returns: [[String]] = [
    ["后", "来"], ["结", "果"], ["现", "在"], ["it", "turned"], ["it", "turns"], ["now"], ["then"],
    ["until"],
  ]
  private static let corrections = RebuttalReader.corrections + [["the", "truth", "is"]]
}
