import GRDB

extension Journal {
  /// Reads.
  func read<Value>(_ work: (Database) throws -> Value) throws(JournalError) -> Value {
    do {
      return try queue.writeWithoutTransaction(work)
    } catch {
      throw JournalError(error, path: path)
    }
  }

  /// Writes in one transaction; where `work` throws, nothing is changed.
  ///
  /// - Parameters:
  ///   - synced: Whether to return only after the disk has it.
  ///   - timeout: How long to wait for another program's lock, in seconds.
  func write<Value>(
    synced: Bool = false,
    waiting timeout: Double = Journal.busyTimeout,
    _ work: (Database) throws -> Value
  ) throws(JournalError) -> Value {
    try read { database in
      // The pragma holds for the connection and may only change between transactions.
      if synced { try database.execute(sql: "PRAGMA synchronous = FULL") }
      defer { if synced { try? database.execute(sql: "PRAGMA synchronous = NORMAL") } }
      let isShort = timeout != Journal.busyTimeout
      if isShort { try database.wait(seconds: timeout) }
      defer { if isShort { try? database.wait(seconds: Journal.busyTimeout) } }
      return try database.atomically { try work(database) }
    }
  }
}

extension Database {
  /// Sets how long a statement waits for another program's lock.
  func wait(seconds: Double) throws {
    try execute(sql: "PRAGMA busy_timeout = \(Int(seconds * 1000))")
  }

  /// Runs work in a transaction that holds the write lock from its start, so that what was read
  /// still holds when it is written.
  func atomically<Value>(_ work: () throws -> Value) throws -> Value {
    try beginTransaction(.immediate)
    do {
      let value = try work()
      try commit()
      return value
    } catch {
      try? rollback()
      throw error
    }
  }
}
