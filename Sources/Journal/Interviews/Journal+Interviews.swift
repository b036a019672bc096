import GRDB
import Questions

extension Journal {
  /// Every mock interview in the log's order, whether it ended or not.
  ///
  /// - Complexity: O(interviews); one index is read and no answer.
  public func interviews() throws(JournalError) -> [Interview] {
    Interview.assemble(
      try read { try $0.records(where: Schema.isOfInterview) }
    )
  }

  /// A mock interview with its answers in the order of the plan, each beside the one before, or nil
  /// where there is none of that name.
  ///
  /// What was answered twice, as by two instances at once, counts as it was answered first.
  ///
  /// - Complexity: O(answers to its questions).
  public func interview(
    _ id: RecordID
  ) throws(JournalError) -> (interview: Interview, answers: [ComparedAttempt])? {
    let records = try read { try $0.records(where: "id = ?1 OR answer = ?1", [id.data]) }
    guard let interview = Interview.assemble(records).first(where: { $0.id == id }) else {
      return nil
    }
    var answers: [ComparedAttempt] = []
    for question in interview.plan.questions {
      let found = try comparedHistory(of: question).first { $0.attempt.answer.interview == id }
      if let found { answers.append(found) }
    }
    return (interview, answers)
  }
}

extension Journal.Interview {
  /// Puts the beginnings and the ends among records together; what does not count is left out.
  static func assemble(_ records: [LogRecord]) -> [Journal.Interview] {
    var interviews: [Journal.Interview] = []
    var ends: [RecordID: InterviewEndRecord] = [:]
    for record in records.sorted() {
      switch record.reading {
      case .known(.interview(let plan)):
        interviews.append(
          Journal.Interview(
            id: record.id,
            device: record.device,
            moment: record.moment,
            plan: plan
          )
        )
      case .known(.interviewEnd(let end)): ends[end.interview] = end
      default: break
      }
    }
    for index in interviews.indices { interviews[index].end = ends[interviews[index].id] }
    return interviews
  }
}
