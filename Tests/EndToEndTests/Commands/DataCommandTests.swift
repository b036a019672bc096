import Foundation
import Testing

/// `viva export`, `import` and `data` as scripts meet them.
@Suite struct DataCommandTests {
  private let home: TemporaryFolder
  private let program: Program

  init() throws {
    home = try TemporaryFolder()
    program = try Program(home: home)
  }

  private func log(device: UInt8, count: Int = 6) -> SampleLog {
    var log = SampleLog(device: device)
    for index in 0..<count {
      log.answer(
        "q-\(index % 2)",
        day: index,
        isCovered: index % 3 > 0,
        text: "说“\(index)”, 并且\n换行"
      )
    }
    return log
  }

  @Test func twoMachinesMergeInAnyOrderWithoutLossOrDuplicate() throws {
    try home.write(log(device: 1).text, to: "one.jsonl")
    try home.write(log(device: 2).text, to: "two.jsonl")
    let first = try program.run(["import", "one.jsonl", "two.jsonl"])
    #expect(first.status == 0)
    #expect(first.output == "12 new records, 0 already here.\n")
    #expect(try program.run(["import", "two.jsonl"]).output == "0 new records, 6 already here.\n")
    let exported = try program.run(["export", "json"])
    #expect(exported.status == 0 && exported.complaints.isEmpty)
    #expect(exported.output.split(separator: "\n").count == 12)

    let other = try TemporaryFolder()
    try other.write(exported.output, to: "all.jsonl")
    try other.write(log(device: 2).text, to: "two.jsonl")
    let elsewhere = try Program(home: other)
    #expect(
      try elsewhere.run(["import", "two.jsonl", "all.jsonl"]).output
        == "12 new records, 6 already here.\n"
    )
    #expect(try elsewhere.run(["export", "json"]).output == exported.output)
    #expect(
      try elsewhere.run(["export", "csv"]).output == (try program.run(["export", "csv"]).output)
    )
    #expect(try elsewhere.run(["doctor"]).status == 0)
  }

  @Test func aChangedLineIsRefusedByNameAndTheRestGoesIn() throws {
    let lines = log(device: 1).lines
    let text = [
      lines[0], lines[1].replacing("换行", with: "断行"), "", "{}", lines[2], "\u{FF}",
    ].joined(separator: "\n")
    try home.write(text, to: "log.jsonl")
    let outcome = try program.run(["import", "log.jsonl"])
    #expect(outcome.status == 1)
    #expect(outcome.output == "2 new records, 0 already here.\n")
    let complaints = outcome.complaints.split(separator: "\n")
    #expect(complaints.count == 3)
    #expect(complaints[0].contains("log.jsonl, line 2: The checksum of record 01"))
    #expect(complaints[1].contains("log.jsonl, line 4: This is no record"))
  }

  @Test func csvHasARowForEveryAnswerBesideItsEarlierOnes() throws {
    var log = SampleLog(device: 1)
    log.answer("q", day: 0, isCovered: false, text: "=1+1, \"quoted\"")
    log.answer("q", day: 10, isCovered: true)
    try home.write(log.text, to: "log.jsonl")
    _ = try program.run(["import", "log.jsonl"])
    let written = try program.run(["export", "csv", "answers.csv"])
    #expect(written.status == 0 && written.output.isEmpty)
    let rows = try home.text("answers.csv").components(separatedBy: "\r\n")
    #expect(rows.count == 4 && rows[3].isEmpty)
    #expect(rows[0].hasPrefix("question,number,moment,days_since_last,score,score_change,"))
    #expect(rows[1].hasPrefix("q,1,2026-01-01T08:00+08:00,,0.0000,,1,"))
    #expect(rows[1].hasSuffix(",\"=1+1, \"\"quoted\"\"\""))
    #expect(rows[2].hasPrefix("q,2,2026-01-11T08:00+08:00,10,1.0000,1.0000,3,"))
    #expect(rows[2].contains(",point=covered,point,,0,0,"))

    let again = try program.run(["export", "csv", "answers.csv"])
    #expect(again.status == 2 && again.complaints.contains("--force"))
    #expect(try program.run(["export", "csv", "answers.csv", "--force"]).status == 0)
    let nowhere = try program.run(["export", "csv", "no/such/folder.csv"])
    #expect(nowhere.status == 2 && nowhere.complaints.split(separator: "\n").count == 1)
  }

  @Test func withoutAJournalExportsAreEmptyAndNoneIsMade() throws {
    #expect(try program.run(["export", "json"]).output.isEmpty)
    #expect(try program.run(["export", "csv"]).output.split(separator: "\r\n").count == 1)
    #expect(!home.holds("journal.sqlite"))
  }

  @Test func deletingNeedsAWordWithoutATerminalAndTheJournalAlone() throws {
    #expect(try program.run(["data", "delete"]).output == "There is nothing to delete.\n")
    try home.write(log(device: 1).text, to: "log.jsonl")
    try home.write("name: own", to: "packs/own/pack.yaml")
    _ = try program.run(["import", "log.jsonl"])
    _ = try program.run(["backup"])
    let refused = try program.run(["data", "delete"], input: "delete\n")
    #expect(refused.status == 2 && refused.complaints.contains("--yes"))
    #expect(home.holds("journal.sqlite"))

    // Where another program has the journal open, nothing is removed.
    try JournalFile(in: home).hold {
      let held = try program.run(["data", "delete", "--yes"])
      #expect(held.status == 1 && held.complaints.contains("Another Viva"))
    }
    #expect(home.holds("journal.sqlite"))

    let deleted = try program.run(["data", "delete", "--yes"])
    #expect(deleted.status == 0)
    #expect(!home.holds("journal.sqlite") && !home.holds("backups"))
    #expect(home.holds("packs/own/pack.yaml") && home.holds("log.jsonl"))
  }
}
