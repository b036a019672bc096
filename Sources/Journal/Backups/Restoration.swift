public import Foundation

/// What restoring a journal came to, or would come to.
public struct Restoration: Hashable, Sendable {
  /// The backup that was used, or nil where there is none.
  public var backup: Backup?
  /// The records of the new journal.
  public var records: Int
  /// Of those, the ones that only the backup holds: they cannot be read in the journal any more; 0
  /// where only one of both was read.
  public var onlyInBackup: Int
  /// Of those, the ones that only the journal holds: they came after the backup; 0 where only one
  /// of both was read.
  public var onlyInJournal: Int
  /// Where the replaced file is kept, or nil where there was none or nothing was done.
  public var keptFile: URL?
}
