import Demos
import Questions
import Screen
import Tutor
import Wording

/// A question's material: the question, a weak answer and what is wrong with it, the key points, a
/// model answer, what comes next, demos, sources.
enum LearnView {
  static func draw(_ learn: Learn, _ state: State, _ page: Page, on canvas: inout Canvas) {
    page.drawHead(learn.question.title[state.language], state, on: &canvas)
    reading(learn, state, page).draw(on: &canvas)
  }

  static func reading(_ learn: Learn, _ state: State, _ page: Page) -> Reading {
    let question = learn.question
    let language = state.language
    var document = Document()
    document.heading(Phrase.interviewerAsks[language])
    document.paragraphs(question.asks[language], role: .voice, indent: 2)
    document.heading(Phrase.weakSample[language])
    document.paragraphs(question.weakSample.answer[language], indent: 2)
    document.heading(Phrase.critique[language])
    document.paragraphs(question.weakSample.critique[language], indent: 2)
    document.heading(Phrase.fullAnswerNames[language])
    for (number, point) in question.points.enumerated() {
      if number > 0 { document.space() }
      func add(to document: inout Document, isSought: Bool) {
        let mark = isSought ? page.drawing.glyphs.focus : "\(number + 1)"
        document.add(
          StyledText(point.statement[language], isSought ? .focus : .text, strong: true),
          marker: StyledText(mark, .accent, strong: true),
          indent: 3
        )
        document.paragraphs(point.explanation[language], role: .muted, indent: 3)
      }
      if point.id == learn.focus {
        document.mark { add(to: &$0, isSought: true) }
      } else {
        add(to: &document, isSought: false)
      }
    }
    document.heading(Phrase.modelAnswer[language])
    document.paragraphs(question.modelAnswer[language], indent: 2)
    document.followUps(question, language, page.drawing)
    if !learn.links.isEmpty {
      document.heading(Phrase.seeItRun[language])
      for (number, link) in learn.links.enumerated() {
        document.add(
          StyledText(linkTitle(link, state)),
          marker: StyledText("\(number + 1)", .key),
          indent: 3
        )
      }
    }
    document.heading(Phrase.sources[language])
    for source in question.sources {
      document.add(
        StyledText(Phrase.source(source, language), .muted),
        marker: StyledText(page.drawing.glyphs.separator, .muted),
        indent: 2
      )
    }
    return Reading(
      showingMarkOf: document,
      in: page.body,
      scroll: learn.focus == nil ? learn.scroll : nil,
      drawing: page.drawing
    )
  }

  /// The demo and the step that a link leads to.
  static func linkTitle(_ link: DemoLink, _ state: State) -> String {
    guard let card = state.card(link.demo) else { return link.demo }
    let step = card.steps.first { $0.id == link.step }
    guard let step else { return card.title[state.language] }
    return Phrase.label(card.title, state.language) + step.title[state.language]
  }
}

extension Document {
  /// Adds what an interviewer asks next.
  mutating func followUps(_ question: Question, _ language: Language, _ drawing: Drawing) {
    guard !question.followUps.isEmpty else { return }
    heading(Phrase.followUps[language])
    for followUp in question.followUps {
      add(
        StyledText(followUp[language], .voice),
        marker: StyledText(drawing.glyphs.separator, .muted),
        indent: 2
      )
    }
  }
}
