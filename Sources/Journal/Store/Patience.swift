import Foundation
import GRDB

/// How long opening goes on trying while another program is in the way.
///
/// Each try waits a moment for a lock and, where that was in vain, a moment more before the next:
/// as long as another instance turns a fresh file to WAL and takes the first steps, not even a read
/// waits its turn.
struct Patience {
  /// How long a try waits for a lock, and how long it is until the next, in seconds.
  static let step = 0.01
  private var triesLeft: Int

  /// Lasts about as long as that, however many steps share it; a step is always tried once.
  init(seconds: Double) { triesLeft = Int(seconds / (2 * Patience.step)) }

  /// Does a step, again and again as long as another program is in the way and patience lasts.
  mutating func tries<Value>(_ step: () throws -> Value) throws -> Value {
    while true {
      do {
        return try step()
      } catch let error as DatabaseError where Patience.passing.contains(error.resultCode) {
        guard triesLeft > 0 else { throw error }
        triesLeft -= 1
        Thread.sleep(forTimeInterval: Patience.step)
      }
    }
  }

  /// What another instance at the same step may cause, and a moment ends.
  private static let passing: [ResultCode] = [
    .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_ERROR, .SQLITE_CONSTRAINT, .SQLITE_PROTOCOL,
  ]
}
