import Screen
import Tutor

/// A scrolled text on the screen: what it is, where it stands and how far it is scrolled.
struct Reading {
  /// All lines.
  var lines: [Document.Line]
  /// Where the text stands.
  var rect: Rect
  /// The line at the top, inside what can be scrolled to.
  var scroll: Int
  /// Whether what the user's mark is on has more lines than there are rows.
  private(set) var isMarkCut = false

  /// The columns at the right that are left to the scroll mark.
  static let scrollColumns = 2

  /// Creates a reading scrolled to a line, or as far as the text goes.
  init(_ document: Document, in rect: Rect, scroll: Int, drawing: Drawing) {
    lines = document.lines(
      columns: max(1, rect.columns - Reading.scrollColumns),
      drawing: drawing
    )
    self.rect = rect
    self.scroll = 0
    self.scroll = max(0, min(scroll, lastScroll))
  }

  /// Creates a reading in which all that the user's mark is on is in view, with what stands before
  /// it as far as there is room; or one that the user has scrolled from there.
  init(showingMarkOf document: Document, in rect: Rect, scroll: Int? = nil, drawing: Drawing) {
    self.init(document, in: rect, scroll: scroll ?? 0, drawing: drawing)
    guard let marked = document.marked else { return }
    let start = lines.firstIndex { $0.block >= marked.lowerBound } ?? lines.count
    let end = lines.firstIndex { $0.block >= marked.upperBound } ?? lines.count
    isMarkCut = end - start > rect.rows
    if scroll == nil { self.scroll = max(0, min(start, end - rect.rows, lastScroll)) }
  }

  /// The reading of the layer that is on top, or nil where it is none.
  init?(of state: State, size: Size, drawing: Drawing) {
    let page = Page(state, size: size, drawing: drawing)
    switch state.top {
    case .welcome(let welcome) where welcome.page > 0:
      self = WelcomeView.reading(welcome, state, page)
    case .stats(let stats):
      guard let reading = StatsView.reading(stats, state, page) else { return nil }
      self = reading
    case .history(let history): self = HistoryView.reading(history, state, page)
    case .learn(let learn): self = LearnView.reading(learn, state, page)
    case .revised(let revised): self = RevisedView.reading(revised, state, page)
    case .drill(let drill) where drill.stage == .revealed:
      self = RevealView.reading(drill, state, page)
    case .drill(let drill) where drill.stage == .scored:
      self = ScoreView.Plan(drill, state, page).points
    case .drill(let drill):
      guard case .asking(let doubt) = drill.stage,
        let reading = DoubtView.Plan(doubt, drill, state, page)?.reading
      else { return nil }
      self = reading
    case .quiz(let round):
      let reading: Reading? =
        round.showsWriting
        ? QuizView.Plan(round, state, page).asked : QuizView.reading(round, state, page)
      guard let reading else { return nil }
      self = reading
    case .demo(let walk): self = DemoView.Plan(walk, state, page).reading
    case .interview(.reading(let report)):
      self = InterviewReportView.reading(report, state, page)
    case .help(let help): self = HelpView.reading(help, state, page)
    case .explanation(let overlay): self = ExplanationView.reading(overlay, state, page)
    default: return nil
    }
  }

  /// Whether the text of the layer that is on top goes on outside what is in view.
  static func goesOn(in state: State, size: Size, drawing: Drawing) -> Bool {
    Reading(of: state, size: size, drawing: drawing).map { $0.lastScroll > 0 } ?? false
  }

  /// The furthest line that can stand at the top.
  var lastScroll: Int { max(0, lines.count - rect.rows) }

  /// Where an action scrolls to, or nil where it does not scroll.
  func scroll(for action: Action) -> Int? {
    let target: Int
    switch action {
    case .up: target = scroll - 1
    case .down: target = scroll + 1
    case .pageUp: target = scroll - max(1, rect.rows - 2)
    case .pageDown: target = scroll + max(1, rect.rows - 2)
    case .first: target = 0
    case .last: target = lastScroll
    default: return nil
    }
    return max(0, min(target, lastScroll))
  }

  /// Draws the lines in view, and at the right how far the text goes on.
  func draw(on canvas: inout Canvas) {
    for row in 0..<min(rect.rows, lines.count - scroll) {
      canvas.put(lines[scroll + row], in: rect.rowRect(row))
    }
    canvas.scrollMark(
      in: Rect(row: rect.row, column: rect.endColumn - 1, rows: rect.rows, columns: 1),
      first: scroll,
      visible: rect.rows,
      total: lines.count
    )
  }
}
