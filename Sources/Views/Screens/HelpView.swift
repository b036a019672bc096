import Grading
import Screen
import Tutor
import Wording

/// The keys of the screen below, made from the bindings themselves.
enum HelpView {
  static func draw(_ help: Help, _ state: State, _ page: Page, on canvas: inout Canvas) {
    page.drawHead(Phrase.help[state.language], state, on: &canvas)
    reading(help, state, page).draw(on: &canvas)
  }

  static func reading(_ help: Help, _ state: State, _ page: Page) -> Reading {
    let language = state.language
    let below = state.withoutOverlays
    let isWriting = below.editor != nil
    var document = Document()
    document.heading(Phrase.helpKeys[language])
    let isWhole = Reading(of: below, size: page.size, drawing: page.drawing)?.lastScroll == 0
    for action in ordered(below) where !(isWhole && below.scrolls(action)) {
      // A key may stand for an action of the screen before it stands for a general one.
      let keys = Bindings.keys(for: action, in: below).filter {
        Bindings.action(for: $0, in: below) == action
      }
      let label = action == .switchLanguage ? Phrase.switchLanguage : action.helpLabel(in: below)
      let names = action == .choose ? page.keyName(.choose, below) : names(keys, page.drawing)
      document.key(names, label[language], page)
    }
    if isWriting {
      document.heading(Phrase.helpEditing[language])
      for motion in RowMotion.allCases {
        document.key(names(motion.keys, page.drawing), motion.label[language], page)
      }
      for binding in EditBinding.all {
        document.key(names(binding.keys, page.drawing), binding.command.label[language], page)
      }
    }
    if case .home = below.top {
      document.heading(Phrase.columns[language])
      for (column, meaning) in Phrase.columnMeanings {
        document.add(
          StyledText(meaning[language]),
          marker: StyledText(column[language], .muted),
          indent: columnNameColumns
        )
      }
    }
    if case .drill = below.top {
      document.heading(Phrase.ratings[language])
      for (score, rating) in Phrase.ratingThresholds {
        document.add(
          StyledText(rating[language]),
          marker: StyledText(score[language], .muted),
          indent: keyColumns
        )
      }
    }
    if case .quiz = below.top {
      document.heading(QuizPhrase.ratings[language])
      for (earned, rating) in QuizPhrase.thresholds {
        document.add(
          StyledText(rating[language]),
          marker: StyledText(earned[language], .muted),
          indent: keyColumns
        )
      }
    }
    // In a demo the same signs are points and curves, which the demo names itself.
    if !below.isInDemo { document.verdictMarks(language, page) }
    document.space()
    document.paragraphs(Phrase.helpAnywhere[language], role: .muted)
    return Reading(document, in: page.body, scroll: help.scroll, drawing: page.drawing)
  }

  /// The actions as the help lists them: what the screen does, the moves each beside its opposite,
  /// and what works everywhere.
  private static func ordered(_ state: State) -> [Action] {
    let moves: [Action] = [
      .up, .down, .left, .right, .pageUp, .pageDown, .first, .last, .choose,
    ]
    let shown = state.shownActions.filter { !moves.contains($0) }
    let rest = state.actions.filter { !moves.contains($0) && !shown.contains($0) }
    return shown + moves.filter(state.actions.contains) + rest
  }

  private static func names(_ keys: [Key], _ drawing: Drawing) -> String {
    let names = keys.map { $0.name(drawing) }.filter { !$0.isEmpty }
    guard names.count > 4 else { return names.joined(separator: "  ") }
    return "\(names[0]) \(drawing.glyphs.ellipsis) \(names[names.count - 1])"
  }
}

/// The columns that keys take in the help.
private let keyColumns = 30
/// The columns that the name of a column of home takes.
private let columnNameColumns = 10

extension Document {
  /// Adds a line of keys and what they do; below them where there is no room beside.
  fileprivate mutating func key(_ keys: String, _ label: String, _ page: Page) {
    guard !keys.isEmpty else { return }
    let room = Document.indent(keyColumns, in: page.body.columns - Reading.scrollColumns)
    if page.drawing.width.columns(of: keys) < room {
      add(StyledText(label), marker: StyledText(keys, .key), indent: keyColumns)
    } else {
      add(StyledText(keys, .key))
      add(StyledText(label), indent: keyColumns)
    }
  }
}

extension Document {
  /// Adds what the marks of verdicts mean.
  fileprivate mutating func verdictMarks(_ language: Language, _ page: Page) {
    heading(Phrase.marks[language])
    for verdict in Verdict.allCases {
      add(
        StyledText(verdict.word[language]),
        marker: verdict.mark(page.drawing.glyphs),
        indent: 4
      )
    }
    add(
      StyledText(Phrase.unsure[language]),
      marker: StyledText(page.drawing.glyphs.unsure, .half),
      indent: 4
    )
  }
}

extension State {
  /// Whether a demo's step is on the screen.
  fileprivate var isInDemo: Bool { if case .demo = top { true } else { false } }

  /// The state as it is under the help and other overlays.
  fileprivate var withoutOverlays: State {
    var state = self
    state.dropOverlays()
    return state
  }
}
