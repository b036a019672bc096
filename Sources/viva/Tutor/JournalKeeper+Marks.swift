import Journal
import Questions
import Tutor
import Wording

extension JournalKeeper {
  /// The marks on questions.
  func marks() -> [QuestionID: Marks] {
    attempt { () throws(JournalError) in
      try journal.marks().mapValues {
        Marks(
          isStarred: $0.isStarred,
          isSuspended: $0.isSuspended,
          skippedOn: $0.skippedOn
        )
      }
    } ?? [:]
  }

  /// Lets questions fall due at a probability of recall.
  func schedule(at retention: Double) {
    attempt { () throws(JournalError) in try journal.schedule(at: retention) }
  }
}

extension MarkRecord.Change {
  /// The tutor's change in the journal's words.
  init(_ change: MarkChange) {
    self =
      switch change {
      case .star: .star
      case .unstar: .unstar
      case .suspend: .suspend
      case .resume: .resume
      case .skip: .skip
      }
  }
}
