import Questions
import Screen
import Tutor
import Wording

/// What the next interview is to be, and the earlier ones.
enum InterviewChoiceView {
  static func draw(
    _ choice: InterviewChoice,
    _ state: State,
    _ page: Page,
    on canvas: inout Canvas
  ) {
    page.drawHead(InterviewPhrase.interview[state.language], state, on: &canvas)
    Reading(
      showingMarkOf: document(choice, state, page),
      in: page.body,
      drawing: page.drawing
    ).draw(on: &canvas)
  }

  private static func document(
    _ choice: InterviewChoice,
    _ state: State,
    _ page: Page
  ) -> Document {
    let language = state.language
    let rows = state.rows(of: choice)
    let marked = state.markedRow(of: choice)
    let plan = state.plan(of: choice)
    var document = Document()
    if !page.isShort {
      document.paragraphs(InterviewPhrase.rules[language], role: .muted)
    }
    var heading: Bilingual?
    for row in rows {
      let next = row.heading
      if next != heading { document.heading(next[language]) }
      heading = next
      let isMarked = row == marked
      let line = text(of: row, choice, plan, isMarked: isMarked, state, page)
      let marker = StyledText(isMarked ? page.drawing.glyphs.focus : "", .accent, strong: true)
      func add(to document: inout Document) {
        document.add(line, marker: marker, indent: 2)
        guard case .real = row else { return }
        document.add(
          StyledText(InterviewPhrase.realContent[language], .muted),
          indent: tickColumns
        )
      }
      if isMarked { document.mark(add) } else { add(to: &document) }
    }
    return document
  }

  private static func text(
    of row: InterviewChoice.Row,
    _ choice: InterviewChoice,
    _ plan: InterviewPlan,
    isMarked: Bool,
    _ state: State,
    _ page: Page
  ) -> StyledText {
    let language = state.language
    let role: Role = isMarked ? .focus : .text
    func ticked(_ isOn: Bool, _ title: String) -> StyledText {
      StyledText((isOn ? "[x] " : "[ ] ") + title, role, strong: isMarked)
    }
    switch row {
    case .waiting(let summary):
      return StyledText(summary.begunAt.dayAndTime, role, strong: isMarked)
        + StyledText("  " + InterviewPhrase.summary(summary)[language], .muted)
    case .length:
      let minutes = InterviewPlan.minutes
      return page.drawing.dial(
        "",
        value: InterviewPhrase.minutes(choice.minutes)[language],
        isFocused: isMarked,
        canLower: choice.minutes > minutes.lowerBound,
        canRaise: choice.minutes < minutes.upperBound
      ) + StyledText("  " + InterviewPhrase.questions(plan)[language], .muted)
    case .real:
      return ticked(choice.isReal, InterviewPhrase.real[language])
    case .topic(let topic):
      return ticked(!choice.isReal && choice.topics.contains(topic.id), topic.title[language])
    case .past(let summary):
      let answered = summary.result.map { $0.answers > 0 } ?? false
      let score =
        summary.result.map { NumberFormat.percent($0.score) }
        .flatMap { answered ? $0 : nil } ?? page.drawing.glyphs.absent
      let padding = String(repeating: " ", count: max(0, 4 - score.count))
      return StyledText(summary.begunAt.dayAndTime, role, strong: isMarked)
        + StyledText("  \(padding)\(score)", .text)
        + StyledText("  " + InterviewPhrase.summary(summary)[language], .muted)
    }
  }
}

/// The columns before a row's title, with its tick.
private let tickColumns = 6

extension InterviewChoice.Row {
  /// What stands above the rows of its kind.
  fileprivate var heading: Bilingual {
    switch self {
    case .waiting: InterviewPhrase.goOn
    case .length: InterviewPhrase.length
    case .real, .topic: InterviewPhrase.about
    case .past: InterviewPhrase.earlier
    }
  }
}
