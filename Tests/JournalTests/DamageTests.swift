import Foundation
import GRDB
import Grading
import Questions
import Randomness
import Testing
import Wording

@testable import Journal

@Suite("A damaged file")
struct DamageTests {
  /// A closed journal with sixty answers, and its bytes.
  private func filled(_ workshop: Workshop) throws -> Data {
    let journal = try workshop.open()
    for index in 0..<60 {
      let verdicts: [Verdict] = index.isMultiple(of: 3) ? [.covered] : [.missed, .covered]
      try journal.append(
        .answer(.made(verdicts, of: QuestionID(rawValue: "question-\(index % 9)"))),
        id: workshop.id(),
        at: .day(index)
      )
    }
    try journal.close()
    return try Data(contentsOf: workshop.file)
  }

  @Test("A record whose words were changed behind our back is named and counts for nothing")
  func checksum() throws {
    let workshop = Workshop()
    let journal = try workshop.open()
    let first = try journal.append(
      .answer(.made([.missed], of: "q")),
      id: workshop.id(),
      at: .day(1)
    )
    let second = try journal.append(
      .answer(.made([.missed], of: "q")),
      id: workshop.id(),
      at: .day(2)
    )
    try journal.write { database in
      try database.execute(sql: "DROP TRIGGER log_keeps_words")
      try database.execute(
        sql: "UPDATE log SET body = replace(body, 'missed', 'covered') WHERE id = ?",
        arguments: [second.id.data]
      )
    }
    #expect(
      Set(try journal.check()) == [.damagedRecord(second.id), .staleStanding(question: "q")]
    )
    #expect(try Journal.damagedRows(in: workshop.folder) == [.record(second.id)])
    #expect(try journal.history(of: "q").map(\.id) == [first.id])
    #expect(try journal.rebuild() == [.damagedRecord(second.id)])
    #expect(try journal.standing(of: "q")?.attempts == 1)
    #expect(try journal.check() == [.damagedRecord(second.id)])
  }

  @Test("A file cut short anywhere is refused or named, and never traps")
  func truncated() throws {
    let workshop = Workshop()
    let whole = try filled(workshop)
    for share in [0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99] {
      let cut = whole.prefix(Int(Double(whole.count) * share))
      let found = try inspect(cut, in: workshop)
      #expect(!found.isSound, "cut at \(share)")
    }
  }

  @Test("200 files with one flipped bit: none traps, and no changed record counts")
  func flippedBits() throws {
    let workshop = Workshop(seed: 3)
    let whole = try filled(workshop)
    let journal = try workshop.open()
    let records = Set(try journal.records())
    try journal.close()
    var noticed = 0
    for _ in 0..<200 {
      var bytes = whole
      let index = workshop.generator.integer(below: bytes.count)
      bytes[index] ^= UInt8(1) << UInt8(workshop.generator.integer(below: 8))
      let finding = try inspect(bytes, in: workshop)
      switch finding {
      case .sound(let found):
        #expect(Set(found) == records, "a change at byte \(index) was overlooked")
      case .problems(let intact):
        noticed += 1
        #expect(intact.isSubset(of: records), "a changed record at byte \(index) would count")
      case .refused: noticed += 1
      }
    }
    // Much of the file is empty space.
    #expect(noticed > 50)
  }

  /// What an inspection met.
  private enum Finding: Equatable {
    /// Nothing is wrong, and these are the records.
    case sound([LogRecord])
    case refused
    case problems(intact: Set<LogRecord>)

    var isSound: Bool { if case .sound = self { true } else { false } }
  }

  /// Opens a file with these bytes and asks everything of it.
  private func inspect(_ bytes: Data, in workshop: Workshop) throws -> Finding {
    for suffix in ["-wal", "-shm"] {
      try? FileManager.default.removeItem(
        at: workshop.folder.appending(path: Journal.fileName + suffix)
      )
    }
    try bytes.write(to: workshop.file)
    do {
      let journal = try workshop.open()
      _ = try journal.standings()
      _ = try journal.history(of: "question-1")
      _ = try journal.streak(at: .day(300))
      let problems = try journal.check()
      if problems.isEmpty { return .sound(try journal.records()) }
      return .problems(intact: Set(try journal.records().filter(\.isIntact)))
    } catch let error as JournalError {
      #expect(!error.sentence.en.isEmpty)
      return .refused
    }
  }
}
