import Grading
import Memory
import Questions
import Quiz
import Screen
import Tutor
import Wording

extension QuizView {
  /// The text that is read: a choice, what is shown of an item, or the round's results; nil where
  /// words are being written.
  static func reading(_ round: QuizRound, _ state: State, _ page: Page) -> Reading? {
    let rows = footRows(round)
    let rect = rows == 0 ? page.body : page.body.split(bottomRows: rows, gap: 1).top
    switch round.stage {
    case .answering, .sureness:
      guard !round.isWritten else { return nil }
      return Reading(
        showingMarkOf: choice(round, state, page),
        in: rect,
        scroll: round.scroll == 0 ? nil : round.scroll,
        drawing: page.drawing
      )
    case .shown:
      return Reading(
        shown(round, state, page),
        in: rect,
        scroll: round.scroll,
        drawing: page.drawing
      )
    case .finished:
      return Reading(
        results(round, state, page),
        in: rect,
        scroll: round.scroll,
        drawing: page.drawing
      )
    }
  }

  /// What an item asks.
  static func asked(_ round: QuizRound, _ state: State, _ page: Page) -> Document {
    let language = state.language
    var document = Document()
    guard let item = round.item else { return document }
    let glyphs = page.drawing.glyphs
    switch item.task {
    case .recall, .choice:
      document.add(
        StyledText(glyphs.openingQuote + item.point.probe[language] + glyphs.closingQuote, .voice)
      )
    case .estimate(let number):
      document.add(
        StyledText(glyphs.openingQuote + number.asks[language] + glyphs.closingQuote, .voice)
      )
    case .cloze(let cloze):
      let form = cloze[language]
      document.add(
        StyledText(form.before) + StyledText(blank, .accent, strong: true) + StyledText(form.after)
      )
    case .flaw(let answer):
      // The sample comes last: it may be long, and what to do must be seen.
      document.add(StyledText(QuizPhrase.task(item.kind)[language], .title, strong: true))
      document.add(
        StyledText(Phrase.label(Phrase.hint, language) + item.point.hint[language], .muted)
      )
      document.space()
      document.paragraphs(answer[language], role: .voice, indent: 2)
      return document
    }
    document.space()
    document.add(StyledText(QuizPhrase.task(item.kind)[language], .title, strong: true))
    return document
  }

  /// What stands for the words that were taken out.
  private static let blank = "______"

  private static func choice(_ round: QuizRound, _ state: State, _ page: Page) -> Document {
    var document = asked(round, state, page)
    for (place, option) in round.options.enumerated() {
      document.space()
      let isMarked = place == round.mark
      func add(to document: inout Document) {
        document.add(
          StyledText(option.statement[state.language], isMarked ? .focus : .text, strong: isMarked),
          marker: StyledText(isMarked ? "\(page.drawing.glyphs.focus) " : "  ", .accent)
            + StyledText("\(place + 1)", .key),
          indent: 5
        )
      }
      if isMarked { document.mark { add(to: &$0) } } else { add(to: &document) }
    }
    return document
  }

  /// What was right, why, and what became of the user's own words.
  private static func shown(_ round: QuizRound, _ state: State, _ page: Page) -> Document {
    let language = state.language
    var document = Document()
    guard let item = round.item, let result = round.result else { return document }
    document.add(verdict(result, item, language, page))
    addResponse(result, item, language, page, to: &document)
    for point in round.question?.points ?? [] where result.outcome.alsoFound.contains(point.id) {
      document.add(
        StyledText(Phrase.label(QuizPhrase.alsoFound, language), .accent)
          + StyledText(point.statement[language]),
        indent: 2
      )
    }
    if case .estimate(let number) = item.task {
      document.add(
        StyledText(Phrase.label(QuizPhrase.computed, language), .accent)
          + StyledText(number.text, .right, strong: true),
        indent: 2
      )
      document.paragraphs(number.derivation[language], indent: 2)
    }
    document.space()
    if case .cloze(let cloze) = item.task {
      let form = cloze[language]
      document.add(
        StyledText(form.before, .text, strong: true)
          + StyledText(form.blank, .right, strong: true)
          + StyledText(form.after, .text, strong: true),
        indent: 2
      )
    } else {
      document.add(StyledText(item.point.statement[language], .text, strong: true), indent: 2)
    }
    document.paragraphs(item.point.explanation[language], role: .muted, indent: 2)
    if case .flaw = item.task, let question = round.question {
      document.heading(QuizPhrase.critique[language])
      document.paragraphs(question.weakSample.critique[language], indent: 2)
    }
    return document
  }

  /// Whether it was right, and why the grader thinks so.
  private static func verdict(
    _ result: QuizResult,
    _ item: QuizItem,
    _ language: Language,
    _ page: Page
  ) -> StyledText {
    let glyphs = page.drawing.glyphs
    let verdict = result.outcome.verdict
    let word: Bilingual =
      switch verdict {
      case .covered: QuizPhrase.right
      case .partial: QuizPhrase.half
      case .missed: result.outcome.grade == nil ? QuizPhrase.wrong : QuizPhrase.notYet
      case .contradicted: QuizPhrase.wrong
      }
    let mark =
      result.outcome.grade?.mark(glyphs)
      ?? (verdict == .missed ? StyledText(glyphs.wrong, .wrong) : verdict.mark(glyphs))
    let isUnsure = result.outcome.grade?.reason.asks ?? false
    var text = mark
    text.append(
      " " + (isUnsure ? Phrase.unsure : word)[language],
      isUnsure ? .half : verdict.role,
      strong: true
    )
    if let grade = result.outcome.grade, verdict != .covered {
      text.append("  " + grade.reason.sentence(about: item.point)[language], .muted)
    }
    return text
  }

  /// The user's own answer, and what is to be said of it.
  private static func addResponse(
    _ result: QuizResult,
    _ item: QuizItem,
    _ language: Language,
    _ page: Page,
    to document: inout Document
  ) {
    let glyphs = page.drawing.glyphs
    func label(_ word: Bilingual) -> StyledText {
      StyledText(Phrase.label(word, language), .accent)
    }
    switch (item.task, result.response) {
    case (.choice(let choice), .picked(let place)) where choice.options.indices.contains(place):
      guard place != choice.answer else { return }
      document.add(
        label(QuizPhrase.chosen) + StyledText(choice.options[place].statement[language]),
        indent: 2
      )
      document.add(
        label(QuizPhrase.answers)
          + StyledText(
            glyphs.openingQuote + choice.options[place].probe[language] + glyphs.closingQuote,
            .voice
          ),
        indent: 2
      )
    case (_, .words(let text)) where !text.allSatisfy(\.isWhitespace):
      document.add(label(Phrase.youWrote) + StyledText(text, .evidenceFocus), indent: 2)
    default: break
    }
  }

  /// How the round went, item by item.
  private static func results(_ round: QuizRound, _ state: State, _ page: Page) -> Document {
    let language = state.language
    var document = Document()
    let right = round.results.count { $0.rating >= .good }
    document.add(
      StyledText(
        QuizPhrase.rightCount(right, of: round.results.count)[language],
        .title,
        strong: true
      )
    )
    let calibration = QuizPhrase.calibration(round.results)[language]
    if !calibration.isEmpty { document.add(StyledText(calibration, .muted)) }
    for (item, result) in zip(round.items, round.results) {
      document.space()
      document.add(
        StyledText(item.point.statement[language], result.rating == .again ? .focus : .text),
        marker: result.outcome.verdict.mark(page.drawing.glyphs),
        indent: 2
      )
      document.add(
        StyledText(
          [
            QuizPhrase.kind(item.kind)[language], item.title[language],
            state.isKept ? QuizPhrase.comesBack(result)[language] : "",
          ].filter { !$0.isEmpty }.joined(separator: " \(page.drawing.glyphs.separator) "),
          .muted
        ),
        indent: 2
      )
    }
    return document
  }
}
