import Foundation
import GRDB
import Grading
import Questions
import Testing
import Wording

@testable import Journal

@Suite("Appending to the log")
struct AppendingTests {
  @Test("What goes in comes out, byte for byte")
  func roundTrip() throws {
    let workshop = Workshop()
    let journal = try workshop.open()
    let texts = [
      "", "plain", "因为时间衰减……", "e\u{301} é", "\u{FEFF}\u{0}\u{1}\r\n\t", "👩‍👩‍👧‍👦🇨🇳", "🀄︎\u{202E}abc",
    ]
    var written: [LogRecord] = []
    for (index, text) in texts.enumerated() {
      let moment = Moment(microseconds: Int64(index) - 3, zoneOffset: 3600 * (index - 12))
      written.append(
        try journal.append(
          .answer(.made([.covered, .missed], of: "q", text: text)),
          id: workshop.id(),
          at: moment
        )
      )
    }
    try journal.close()
    let read = try workshop.open().records()
    #expect(read == written)
    let back: [String] = read.compactMap {
      guard case .known(.answer(let answer)) = $0.reading else { return nil }
      return answer.text
    }
    #expect(back.map { Array($0.utf8) } == texts.map { Array($0.utf8) })
  }

  @Test("A repeated record is left alone; another under the same id is refused")
  func repeated() throws {
    let workshop = Workshop()
    let journal = try workshop.open()
    let id = workshop.id()
    for _ in 1...3 { try journal.append(.answer(.made([.covered])), id: id, at: .day(1)) }
    #expect(try journal.recordCount() == 1)
    #expect(try journal.standing(of: "itemcf-time-weight")?.attempts == 1)
    #expect(throws: JournalError.conflict(id)) {
      try journal.append(.answer(.made([.missed])), id: id, at: .day(1))
    }
    #expect(try journal.standing(of: "itemcf-time-weight")?.score == 1)
  }

  @Test(
    "The file itself refuses to change or lose a record",
    arguments: [
      "UPDATE log SET body = '{}'", "DELETE FROM log",
      "INSERT OR REPLACE INTO log SELECT id, device, 0, zone, schema, kind, question, answer, body, checksum FROM log",
    ]
  )
  func triggers(sql: String) throws {
    let workshop = Workshop()
    let journal = try workshop.open()
    let record = try journal.append(.answer(.made([.covered])), id: workshop.id(), at: .day(1))
    #expect(throws: JournalError.self) { try journal.write { try $0.execute(sql: sql) } }
    #expect(try journal.records() == [record])
  }

  @Test("A number that cannot be written down is refused before anything is changed")
  func notRecordable() throws {
    let workshop = Workshop()
    let journal = try workshop.open()
    var answer = AnswerRecord.made([.covered])
    answer.seconds = .nan
    do {
      try journal.append(.answer(answer), id: workshop.id(), at: .day(1))
      Issue.record("a NaN was written")
    } catch JournalError.notRecordable {
      #expect(try journal.recordCount() == 0)
    }
  }

  @Test("A full disk is named, and leaves whole records and a journal that goes on")
  func diskFull() throws {
    let workshop = Workshop()
    let journal = try workshop.open()
    let long = String(repeating: "长", count: 3000)
    let pages = try journal.read { try Int.fetchOne($0, sql: "PRAGMA page_count") ?? 0 }
    try journal.read { try $0.execute(sql: "PRAGMA max_page_count = \(pages + 12)") }
    var acknowledged = 0
    do {
      while acknowledged < 100 {
        try journal.append(
          .answer(.made([.covered], of: "q", text: long)),
          id: workshop.id(),
          at: .day(acknowledged)
        )
        acknowledged += 1
      }
      Issue.record("the disk never filled")
    } catch JournalError.diskFull(let path) {
      #expect(path == workshop.file.path(percentEncoded: false))
    }
    #expect(acknowledged > 0)
    #expect(try journal.recordCount() == acknowledged)
    #expect(try journal.standing(of: "q")?.attempts == acknowledged)
    try journal.read { try $0.execute(sql: "PRAGMA max_page_count = 1000000") }
    try journal.append(.answer(.made([.covered], of: "q")), id: workshop.id(), at: .day(200))
    #expect(try journal.check() == [])
  }

  @Test("A file that became read-only is named")
  func readOnly() throws {
    let workshop = Workshop()
    let journal = try workshop.open()
    try journal.read { try $0.execute(sql: "PRAGMA query_only = TRUE") }
    #expect(throws: JournalError.readOnly(path: workshop.file.path(percentEncoded: false))) {
      try journal.append(.answer(.made([.covered])), id: workshop.id(), at: .day(1))
    }
  }

  @Test("A lock that another program keeps is named")
  func locked() throws {
    let workshop = Workshop()
    let journal = try workshop.open()
    let other = try DatabaseQueue(path: workshop.file.path(percentEncoded: false))
    try journal.read { try $0.execute(sql: "PRAGMA busy_timeout = 20") }
    try other.writeWithoutTransaction { database in
      try database.execute(sql: "BEGIN IMMEDIATE")
      #expect(throws: JournalError.locked(path: workshop.file.path(percentEncoded: false))) {
        try journal.append(.answer(.made([.covered])), id: workshop.id(), at: .day(1))
      }
      try database.execute(sql: "ROLLBACK")
    }
    try journal.append(.answer(.made([.covered])), id: workshop.id(), at: .day(1))
  }

  @Test("Kinds that are not known here are kept, travel on, and count for nothing")
  func unknownKinds() throws {
    let workshop = Workshop()
    let journal = try workshop.open()
    let dream = LogRecord(
      id: workshop.id(),
      device: workshop.id(),
      moment: .day(3),
      schema: 9,
      kind: "dream",
      question: "q",
      answer: workshop.id(),
      body: "not even JSON",
      checksum: 0
    ).sealed()
    #expect(try journal.merge([dream]) == 1)
    #expect(try journal.records() == [dream])
    #expect(try journal.standings().isEmpty)
    #expect(try journal.rebuild() == [])
    #expect(try journal.check() == [])
  }

  @Test("A damaged record is not taken in, nor is anything that came with it")
  func mergeRefusesDamage() throws {
    let workshop = Workshop()
    let journal = try workshop.open()
    let other = try Journal.temporary(device: workshop.id())
    let sound = try other.append(.answer(.made([.covered])), id: workshop.id(), at: .day(1))
    let damaged = LogRecord(
      id: workshop.id(),
      device: sound.device,
      moment: sound.moment,
      schema: 1,
      kind: "answer",
      question: sound.question,
      answer: nil,
      body: sound.body,
      checksum: sound.checksum
    )
    #expect(throws: JournalError.damagedRecord(damaged.id)) {
      try journal.merge([sound, damaged])
    }
    #expect(try journal.recordCount() == 0)
  }
}
