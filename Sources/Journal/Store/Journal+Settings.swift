import GRDB

extension Journal {
  /// The user's choice, or nil where none was made or the file holds what is none.
  public func value<Value>(of setting: Setting<Value>) throws(JournalError) -> Value? {
    try read { try $0.value(of: setting) }
  }

  /// Keeps the user's choice; nil forgets it.
  public func set<Value>(
    _ setting: Setting<Value>,
    to value: Value?
  ) throws(JournalError) {
    try write { try $0.set(setting, to: value) }
  }
}

extension Database {
  /// The user's choice, or nil where none was made or the file holds what is none.
  func value<Value>(of setting: Journal.Setting<Value>) throws -> Value? {
    try String.fetchOne(
      self,
      sql: "SELECT value FROM setting WHERE key = ?",
      arguments: [setting.name]
    )
    .flatMap(setting.value)
  }

  /// Keeps the user's choice; nil forgets it.
  func set<Value>(_ setting: Journal.Setting<Value>, to value: Value?) throws {
    if let value {
      try execute(
        sql: "INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)",
        arguments: [setting.name, setting.text(value)]
      )
    } else {
      try execute(sql: "DELETE FROM setting WHERE key = ?", arguments: [setting.name])
    }
  }
}
