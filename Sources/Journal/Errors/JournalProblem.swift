/// Something in the journal that is not as it was written.
public enum JournalProblem: Hashable, Sendable {
  /// A record's checksum does not fit; it counts for nothing until it is restored.
  case damagedRecord(RecordID)
  /// A record's fields are whole, yet its body cannot be read.
  case malformedRecord(RecordID, reason: String)
  /// A row of the log whose id or device is not 16 bytes long.
  case unreadableRow(number: Int)
  /// SQLite found damage in the file's pages.
  case damagedPages(reason: String)
  /// What was derived from the log differs from what the log says now; a rebuild mends it.
  case staleStanding(question: String)
}
