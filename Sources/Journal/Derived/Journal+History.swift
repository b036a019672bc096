import GRDB
public import Questions

extension Journal {
  /// Every answer to a question in the log's order, with what followed each.
  ///
  /// Damaged records are left out; ``check()`` names them.
  public func history(of question: QuestionID) throws(JournalError) -> [Attempt] {
    let records = try read { try $0.records(where: "question = ?", [question.rawValue]) }
    return Attempt.assemble(records)
  }

  /// Every question that was ever answered, those included whose memory began anew since, by name.
  public func answeredQuestions() throws(JournalError) -> [QuestionID] {
    try read {
      try String.fetchAll($0, sql: "SELECT DISTINCT question FROM attempt ORDER BY question")
        .map(QuestionID.init(rawValue:))
    }
  }

  /// Every question of which an item is in the log, those included whose memory began anew since,
  /// by name.
  ///
  /// - Complexity: O(n) in the records.
  public func quizzedQuestions() throws(JournalError) -> [QuestionID] {
    try read {
      try String.fetchAll(
        $0,
        sql: "SELECT DISTINCT question FROM log WHERE kind = 'quiz' ORDER BY question"
      )
      .map(QuestionID.init(rawValue:))
    }
  }

  /// One answer with what followed it, or nil where no such answer is there.
  public func attempt(_ answer: RecordID) throws(JournalError) -> Attempt? {
    let records = try read {
      try $0.records(where: "id = ?1 OR answer = ?1", [answer.data])
    }
    return Attempt.assemble(records).first
  }
}
