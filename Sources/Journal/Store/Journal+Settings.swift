import GRDB

extension Journal {
  /// The user's choice, or nil where none was made or the file holds what is none.
  public func value<Value>(of setting: Setting<Value>) throws(JournalError) -> Value? {
    try read { database in
      let text = try String.fetchOne(
        database,
        sql: "SELECT value FROM setting WHERE key = ?",
        arguments: [setting.name]
      )
      return text.flatMap(setting.value)
    }
  }

  /// Keeps the user's choice; nil forgets it.
  public func set<Value>(
    _ setting: Setting<Value>,
    to value: Value?
  ) throws(JournalError) {
    try write { database in
      if let value {
        try database.execute(
          sql: "INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)",
          arguments: [setting.name, setting.text(value)]
        )
      } else {
        try database.execute(
          sql: "DELETE FROM setting WHERE key = ?",
          arguments: [setting.name]
        )
      }
    }
  }
}
