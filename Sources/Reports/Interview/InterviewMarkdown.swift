import Grading
public import Tutor
public import Wording

/// A mock interview's report as Markdown (CommonMark, with tables as GitHub's).
public struct InterviewMarkdown: CustomStringConvertible, Sendable {
  private let account: InterviewAccount
  private let labels: InterviewLabels

  /// Creates the text of a report.
  public init(_ account: InterviewAccount, in language: Language) {
    self.account = account
    labels = InterviewLabels(language: language)
  }

  /// The whole text, with a line end at its end.
  public var description: String {
    let blocks = [head, findings, advice, notAsked, trend] + account.sections.map(section)
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private var head: String {
    let trend = account.trendSentence.map { [$0] } ?? []
    return "# \(Self.escaped(account.title))\n\n"
      + (account.figures + trend).map { "- \(Self.escaped($0))" }.joined(separator: "\n")
  }

  private var findings: String {
    account.findings.map { finding in
      "**\(finding.label)**\n\n"
        + finding.lines.map { "- \(Self.escaped($0))" }.joined(separator: "\n")
    }
    .joined(separator: "\n\n")
  }

  private var advice: String {
    guard !account.advice.isEmpty else { return "" }
    let lines = account.advice.enumerated().map { "\($0 + 1). \(Self.escaped($1))" }
    return "## \(labels.doNext)\n\n" + lines.joined(separator: "\n")
  }

  private var notAsked: String {
    guard !account.notReached.isEmpty else { return "" }
    return "## \(labels.notAsked)\n\n"
      + account.notReached.map { "- \(Self.escaped($0))" }.joined(separator: "\n")
  }

  private var trend: String {
    let scores = account.trend.scores
    guard scores.count > 1 else { return "" }
    let rows = scores.map { "| \($0.moment.dayAndTime) | \(NumberFormat.percent($0.score)) |" }
    return """
      ## \(labels.trend)

      | \(labels.date) | \(labels.score) |
      | --- | ---: |
      \(rows.joined(separator: "\n"))
      """
  }

  private func section(_ section: InterviewAccount.Section) -> String {
    var blocks = ["## \(Self.escaped(section.title))"]
    if !section.asks.isEmpty { blocks.append("*\(Self.escaped(section.asks))*") }
    blocks.append(
      (section.facts.map(Self.escaped) + [labels.structure + Self.escaped(section.structure)])
        .map { "- \($0)" }.joined(separator: "\n")
    )
    blocks.append("### \(labels.answer)\n\n\(quoted(section.answer))")
    blocks.append(
      "### \(labels.points)\n\n" + section.points.map(point).joined(separator: "\n")
    )
    if !section.exchanges.isEmpty {
      blocks.append(
        "### \(labels.followUps)\n\n"
          + section.exchanges.map(exchange).joined(separator: "\n\n")
      )
    }
    return blocks.joined(separator: "\n\n")
  }

  private func point(_ point: InterviewAccount.Point) -> String {
    var line = "- \(mark(point)) **\(point.word)**\(labels.colon)\(Self.escaped(point.statement))"
    if point.isByReply { line += " \(labels.byReply)" }
    for quote in point.quotes { line += "\n  > \(Self.escaped(quote))" }
    if let remark = point.remark {
      line += point.quotes.isEmpty ? "\\\n" : "\n\n"
      line += "  \(Self.escaped(remark))"
    }
    return line
  }

  private func mark(_ point: InterviewAccount.Point) -> String {
    if point.isUnsure { return "?" }
    return switch point.verdict {
    case .covered: "●"
    case .partial: "◐"
    case .missed: "○"
    case .contradicted: "✕"
    }
  }

  private func exchange(_ exchange: InterviewAccount.Exchange) -> String {
    "*\(Self.escaped(exchange.asks))*\n\n\(quoted(exchange.reply))\n\n**\(exchange.word)**"
  }

  private func quoted(_ text: String) -> String {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard text.contains(where: { !$0.isWhitespace }) else { return labels.nothingSaid }
    return lines.map { $0.isEmpty ? ">" : "> \(Self.escaped(String($0)))" }
      .joined(separator: "\n")
  }

  /// A text whose signs mean themselves, on one line.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for (place, character) in text.enumerated() {
      let opens = place == 0 && "+-=~".contains(character)
      if "\\`*_[]<>#|".contains(character) || opens { escaped.append("\\") }
      escaped.append(character.isNewline ? " " : character)
    }
    return escaped
  }
}
