public import Foundation
import GRDB

extension Journal {
  /// Reads every row of a folder's log, and names those that are not as they were written.
  ///
  /// It reads through a connection of its own, so that others may go on answering, and changes
  /// nothing.
  ///
  /// - Returns: The rows as they lie; none where all are whole or there is no journal.
  /// - Throws: ``JournalError/damaged(path:reason:)`` where a page of the log cannot be read.
  /// - Complexity: O(n) of the log's size.
  public static func damagedRows(in folder: URL) throws(JournalError) -> [DamagedRow] {
    let path = folder.appending(path: fileName).path(percentEncoded: false)
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      defer { try? queue.close() }
      return try queue.writeWithoutTransaction { try $0.damagedRows() }
    } catch {
      throw JournalError(error, path: path)
    }
  }
}

extension Database {
  /// The rows of the log that are not as they were written.
  func damagedRows() throws -> [DamagedRow] {
    var found: [DamagedRow] = []
    try eachRecord { row, record in
      guard let record else { return found.append(.row(row)) }
      if !record.isIntact { found.append(.record(record.id)) }
    }
    return found
  }
}
