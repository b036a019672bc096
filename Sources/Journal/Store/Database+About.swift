import GRDB

extension Database {
  /// A value, or nil where none was set.
  func about(_ key: AboutKey) throws -> String? {
    try String.fetchOne(
      self,
      sql: "SELECT value FROM about WHERE key = ?",
      arguments: [key.rawValue]
    )
  }

  /// Sets a value.
  func setAbout(_ key: AboutKey, _ value: String) throws {
    try execute(
      sql: "INSERT OR REPLACE INTO about (key, value) VALUES (?, ?)",
      arguments: [key.rawValue, value]
    )
  }

  /// The value that is set, or the given one, which is set then; of two instances that ask at
  /// once, both get the same.
  func ensureAbout(_ key: AboutKey, _ value: String) throws -> String {
    if let known = try about(key) { return known }
    try execute(
      sql: "INSERT OR IGNORE INTO about (key, value) VALUES (?, ?)",
      arguments: [key.rawValue, value]
    )
    return try about(key) ?? value
  }
}
