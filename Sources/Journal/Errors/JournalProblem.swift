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

  /// What mends a problem.
  public enum Remedy: String, CaseIterable, Sendable {
    /// Computing what follows from the log anew.
    case rebuild
    /// A new file with every sound record of a backup and of this file.
    case restore
  }

  /// What would mend it, or nil where nothing here can.
  public var remedy: Remedy? {
    switch self {
    case .damagedRecord, .unreadableRow, .damagedPages: .restore
    case .staleStanding: .rebuild
    case .malformedRecord: nil
    }
  }

  /// The problem's kind, as scripts read it.
  public var name: String {
    switch self {
    case .damagedRecord: "damaged-record"
    case .malformedRecord: "malformed-record"
    case .unreadableRow: "unreadable-row"
    case .damagedPages: "damaged-pages"
    case .staleStanding: "stale-standing"
    }
  }
}
