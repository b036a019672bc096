public import Foundation
import GRDB
import Memory
public import Wording

extension Journal {
  /// Copies the journal of a folder into its folder of backups, then lets go of what rotation
  /// leaves over.
  ///
  /// It reads through a connection of its own, so that others may go on answering; the copy is what
  /// the file held at one moment. It is written under another name, read through, synced and only
  /// then named, so that a backup is whole or is not there. Where the journal's pages are damaged
  /// none is made and none is let go.
  ///
  /// - Parameters:
  ///   - folder: Where ``fileName`` lives.
  ///   - moment: Now.
  ///   - isForced: Whether a copy is made though the newest one holds as many records or is of
  ///     today.
  /// - Returns: The new backup, or nil where none was due: there is no journal, nothing was
  ///   recorded since the newest, or that is of the same day on the local clock.
  /// - Throws: ``JournalError``; the journal and the older backups are as they were.
  /// - Complexity: O(n) of the file's size.
  @discardableResult
  public static func backUp(
    folder: URL,
    at moment: Moment,
    isForced: Bool = false
  ) throws(JournalError) -> Backup? {
    let path = folder.appending(path: fileName).path(percentEncoded: false)
    let files = FileManager.default
    guard files.fileExists(atPath: path) else { return nil }
    if !isForced, try !isBackupDue(folder: folder, at: moment) { return nil }
    let backups = folder.appending(path: Backup.folderName, directoryHint: .isDirectory)
    do {
      try makeFolder(backups)
    } catch {
      throw .cannotCreateFolder(path: backups.path(percentEncoded: false))
    }
    for name in (try? files.contentsOfDirectory(atPath: backups.path)) ?? []
    where name.hasSuffix(partialEnd) {
      // Of a program that was killed meanwhile; one at work keeps its file open and finds it gone.
      try? files.removeItem(at: backups.appending(path: name))
    }
    let partial = backups.appending(path: moment.compactUTC + partialEnd)
    let partialPath = partial.path(percentEncoded: false)
    do {
      defer { try? files.removeItem(at: partial) }
      let source = try DatabaseQueue(path: path, configuration: configuration)
      try source.writeWithoutTransaction { database in
        try database.execute(sql: "VACUUM INTO ?", arguments: [partialPath])
      }
      try source.close()
      try? files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: partialPath)
      let isSound = try holdsSoundRecords(partialPath)
      let backup = Backup(in: backups, at: moment, isSound: isSound)
      try synced(partialPath)
      try moved(partialPath, to: backup.file.path(percentEncoded: false))
      try synced(backups.path(percentEncoded: false))
      for surplus in Backup.surplus(of: Backup.all(in: folder)) {
        try? files.removeItem(at: surplus.file)
      }
      return backup
    } catch {
      throw JournalError(error, path: path)
    }
  }

  private static let partialEnd = ".partial"

  /// Whether something was recorded since the newest backup, and that is of an earlier day.
  private static func isBackupDue(folder: URL, at moment: Moment) throws(JournalError) -> Bool {
    let path = folder.appending(path: fileName).path(percentEncoded: false)
    guard let newest = Backup.all(in: folder).first else {
      return try recordCount(ofFile: path) > 0
    }
    let day = Moment(
      microseconds: newest.moment.microseconds,
      zoneOffset: moment.zoneOffset
    ).localDay
    // A backup of the future is one of a clock that was moved back.
    guard day != moment.localDay else { return false }
    let held = try? recordCount(ofFile: newest.file.path(percentEncoded: false))
    return try recordCount(ofFile: path) != held
  }

  /// The number of records in a file, through a connection of its own.
  private static func recordCount(ofFile path: String) throws(JournalError) -> Int {
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      defer { try? queue.close() }
      return try queue.writeWithoutTransaction { database in
        guard try database.tableExists("log") else { return 0 }
        return try Int.fetchOne(database, sql: "SELECT count(*) FROM log") ?? 0
      }
    } catch {
      throw JournalError(error, path: path)
    }
  }

  /// Reads a copy through: throws where its pages are damaged.
  ///
  /// - Returns: Whether every record is whole.
  private static func holdsSoundRecords(_ path: String) throws -> Bool {
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    defer { try? queue.close() }
    return try queue.writeWithoutTransaction { database in
      let findings = try String.fetchAll(database, sql: "PRAGMA integrity_check(1)")
      if let finding = findings.first(where: { $0 != "ok" }) {
        throw JournalError.damaged(path: path, reason: finding)
      }
      return try database.damagedRows().isEmpty
    }
  }

  /// Waits until the disk has a file or a folder.
  static func synced(_ path: String) throws {
    let handle = Foundation.open(path, O_RDONLY | O_CLOEXEC)
    guard handle >= 0 else { throw JournalError.cannotOpen(path: path) }
    defer { Foundation.close(handle) }
    guard fsync(handle) == 0 else { throw JournalError.ofSystem(errno, path: path) }
  }

  /// Gives a file another name, in the place of what had it.
  static func moved(_ path: String, to other: String) throws {
    guard rename(path, other) == 0 else { throw JournalError.ofSystem(errno, path: other) }
  }
}
