import Demos
import Questions
import Screen
import Tutor
import Wording

/// The plan that every screen shares: where I am at the top, what I can do at the bottom, and one
/// column of text between.
struct Page {
  /// The whole screen.
  let screen: Rect
  /// How it is drawn.
  let drawing: Drawing
  /// What the tutor says above the bottom line, or nil.
  private let notice: TextLayout?

  /// The smallest screen that is drawn.
  static let smallest = Size(columns: 40, rows: 12)

  init(_ state: State, size: Size, drawing: Drawing) {
    screen = Rect(size)
    self.drawing = drawing
    let columns = max(1, size.columns - 2 * Page.margin(of: size))
    notice = state.notice.map {
      TextLayout($0.text[state.language], columns: columns, measure: drawing.width)
    }
  }

  private static func margin(of size: Size) -> Int { size.columns < 60 ? 1 : 3 }

  /// The rows of the notice: the text above makes room for all that it says, as far as a third of
  /// the screen.
  private var noticeRows: Int {
    min(max(3, screen.rows / 3), notice?.lines.count ?? 0)
  }

  /// Whether there is room for a screen.
  static func fits(_ size: Size) -> Bool {
    size.columns >= smallest.columns && size.rows >= smallest.rows
  }

  /// Whether so few rows are there that only the one most important thing is shown.
  var isShort: Bool { screen.rows < 16 }

  /// The columns left free at each side of the text.
  var margin: Int { Page.margin(of: size) }

  /// The size of the whole screen.
  var size: Size { Size(columns: screen.columns, rows: screen.rows) }

  /// Everything between the top line and the notice line.
  var wide: Rect {
    screen.inset(
      top: isShort ? 1 : 2,
      left: margin,
      bottom: 1 + max(1, noticeRows),
      right: margin
    )
  }

  /// The text's column: at most 96 cells, in the middle of a wide screen.
  var body: Rect { wide.centredColumn() }

  /// Draws the top line: where the user is, and at the right what is true, with the language key.
  func drawHead(_ place: String, facts: [String] = [], _ state: State, on canvas: inout Canvas) {
    drawHead([(place, facts)], state, on: &canvas)
  }

  /// Draws the first of several top lines, from the fullest to the shortest, that fits.
  func drawHead(
    _ heads: [(place: String, facts: [String])],
    _ state: State,
    on canvas: inout Canvas
  ) {
    let fitting = heads.first { head in
      drawing.width.columns(of: head.place) + 2
        + drawing.width.columns(of: headState(head.facts, state)) <= screen.columns - 2
    }
    guard let head = fitting ?? heads.last else { return }
    canvas.topLine(
      place: StyledText(head.place, .title, strong: true),
      state: headState(head.facts, state),
      in: screen.rowRect(0)
    )
  }

  /// What is true, with the language key and that of the help.
  private func headState(_ facts: [String], _ state: State) -> StyledText {
    let separator = " \(drawing.glyphs.separator) "
    var right = StyledText("", .muted)
    if !state.isKept {
      right.append(Phrase.notKept[state.language], .wrong, strong: true)
      right.append(separator, .muted)
    }
    right.append(facts.filter { !$0.isEmpty }.map { $0 + separator }.joined(), .muted)
    // On a narrow screen the place needs the room, and the bottom line or the help names the key.
    if facts.isEmpty || screen.columns >= 60 {
      right.append(Action.switchLanguage.label(in: state)[state.language] + " ", .muted)
      right.append(keyName(.switchLanguage, state), .key)
      right.append(separator, .muted)
    }
    right.append(keyName(.help, state), .key)
    right.append(" " + Action.help.label(in: state)[state.language], .muted)
    return right
  }

  /// Draws the notice and the bottom line: the keys that do something now.
  ///
  /// - Parameter scrolls: whether a text on the screen goes on, though the arrows do not scroll it.
  func drawFoot(_ state: State, scrolls: Bool, on canvas: inout Canvas) {
    drawNotice(on: &canvas)
    // Some terminals cannot draw the corner, nor a wide glyph that ends beside it.
    let line = screen.rowRect(screen.rows - 1).inset(right: 2)
    let reachesOn = state.isPaged && scrolls || state.markedAction == .pageDown
    let shown =
      state.actionMark == nil
      ? fitting(state, line.columns) : state.shownActions + (reachesOn ? [.pageDown] : [])
    var hints = hints(for: shown, state)
    if scrolls, state.actionMark == nil {
      let key = Bindings.keys(for: .pageDown, in: state).first?.name(drawing) ?? ""
      let more = KeyHint(key, Phrase.more[state.language])
      let out = shown.firstIndex(of: .back) ?? 0
      let isRoomy = drawing.columns(of: (hints.prefix(out + 1) + [more])[...]) <= line.columns
      hints.insert(more, at: min(isRoomy ? 1 : out + 1, hints.count))
    }
    canvas.keyHints(
      hints,
      marked: state.markedAction.flatMap { shown.firstIndex(of: $0) },
      in: line
    )
  }

  /// The actions of the bottom line, as far as the indispensable ones fit.
  ///
  /// Where the way out would not, the digits, the arrows, single steps and side ways are left to
  /// the help; of quiz and interview the one that is named later goes first.
  private func fitting(_ state: State, _ columns: Int) -> [Action] {
    var shown = state.shownActions
    func hasWayOut() -> Bool {
      guard let out = shown.firstIndex(where: { $0 == .back || $0 == .quit }) else { return true }
      return drawing.columns(of: hints(for: Array(shown[...out]), state)[...]) <= columns
    }
    let spare: [Action] = [
      .choose, .down, .step, .cancelTraining, .find, .stats, .demos, .learn,
    ]
    let last = state.shownActions.filter { $0 == .quiz || $0 == .interview }.reversed()
    for action in spare + last where !hasWayOut() { shown.removeAll { $0 == action } }
    return shown
  }

  /// Draws the notice above the bottom line.
  private func drawNotice(on canvas: inout Canvas) {
    guard let notice else { return }
    let rows = noticeRows
    let rect = Rect(
      row: screen.rows - 1 - rows,
      column: margin,
      rows: rows,
      columns: screen.columns - 2 * margin
    )
    canvas.put(notice, in: rect, role: .accent)
  }

  private func hints(for actions: [Action], _ state: State) -> [KeyHint] {
    actions.map { KeyHint(keyName($0, state), $0.label(in: state)[state.language]) }
  }

  /// The name of an action's first key.
  func keyName(_ action: Action, _ state: State) -> String {
    switch (action, state.top) {
    case (.down, _): return drawing.glyphs.upDown
    case (.right, .demo), (.right, .interview), (.right, .stats), (.right, .settings):
      return drawing.glyphs.leftRight
    case (.choose, let layer):
      let last = min(9, choices(in: layer, state))
      return last > 1 ? "1-\(last)" : "1"
    default: break
    }
    guard let key = Bindings.keys(for: action, in: state).first else { return "" }
    return key.name(drawing)
  }
}

extension Page {
  /// How many things the digits choose among.
  private func choices(in layer: Layer, _ state: State) -> Int {
    switch layer {
    case .welcome: Language.allCases.count
    case .home: state.catalogue.questions.count
    case .learn(let learn): learn.links.count
    case .revised: MemoryChoice.allCases.count
    case .drill(let drill):
      switch drill.stage {
      case .asking: 2
      case .sureness: Sureness.allCases.count
      case .answering, .probing, .scored, .revealed: drill.question.points.count
      }
    case .quiz(let round):
      if case .sureness = round.stage { Sureness.allCases.count } else { round.optionCount }
    case .stats: StatsPage.allCases.count
    case .find: 0
    case .settings: SettingsRow.allCases.count
    case .history(let history): history.answers.count
    case .demoList: state.demos.count
    case .demo(let walk): walk.asking?.prediction.choices.count ?? walk.card.steps.count
    case .interview(.choosing(let choice)): state.rows(of: choice).count
    case .interview(.talking): InterviewTalk.Pause.allCases.count
    case .interview(.reading(let report)): state.review(of: report).advice.count
    case .help, .explanation: 0
    }
  }
}

extension Canvas {
  /// Draws at the right of a text how far it is scrolled; nothing where all of it is in view.
  mutating func scrollMark(in rect: Rect, first: Int, visible: Int, total: Int) {
    scrollIndicator(
      ScrollWindow(count: total, rows: visible, focus: nil, first: first),
      at: rect.at(0)
    )
  }
}
