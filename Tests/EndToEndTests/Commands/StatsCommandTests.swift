import Foundation
import Testing

/// `viva stats` as scripts meet it.
@Suite struct StatsCommandTests {
  private let home: TemporaryFolder
  private let program: Program

  init() throws {
    home = try TemporaryFolder()
    program = try Program(home: home)
  }

  private func object(_ arguments: [String]) throws -> [String: Any] {
    let outcome = try program.run(["stats"] + arguments)
    #expect(outcome.status == 0, "\(outcome.complaints)")
    let found = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return try #require(found as? [String: Any])
  }

  @Test func figuresFollowFromTheJournal() throws {
    var log = SampleLog(device: 1)
    log.answer("vanishing-gradients", day: 0, isCovered: false)
    log.answer("vanishing-gradients", day: 3, isCovered: true)
    log.answer("itemcf-time-weight", day: 4, isCovered: false)
    try home.write(log.text, to: "log.jsonl")
    #expect(try program.run(["import", "log.jsonl"]).status == 0)
    let figures = try object(["--json", "--interview", "2126-01-01"])
    #expect(
      Set(figures.keys) == [
        "now", "due", "forecast", "later", "points", "interview", "daysAhead", "pace", "readiness",
        "streak",
        "days", "calibration", "weeks", "memories", "weakPoints",
      ]
    )
    // A year has not passed without either falling due.
    #expect(figures["interview"] as? String == "2126-01-01")
    let memories = try #require(figures["memories"] as? [[String: Any]])
    #expect(
      Set(memories.map { $0["question"] as? String })
        == ["vanishing-gradients", "itemcf-time-weight"]
    )
    let attempts = memories.first { $0["question"] as? String == "vanishing-gradients" }
    #expect(attempts?["attempts"] as? Int == 2 && attempts?["score"] as? Double == 1)
    let weak = try #require(figures["weakPoints"] as? [[String: Any]])
    #expect(weak.map { $0["question"] as? String } == ["itemcf-time-weight"])
    let all = try #require((figures["readiness"] as? [String: Any])?["all"] as? [String: Any])
    #expect(all["answered"] as? Int == 2)
    let now = try #require(all["now"] as? Double)
    let later = try #require(all["later"] as? Double)
    #expect(later < now)

    let plain = try program.run(["stats", "--plain"])
    #expect(plain.status == 0 && plain.complaints.isEmpty)
    #expect(plain.output.contains("Due: ") && plain.output.contains("Memories, "))
    let chinese = try program.run(["stats", "--plain", "--lang", "zh"])
    #expect(chinese.output.contains("掌握度") && chinese.output.contains("梯度为什么会消失"))
  }

  @Test func oneQuestionHasItsCurveItsPointsAndItsAnswers() throws {
    var log = SampleLog(device: 1)
    log.answer("vanishing-gradients", day: 0, isCovered: false)
    log.answer("vanishing-gradients", day: 3, isCovered: true, text: "乘了很多小于 1 的数")
    try home.write(log.text, to: "log.jsonl")
    #expect(try program.run(["import", "log.jsonl"]).status == 0)
    let memory = try object(["vanishing-gradients", "--json"])
    let curve = try #require(memory["curve"] as? [[String: Double]])
    #expect(curve.first == ["day": 0, "recall": 1] && curve.count > 20)
    let answers = try #require(memory["answers"] as? [[String: Any]])
    #expect(answers.map { $0["scoreChange"] as? Double } == [nil, 1])
    #expect(answers.map { $0["answer"] as? String } == ["因为", "乘了很多小于 1 的数"])
    let points = try #require(memory["points"] as? [[String: Any]])
    #expect(points.allSatisfy { ($0["verdicts"] as? [Any])?.count == 2 })
    let plain = try program.run(["stats", "vanishing-gradients", "--plain"])
    #expect(plain.status == 0 && plain.output.contains("Forgetting: not forgotten, days:"))
    let never = try program.run(["stats", "exploding-gradients", "--plain"])
    #expect(never.output == "Why gradients explode: never answered.\n")
    let unknown = try program.run(["stats", "vanishing-gradient", "--json"])
    #expect(unknown.status == 2 && unknown.output.isEmpty)
    #expect(unknown.complaints.contains("vanishing-gradients"))
  }

  @Test func anEmptyJournalIsNoMistakeAndNoneIsMade() throws {
    #expect(try program.run(["stats", "--plain"]).output == "Nothing was answered yet.\n")
    #expect(try object(["--json"])["memories"] as? [String] == [])
    #expect(!FileManager.default.fileExists(atPath: home.path("journal.sqlite")))
  }

  @Test func aDateThatIsNoneIsRefused() throws {
    let outcome = try program.run(["stats", "--json", "--interview", "12 Dec"])
    #expect(outcome.status == 2 && outcome.output.isEmpty)
    #expect(outcome.complaints.contains("2026-12-12"))
    #expect(try program.run(["stats", "--interview", "2026-12-12"]).status == 2)
    let past = try program.run(["stats", "--plain", "--interview", "2020-02-29"])
    #expect(past.status == 2 && past.output.isEmpty)
    #expect(past.complaints.contains("2020-02-29"))
  }
}
