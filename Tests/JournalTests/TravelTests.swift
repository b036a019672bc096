import Foundation
import GRDB
import Grading
import Questions
import Randomness
import Testing
import Wording

@testable import Journal

@Suite("Records that travel")
struct TravelTests {
  @Test(
    "Logs of three machines come to the same, whatever the order, and however often",
    arguments: 1...20 as ClosedRange<UInt64>
  )
  func merging(seed: UInt64) throws {
    let workshop = Workshop(seed: seed)
    let machines = try (0..<3).map { _ in try filled(workshop) }
    let exports = try machines.map { machine in try lines(of: machine) }
    var states: [(records: [LogRecord], standings: [QuestionID: Journal.Standing])] = []
    for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2, 0, 1]] {
      let journal = try workshop.temporary()
      for index in order {
        let outcome = try take(exports[index].shuffled(using: &workshop.generator), journal)
        #expect(outcome.new + outcome.known == exports[index].count)
        #expect(outcome.conflicts.isEmpty)
      }
      #expect(try journal.check() == [])
      states.append((try journal.records(), try journal.standings()))
    }
    #expect(states.allSatisfy { $0 == states[0] })
    // Merging in two steps by way of another machine is the same as merging at once.
    let middle = try workshop.temporary()
    _ = try take(exports[0] + exports[1], middle)
    let last = try workshop.temporary()
    _ = try take(exports[2], last)
    _ = try take(try lines(of: middle), last)
    #expect((try last.records(), try last.standings()) == states[0])
    // And so is asking each machine to take in the others.
    for (index, machine) in machines.enumerated() {
      for other in exports.indices where other != index { _ = try take(exports[other], machine) }
      #expect(try machine.records() == last.records())
      #expect(try machine.standings() == last.standings())
    }
  }

  @Test("A line gives back the record, byte for byte; 2,000 changed ones are refused or the same")
  func lines() throws {
    let workshop = Workshop(seed: 9)
    let journal = try filled(workshop)
    let records = try journal.records()
    #expect(try records.map { try LogRecord(line: $0.line) } == records)
    var refused = 0
    for _ in 0..<2000 {
      let record = records[workshop.generator.integer(below: records.count)]
      var line = try record.line
      let index = workshop.generator.integer(below: line.count)
      line[line.startIndex + index] = UInt8(workshop.generator.integer(below: 256))
      do throws(LogRecord.LineError) {
        #expect(try LogRecord(line: line) == record, "\(String(decoding: line, as: UTF8.self))")
      } catch {
        refused += 1
        #expect(!error.sentence.zh.isEmpty)
      }
    }
    #expect(refused > 1500)
  }

  @Test("The form of a line is a promise")
  func form() throws {
    let record = LogRecord(
      id: RecordID(high: 1, low: 2),
      device: RecordID(high: 3, low: 4),
      moment: Moment(microseconds: 1_767_225_600_000_005, zoneOffset: -3600),
      schema: 1,
      kind: "novel",
      question: "a-b",
      answer: nil,
      body: "{\"x\":\"因为/\"}",
      checksum: 0
    ).sealed()
    #expect(
      String(decoding: try record.line, as: UTF8.self) == """
        {"body":"{\\"x\\":\\"因为/\\"}","checksum":\(record.checksum),\
        "device":"00000000000000030000000000000004","id":"00000000000000010000000000000002",\
        "kind":"novel","question":"a-b","schema":1,"time":1767225600000005,"zone":-3600}
        """
    )
  }

  @Test("A record that says something else than ours is named, and the rest is taken in")
  func conflict() throws {
    let workshop = Workshop()
    let journal = try filled(workshop)
    let records = try journal.records()
    let other = LogRecord(
      id: records[3].id,
      device: records[3].device,
      moment: records[3].moment,
      schema: 1,
      kind: "answer",
      question: "q",
      answer: nil,
      body: "{}",
      checksum: 0
    ).sealed()
    let new = try LogRecord(
      .answer(.made([.covered])),
      id: workshop.id(),
      device: workshop.id(),
      at: .day(1)
    )
    var next = [other, new].makeIterator()
    let outcome = try journal.merge { next.next() }
    #expect(outcome.new == 1 && outcome.known == 0 && outcome.conflicts == [records[3].id])
    #expect(try journal.records().count == records.count + 1)
  }

  @Test("A damaged record is counted, not handed over")
  func leftOut() throws {
    let workshop = Workshop()
    let journal = try filled(workshop)
    let count = try journal.recordCount()
    try journal.write { database in
      try database.execute(sql: "DROP TRIGGER log_keeps_words")
      try database.execute(sql: "UPDATE log SET zone = zone + 1 WHERE rowid = 2")
    }
    var handed = 0
    #expect(try journal.forEachRecord { _ in handed += 1 } == 1)
    #expect(handed == count - 1)
  }

  @Test("Answers stand beside their earlier ones")
  func compared() throws {
    let workshop = Workshop()
    let journal = try workshop.temporary()
    try workshop.answer(journal, on: .day(1), of: "q", .covered, .missed, .partial)
    try workshop.answer(journal, on: .day(4), of: "q", .missed, .covered, .partial)
    try workshop.answer(journal, on: .day(4, hour: 20), of: "q", .covered, .covered, .covered)
    try workshop.answer(journal, on: .day(4), of: "other", .covered)
    let history = try journal.comparedHistory(of: "q")
    #expect(history.map(\.number) == [1, 2, 3])
    #expect(history.map(\.daysSinceLast) == [nil, 3, 0])
    #expect(history[0].scoreChange == nil && history[0].earlier.isEmpty)
    #expect(history[1].gained == ["point-1"] && history[1].lost == ["point-0"])
    #expect(history[2].gained == ["point-0", "point-2"] && history[2].lost.isEmpty)
    #expect(history[2].earlier["point-0"] == [.covered, .missed])
    let scores = history.map(\.attempt.grade.score)
    #expect(history[2].scoreChange == scores[2] - scores[1])
  }

  private func filled(_ workshop: Workshop) throws -> Journal {
    let journal = try workshop.temporary()
    for _ in 0..<30 {
      let question = QuestionID(rawValue: "question-\(workshop.generator.integer(below: 4))")
      let day = workshop.generator.integer(below: 40)
      let verdicts: [Verdict] = [.covered, .missed]
      let id = try workshop.answer(
        journal,
        on: .day(day),
        of: question,
        text: "“引号” \"\\ \u{0} \u{2028} 🙂\n",
        verdicts[workshop.generator.integer(below: 2)]
      )
      guard workshop.generator.integer(below: 3) == 0 else { continue }
      let overrule = OverruleRecord(
        answer: id,
        question: question,
        point: "point-0",
        from: .missed,
        to: verdicts[workshop.generator.integer(below: 2)],
        rubricRevision: 3
      )
      try journal.append(.overrule(overrule), id: workshop.id(), at: .day(day, hour: 13))
    }
    return journal
  }

  private func lines(of journal: Journal) throws -> [Data] {
    var lines: [Data] = []
    _ = try journal.forEachRecord { lines.append(try $0.line) }
    return lines
  }

  private func take(_ lines: [Data], _ journal: Journal) throws -> MergeOutcome {
    let records = try lines.map { try LogRecord(line: $0) }
    var next = records.makeIterator()
    return try journal.merge { next.next() }
  }
}
