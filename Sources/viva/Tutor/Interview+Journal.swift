import Grading
import Journal
import Questions
import Tutor

extension InterviewPlan {
  /// The journal's plan in the tutor's words.
  init(_ record: InterviewRecord) {
    self.init(
      scope: record.scope == .real ? .real : .topics(record.topics),
      seconds: record.seconds,
      questions: record.questions
    )
  }
}

extension InterviewRecord {
  /// The tutor's plan in the journal's words.
  init(_ plan: InterviewPlan) {
    switch plan.scope {
    case .real: self.init(scope: .real, seconds: plan.seconds, questions: plan.questions)
    case .topics(let topics):
      self.init(scope: .topics, topics: topics, seconds: plan.seconds, questions: plan.questions)
    }
  }
}

extension InterviewEndRecord.Ending {
  /// The tutor's ending in the journal's words.
  init(_ ending: InterviewEnding) {
    switch ending {
    case .finished: self = .finished
    case .timeIsUp: self = .timeIsUp
    case .stopped: self = .stopped
    }
  }
}

extension InterviewEnding {
  /// The journal's ending in the tutor's words.
  init(_ ending: InterviewEndRecord.Ending) {
    switch ending {
    case .finished: self = .finished
    case .timeIsUp: self = .timeIsUp
    case .stopped: self = .stopped
    }
  }
}

extension InterviewTurn {
  /// The journal's answer in the tutor's words.
  init(_ answer: Journal.ComparedAttempt, record: Question?, ticket: AnswerTicket) {
    let attempt = answer.attempt
    self.init(
      question: attempt.answer.question,
      record: record,
      ticket: ticket,
      text: attempt.answer.text,
      seconds: attempt.answer.seconds,
      given: attempt.answer.grade,
      grade: attempt.grade,
      gradeWithReplies: attempt.gradeWithReplies,
      replies: attempt.probes.map {
        InterviewReply(
          point: $0.point,
          text: $0.reply,
          verdict: $0.verdict,
          also: $0.others,
          score: $0.score,
          seconds: $0.seconds ?? 0
        )
      },
      scoreBefore: answer.scoreChange.map { attempt.grade.score - $0 }
    )
  }
}
