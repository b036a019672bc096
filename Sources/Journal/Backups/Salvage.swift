import Foundation
import GRDB

/// What can still be read of a journal's file, however damaged it is.
///
/// It reads a copy: where the file is damaged, SQLite would else write to it while recovering.
struct Salvage {
  /// The copy.
  private let path: String
  /// How many bytes the file, and the log beside it, have or had before the file was cut.
  private let length: UInt64

  /// Copies a journal's file, and the log beside it, into a folder.
  ///
  /// - Throws: ``JournalError/cannotOpen(path:)`` where it cannot be read, and what copying meets.
  init(of path: String, into scratch: URL) throws {
    let copy = scratch.appending(path: "salvaged.sqlite").path(percentEncoded: false)
    try Journal.copyFiles(of: path, to: copy) { error, path in
      (error as? CocoaError)?.code == .fileWriteOutOfSpace
        ? .diskFull(path: copy) : .cannotOpen(path: path)
    }
    self.path = copy
    let declared = (try? Salvage.admitLength(of: copy)) ?? 0
    let sizes = ["", "-wal"].map { suffix in
      let values = try? URL(filePath: copy + suffix).resourceValues(forKeys: [.fileSizeKey])
      return UInt64(values?.fileSize ?? 0)
    }
    length = max(sizes[0], declared) + sizes[1]
  }

  /// Makes a copy say how long it is: SQLite reads nothing of a file that is shorter than it
  /// says.
  ///
  /// - Returns: How many bytes it said that it has.
  ///
  /// Source: SQLite, "Database File Format", section 1.3: the page size at byte 16, the number of
  /// pages at byte 28, most significant byte first.
  private static func admitLength(of path: String) throws -> UInt64 {
    let file = try FileHandle(forUpdating: URL(filePath: path))
    defer { try? file.close() }
    let length = try file.seekToEnd()
    try file.seek(toOffset: 0)
    guard let header = try file.read(upToCount: 100), header.count == 100 else { return 0 }
    func number(_ bytes: Range<Int>) -> UInt64 {
      header[bytes].reduce(0) { $0 << 8 | UInt64($1) }
    }
    let pageSize = number(16..<18) == 1 ? 65_536 : number(16..<18)
    let declared = number(28..<32)
    guard pageSize >= 512, declared > length / pageSize else { return 0 }
    let pages = UInt32(clamping: length / pageSize)
    try file.seek(toOffset: 28)
    try file.write(contentsOf: withUnsafeBytes(of: pages.bigEndian) { Data($0) })
    return declared * pageSize
  }

  /// Hands over every record that can be read and whose checksum fits, in no order.
  ///
  /// Where a page cannot be read, its rows are passed over: one at first, then twice as many at
  /// each step, up to ``widestStep``.
  ///
  /// - Complexity: O(n) of the rows, and of the gaps between them divided by ``widestStep``.
  func eachRecord(_ body: (LogRecord) throws -> Void) throws {
    guard let queue = opened() else { return }
    defer { try? queue.close() }
    try queue.writeWithoutTransaction { database in
      let last = (try? Int.fetchOne(database, sql: "SELECT max(rowid) FROM log")) ?? highestRow
      var next = 0
      var step = 1
      var misses = 0
      while next <= last, misses < Salvage.mostMisses {
        var found: [LogRecord] = []
        var seen: Int?
        var isAtEnd = false
        do {
          try database.eachRecord("NOT INDEXED WHERE rowid >= \(next) ORDER BY rowid") {
            seen = $0
            if let record = $1, record.isIntact { found.append(record) }
            if found.count == Salvage.portion { throw PortionIsFull() }
          }
          isAtEnd = true
        } catch is PortionIsFull {
        } catch is DatabaseError {
          guard seen == nil else {
            step = 1
            next = (seen ?? next) + 1
            for record in found { try body(record) }
            continue
          }
          misses += 1
          next += step
          step = min(2 * step, Salvage.widestStep)
          continue
        }
        for record in found { try body(record) }
        if isAtEnd { return }
        misses = 0
        step = 1
        next = (seen ?? next) + 1
      }
    }
  }

  /// The rows of a table besides the log, as far as they can be read; none where it cannot be.
  func rows(of table: String) -> [Row] {
    guard let queue = opened() else { return [] }
    defer { try? queue.close() }
    var found: [Row] = []
    try? queue.writeWithoutTransaction { database in
      let rows = try Row.fetchCursor(database, sql: "SELECT * FROM \(table)")
      while let row = try rows.next() { found.append(row.copy()) }
    }
    return found
  }

  /// No row of the log has a higher number: rows are numbered without gaps, as none is ever
  /// deleted, and each takes up some bytes of the file as it was.
  private var highestRow: Int { Int(clamping: length / Salvage.smallestRow) }

  private func opened() -> DatabaseQueue? {
    try? DatabaseQueue(path: path, configuration: Journal.configuration)
  }

  /// How many rows are passed over at most without looking at each.
  private static let widestStep = 64
  /// After so many steps in a row that met no row, the rest is given up.
  private static let mostMisses = 20_000
  /// Fewer bytes than any row has: its two ids take 32 of them, its time 8, its head 11.
  private static let smallestRow: UInt64 = 48
  /// How many records are held at once.
  private static let portion = 10_000

  private struct PortionIsFull: Error {}
}
