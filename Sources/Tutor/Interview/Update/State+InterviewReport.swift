import Questions

extension State {
  mutating func handle(_ event: Event, _ report: InterviewReport) -> [Effect]? {
    var report = report
    switch event {
    case .scroll(let line): report.scroll = max(0, line)
    case .action(.up): report.scroll = max(0, report.scroll - 1)
    case .choose(let number): return follow(number, in: report)
    case .action(.confirm): return follow(1, in: report)
    case .action(.exportReport): return [.exportReport(report.interview)]
    case .action(.back):
      guard report.isFromList else {
        pop()
        return []
      }
      var choice = choiceAsOpened(InterviewChoice())
      let rows = rows(of: choice)
      let ticket = report.interview.ticket
      choice.mark = rows.firstIndex { $0.past?.ticket == ticket } ?? 0
      replaceTop(.interview(.choosing(choice)))
      return [.listInterviews]
    default: return nil
    }
    replaceTop(.interview(.reading(report)))
    return []
  }

  /// What an interview comes to.
  public func review(of report: InterviewReport) -> InterviewReview {
    InterviewReview(report.interview, catalogue: catalogue)
  }

  /// Opens what the report advises, counted from 1, over the report.
  private mutating func follow(_ number: Int, in report: InterviewReport) -> [Effect] {
    switch review(of: report).advice[safe: number - 1] {
    case .walk(let link, let question, _, _):
      openDemo(
        link,
        from: report.interview.turns.first(where: { $0.question == question })?.record
          .map { DemoOrigin(of: link, in: $0) }
      )
    case .drill(let question, _, _), .aloud(let question, _, _), .new(let question):
      [.open(question, .drill)]
    case nil: []
    }
  }
}
