import Grading
import Memory
import Questions
import Screen
import Tutor
import Wording

/// The score: the user's words at the left with what earned credit lit up, the points at the right.
enum ScoreView {
  /// Draws it, and says whether the marked point goes on below.
  static func draw(
    _ drill: Drill,
    _ state: State,
    _ page: Page,
    on canvas: inout Canvas
  ) -> Bool {
    guard let grade = drill.gradeWithReplies else { return false }
    let language = state.language
    let covered = grade.points.count { $0.verdict == .covered }
    let half = grade.points.count { $0.verdict == .partial }
    page.drawHead(
      drill.question.title[language],
      facts: [
        NumberFormat.percent(grade.score),
        Phrase.pointsEarned(covered, half: half, of: grade.points.count)[language],
      ],
      state,
      on: &canvas
    )
    let plan = Plan(drill, state, page)
    if let words = plan.words {
      WordsPane(drill, grade, language, page).draw(in: words, on: &canvas)
    }
    // Where the words have no room, the hints are told of here.
    let hinted =
      plan.words == nil && drill.hints > 0 ? [Phrase.hintsTaken(drill.hints)[language]] : []
    canvas.put(
      ([Phrase.fullAnswerNames[language]] + hinted)
        .joined(separator: " \(page.drawing.glyphs.separator) "),
      at: plan.title,
      role: .muted
    )
    plan.points.draw(on: &canvas)
    drawFoot(drill, state, page, in: plan.foot, on: &canvas)
    return plan.points.isMarkCut
  }

  /// Where words, points and foot stand.
  struct Plan {
    /// The user's words, or nil on a short screen, where the points need all the room there is.
    let words: Rect?
    /// What stands over the points.
    let title: Position
    /// The points with their verdicts.
    let points: Reading
    /// What the score does to the memory.
    let foot: Rect

    init(_ drill: Drill, _ state: State, _ page: Page) {
      let parts = page.wide.split(bottomRows: 1, gap: 1)
      let answerLines = TextLayout(
        drill.answer.text,
        columns: max(1, parts.top.columns - 1),
        measure: page.drawing.width
      ).lines.count
      let rows = page.isShort ? 0 : min(max(3, parts.top.rows / 3), 1 + answerLines)
      let panes = parts.top.panes(leftShare: 0.47, topRows: rows)
      let pane = rows > 0 ? panes.second : parts.top
      let rect = pane.inset(top: 1)
      func reading(isAired: Bool) -> Reading {
        Reading(
          showingMarkOf: ScoreView.points(of: drill, state, page, isAired: isAired),
          in: rect,
          scroll: drill.pointsScroll,
          drawing: page.drawing
        )
      }
      let aired = reading(isAired: true)
      words = rows > 0 ? panes.first : nil
      title = pane.at(0)
      points = aired.lastScroll == 0 ? aired : reading(isAired: false)
      foot = parts.bottom
    }
  }

  /// The points with their verdicts; the marked one says more.
  private static func points(
    of drill: Drill,
    _ state: State,
    _ page: Page,
    isAired: Bool
  ) -> Document {
    var document = Document()
    for (place, index) in drill.order.enumerated() {
      let point = drill.question.points[index]
      guard let verdict = drill.verdict(on: point.id) else { continue }
      if isAired, place > 0 { document.space() }
      if index == drill.markedPoint {
        document.mark {
          add(point, verdict, isMarked: true, drill, state, page, to: &$0)
          addDetail(of: point, verdict, drill, state, page, to: &$0)
        }
      } else {
        add(point, verdict, isMarked: false, drill, state, page, to: &document)
      }
    }
    return document
  }

  /// A point's mark, and its statement or the hint that stands for it.
  private static func add(
    _ point: KeyPoint,
    _ grade: PointGrade,
    isMarked: Bool,
    _ drill: Drill,
    _ state: State,
    _ page: Page,
    to document: inout Document
  ) {
    let language = state.language
    let marker =
      StyledText(isMarked ? "\(page.drawing.glyphs.focus) " : "  ", .accent)
      + grade.mark(page.drawing.glyphs)
    let isHeldBack = drill.holdsBack(point.id)
    var text = StyledText(
      isHeldBack
        ? Phrase.label(Phrase.hint, language) + point.hint[language] : point.statement[language],
      isMarked ? .focus : isHeldBack ? .muted : .text,
      strong: isMarked
    )
    text += point.weightLabel(in: language)
    if !point.demos.isEmpty { addDemoMark(to: &text, isMarked: isMarked, state, page) }
    document.add(text, marker: marker, indent: 4)
  }

  /// Says that a point can be seen running; at the marked one, by which key.
  private static func addDemoMark(
    to text: inout StyledText,
    isMarked: Bool,
    _ state: State,
    _ page: Page
  ) {
    text.append("  ", .muted)
    if isMarked { text.append(page.keyName(.seeDemo, state) + "\u{A0}", .key) }
    text.append(Phrase.demo[state.language], .muted, whole: true)
  }

  /// What the marked point has to say: why the verdict, and a hint or what is wrong.
  private static func addDetail(
    of point: KeyPoint,
    _ grade: PointGrade,
    _ drill: Drill,
    _ state: State,
    _ page: Page,
    to document: inout Document
  ) {
    let language = state.language
    if grade.verdict == .contradicted, grade.reason != .overruled, drill.wasConfident,
      let sureness = drill.sureness
    {
      document.add(StyledText(Phrase.confidentAndWrong(sureness)[language], .wrong), indent: 6)
    }
    var why = StyledText(Phrase.label(grade.word, language), grade.verdict.role)
    why.append(grade.reason.sentence(about: point)[language], .muted)
    if grade.reason == .overruled, let next = drill.overruledVerdict {
      // The key goes round: whoever missed the verdict that was meant sees what comes next.
      let again = Phrase.overrulesAgain(to: next.word)
      why.append(again.before[language], .muted)
      why.append(page.keyName(.overrule, state), .key)
      why.append(again.after[language], .muted)
    }
    document.add(why, indent: 6)
    if page.isShort, !grade.evidence.isEmpty {
      document.append(DoubtView.words(of: point.id, drill, language, page))
    }
    let wantsHint = grade.verdict == .partial || grade.verdict == .missed
    if wantsHint, !drill.holdsBack(point.id) {
      document.add(
        StyledText(Phrase.label(Phrase.hint, language), .accent)
          + StyledText(point.hint[language], .muted),
        indent: 6
      )
    }
  }

  private static func drawFoot(
    _ drill: Drill,
    _ state: State,
    _ page: Page,
    in line: Rect,
    on canvas: inout Canvas
  ) {
    let language = state.language
    var right = StyledText()
    // What is not kept does not come back.
    if state.isKept, let forecast = drill.forecast {
      right.append(Phrase.comesBack(forecast.rating, in: forecast.days)[language], .text)
    }
    let width = page.drawing.width.columns(of: right)
    canvas.fit(right, at: line.at(0), columns: line.columns, alignment: .trailing)
    if let sureness = drill.sureness, let grade = drill.grade, grade.gate == nil {
      let columns = line.columns - width - 2
      let wordings = Phrase.calibration(
        sureness,
        score: grade.score,
        isFirst: !drill.replies.isEmpty,
        isOpen: grade.points.contains { $0.reason.asks }
      ).map { $0[language] }
      let fitting = wordings.first { page.drawing.width.columns(of: $0) <= columns }
      canvas.fit(fitting ?? wordings.last ?? "", at: line.at(0), columns: columns, role: .muted)
    }
  }
}

extension KeyPoint {
  /// What stands behind a statement: how much it weighs, on one line.
  func weightLabel(in language: Language) -> StyledText {
    "  " + StyledText([StyledRun(Phrase.weight(weight)[language], .muted, whole: true)])
  }
}

extension Verdict {
  /// The role of the verdict's words.
  var role: Role {
    switch self {
    case .covered: .right
    case .partial: .half
    case .missed: .missing
    case .contradicted: .wrong
    }
  }
}
