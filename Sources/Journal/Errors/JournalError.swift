/// Why the journal could not do what it was asked.
///
/// Wherever one is thrown, nothing was changed.
public enum JournalError: Error, Hashable, Sendable {
  /// The folder does not exist and cannot be made.
  case cannotCreateFolder(path: String)
  /// The file or its folder cannot be written.
  case readOnly(path: String)
  /// The file cannot be opened.
  case cannotOpen(path: String)
  /// The file is no SQLite database.
  case notADatabase(path: String)
  /// The file is a database of another program.
  case notAJournal(path: String)
  /// The file is a journal whose pages are damaged.
  case damaged(path: String, reason: String)
  /// A newer program wrote the file; `found` are the changes to its form that are not known here.
  case newerSchema(path: String, found: [String])
  /// No space is left.
  case diskFull(path: String)
  /// Another program has held the file for longer than was waited.
  case locked(path: String)
  /// A record with this id exists and says something else.
  case conflict(RecordID)
  /// A record that was handed in is damaged: its checksum does not fit.
  case damagedRecord(RecordID)
  /// The content cannot be written down, such as a number of seconds that is not a number.
  case notRecordable(reason: String)
  /// Another instance has the file open, and what is asked for needs it alone.
  case openElsewhere(path: String)
  /// There is neither a journal nor a backup of one in the folder.
  case nothingToRestore(path: String)
  /// Anything else that SQLite or the system reports.
  case failed(path: String, code: Int, reason: String)

  /// Whether the file is not what a journal wrote.
  public var isDamage: Bool {
    switch self {
    case .damaged, .notADatabase: true
    default: false
    }
  }
}
