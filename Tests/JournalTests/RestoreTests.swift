import Foundation
import GRDB
import Grading
import Questions
import Randomness
import Testing
import Wording

@testable import Journal

@Suite("Restoring")
struct RestoreTests {
  /// A closed journal of sixty answers with a draft and a setting, of which a backup holds forty.
  private func filled(_ workshop: Workshop) throws -> (records: [LogRecord], backup: Backup) {
    let journal = try workshop.open()
    for index in 0..<60 {
      if index == 40 { try Journal.backUp(folder: workshop.folder, at: .day(40)) }
      try workshop.answer(
        journal,
        on: .day(index),
        of: QuestionID(rawValue: "question-\(index % 9)"),
        index.isMultiple(of: 3) ? .covered : .missed
      )
    }
    try journal.saveDraft(
      Journal.Draft(question: "q", text: "半句话", cursor: 3, seconds: 7, updatedAt: .day(60))
    )
    try journal.set(.language, to: .zh)
    let records = try journal.records()
    try journal.close()
    return (records, try #require(Backup.all(in: workshop.folder).first))
  }

  private func restore(
    _ workshop: Workshop,
    from backup: Backup?,
    isExact: Bool = false,
    isTrial: Bool = false
  ) throws -> Restoration {
    try Journal.restore(
      in: workshop.folder,
      from: backup,
      isExact: isExact,
      at: .day(100),
      newDevice: workshop.id(),
      isTrial: isTrial
    )
  }

  @Test("A journal that is gone comes back as the backup had it")
  func gone() throws {
    let workshop = Workshop()
    let (records, backup) = try filled(workshop)
    try FileManager.default.removeItem(at: workshop.file)
    let trial = try restore(workshop, from: backup, isTrial: true)
    #expect(!FileManager.default.fileExists(atPath: workshop.file.path))
    let restoration = try restore(workshop, from: backup)
    #expect(restoration == trial)
    #expect(restoration.records == 40 && restoration.keptFile == nil)
    let journal = try workshop.open()
    #expect(try journal.records() == Array(records.prefix(40)))
    #expect(journal.device == records[0].device)
    #expect(try journal.check() == [])
  }

  @Test("A sound journal loses nothing, its draft and setting neither; the old file is kept")
  func sound() throws {
    let workshop = Workshop()
    let (records, backup) = try filled(workshop)
    let bytes = try Data(contentsOf: workshop.file)
    let restoration = try restore(workshop, from: backup)
    #expect(restoration.records == 60 && restoration.onlyInJournal == 20)
    #expect(restoration.onlyInBackup == 0)
    #expect(try Data(contentsOf: try #require(restoration.keptFile)) == bytes)
    let journal = try workshop.open()
    #expect(try journal.records() == records)
    #expect(try journal.draft(for: "q", at: .day(60))?.text == "半句话")
    #expect(try journal.value(of: .language) == .zh)
    #expect(try journal.check() == [])
    let names = try FileManager.default.contentsOfDirectory(atPath: workshop.folder.path)
    #expect(!names.contains { $0.hasPrefix("restoring") })
  }

  @Test("Exactly the backup, where that is asked for")
  func exact() throws {
    let workshop = Workshop()
    let (records, backup) = try filled(workshop)
    #expect(try restore(workshop, from: backup, isExact: true).records == 40)
    #expect(try workshop.open().records() == Array(records.prefix(40)))
  }

  @Test("A changed record is taken from the backup again")
  func changedRecord() throws {
    let workshop = Workshop()
    let (records, backup) = try filled(workshop)
    let journal = try workshop.open()
    try journal.write { database in
      try database.execute(sql: "DROP TRIGGER log_keeps_words")
      try database.execute(sql: "UPDATE log SET body = body || ' ' WHERE rowid IN (3, 50)")
    }
    try journal.close()
    let restoration = try restore(workshop, from: backup)
    #expect(restoration.records == 59 && restoration.onlyInBackup == 1)
    let restored = try workshop.open()
    #expect(try restored.records() == records.filter { $0 != records[49] })
    #expect(try restored.check() == [])
  }

  @Test("100 damaged files: all of the backup comes back, and every sound record besides")
  func damaged() throws {
    let workshop = Workshop(seed: 5)
    let (records, backup) = try filled(workshop)
    let whole = try Data(contentsOf: workshop.file)
    var fromDamaged = 0
    for round in 0..<100 {
      var bytes = whole
      if round.isMultiple(of: 2) {
        bytes = bytes.prefix(workshop.generator.integer(below: bytes.count))
      } else {
        for _ in 0..<20 {
          let index = workshop.generator.integer(below: bytes.count)
          bytes[index] ^= UInt8(1) << UInt8(workshop.generator.integer(below: 8))
        }
      }
      for suffix in ["-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: workshop.file.path + suffix)
      }
      try bytes.write(to: workshop.file)
      let restoration = try restore(workshop, from: backup)
      let journal = try workshop.open()
      let found = Set(try journal.records())
      #expect(found.isSubset(of: records))
      #expect(found.isSuperset(of: records.prefix(40)))
      #expect(found.count == restoration.records)
      #expect(try journal.check() == [])
      #expect(try Data(contentsOf: try #require(restoration.keptFile)) == bytes)
      fromDamaged += restoration.onlyInJournal
      try journal.close()
    }
    // Half of the files are cut, the others have twenty bits changed in sixteen or so pages.
    #expect(fromDamaged > 300, "\(fromDamaged) records saved from the damaged files themselves")
  }

  @Test("Without a backup, what can still be read is kept; without either, nothing is made")
  func alone() throws {
    let workshop = Workshop()
    let error = #expect(throws: JournalError.self) { try restore(workshop, from: nil) }
    guard case .nothingToRestore = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    _ = try filled(workshop)
    // So many that the log reaches over the cut: each table's first page lies before all of it.
    let journal = try workshop.open()
    for index in 60..<300 {
      let question = QuestionID(rawValue: "question-\(index % 9)")
      try workshop.answer(journal, on: .day(index), of: question, .covered)
    }
    let records = try journal.records()
    try journal.close()
    let bytes = try Data(contentsOf: workshop.file)
    try bytes.prefix(bytes.count * 3 / 4).write(to: workshop.file)
    let restoration = try restore(workshop, from: nil)
    #expect(restoration.records > 0 && restoration.backup == nil)
    #expect(Set(try workshop.open().records()).isSubset(of: records))
  }
}
