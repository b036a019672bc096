public import Grading

extension InterviewAccount {
  /// The words that decided a verdict, each in the whole clauses that it stands in: a report is
  /// read without the answer beside it, where half a clause says nothing, or something else.
  ///
  /// A clause longer than ``longestClause`` is quoted as the grader cut it.
  public static func clauses(of point: PointGrade, in turn: InterviewTurn) -> [String] {
    var quotes: [(text: [Unicode.Scalar], place: Range<Int>)] = []
    for evidence in point.evidence {
      let text = Array(said(evidence, of: point, in: turn).unicodeScalars)
      let place = evidence.start..<evidence.end
      guard !place.isEmpty, text.indices.contains(place.lowerBound), place.upperBound <= text.count,
        text[place].elementsEqual(evidence.text.unicodeScalars)
      else {
        let alone = Array(evidence.text.unicodeScalars)
        quotes.append((alone, alone.indices))
        continue
      }
      let whole = clause(around: place, in: text)
      // Two stretches of one clause are one quote.
      if let last = quotes.last, last.text == text, whole.lowerBound <= last.place.upperBound {
        quotes[quotes.count - 1].place =
          last.place.lowerBound..<max(last.place.upperBound, whole.upperBound)
      } else {
        quotes.append((text, whole))
      }
    }
    return quotes.map { String(String.UnicodeScalarView($0.text[$0.place])) }
  }

  /// The text that evidence stands in.
  private static func said(
    _ evidence: Evidence,
    of point: PointGrade,
    in turn: InterviewTurn
  ) -> String {
    guard evidence.source == .reply else { return turn.text }
    let replies = turn.replies.filter { reply in
      reply.point == point.point || reply.also.contains { $0.point == point.point }
    }
    return replies.last?.text ?? turn.text
  }

  /// The letters of the longest clause that is quoted whole.
  static let longestClause = 160

  private static func clause(around place: Range<Int>, in text: [Unicode.Scalar]) -> Range<Int> {
    let before = text[..<place.lowerBound].indices.last { ends(at: $0, in: text) }
    let behind = text[place.upperBound...].indices.first { ends(at: $0, in: text) }
    var whole = (before.map { $0 + 1 } ?? 0)..<(behind ?? text.count)
    while let first = whole.first, text[first].properties.isWhitespace {
      whole = (first + 1)..<whole.upperBound
    }
    while let last = whole.last, text[last].properties.isWhitespace {
      whole = whole.lowerBound..<last
    }
    return whole.count > longestClause ? place : whole
  }

  /// Whether a clause ends with a mark: neither the point of a fraction nor the comma of thousands
  /// does, nor the point of an abbreviation, as in "i.e. the gap".
  private static func ends(at place: Int, in text: [Unicode.Scalar]) -> Bool {
    if text[place] == ".", isAbbreviated(before: place, in: text) { return false }
    if ".,:".unicodeScalars.contains(text[place]) {
      return place + 1 == text.count || text[place + 1].properties.isWhitespace
        || text[place + 1].properties.isIdeographic
    }
    return "，。；：！？;!?\n".unicodeScalars.contains(text[place])
  }

  /// Whether the word that ends before a point is cut short, and more follows it.
  private static func isAbbreviated(before place: Int, in text: [Unicode.Scalar]) -> Bool {
    let next = text[(place + 1)...].first { !$0.properties.isWhitespace }
    guard let next, !next.properties.isUppercase else { return false }
    let word = text[..<place].reversed().prefix { $0.isASCII && $0.properties.isAlphabetic }
      .reversed()
    // "i.e.", "e.g.": each letter has its point.
    if word.count == 1 {
      let before = place - 2
      return before >= 0 && text[before] == "."
        || place + 2 < text.count && text[place + 2] == "."
    }
    return abbreviations.contains(String(String.UnicodeScalarView(word)).lowercased())
  }

  private static let abbreviations: Set<String> = [
    "vs", "etc", "cf", "resp", "approx", "eg", "ie", "esp", "incl",
  ]
}
