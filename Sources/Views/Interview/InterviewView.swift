import Screen
import Tutor

/// A mock interview: choice, talk, report.
enum InterviewView {
  static func draw(
    _ stage: InterviewStage,
    _ state: State,
    _ page: Page,
    on canvas: inout Canvas
  ) {
    switch stage {
    case .choosing(let choice): InterviewChoiceView.draw(choice, state, page, on: &canvas)
    case .talking(let talk):
      if let pause = talk.pause {
        InterviewPauseView.draw(pause, talk, state, page, on: &canvas)
      } else {
        InterviewTalkView.draw(talk, state, page, on: &canvas)
      }
    case .reading(let report): InterviewReportView.draw(report, state, page, on: &canvas)
    }
  }
}
