public import Foundation
import GRDB
import Memory
public import Wording

extension Journal {
  /// Puts a new journal in the place of a folder's: with every sound record of a backup, and every
  /// sound record that can still be read of the file that is there.
  ///
  /// The new file is written and synced beside the old one, then the old one is copied to
  /// `journal-replaced-….sqlite`, and only then the new one takes its name; whatever ends the
  /// program meanwhile, no record is lost. Drafts and settings come from the file that is there as
  /// far as they can be read, else from the backup.
  ///
  /// - Parameters:
  ///   - folder: Where ``fileName`` lives.
  ///   - backup: The backup, or nil for the file that is there alone.
  ///   - isExact: Whether nothing is taken of the file that is there.
  ///   - moment: Now, for the name of the file that is kept.
  ///   - newDevice: The name that the journal takes where neither file tells one.
  ///   - isTrial: Whether nothing is changed but counted what would be.
  /// - Throws: ``JournalError/openElsewhere(path:)``, ``JournalError/nothingToRestore(path:)``, or
  ///   what writing meets; the journal is as it was then.
  /// - Complexity: O(n log n) of the records.
  public static func restore(
    in folder: URL,
    from backup: Backup?,
    isExact: Bool = false,
    at moment: Moment,
    newDevice: RecordID,
    isTrial: Bool = false
  ) throws(JournalError) -> Restoration {
    let path = folder.appending(path: fileName).path(percentEncoded: false)
    let files = FileManager.default
    let isThere = files.fileExists(atPath: path)
    guard isThere || backup != nil else {
      throw .nothingToRestore(path: folder.path(percentEncoded: false))
    }
    if !isTrial, isOpenElsewhere(in: folder) { throw .openElsewhere(path: path) }
    let scratch = folder.appending(
      path: "restoring-\(newDevice)",
      directoryHint: .isDirectory
    )
    do {
      do {
        try makeFolder(scratch)
      } catch {
        throw JournalError.readOnly(path: folder.path(percentEncoded: false))
      }
      defer { try? files.removeItem(at: scratch) }
      var sources: [Salvage] = []
      if let backup {
        let copy = scratch.appending(path: "backup", directoryHint: .isDirectory)
        try files.createDirectory(at: copy, withIntermediateDirectories: true)
        sources.append(
          try Salvage(of: backup.file.path(percentEncoded: false), into: copy)
        )
      }
      if isThere, !isExact { sources.append(try Salvage(of: path, into: scratch)) }
      let fresh = scratch.appending(path: "fresh", directoryHint: .isDirectory)
      let device = sources.reversed().lazy.compactMap(\.device).first ?? newDevice
      let journal = try Journal.open(at: fresh, newDevice: device)
      let counts = try journal.take(from: sources)
      try journal.close()
      var restoration = Restoration(
        backup: backup,
        records: counts.reduce(0, +),
        onlyInBackup: 0,
        onlyInJournal: 0
      )
      if backup != nil, isThere, !isExact {
        var inJournal = 0
        try sources[1].eachRecord { _ in inJournal += 1 }
        restoration.onlyInBackup = max(0, restoration.records - inJournal)
        restoration.onlyInJournal = counts[1]
      }
      guard !isTrial else { return restoration }
      let new = fresh.appending(path: fileName).path(percentEncoded: false)
      try synced(new)
      if isThere { restoration.keptFile = try keepReplaced(path, in: folder, at: moment) }
      for suffix in ["-wal", "-shm"] { try? files.removeItem(atPath: path + suffix) }
      try moved(new, to: path)
      try synced(folder.path(percentEncoded: false))
      return restoration
    } catch {
      throw JournalError(error, path: path)
    }
  }

  /// Copies a file that is about to be replaced, with the log beside it.
  private static func keepReplaced(
    _ path: String,
    in folder: URL,
    at moment: Moment
  ) throws -> URL {
    let kept = folder.appending(path: "journal-replaced-\(moment.compactUTC).sqlite")
    let keptPath = kept.path(percentEncoded: false)
    let copies = try copyFiles(of: path, to: keptPath) { _, _ in .diskFull(path: keptPath) }
    for copy in copies { try synced(copy) }
    return kept
  }

  /// Takes in what can be read of files, one after the other, and computes what follows once.
  ///
  /// - Returns: How many records each of them added.
  private func take(from sources: [Salvage]) throws -> [Int] {
    try queue.writeWithoutTransaction { database in
      try database.atomically {
        let counts = try sources.map { source in
          var count = 0
          try source.eachRecord { record in
            do {
              if try database.append(record) { count += 1 }
            } catch JournalError.conflict {
              // Of two that share an id the first stands.
            }
          }
          return count
        }
        for source in sources.reversed() {
          for (table, columns) in Salvage.besides {
            for row in source.rows(of: table) {
              let marks = columns.map { _ in "?" }.joined(separator: ", ")
              try? database.execute(
                sql: """
                  INSERT OR IGNORE INTO \(table) (\(columns.joined(separator: ", ")))
                  VALUES (\(marks))
                  """,
                arguments: StatementArguments(
                  columns.map { row.hasColumn($0) ? row[$0] as DatabaseValue : .null }
                )
              )
            }
          }
        }
        if try !adoptParameters(in: database) { _ = try derivation.rebuildAll(database) }
        return counts
      }
    }
  }
}

extension Salvage {
  /// The tables besides the log that belong to the user, with their columns.
  fileprivate static let besides: [(table: String, columns: [String])] = [
    ("setting", ["key", "value"]),
    (
      "draft",
      [
        "revision", "question", "answer", "point", "text", "cursor", "seconds", "hints", "time",
        "zone", "began", "item",
      ]
    ),
  ]

  /// The journal's own name, where it can be read.
  fileprivate var device: RecordID? {
    // Damage may have renamed a column.
    let rows = rows(of: "about").filter { $0.hasColumn("key") && $0.hasColumn("value") }
    return rows.first { String.fromDatabaseValue($0["key"]) == AboutKey.device.rawValue }
      .flatMap { String.fromDatabaseValue($0["value"]) }
      .flatMap { RecordID($0) }
  }
}
