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

  /// Lets questions fall due as the user has set it.
  func schedule(by settings: Settings) {
    attempt { () throws(JournalError) in
      try journal.schedule(at: settings.retention, spreading: settings.spreads)
    }
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
