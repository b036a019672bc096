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
  /// - Parameter synced: Whether to return only after the disk has it.
  func write<Value>(
    synced: Bool = false,
    _ work: (Database) throws -> Value
  ) throws(JournalError) -> Value {
    try read { database in
      // The pragma holds for the connection and may only change between transactions.
      if synced { try database.execute(sql: "PRAGMA synchronous = FULL") }
      defer { if synced { try? database.execute(sql: "PRAGMA synchronous = NORMAL") } }
      return try database.atomically { try work(database) }
    }
  }
}

extension Database {
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
