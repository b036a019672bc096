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
    case .answering, .reasoning, .sureness:
      guard !round.showsWriting else { return nil }
      return Reading(
        showingMarkOf: picking(round, state, page),
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
        StyledText(
          glyphs.openingQuote + item.point.asksAlone[language] + glyphs.closingQuote,
          .voice
        )
      )
    case .claim(let claim):
      document.add(
        StyledText(glyphs.openingQuote + claim.text[language] + glyphs.closingQuote, .voice)
      )
      document.space()
      let asks = round.call.map(QuizPhrase.why(called:)) ?? QuizPhrase.task(item)
      document.add(StyledText(asks[language], .title, strong: true))
      return document
    case .order(let arrangement), .table(let arrangement):
      document.add(
        StyledText(glyphs.openingQuote + arrangement.asks[language] + glyphs.closingQuote, .voice)
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
      document.add(StyledText(QuizPhrase.task(item)[language], .title, strong: true))
      document.add(
        StyledText(Phrase.label(Phrase.hint, language) + item.point.hint[language], .muted)
      )
      document.space()
      if let question = round.question {
        document.add(
          StyledText(Phrase.label(QuizPhrase.wasAsked, language), .accent)
            + StyledText(question.asks[language])
        )
      }
      document.add(StyledText(Phrase.label(QuizPhrase.wasAnswered, language), .accent))
      document.paragraphs(answer[language], role: .voice, indent: 2)
      return document
    }
    document.space()
    document.add(StyledText(QuizPhrase.task(item)[language], .title, strong: true))
    return document
  }

  /// What stands for the words that were taken out.
  private static let blank = "______"

  /// What an item asks, with what there is to pick from.
  private static func picking(_ round: QuizRound, _ state: State, _ page: Page) -> Document {
    var document = asked(round, state, page)
    let language = state.language
    let texts: [Bilingual] =
      switch round.item?.task {
      case .choice(let choice): choice.options.map(\.statement)
      case .claim: [QuizPhrase.isTrue, QuizPhrase.isFalse]
      case .order(let arrangement), .table(let arrangement): arrangement.pieces
      case .recall, .cloze, .flaw, .estimate, nil: []
      }
    let arrangement = round.item?.task.arrangement
    if let arrangement {
      document.space()
      arrangementInk(arrangement, state, page)
        .addPlaces(round.placed, next: round.nextPlace, to: &document)
      // Once every piece has its place there is nothing left to pick.
      if round.nextPlace == texts.count { return document }
    }
    for (place, text) in texts.enumerated() {
      if arrangement == nil || place == 0 { document.space() }
      let isMarked = place == round.mark
      let isUsed = arrangement != nil && round.placed.contains(place)
      func add(to document: inout Document) {
        let lies = arrangement.flatMap { arrangement in
          round.placed.firstIndex(of: place).map {
            arrangementInk(arrangement, state, page).lies(in: $0)
          }
        }
        document.add(
          StyledText(
            text[language],
            isMarked ? .focus : isUsed ? .muted : .text,
            strong: isMarked
          )
            + StyledText(
              isUsed ? lies.map { "  " + $0[language] } ?? "" : "",
              .muted
            ),
          marker: StyledText(isMarked ? "\(page.drawing.glyphs.focus) " : "  ", .accent)
            + StyledText("\(place + 1)", isUsed ? .muted : .key),
          indent: 5
        )
      }
      if isMarked { document.mark { add(to: &$0) } } else { add(to: &document) }
    }
    return document
  }

  private static func arrangementInk(
    _ arrangement: Arrangement,
    _ state: State,
    _ page: Page
  ) -> ArrangementInk {
    ArrangementInk(
      arrangement: arrangement,
      language: state.language,
      drawing: page.drawing,
      columns: page.body.columns - Reading.scrollColumns
    )
  }

  /// What was right, why, and what became of the user's own words.
  private static func shown(_ round: QuizRound, _ state: State, _ page: Page) -> Document {
    let language = state.language
    var document = Document()
    guard let item = round.item, let result = round.result else { return document }
    let verdict = verdict(result, item, language, page)
    document.add(verdict.said, marker: verdict.mark, indent: 2)
    if let asks = asks(item)?[language] {
      let label = item.kind == .flaw ? Phrase.hint : QuizPhrase.wasAsked
      document.add(
        StyledText(Phrase.label(label, language), .muted) + StyledText(asks, .voice),
        indent: 2
      )
    }
    addResponse(result, item, language, page, to: &document)
    for point in round.question?.points ?? [] where result.outcome.alsoFound.contains(point.id) {
      document.add(
        StyledText(Phrase.label(QuizPhrase.alsoFound, language), .accent)
          + StyledText(point.statement[language]),
        indent: 2
      )
    }
    if case .arranged(let placed) = result.response, let arrangement = item.task.arrangement {
      document.space()
      arrangementInk(arrangement, state, page).addAnswer(given: placed, to: &document)
      document.paragraphs(arrangement.because[language], indent: 2)
    }
    if case .estimate(let number) = item.task {
      document.add(
        StyledText(Phrase.label(QuizPhrase.computed, language), .accent)
          + StyledText(number.text + number.unit.sign, .right, strong: true),
        indent: 2
      )
      document.paragraphs(number.derivation[language], indent: 2)
    }
    document.space()
    if case .choice = item.task, result.outcome.score == 0 {
      document.add(StyledText(Phrase.label(QuizPhrase.rightAnswer, language), .accent), indent: 2)
    }
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

  /// What an item asked, so that what is shown of it can be understood; nil where that shows it.
  private static func asks(_ item: QuizItem) -> Bilingual? {
    switch item.task {
    case .recall, .choice: item.point.asksAlone
    case .claim(let claim): claim.text
    case .order(let arrangement), .table(let arrangement): arrangement.asks
    case .estimate(let number): number.asks
    case .flaw: item.point.hint
    case .cloze: nil
    }
  }

  /// Whether it was right, and why the grader thinks so, or that the user does.
  private static func verdict(
    _ result: QuizResult,
    _ item: QuizItem,
    _ language: Language,
    _ page: Page
  ) -> (mark: StyledText, said: StyledText) {
    let glyphs = page.drawing.glyphs
    let verdict = result.verdict
    if result.isAmended {
      let word =
        verdict == .covered
        ? QuizPhrase.right : verdict == .partial ? QuizPhrase.partly : QuizPhrase.wrong
      let mark = verdict == .missed ? StyledText(glyphs.wrong, .wrong) : verdict.mark(glyphs)
      return (
        mark,
        StyledText(word[language], verdict.role, strong: true)
          + StyledText("  " + QuizPhrase.byYou[language], .muted)
      )
    }
    let word: Bilingual =
      switch verdict {
      case .covered: QuizPhrase.right
      case .partial: QuizPhrase.partly
      case .missed where result.sureness == nil: QuizPhrase.noAnswer
      case .missed where !result.outcome.alsoFound.isEmpty: QuizPhrase.anotherFlaw
      case .missed:
        result.outcome.grade == nil || result.outcome.isCallRight != nil
          ? QuizPhrase.wrong : QuizPhrase.notYet
      case .contradicted: QuizPhrase.wrong
      }
    // A call is right or wrong whatever the grader makes of the reason.
    let words = result.outcome.isCallRight == nil ? result.outcome.grade : nil
    let mark =
      words?.mark(glyphs)
      ?? (verdict == .missed && result.sureness != nil
        ? StyledText(glyphs.wrong, .wrong) : verdict.mark(glyphs))
    let isUnsure = words?.reason.asks ?? false
    var text = StyledText(
      (isUnsure ? Phrase.unsure : word)[language],
      isUnsure ? .half : verdict.role,
      strong: true
    )
    if case .arranged(let placed) = result.response, let arrangement = item.task.arrangement {
      let right = placed.indices.count { arrangement.isRight($0, in: placed) }
      text.append("  " + QuizPhrase.inPlace(right, of: placed.count)[language], .muted)
    } else if let isCallRight = result.outcome.isCallRight {
      if isCallRight, let words = result.outcome.reason.flatMap(QuizPhrase.reason) {
        text.append("  " + words[language], .muted)
      }
    } else if let grade = result.outcome.grade, verdict != .covered, result.sureness != nil {
      let reason =
        result.outcome.isNameAlone
        ? QuizPhrase.nameAlone : grade.reason.sentence(about: item.point)
      text.append("  " + reason[language], .muted)
    }
    return (mark, text)
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
      switch choice.options[place].origin {
      case .point(_, let probe):
        document.add(
          label(QuizPhrase.answers)
            + StyledText(glyphs.openingQuote + probe[language] + glyphs.closingQuote, .voice),
          indent: 2
        )
      case .falseClaim(let because): document.paragraphs(because[language], indent: 2)
      }
    case (.claim(let claim), .called(let call, let because)):
      document.add(
        label(QuizPhrase.youSaid) + StyledText(QuizPhrase.word(call)[language])
          + StyledText(because.isEmpty ? "" : QuizPhrase.comma[language], .text)
          + StyledText(because, .evidenceFocus),
        indent: 2
      )
      if result.outcome.reason == .wrong, !result.isAmended {
        document.add(
          label(QuizPhrase.wrongInReason)
            + StyledText(
              glyphs.openingQuote + (result.outcome.wrongWords ?? because) + glyphs.closingQuote,
              .wrong
            ),
          indent: 2
        )
      }
      document.add(
        label(QuizPhrase.itIs) + StyledText(QuizPhrase.word(claim.isTrue)[language], strong: true),
        indent: 2
      )
      document.paragraphs(claim.because[language], indent: 2)
      if !claim.isTrue {
        document.add(
          label(QuizPhrase.rightIs) + StyledText(claim.right[language], .right),
          indent: 2
        )
      }
    case (_, .words(let text)) where !text.allSatisfy(\.isWhitespace):
      document.add(label(Phrase.youWrote) + StyledText(text, .evidenceFocus), indent: 2)
      if case .estimate(let number) = item.task {
        addReading(of: text, number, language, to: &document)
      }
      addBlank(result, item, language, to: &document)
    case (_, .words): addBlank(result, item, language, to: &document)
    default: break
    }
  }

  /// What was read in the words as a number, and what is wrong with it besides.
  private static func addReading(
    of text: String,
    _ number: NumberTask,
    _ language: Language,
    to document: inout Document
  ) {
    let reading = number.reading(of: text)
    if let read = reading.text {
      let label = Phrase.label(QuizPhrase.readAs, language)
      document.add(StyledText(label, .accent) + StyledText(read), indent: 2)
    }
    if reading.isTooWide {
      document.add(StyledText(QuizPhrase.tooWide[language], .muted), indent: 2)
    }
    if let unit = reading.strangeUnit {
      document.add(StyledText(QuizPhrase.strangeUnit(unit)[language], .muted), indent: 2)
    }
  }

  /// The words that were taken out, where they were not found; colour alone would not show them.
  private static func addBlank(
    _ result: QuizResult,
    _ item: QuizItem,
    _ language: Language,
    to document: inout Document
  ) {
    guard case .cloze(let cloze) = item.task, result.verdict != .covered else { return }
    document.add(
      StyledText(Phrase.label(QuizPhrase.theWord, language), .accent)
        + StyledText(cloze[language].blank, .right, strong: true),
      indent: 2
    )
  }

  /// The mark of an item, as it was shown with its answer: who had an answer that was not what was
  /// asked for was wrong, and who had none, or left the point out in words, missed it.
  private static func mark(of item: RoundItem, _ glyphs: Glyphs) -> StyledText {
    let isLeftOut =
      !item.isAmended && (item.sureness == nil || item.kind == .recall || item.kind == .flaw)
    guard item.verdict == .missed, !isLeftOut else { return item.verdict.mark(glyphs) }
    return StyledText(glyphs.wrong, .wrong)
  }

  /// How the round went, item by item.
  private static func results(_ round: QuizRound, _ state: State, _ page: Page) -> Document {
    let language = state.language
    var document = Document()
    let answered = round.answered
    let right = answered.count { $0.verdict == .covered }
    document.add(
      StyledText(
        QuizPhrase.rightCount(right, of: answered.count)[language],
        .title,
        strong: true
      )
    )
    let rest = QuizPhrase.rest(
      left: round.isLeft ? round.items.count - round.results.count : 0,
      before: round.material.answeredBefore - round.earlier.count
    )[language]
    if !rest.isEmpty { document.add(StyledText(rest, .muted)) }
    let calibration = QuizPhrase.calibration(answered)[language]
    if !calibration.isEmpty { document.add(StyledText(calibration, .muted)) }
    for item in answered.filter(\.wasSureAndWrong) + answered.filter({ !$0.wasSureAndWrong }) {
      document.space()
      document.add(
        StyledText(item.statement[language], item.rating == .again ? .focus : .text),
        marker: mark(of: item, page.drawing.glyphs),
        indent: 2
      )
      document.add(
        StyledText(
          [
            QuizPhrase.kind(item.kind)[language], item.title[language],
            state.isKept
              ? QuizPhrase.comesBack(item.rating, in: item.days, isAmended: item.isAmended)[
                language
              ]
              : "",
          ].filter { !$0.isEmpty }.joined(separator: " \(page.drawing.glyphs.separator) "),
          .muted
        ),
        indent: 2
      )
    }
    return document
  }
}
