import GRDB
public import Questions
import Wording

extension Journal {
  /// The marks on a question.
  public struct Marks: Hashable, Sendable {
    /// Whether it is starred.
    public var isStarred = false
    /// Whether it is not asked until it is resumed.
    public var isSuspended = false
    /// The last day on the user's clock on which it was skipped, or nil.
    public var skippedOn: Int?
  }

  /// The marks on every question that has one, by the records in the log's order.
  ///
  /// - Complexity: O(m log m) in the records of marks; an index finds them.
  public func marks() throws(JournalError) -> [QuestionID: Marks] {
    let records = try read {
      try $0.records(where: "kind = '\(LogRecord.Kind.mark.rawValue)'")
    }
    var marks: [QuestionID: Marks] = [:]
    for record in records {
      guard case .known(.mark(let mark)) = record.reading else { continue }
      switch mark.change {
      case .star: marks[mark.question, default: Marks()].isStarred = true
      case .unstar: marks[mark.question, default: Marks()].isStarred = false
      case .suspend: marks[mark.question, default: Marks()].isSuspended = true
      case .resume:
        marks[mark.question, default: Marks()].isSuspended = false
        marks[mark.question, default: Marks()].skippedOn = nil
      case .skip: marks[mark.question, default: Marks()].skippedOn = record.moment.localDay
      }
    }
    return marks.filter { $0.value != Marks() }
  }
}
