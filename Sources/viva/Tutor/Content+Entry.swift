import Demos
import Grading
import Journal
import Tutor

extension LogRecord.Content {
  /// The tutor's entry in the journal's words.
  ///
  /// - Parameters:
  ///   - recordOf: the record of an answer, or nil where it is not in the journal; then there is
  ///     nothing that the entry could belong to, and nil is the result.
  ///   - interview: the same of the beginning of an interview.
  init?(
    _ entry: Entry,
    recordOf: (AnswerTicket) -> RecordID?,
    interview: (InterviewTicket) -> RecordID?
  ) {
    switch entry {
    case .answer(let answer):
      var record = AnswerRecord(answer)
      if let ticket = answer.interview {
        guard let found = interview(ticket) else { return nil }
        record.interview = found
      }
      self = .answer(record)
    case .reply(let ticket, let question, let reply, let revision):
      guard let answer = recordOf(ticket) else { return nil }
      var record = ProbeRecord(
        answer: answer,
        question: question,
        reply: reply.text,
        verdict: reply.verdict,
        score: reply.score,
        rubricRevision: revision
      )
      record.seconds = reply.seconds
      record.others = reply.also
      self = .probe(record)
    case .interview(_, let plan): self = .interview(InterviewRecord(plan))
    case .interviewEnd(let ticket, let answers, let ending, let seconds, let score):
      let found = answers.compactMap(recordOf)
      guard let begun = interview(ticket), found.count == answers.count else { return nil }
      self = .interviewEnd(
        InterviewEndRecord(
          interview: begun,
          answers: found,
          ending: InterviewEndRecord.Ending(ending),
          seconds: seconds,
          score: score
        )
      )
    case .prediction(let request, let prediction, let choice, let outcome):
      self = .prediction(
        PredictionRecord(request, prediction: prediction, choice: choice, outcome: outcome)
      )
    case .mark(let question, let change):
      self = .mark(MarkRecord(question: question, change: MarkRecord.Change(change)))
    case .revise(let question, let revision, let choice):
      self = .revise(
        ReviseRecord(question: question, revision: revision, choice: ReviseRecord.Choice(choice))
      )
    case .quiz(let item): self = .quiz(QuizRecord(item))
    case .amend(let ticket, let question, let rating):
      guard let answer = recordOf(ticket) else { return nil }
      self = .amend(AmendRecord(answer: answer, question: question, rating: rating))
    case .clarify(let ticket, let question, let point, let isMeant, let revision):
      guard let answer = recordOf(ticket) else { return nil }
      self = .clarify(
        ClarifyRecord(
          answer: answer,
          question: question,
          point: point,
          isMeant: isMeant,
          rubricRevision: revision
        )
      )
    case .overrule(let ticket, let question, let point, let old, let new, let revision):
      guard let answer = recordOf(ticket) else { return nil }
      self = .overrule(
        OverruleRecord(
          answer: answer,
          question: question,
          point: point,
          from: old,
          to: new,
          rubricRevision: revision
        )
      )
    case .probe(let ticket, let question, _, let reply, let verdict, let score, let revision):
      guard let answer = recordOf(ticket) else { return nil }
      self = .probe(
        ProbeRecord(
          answer: answer,
          question: question,
          reply: reply,
          verdict: verdict,
          score: score,
          rubricRevision: revision
        )
      )
    case .review(let ticket, let question, let rating, let score):
      guard let answer = recordOf(ticket) else { return nil }
      self = .review(
        ReviewRecord(answer: answer, question: question, rating: rating, score: score)
      )
    }
  }
}

extension AnswerRecord {
  fileprivate init(_ answer: AnswerEntry) {
    self.init(
      question: answer.question,
      text: answer.text,
      sureness: answer.sureness?.rawValue,
      seconds: answer.seconds,
      hints: answer.hints,
      grade: answer.grade,
      weights: answer.weights
    )
  }
}

extension ReviseRecord.Choice {
  fileprivate init(_ choice: MemoryChoice) {
    self =
      switch choice {
      case .keep: .keep
      case .anew: .anew
      }
  }
}

extension QuizRecord {
  fileprivate init(_ item: QuizEntry) {
    self.init(
      question: item.question,
      point: item.point,
      item: item.item,
      response: item.response,
      sureness: item.sureness?.rawValue,
      seconds: item.seconds,
      score: item.score,
      points: item.ratings.map { RatedPoint(id: $0.point, rating: $0.rating) },
      seed: item.seed,
      rubricRevision: item.rubricRevision
    )
    asked = item.asked
    picked = item.picked
    isCallRight = item.isCallRight
    isContradicted = item.isContradicted ? true : nil
  }
}

extension PredictionRecord {
  fileprivate init(_ request: DemoRequest, prediction: String, choice: String, outcome: String) {
    self.init(
      demo: request.demo,
      prediction: prediction,
      choice: choice,
      outcome: outcome,
      settings: request.settings.values.mapValues(\.text),
      seed: request.seed
    )
  }
}
