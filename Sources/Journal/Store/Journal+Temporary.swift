public import Foundation
import GRDB
public import Memory

extension Journal {
  /// A journal in memory, for a home that cannot be written: everything works, nothing is kept.
  ///
  /// - Precondition: `0 < desiredRetention && desiredRetention < 1`
  public static func temporary(
    device: RecordID,
    scheduler: (any Scheduler)? = nil,
    desiredRetention: Double? = nil
  ) throws(JournalError) -> Journal {
    let path = ":memory:"
    do {
      var patience = Patience(seconds: 0)
      return try Journal(
        queue: DatabaseQueue(configuration: configuration),
        newDevice: device,
        isTemporary: true,
        path: path,
        patience: &patience,
        scheduler: scheduler,
        desiredRetention: desiredRetention
      )
    } catch {
      throw JournalError(error, path: path)
    }
  }

  /// A journal in memory that starts with what a folder's file holds, so that a user whose home
  /// can only be read still sees the earlier answers.
  ///
  /// SQLite cannot open a file in WAL mode where it may write nothing at all, so the file and its
  /// log are copied first; the original is only read.
  ///
  /// - Parameters:
  ///   - folder: Where ``fileName`` lives.
  ///   - scratch: A new folder for the copy, which is made and removed again.
  /// - Throws: What ``open(at:newDevice:scheduler:desiredRetention:)`` throws for the copy, also
  ///   where there is no file to copy.
  public static func temporary(
    copying folder: URL,
    through scratch: URL,
    device: RecordID,
    scheduler: (any Scheduler)? = nil,
    desiredRetention: Double? = nil
  ) throws(JournalError) -> Journal {
    let original = folder.appending(path: fileName).path(percentEncoded: false)
    let copy = scratch.appending(path: fileName).path(percentEncoded: false)
    let files = FileManager.default
    do {
      try files.createDirectory(at: scratch, withIntermediateDirectories: true)
      defer { try? files.removeItem(at: scratch) }
      try copyFiles(of: original, to: copy) { _, _ in .cannotOpen(path: original) }
      let queue = try DatabaseQueue(configuration: configuration)
      let source = try DatabaseQueue(path: copy, configuration: configuration)
      try source.backup(to: queue)
      try source.close()
      var patience = Patience(seconds: 0)
      return try Journal(
        queue: queue,
        newDevice: device,
        isTemporary: true,
        path: original,
        patience: &patience,
        scheduler: scheduler,
        desiredRetention: desiredRetention
      )
    } catch is CocoaError {
      throw .cannotOpen(path: original)
    } catch {
      throw JournalError(error, path: original)
    }
  }
}
