import GRDB
import Synchronization

extension Journal {
  /// The retention where none was ever set.
  static let usualRetention = 0.9

  /// Lets questions fall due at another probability of recall, and keeps it in the file: due dates
  /// are computed anew in the same transaction. Nothing is done where it is the present one.
  ///
  /// - Precondition: `0.01 ≤ retention ≤ 0.99`
  /// - Complexity: O(n) of the log's length.
  public func schedule(at retention: Double) throws(JournalError) {
    precondition((0.01...0.99).contains(retention), "a retention lies between 0.01 and 0.99")
    let before = desiredRetention
    guard retention != before else { return }
    do {
      try write(synced: true) { database in
        try database.set(.retention, to: retention)
        self.retention.withLock { $0 = retention }
        let derivation = try derivation(in: database)
        _ = try derivation.rebuildAll(database)
        try database.setAbout(.derivation, derivation.fingerprint)
      }
    } catch {
      self.retention.withLock { $0 = before }
      throw error
    }
  }
}
