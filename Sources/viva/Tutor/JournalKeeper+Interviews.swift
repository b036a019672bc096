import Grading
import Journal
import Questions
import Tutor
import Wording

/// Mock interviews between the tutor and the journal.
extension JournalKeeper {
  /// Every mock interview of the journal, in the order in which they began.
  func interviewSummaries() -> [InterviewSummary] {
    let found = attempt { () throws(JournalError) in try journal.interviews() } ?? []
    return found.map { interview in
      let isOwn = interview.device == journal.device
      return InterviewSummary(
        ticket: ticket(of: interview),
        begunAt: interview.moment,
        plan: InterviewPlan(interview.plan),
        result: interview.end.map {
          InterviewSummary.Result(answers: $0.answers.count, seconds: $0.seconds, score: $0.score)
        },
        isOwn: isOwn,
        answeredAt: isOwn && interview.end == nil ? answers(in: interview.id) : [:]
      )
    }
  }

  /// When the questions of an interview were answered.
  private func answers(in interview: RecordID) -> [QuestionID: Moment] {
    let read = attempt { () throws(JournalError) in try journal.interview(interview)?.answers }
    let answers = (read ?? nil) ?? []
    return Dictionary(
      answers.map { ($0.attempt.answer.question, $0.attempt.moment) },
      uniquingKeysWith: max
    )
  }

  /// An interview with its answers, and what was being said in it where it did not end; nil where
  /// the journal cannot tell.
  func openedInterview(
    _ ticket: InterviewTicket,
    library: QuestionLibrary
  ) -> (OpenedInterview, Tutor.Draft?)? {
    guard let id = interviews[ticket] else { return nil }
    let read = attempt { () throws(JournalError) in try journal.interview(id) }
    guard let (interview, answers) = read ?? nil else { return nil }
    let plan = InterviewPlan(interview.plan)
    let turns = answers.map { answer in
      let found = self.ticket(of: answer.attempt.id)
      interviewOf[found] = ticket
      return InterviewTurn(
        answer,
        record: try? library.question(answer.attempt.answer.question),
        ticket: found
      )
    }
    let opened = OpenedInterview(
      ticket: ticket,
      plan: plan,
      begunAt: interview.moment,
      turns: turns,
      ending: interview.end.map { InterviewEnding($0.ending) }
    )
    return (opened, interview.end == nil ? draft(of: id, ticket, plan) : nil)
  }

  /// What was being said in an interview that was broken off, or nil.
  private func draft(
    of interview: RecordID,
    _ ticket: InterviewTicket,
    _ plan: InterviewPlan
  ) -> Tutor.Draft? {
    for question in plan.questions {
      let found = attempt { () throws(JournalError) in
        try journal.draft(for: question, in: interview, at: .current)
      }
      guard let draft = found ?? nil else { continue }
      return Tutor.Draft(
        question: question,
        interview: ticket,
        text: draft.text,
        cursor: draft.cursor,
        seconds: draft.seconds
      )
    }
    return nil
  }

  /// Keeps the names of what was recorded, for later records.
  func note(_ entry: Entry, as id: RecordID) {
    switch entry {
    case .answer(let answer):
      records[answer.ticket] = id
      interviewOf[answer.ticket] = answer.interview
    case .quiz(let item): if let ticket = item.ticket { records[ticket] = id }
    case .interview(let ticket, _): interviews[ticket] = id
    default: break
    }
  }

  /// The name of an interview of the journal while the program runs.
  private func ticket(of interview: Journal.Interview) -> InterviewTicket {
    if let known = interviews.first(where: { $0.value == interview.id }) { return known.key }
    let ticket = InterviewTicket(number: -1 - interviews.count)
    interviews[ticket] = interview.id
    return ticket
  }
}
