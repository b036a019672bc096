import Demos
import Grading
import Questions
import Screen
import Tutor
import Wording

/// The report of a mock interview.
enum InterviewReportView {
  static func draw(
    _ report: InterviewReport,
    _ state: State,
    _ page: Page,
    on canvas: inout Canvas
  ) {
    let account = account(of: report, state)
    page.drawHead(
      InterviewPhrase.report[state.language],
      facts: [account.score.map { NumberFormat.percent($0) } ?? ""],
      state,
      on: &canvas
    )
    reading(account, scroll: report.scroll, state, page).draw(on: &canvas)
  }

  static func reading(_ report: InterviewReport, _ state: State, _ page: Page) -> Reading {
    reading(account(of: report, state), scroll: report.scroll, state, page)
  }

  private static func account(of report: InterviewReport, _ state: State) -> InterviewAccount {
    InterviewAccount(
      state.review(of: report),
      among: state.interviews,
      InterviewWords(
        state.language,
        questions: Dictionary(
          state.catalogue.questions.map { ($0.id, $0.title) },
          uniquingKeysWith: { first, _ in first }
        ),
        demos: Dictionary(
          state.demos.map { ($0.name, $0.title) },
          uniquingKeysWith: { first, _ in first }
        )
      )
    )
  }

  private static func reading(
    _ account: InterviewAccount,
    scroll: Int,
    _ state: State,
    _ page: Page
  ) -> Reading {
    let language = state.language
    var document = Document()
    document.figures(of: account, page)
    if account.sections.isEmpty {
      document.space()
      document.paragraphs(InterviewPhrase.noAnswers[language], role: .muted)
    }
    document.findings(of: account, language)
    for (index, section) in account.sections.enumerated() {
      document.section(section, number: index + 1, language, page)
    }
    return Reading(document, in: page.body, scroll: scroll, drawing: page.drawing)
  }
}

extension Document {
  /// Adds what the interview was and how it went as a whole.
  fileprivate mutating func figures(of account: InterviewAccount, _ page: Page) {
    add(StyledText(account.title, .text, strong: true))
    for figure in account.figures { add(StyledText(figure)) }
    guard let sentence = account.trendSentence else { return }
    let scores = account.trend.scores.map(\.score)
    add(
      StyledText(page.drawing.sparkline(scores, columns: 24, range: 0...1) + "  ", .bar)
        + StyledText(sentence)
    )
  }

  /// Adds what was strong, weak and wrong, what was not asked, and what to do next.
  fileprivate mutating func findings(of account: InterviewAccount, _ language: Language) {
    func role(_ kind: InterviewAccount.Finding.Kind) -> Role {
      switch kind {
      case .strong: .right
      case .weak: .missing
      case .wrong: .wrong
      }
    }
    space()
    for finding in account.findings {
      entry(finding.label, finding.lines, role(finding.kind))
    }
    if !account.notReached.isEmpty {
      let titles = account.notReached.joined(separator: language == .zh ? "、" : ", ")
      entry(InterviewPhrase.noTimeFor[language], [titles], .muted)
    }
    space()
    for (number, advice) in account.advice.enumerated() {
      add(
        StyledText("\(number + 1) ", .key, strong: true) + StyledText(advice),
        marker: StyledText(
          number == 0 ? InterviewPhrase.doNext[language] : "",
          .accent,
          strong: true
        ),
        indent: labelColumns
      )
    }
  }

  /// Adds lines under a word at the left.
  private mutating func entry(_ label: String, _ lines: [String], _ role: Role) {
    for (number, line) in lines.enumerated() {
      add(
        StyledText(line),
        marker: StyledText(number == 0 ? label : "", role, strong: true),
        indent: labelColumns
      )
    }
  }

  /// Adds one question: the figures, each point, what the interviewer asked on, the structure.
  fileprivate mutating func section(
    _ section: InterviewAccount.Section,
    number: Int,
    _ language: Language,
    _ page: Page
  ) {
    let dot = " \(page.drawing.glyphs.separator) "
    heading("\(number)  \(section.title)")
    add(StyledText(section.facts.joined(separator: dot), .muted), indent: 3)
    add(
      StyledText(
        Phrase.label(InterviewPhrase.structure, language) + section.structure,
        .muted
      ),
      indent: 3
    )
    space()
    said(section.answer, language, page)
    space()
    for point in section.points { add(point, language, page) }
    for exchange in section.exchanges {
      space()
      add(StyledText(exchange.asks, .voice), indent: 3)
      let reply =
        exchange.reply.allSatisfy(\.isWhitespace)
        ? StyledText(InterviewPhrase.nothingSaid[language], .muted) : StyledText(exchange.reply)
      add(
        reply + StyledText("  \(exchange.word)", exchange.verdict.role),
        marker: StyledText(" ") + exchange.verdict.mark(page.drawing.glyphs),
        indent: 3
      )
    }
  }

  /// Adds the answer in the user's words, a line a line.
  private mutating func said(_ answer: String, _ language: Language, _ page: Page) {
    let lines = answer.split(whereSeparator: \.isNewline)
      .filter { $0.contains { !$0.isWhitespace } }
    guard !lines.isEmpty else {
      return add(StyledText(InterviewPhrase.nothingSaid[language], .muted), indent: 3)
    }
    let bar = StyledText(" " + page.drawing.glyphs.caretBar, .muted)
    for line in lines { add(StyledText(String(line)), marker: bar, indent: 3) }
  }

  private mutating func add(
    _ point: InterviewAccount.Point,
    _ language: Language,
    _ page: Page
  ) {
    let glyphs = page.drawing.glyphs
    let byReply = point.isByReply ? "  " + InterviewPhrase.byReply[language] : ""
    add(
      StyledText(point.statement) + StyledText(byReply, .muted),
      marker: StyledText(" ")
        + (point.isUnsure ? StyledText(glyphs.unsure, .half) : point.verdict.mark(glyphs)),
      indent: 3
    )
    for quote in point.quotes {
      add(StyledText(quote, point.verdict == .contradicted ? .wrong : .evidence), indent: 5)
    }
    if let remark = point.remark { add(StyledText(remark, .muted), indent: 5) }
  }
}

/// The columns that a finding's name takes.
private let labelColumns = 11
