public import Foundation
import GRDB
public import Memory

extension Journal {
  /// Opens the journal in a folder; makes both where they are missing.
  ///
  /// The file is brought to the form that this program knows. A file from a newer program, of
  /// another program, or of no database at all is refused and left as it is. Where the scheduler
  /// or the retention differs from the last time, what hangs on them is computed anew.
  ///
  /// - Parameters:
  ///   - folder: Where ``fileName`` lives.
  ///   - newDevice: The name that a new journal takes; an old one keeps its own.
  ///   - scheduler: The model of forgetting, or nil for the one that the log names
  ///     (``scheduler``).
  ///   - desiredRetention: The probability of recall at which a question falls due, or nil for the
  ///     one that the journal keeps.
  ///   - wait: How long opening waits, in all, for another program that is in the way, in seconds;
  ///     later calls wait ``busyTimeout``.
  /// - Precondition: `0 < desiredRetention && desiredRetention < 1`
  public static func open(
    at folder: URL,
    newDevice: RecordID,
    scheduler: (any Scheduler)? = nil,
    desiredRetention: Double? = nil,
    wait: Double = busyTimeout
  ) throws(JournalError) -> Journal {
    let file = folder.appending(path: fileName)
    let path = file.path(percentEncoded: false)
    try prepare(folder: folder, path: path)
    do {
      var patience = Patience(seconds: wait)
      var waiting = configuration
      waiting.busyMode = .timeout(Patience.step)
      let queue = try patience.tries { try DatabaseQueue(path: path, configuration: waiting) }
      let journal = try Journal(
        queue: queue,
        newDevice: newDevice,
        isTemporary: false,
        path: path,
        patience: &patience,
        scheduler: scheduler,
        desiredRetention: desiredRetention
      )
      return journal
    } catch {
      throw JournalError(error, path: path)
    }
  }

  static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(busyTimeout)
    configuration.label = "journal"
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA synchronous = NORMAL")
    }
    return configuration
  }

  /// Makes the folder, and refuses a file or folder that cannot be written: SQLite would open it
  /// and fail only at the first answer.
  private static func prepare(folder: URL, path: String) throws(JournalError) {
    let files = FileManager.default
    let folderPath = folder.path(percentEncoded: false)
    do {
      try makeFolder(folder)
    } catch {
      throw .cannotCreateFolder(path: folderPath)
    }
    guard files.isWritableFile(atPath: folderPath) else { throw .readOnly(path: folderPath) }
    if files.fileExists(atPath: path) && !files.isWritableFile(atPath: path) {
      throw .readOnly(path: path)
    }
    hide(path)
  }

  /// Lets nobody but the user read what they answered, however the folder was made. SQLite gives
  /// the files beside the journal the rights of the journal; older ones are set right as well.
  ///
  /// A file of another owner stays as it is: its rights are not ours to change.
  private static func hide(_ path: String) {
    let made = Foundation.open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if made >= 0 { Foundation.close(made) }
    for suffix in ["", "-wal", "-shm"] { _ = chmod(path + suffix, 0o600) }
  }

  /// Brings the file up to date and reads what it says about itself.
  convenience init(
    queue: DatabaseQueue,
    newDevice: RecordID,
    isTemporary: Bool,
    path: String,
    patience: inout Patience,
    scheduler: (any Scheduler)?,
    desiredRetention: Double?
  ) throws {
    try Journal.bringUpToDate(queue, path: path, patience: &patience)
    let device = try patience.tries {
      try queue.writeWithoutTransaction { database in
        try database.ensureAbout(.device, newDevice.description)
      }
    }
    guard let device = RecordID(device) else {
      throw JournalError.damaged(path: path, reason: "device \(device)")
    }
    let ofLog = try patience.tries {
      try queue.writeWithoutTransaction { try $0.schedulerOfLog() }
    }
    let (kept, spreads) = try patience.tries {
      try queue.writeWithoutTransaction { database in
        (try database.value(of: .retention), try database.value(of: .spread))
      }
    }
    self.init(
      queue: queue,
      device: device,
      isTemporary: isTemporary,
      path: path,
      scheduler: scheduler ?? ofLog,
      followsLog: scheduler == nil,
      followsRetention: desiredRetention == nil,
      desiredRetention: desiredRetention ?? kept ?? Journal.usualRetention,
      spreads: spreads ?? false
    )
    let stored = try patience.tries {
      try queue.writeWithoutTransaction { try $0.about(.derivation) }
    }
    try queue.writeWithoutTransaction { try $0.wait(seconds: Journal.busyTimeout) }
    if stored == nil {
      // Nothing was ever appended: whoever appends has been here before.
      let fingerprint = derivation.fingerprint
      try write { _ = try $0.ensureAbout(.derivation, fingerprint) }
    } else if stored != derivation.fingerprint {
      try rebuild()
    }
  }

  /// Applies the steps that the file has not seen.
  private static func bringUpToDate(
    _ queue: DatabaseQueue,
    path: String,
    patience: inout Patience
  ) throws {
    let migrator = Schema.migrator
    func isUpToDate() throws -> Bool {
      // One read transaction, so that another instance's steps are seen wholly or not at all.
      let (applied, isForeign) = try queue.read { database in
        // What was remembered of the tables may be older than another instance's steps.
        database.clearSchemaCache()
        let applied = try migrator.appliedIdentifiers(database)
        return (applied, try applied.isEmpty && database.hasForeignTables)
      }
      let unknown = applied.subtracting(migrator.migrations)
      guard unknown.isEmpty else {
        throw JournalError.newerSchema(path: path, found: unknown.sorted())
      }
      guard !isForeign else { throw JournalError.notAJournal(path: path) }
      return applied.count == migrator.migrations.count
    }
    try patience.tries {
      while try !isUpToDate() {
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
        try migrator.migrate(queue)
      }
    }
  }
}

extension Database {
  /// Whether the file holds tables that neither SQLite nor the migrator made.
  fileprivate var hasForeignTables: Bool {
    get throws {
      try Bool.fetchOne(
        self,
        sql: """
          SELECT EXISTS (
            SELECT 1 FROM sqlite_master
            WHERE type = 'table' AND substr(name, 1, 7) <> 'sqlite_'
              AND name <> 'grdb_migrations'
          )
          """
      ) ?? false
    }
  }
}
