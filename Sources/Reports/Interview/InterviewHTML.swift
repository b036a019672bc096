import Grading
public import Tutor
public import Wording

/// A mock interview's report as one page of HTML: no script, no picture, no font from elsewhere.
///
/// Charts are inline SVG; each has its numbers as text beside it and a title that a reader aloud
/// says.
public struct InterviewHTML: CustomStringConvertible, Sendable {
  private let account: InterviewAccount
  private let labels: InterviewLabels
  private let language: Language
  private let aim: Double

  /// Creates the page of a report.
  ///
  /// - Parameter aim: How long an answer should take, in seconds.
  public init(_ account: InterviewAccount, aim: Double, in language: Language) {
    self.account = account
    self.aim = aim
    self.language = language
    labels = InterviewLabels(language: language)
  }

  /// The whole page.
  public var description: String {
    """
    <!DOCTYPE html>
    <html lang="\(language == .zh ? "zh-Hans" : "en")">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(Self.escaped(account.title))</title>
    <style>
    \(Self.style)
    </style>
    </head>
    <body>
    <main>
    \(([head, charts, findings, advice, notAsked] + account.sections.map(section))
      .filter { !$0.isEmpty }.joined(separator: "\n"))
    </main>
    </body>
    </html>

    """
  }

  private var head: String {
    let figures = (account.figures + (account.trendSentence.map { [$0] } ?? []))
      .map { "<li>\(Self.escaped($0))</li>" }
    return "<h1>\(Self.escaped(account.title))</h1>\n<ul class=\"facts\">\(figures.joined())</ul>"
  }

  private var charts: String {
    guard !account.sections.isEmpty else { return "" }
    let charts = InterviewCharts(account, aim: aim, labels)
    let trend = account.trend.scores.count > 1 ? charts.trend : ""
    return [charts.scores, charts.times, trend].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var findings: String {
    account.findings.map { finding in
      let kind =
        switch finding.kind {
        case .strong: "covered"
        case .weak: "missed"
        case .wrong: "contradicted"
        }
      let lines = finding.lines.map { "<li>\(Self.escaped($0))</li>" }.joined()
      return "<h2 class=\"\(kind)\">\(Self.escaped(finding.label))</h2>\n<ul>\(lines)</ul>"
    }
    .joined(separator: "\n")
  }

  private var advice: String {
    guard !account.advice.isEmpty else { return "" }
    let lines = account.advice.map { "<li>\(Self.escaped($0))</li>" }.joined()
    return "<h2>\(labels.doNext)</h2>\n<ol>\(lines)</ol>"
  }

  private var notAsked: String {
    guard !account.notReached.isEmpty else { return "" }
    let lines = account.notReached.map { "<li>\(Self.escaped($0))</li>" }.joined()
    return "<h2>\(labels.notAsked)</h2>\n<ul>\(lines)</ul>"
  }

  private func section(_ section: InterviewAccount.Section) -> String {
    let facts = (section.facts + [labels.structure + section.structure])
      .map { "<li>\(Self.escaped($0))</li>" }.joined()
    let points = section.points.map(point).joined(separator: "\n")
    let exchanges = section.exchanges.map(exchange).joined(separator: "\n")
    return """
      <section>
      <h2>\(Self.escaped(section.title))</h2>
      <p class="asks">\(Self.escaped(section.asks))</p>
      <ul class="facts">\(facts)</ul>
      <h3>\(labels.answer)</h3>
      <blockquote>\(said(section.answer))</blockquote>
      <h3>\(labels.points)</h3>
      <ul class="points">
      \(points)
      </ul>
      \(exchanges.isEmpty ? "" : "<h3>\(labels.followUps)</h3>\n\(exchanges)")
      </section>
      """
  }

  private func point(_ point: InterviewAccount.Point) -> String {
    let quotes = point.quotes.map { "<q>\(Self.escaped(Self.unquoted($0)))</q>" }.joined(
      separator: " "
    )
    let remark = point.remark.map { "<p class=\"remark\">\(Self.escaped($0))</p>" } ?? ""
    let kind = point.isUnsure ? "unsure" : point.verdict.rawValue
    return "<li class=\"\(kind)\"><b>\(Self.escaped(point.word))</b> "
      + "\(Self.escaped(point.statement)) \(point.isByReply ? labels.byReply + " " : "")"
      + "\(quotes)\(remark)</li>"
  }

  private func exchange(_ exchange: InterviewAccount.Exchange) -> String {
    """
    <p class="asks">\(Self.escaped(exchange.asks))</p>
    <blockquote>\(said(exchange.reply))</blockquote>
    <p class="\(exchange.verdict.rawValue)"><b>\(Self.escaped(exchange.word))</b></p>
    """
  }

  private func said(_ text: String) -> String {
    guard text.contains(where: { !$0.isWhitespace }) else { return labels.nothingSaid }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { Self.escaped(String($0)) }.joined(separator: "<br>")
  }

  /// The words within quotation marks, which `q` sets itself.
  private static func unquoted(_ quote: String) -> String {
    quote.hasPrefix("“") && quote.hasSuffix("”") ? String(quote.dropFirst().dropLast()) : quote
  }

  /// A text whose signs mean themselves; what no page may hold is left out.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case _ where scalar.value < 0x20 && scalar != "\n" && scalar != "\t": break
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static let style = """
    :root { color-scheme: light dark; --ink: #1c1c1e; --paper: #fdfdfb; --dim: #6b6b70;
      --right: #1a7f4b; --half: #9a6700; --miss: #6b6b70; --wrong: #c0362c; --bar: #2f6fb5;
      --bar2: #a9c7e8; --line: #d8d8d4; }
    @media (prefers-color-scheme: dark) { :root { --ink: #ececec; --paper: #17181a;
      --dim: #9b9ba1; --right: #55c98a; --half: #d8a657; --miss: #9b9ba1; --wrong: #f07a6e;
      --bar: #6ea8e6; --bar2: #31506f; --line: #3a3b3f; } }
    body { margin: 0; background: var(--paper); color: var(--ink);
      font: 16px/1.6 system-ui, "PingFang SC", "Noto Sans CJK SC", sans-serif; }
    main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
    h1 { font-size: 1.5rem; } h2 { font-size: 1.2rem; margin-top: 2.2rem; }
    h3 { font-size: 1rem; color: var(--dim); margin-bottom: .3rem; }
    ul.facts { list-style: none; padding: 0; color: var(--dim); }
    section { border-top: 1px solid var(--line); margin-top: 2.5rem; }
    .asks { font-style: italic; } .remark { color: var(--dim); margin: .1rem 0; }
    blockquote { margin: .5rem 0; padding: .2rem 0 .2rem 1rem; border-left: 3px solid var(--line); }
    ul.points { list-style: none; padding-left: 1.4rem; }
    ul.points li { margin: .5rem 0; text-indent: -1.4rem; }
    ul.points li * { text-indent: 0; }
    ul.points li::before { display: inline-block; width: 1.4rem; text-indent: 0; }
    li.covered::before { content: "●"; } li.partial::before { content: "◐"; }
    li.missed::before { content: "○"; } li.contradicted::before { content: "✕"; }
    li.unsure::before { content: "?"; }
    .covered > b, h2.covered { color: var(--right); } .partial > b, .unsure > b { color: var(--half); }
    .missed > b, h2.missed { color: var(--miss); }
    .contradicted > b, h2.contradicted { color: var(--wrong); }
    q { color: var(--dim); } figure { margin: 1.5rem 0; } figcaption { color: var(--dim); }
    svg { width: 100%; height: auto; } svg text { fill: var(--ink); font-size: 13px; }
    .bar { fill: var(--bar); } .more { fill: var(--bar2); }
    .aim { stroke: var(--half); stroke-dasharray: 4 3; } .axis { stroke: var(--line); }
    .curve { fill: none; stroke: var(--bar); stroke-width: 2; } .dot { fill: var(--bar); }
    """
}
