import Grading
import Questions
import Screen
import Tutor
import Wording

/// The reveal: a model answer, every point with its verdict and explanation, what comes next.
enum RevealView {
  static func draw(_ drill: Drill, _ state: State, _ page: Page, on canvas: inout Canvas) {
    page.drawHead(
      drill.question.title[state.language],
      facts: [drill.gradeWithReplies.map { NumberFormat.percent($0.score) } ?? ""],
      state,
      on: &canvas
    )
    reading(drill, state, page).draw(on: &canvas)
  }

  static func reading(_ drill: Drill, _ state: State, _ page: Page) -> Reading {
    let language = state.language
    var document = Document()
    document.heading(Phrase.modelAnswer[language])
    document.paragraphs(drill.question.modelAnswer[language], indent: 2)
    document.heading(Phrase.pointByPoint[language])
    for (place, index) in drill.order.enumerated() {
      let point = drill.question.points[index]
      if place > 0 { document.space() }
      let grade = drill.verdict(on: point.id)
      document.add(
        StyledText(point.statement[language], .text, strong: true),
        marker: grade?.mark(page.drawing.glyphs) ?? StyledText(),
        indent: 2
      )
      if let grade, grade.verdict == .contradicted {
        document.add(
          StyledText(grade.reason.sentence(about: point)[language], .wrong),
          indent: 2
        )
      }
      document.paragraphs(point.explanation[language], role: .muted, indent: 2)
      if let reply = drill.replies[point.id], !reply.isEmpty {
        document.add(
          StyledText(Phrase.label(Phrase.yourReply, language), .accent) + StyledText(reply),
          indent: 2
        )
      }
    }
    document.followUps(drill.question, language, page.drawing)
    return Reading(document, in: page.body, scroll: drill.scroll, drawing: page.drawing)
  }
}
