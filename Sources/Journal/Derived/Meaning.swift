import GRDB
import Grading
public import Questions

/// Which revisions of a question the user's memory stands on: a row of the table `meaning`.
///
/// It follows from the revisions that records name and from nothing else of them, so that a clock
/// that was moved back changes nothing.
struct Meaning: Equatable {
  /// The newest revision that the user answered in a drill, or was asked about; nil without any.
  var told: Int?
  /// The oldest revision that a quiz, a demo or an interview asked about, which say nothing of a
  /// changed meaning; nil without any.
  var met: Int?
  /// The revision from which on answers and items count for the memories.
  var since = 0

  /// The revision that the memory stands on, or nil without any record.
  var revision: Int? { told ?? met }

  /// Nothing was answered.
  init() {}

  /// What the records of one question say; they must come in the log's order.
  init(_ records: [(record: LogRecord, content: LogRecord.Content)]) {
    var choices: [Int: ReviseRecord.Choice] = [:]
    for (_, content) in records {
      switch content {
      case .answer(let answer) where answer.interview == nil:
        told = max(told ?? .min, answer.grade.rubricRevision)
      case .answer(let answer): met = min(met ?? .max, answer.grade.rubricRevision)
      case .quiz(let quiz): met = min(met ?? .max, quiz.rubricRevision)
      case .revise(let revise):
        told = max(told ?? .min, revise.revision)
        choices[revise.revision] = revise.choice
      default: break
      }
    }
    since = choices.filter { $0.value == .anew }.keys.max() ?? 0
  }

  /// Adds what other records of the question say, none of which is a choice.
  mutating func add(_ other: Meaning) {
    told = [told, other.told].compactMap { $0 }.max()
    met = [met, other.met].compactMap { $0 }.min()
  }
}

extension Journal {
  /// The revision that the memory of a question stands on; nil where nothing of it is remembered,
  /// so that a changed meaning changes nothing.
  ///
  /// - Complexity: O(log n).
  public func knownRevision(of question: QuestionID) throws(JournalError) -> Int? {
    try read { database in
      let isRemembered =
        try Bool.fetchOne(
          database.cachedStatement(
            sql: """
              SELECT EXISTS (SELECT 1 FROM standing WHERE question = ?1)
                OR EXISTS (SELECT 1 FROM recall WHERE question = ?1)
              """
          ),
          arguments: [question.rawValue]
        ) ?? false
      return isRemembered ? try database.meaning(of: question).revision : nil
    }
  }
}

extension Database {
  /// What is known of a question's revisions.
  func meaning(of question: QuestionID) throws -> Meaning {
    let statement = try cachedStatement(
      sql: "SELECT told, met, since FROM meaning WHERE question = ?"
    )
    var meaning = Meaning()
    guard let row = try Row.fetchOne(statement, arguments: [question.rawValue]) else {
      return meaning
    }
    meaning.told = try row.decode(atIndex: 0)
    meaning.met = try row.decode(atIndex: 1)
    meaning.since = try row.decode(atIndex: 2)
    return meaning
  }

  /// Stores what is known of a question's revisions.
  func store(_ meaning: Meaning, of question: QuestionID) throws {
    let statement = try cachedStatement(
      sql: "INSERT OR REPLACE INTO meaning (question, told, met, since) VALUES (?, ?, ?, ?)"
    )
    try statement.execute(
      arguments: [question.rawValue, meaning.told, meaning.met, meaning.since]
    )
  }
}
