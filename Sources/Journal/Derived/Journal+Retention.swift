import GRDB
import Synchronization

extension Journal {
  /// The retention where none was ever set.
  static let usualRetention = 0.9

  /// Lets questions fall due at another probability of recall, and keeps it in the file: due dates
  /// are computed anew in the same transaction. Nothing is done where it is the present one.
  ///
  /// - Parameters:
  ///   - retention: The probability.
  ///   - spreads: Whether due dates are moved by ``IntervalSpread``, or nil for as before.
  /// - Precondition: `0.01 ≤ retention ≤ 0.99`
  /// - Complexity: O(n) of the log's length.
  public func schedule(
    at retention: Double,
    spreading spreads: Bool? = nil
  ) throws(JournalError) {
    precondition((0.01...0.99).contains(retention), "a retention lies between 0.01 and 0.99")
    let before = (desiredRetention, self.spreads)
    let wanted = (retention, spreads ?? before.1)
    guard wanted != before else { return }
    do {
      try write(synced: true) { database in
        try database.set(.retention, to: retention)
        try database.set(.spread, to: wanted.1)
        self.retention.withLock { $0 = retention }
        spread.withLock { $0 = wanted.1 }
        let derivation = try derivation(in: database)
        _ = try derivation.rebuildAll(database)
        try database.setAbout(.derivation, derivation.fingerprint)
      }
    } catch {
      self.retention.withLock { $0 = before.0 }
      spread.withLock { $0 = before.1 }
      throw error
    }
  }
}
