import Grading
import Questions
import Tutor
import Wording

extension Story {
  /// The interview under way, wherever it lies.
  var talk: InterviewTalk? {
    for case .interview(.talking(let talk)) in state.layers { return talk }
    return nil
  }

  /// The report on top.
  var report: InterviewReport? {
    if case .interview(.reading(let report)) = state.top { report } else { nil }
  }

  /// What the next interview is to be, on top.
  var choice: InterviewChoice? {
    if case .interview(.choosing(let choice)) = state.top { choice } else { nil }
  }

  /// Chooses an interview of all topics and begins it.
  mutating func beginInterview(minutes: Int = 10) {
    press(.interview)
    while let choice, choice.minutes > minutes { press(.left) }
    press(.confirm)
  }

  /// Says something after some time, and hands it in.
  mutating func say(_ text: String, after seconds: Double = 5) {
    wait(seconds: seconds)
    if !text.isEmpty { send(.edit(.insert(text))) }
    press(.submit)
    // An empty page is handed in by the second press.
    if text.isEmpty { press(.submit) }
  }

  /// What the records say of every interview, as the journal would list them.
  var interviewSummaries: [InterviewSummary] {
    records.compactMap { entry in
      guard case .interview(let ticket, let plan) = entry else { return nil }
      var result: InterviewSummary.Result?
      for case .interviewEnd(ticket, let answers, _, let seconds, let score) in records {
        result = InterviewSummary.Result(answers: answers.count, seconds: seconds, score: score)
      }
      return InterviewSummary(
        ticket: ticket,
        begunAt: begun[ticket] ?? now,
        plan: plan,
        result: result,
        isOwn: true,
        answeredAt: result == nil ? answers(in: ticket) : [:]
      )
    }
  }

  /// When the questions of an interview were answered.
  private func answers(in interview: InterviewTicket) -> [QuestionID: Moment] {
    var found: [QuestionID: Moment] = [:]
    for case .answer(let answer) in records where answer.interview == interview {
      found[answer.question] = standings[answer.question]?.answeredAt
    }
    return found
  }

  /// An interview put together from the records, with the draft that is left of it.
  func openedInterview(_ wanted: InterviewTicket) -> Event? {
    var opened: OpenedInterview?
    for entry in records {
      switch entry {
      case .interview(wanted, let plan):
        opened = OpenedInterview(
          ticket: wanted,
          plan: plan,
          begunAt: begun[wanted] ?? now,
          turns: [],
          ending: nil
        )
      case .answer(let answer) where answer.interview == wanted:
        opened?.turns.append(
          InterviewTurn(
            question: answer.question,
            record: questions[answer.question],
            ticket: answer.ticket,
            text: answer.text,
            seconds: answer.seconds,
            given: answer.grade,
            grade: answer.grade,
            gradeWithReplies: answer.grade
          )
        )
      case .reply(let ticket, let question, let reply, _):
        guard let index = opened?.turns.firstIndex(where: { $0.ticket == ticket }),
          let turn = opened?.turns[index], let record = questions[question],
          let after = try? Grader(question: record).grade(
            reply: reply.text,
            to: reply.point,
            after: turn.gradeWithReplies
          )
        else { continue }
        opened?.turns[index].replies.append(reply)
        opened?.turns[index].gradeWithReplies = after
      case .interviewEnd(wanted, _, let ending, _, _): opened?.ending = ending
      default: continue
      }
    }
    return opened.map { opened in
      .interviewOpened(
        opened,
        draft: opened.ending == nil ? drafts.last { $0.interview == wanted } : nil
      )
    }
  }
}
