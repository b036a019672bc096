import Foundation
import GRDB
import Testing

/// The journal's file as another program sees it.
struct JournalFile {
  private let database: DatabaseQueue

  init(in home: TemporaryFolder) throws {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    database = try DatabaseQueue(path: home.path("journal.sqlite"), configuration: configuration)
  }

  /// The number of records of a kind.
  func count(of kind: String) throws -> Int {
    try database.read {
      try Int.fetchOne($0, sql: "SELECT count(*) FROM log WHERE kind = ?", arguments: [kind]) ?? 0
    }
  }

  /// The names of all records, by their kinds.
  func records() throws -> [String: Set<Data>] {
    try database.read { database in
      try Row.fetchAll(database, sql: "SELECT kind, id FROM log").reduce(into: [:]) {
        let (kind, id): (String, Data) = ($1[0], $1[1])
        $0[kind, default: []].insert(id)
      }
    }
  }

  /// The number of drafts.
  func draftCount() throws -> Int {
    try database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM draft") ?? 0 }
  }

  /// The texts of all drafts.
  func drafts() throws -> [String] {
    try database.read { try String.fetchAll($0, sql: "SELECT CAST(text AS TEXT) FROM draft") }
  }

  /// Holds the file against every writer as long as work lasts.
  func hold(_ work: () throws -> Void) throws {
    try database.writeWithoutTransaction { database in
      try database.execute(sql: "BEGIN IMMEDIATE")
      defer { try? database.execute(sql: "ROLLBACK") }
      try work()
    }
  }
}
