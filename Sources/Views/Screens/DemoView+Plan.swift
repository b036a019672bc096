import Demos
import Screen
import Tutor
import Wording

extension DemoView {
  /// How a demo's screen is divided.
  struct Plan {
    /// What happens in this step.
    let caption: TextLayout
    let captionRect: Rect
    /// What is shown.
    let reading: Reading
    /// What the numbers say.
    let remark: StyledText
    let remarkRect: Rect
    /// The dials in rows.
    let dials: [StyledText]
    let dialRect: Rect
    /// The row of the dial that the mark is on.
    let markedDialRow: Int
    /// What the marked dial does, in rows, or what can be picked there.
    let explanation: [StyledText]

    /// The columns before a dial's explanation, as wide as the mark before a dial.
    static let dialIndent = 2
    /// From this height on all dials are in view; below it, the row of the marked one.
    private static let tallRows = 24
    /// The rows that most remarks take at eighty columns; what came of a guess takes one more.
    private static let remarkRoom = 2

    init(_ walk: DemoWalk, _ state: State, _ page: Page) {
      let language = state.language
      let body = page.body
      caption = TextLayout(
        Plan.words(of: walk, language),
        columns: max(1, body.columns),
        measure: page.drawing.width
      )
      // On a short screen caption and remark are read in the scrolled text, with the exhibits.
      let captionRows = page.isShort ? 0 : min(caption.lines.count, max(1, body.rows / 4))
      captionRect = body.split(topRows: captionRows).top
      (dials, markedDialRow) = Plan.dialRows(walk, state, page, columns: body.columns)
      let dialCount = walk.card.dials.count
      let number = min(walk.dial, dialCount - 1)
      let width = max(1, body.columns - Plan.dialIndent)
      explanation =
        dialCount == 0
        ? []
        : !walk.card.dials[number].pickable.isEmpty
          ? Plan.options(of: number, walk, language, page.drawing, columns: width)
          : Plan.rows(of: Plan.explanation(number, walk, language), page.drawing, columns: width)
      let gridRows = body.rows < Plan.tallRows ? 1 : dials.count
      // While something is predicted nothing can be turned.
      let dialRows =
        dials.isEmpty || walk.asking != nil
        ? 0 : page.isShort ? 1 : gridRows + explanation.count
      let parts = body.split(bottomRows: dialRows, gap: dialRows > 0 ? 1 : 0)
      dialRect = parts.bottom
      let middle = parts.top.inset(top: captionRows + (captionRows > 0 ? 1 : 0))
      remark = DemoView.remark(walk, state, page.drawing)
      let lines = TextLayout(
        remark,
        columns: max(1, body.columns),
        measure: page.drawing.width
      ).lines.count
      // A remark too long for its place is read in the scrolled text as well.
      let isScrolled = page.isShort || lines > max(3, middle.rows / 3)
      let taken = remark.isEmpty || isScrolled ? 0 : lines
      func halves(_ remarkRows: Int) -> (top: Rect, bottom: Rect) {
        middle.split(bottomRows: remarkRows, gap: remarkRows > 0 ? 1 : 0)
      }
      func document(_ remark: StyledText, chartRows: Int) -> Document {
        Plan.document(
          walk,
          state,
          page,
          remark: remark,
          columns: middle.columns,
          chartRows: chartRows
        )
      }
      // The lines that are kept for the remark, and those that charts reckon with.
      var (kept, chartRows) = (taken, halves(taken).top.rows)
      if !page.isShort, walk.asking == nil, walk.step?.progress != nil {
        // A streamed step has the place of its remark from the start, but not at the price of what
        // is in view without it. Its charts are as high before the remark as behind it, which
        // covers the end of the text where there was no place.
        let room = Plan.remarkRoom + (walk.guess == nil ? 0 : 1)
        let free = (0...room).reversed().first { lines in
          let rect = halves(lines).top
          let plain = document(StyledText(), chartRows: rect.rows)
          return Reading(plain, in: rect, scroll: 0, drawing: page.drawing).lastScroll == 0
        }
        kept = isScrolled ? 0 : max(taken, free ?? 0)
        chartRows = halves(free ?? room).top.rows
      }
      let (top, bottom) = halves(kept)
      remarkRect = bottom
      reading = Reading(
        document(isScrolled ? remark : StyledText(), chartRows: chartRows),
        in: top,
        scroll: walk.scroll,
        drawing: page.drawing
      )
    }

    /// What is scrolled: the exhibits, and before them what has no place of its own.
    ///
    /// - Parameter chartRows: the lines that exhibits share; more than those in view are scrolled.
    private static func document(
      _ walk: DemoWalk,
      _ state: State,
      _ page: Page,
      remark: StyledText,
      columns: Int,
      chartRows: Int
    ) -> Document {
      let language = state.language
      var document = Document()
      if page.isShort { document.add(StyledText(words(of: walk, language), .voice)) }
      if !remark.isEmpty { document.add(remark) }
      if let asking = walk.asking {
        document.choices(asking, language, page.drawing)
        document.space()
        if let words = before(walk, state, page.drawing) { document.add(StyledText(words, .muted)) }
      }
      if let step = walk.step {
        let start = document.count
        document.exhibits(
          step.exhibits,
          beside: { walk.compared($0) },
          ink: ExhibitInk(
            language: language,
            columns: columns - Reading.scrollColumns,
            drawing: page.drawing,
            shownRows: walk.shownRows
          ),
          rows: chartRows,
          isHeaded: walk.asking != nil
        )
        if walk.isOutdated { document.mute(from: start) }
      } else if walk.failure == nil, walk.asking == nil {
        let words =
          walk.earlierStreaming.map { Phrase.computing(first: $0.number, $0.progress) }
          ?? Phrase.computing
        document.add(StyledText(words[language], .muted))
      }
      return document
    }

    /// What is said of the step before one that is predicted; nil where there is none.
    private static func before(_ walk: DemoWalk, _ state: State, _ drawing: Drawing) -> String? {
      let number = walk.position
      if let progress = walk.withheld?.progress {
        let back = Bindings.keys(for: .stepBack, in: state).first?.name(drawing) ?? ""
        return Phrase.withheld(number, progress, back: back)[state.language]
      }
      guard walk.step != nil else { return nil }
      return Phrase.stepBefore(number, walk.card.steps[number - 1].title)[state.language]
    }

    /// What is asked before the step, else what happens in it.
    private static func words(of walk: DemoWalk, _ language: Language) -> String {
      walk.asking?.prediction.asks[language] ?? walk.stepCard.caption[language]
    }

    /// What a dial does, with its number, and from when on where that is still to come, or that it
    /// changed nothing here.
    private static func explanation(
      _ number: Int,
      _ walk: DemoWalk,
      _ language: Language
    ) -> String {
      let dial = walk.card.dials[number]
      let remark =
        walk.firstStep(of: dial).map { Phrase.worksFrom(step: $0) }
        ?? (walk.changedNothing(dial) ? Phrase.changedNothing : nil)
      return "\(number + 1)/\(walk.card.dials.count)  \(dial.explanation[language])"
        + (remark.map { (language == .zh ? "" : " ") + $0[language] } ?? "")
    }

    /// A text in rows of a width.
    private static func rows(
      of text: String,
      _ drawing: Drawing,
      columns: Int
    ) -> [StyledText] {
      let graphemes = Array(text)
      return TextLayout(text, columns: columns, measure: drawing.width).lines.map { line in
        StyledText(String(graphemes[line.shown]), .muted)
      }
    }

    /// The options of a dial side by side, what is picked marked, in as many rows as they take.
    private static func options(
      of number: Int,
      _ walk: DemoWalk,
      _ language: Language,
      _ drawing: Drawing,
      columns: Int
    ) -> [StyledText] {
      let dial = walk.card.dials[number]
      guard case .picks(let picked) = walk.value(of: dial) else { return [] }
      var rows: [StyledText] = []
      var row = StyledText("\(number + 1)/\(walk.card.dials.count) ", .muted)
      for option in dial.pickable {
        let isMarked = option == walk.markedOption
        let text =
          StyledText(isMarked ? drawing.glyphs.focus : " ", .accent)
          + pick(option.title[language], isPicked: picked.contains(option.id), isMarked, drawing)
        if drawing.width.columns(of: row) + 1 + drawing.width.columns(of: text) > columns {
          rows.append(row)
          row = StyledText("    ", .muted)
        }
        row = row + StyledText(" ") + text
      }
      return rows + [row]
    }

    /// An option with the mark that says whether it is picked.
    private static func pick(
      _ title: String,
      isPicked: Bool,
      _ isMarked: Bool,
      _ drawing: Drawing
    ) -> StyledText {
      StyledText(
        "\(isPicked ? drawing.glyphs.covered : drawing.glyphs.missed) \(title)",
        isMarked ? .focus : isPicked ? .text : .muted,
        strong: isMarked
      )
    }

    /// The dials in a grid, as many beside each other as the width allows.
    private static func dialRows(
      _ walk: DemoWalk,
      _ state: State,
      _ page: Page,
      columns: Int
    ) -> (rows: [StyledText], marked: Int) {
      let marked = walk.asking == nil ? walk.dial : -1
      let texts = walk.card.dials.enumerated().map { index, dial in
        StyledText(index == marked ? "\(page.drawing.glyphs.focus) " : "  ", .accent)
          + label(of: dial, in: walk, isMarked: index == marked, state.language, page.drawing)
      }
      let gap = 2
      let widest = texts.map { page.drawing.width.columns(of: $0) }.max() ?? 0
      let beside = max(1, (columns - Reading.scrollColumns + gap) / (widest + gap))
      let rows = stride(from: 0, to: texts.count, by: beside).map { start in
        texts[start..<min(start + beside, texts.count)].reduce(StyledText()) { row, text in
          let free = widest + gap - page.drawing.width.columns(of: text)
          return row + text + StyledText(String(repeating: " ", count: free))
        }
      }
      return (rows, max(0, marked) / beside)
    }

    private static func label(
      of dial: Dial,
      in walk: DemoWalk,
      isMarked: Bool,
      _ language: Language,
      _ drawing: Drawing
    ) -> StyledText {
      let value = walk.value(of: dial)
      if isMarked, let option = walk.markedOption, case .picks(let picked) = value {
        let mark = picked.contains(option.id) ? drawing.glyphs.covered : drawing.glyphs.missed
        return drawing.dial(
          dial.title[language],
          value: "\(mark) \(option.title[language])",
          isFocused: true,
          isIdle: walk.firstStep(of: dial) != nil,
          canLower: walk.option > 0,
          canRaise: walk.option < dial.pickable.count - 1
        )
      }
      return drawing.dial(
        dial.title[language],
        value: dial.shown(value)[language],
        isFocused: isMarked,
        isIdle: walk.firstStep(of: dial) != nil,
        canLower: dial.turned(value, by: -1) != value,
        canRaise: dial.turned(value, by: 1) != value
      )
    }
  }
}

extension Document {
  /// Adds the choices of a prediction, with the mark on one.
  fileprivate mutating func choices(
    _ asking: DemoWalk.Asking,
    _ language: Language,
    _ drawing: Drawing
  ) {
    for (index, choice) in asking.prediction.choices.enumerated() {
      let isMarked = index == asking.mark
      add(
        StyledText("\(index + 1)  ", .key)
          + StyledText(choice.text[language], isMarked ? .focus : .text, strong: isMarked),
        marker: StyledText(isMarked ? drawing.glyphs.focus : "", .accent, strong: true),
        indent: 2
      )
    }
  }
}
