import Foundation
import Testing

/// `viva grade` as a script meets it.
@Suite struct GradeCommandTests {
  private let program: Program

  init() throws { program = try Program() }

  private func object(_ line: some StringProtocol) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }

  private func write(_ lines: [Data]) throws -> String {
    let file = program.home.appending(component: "answers.jsonl")
    try Data(lines.joined(separator: Data("\n".utf8))).write(to: file)
    return file.path
  }

  @Test func jsonHoldsEveryPromisedField() throws {
    let answer = "同一个会话里连着点的东西，大概率是同一个意图，关联很强。"
    let outcome = try program.run(["grade", "itemcf-time-weight", "--json"], input: answer)
    #expect(outcome.status == 0)
    #expect(outcome.complaints.isEmpty)
    let grade = try object(outcome.output)
    #expect(
      Set(grade.keys) == ["question", "rubricRevision", "lang", "score", "gate", "points"]
    )
    #expect(grade["question"] as? String == "itemcf-time-weight")
    #expect(grade["lang"] as? String == "zh")
    #expect(grade["gate"] is NSNull)
    let points = try #require(grade["points"] as? [[String: Any]])
    #expect(points.count == 5)
    let session = try #require(points.first { $0["id"] as? String == "same-session" })
    #expect(Set(session.keys) == ["id", "verdict", "confidence", "reason", "evidence"])
    #expect(session["verdict"] as? String == "covered")
    let span = try #require((session["evidence"] as? [[String: Any]])?.first)
    let (start, end) = (try #require(span["start"] as? Int), try #require(span["end"] as? Int))
    let quoted = Array(answer.unicodeScalars)[start..<end]
    #expect(span["text"] as? String == String(String.UnicodeScalarView(quoted)))
  }

  @Test func anEmptyAnswerIsGraded() throws {
    let outcome = try program.run(["grade", "vanishing-gradients", "--json"])
    #expect(outcome.status == 0)
    let grade = try object(outcome.output)
    #expect(grade["gate"] as? String == "empty")
    #expect(grade["score"] as? Double == 0)
    let points = try #require(grade["points"] as? [[String: Any]])
    #expect(points.allSatisfy { $0["verdict"] as? String == "missed" })
  }

  @Test func textShowsMarksAndWordsInEitherLanguage() throws {
    let answer =
      "By norm scales the whole vector and keeps the direction, unlike by value. \u{202E}"
    let english = try program.run(["grade", "exploding-gradients"], input: answer)
    #expect(english.output.contains("● There are two kinds: by value"))
    #expect(english.output.contains("    You covered it."))
    #expect(!english.output.unicodeScalars.contains("\u{202E}"))
    let plain = try program.run(
      ["grade", "exploding-gradients", "--lang", "zh", "--ascii"],
      input: answer
    )
    #expect(plain.output.contains("+ 裁剪有两种"))
    #expect(plain.output.contains("    你说到了这一点。"))
    #expect(plain.output.contains("\n- "))
  }

  @Test(
    arguments: [
      (["grade", "itemcf-time-weigh"], Data("x".utf8), "did you mean \"itemcf-time-weight\""),
      (["grade", "itemcf-time-weight"], Data([0x61, 0xFF]), "not valid UTF-8"),
      (["grade", "itemcf-time-weight"], Data(repeating: 0x61, count: 20_001), "too long"),
      (["grade", "itemcf-time-weight"], Data(repeating: 0x61, count: 100_000), "too long"),
      (["grade"], Data(), "Which question"),
      (["grade", "itemcf-time-weight", "--batch", "x"], Data(), "leave QUESTION out"),
      (["grade", "--batch", "nowhere.jsonl", "--json"], Data(), "Cannot read"),
    ]
  )
  func refusesInOneSentence(arguments: [String], input: Data, sentence: String) throws {
    let outcome = try program.run(arguments, bytes: input)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.complaints.contains(sentence))
    #expect(outcome.complaints.split(separator: "\n").count == 1)
  }

  @Test func aBatchGoesOnAfterABadLine() throws {
    let good = #"{"id":"a","question":"vanishing-gradients","answer":"ReLU 正半轴导数为 1"}"#
    let file = try write([
      Data(good.utf8),
      Data(#"{"id":7,"question":"nowhere","answer":""}"#.utf8),
      Data("not json".utf8),
      Data([0x7B, 0xFF, 0x7D]),
      Data(
        #"{"id":"long","question":"vanishing-gradients","answer":"\#(String(repeating: "a", count: 20_001))"}"#
          .utf8
      ),
      Data(),
      Data(#"{"question":"vanishing-gradients","answer":""}"#.utf8),
      Data(good.utf8),
    ])
    let outcome = try program.run(["grade", "--batch", file, "--json"])
    #expect(outcome.status == 1)
    let lines = outcome.output.split(separator: "\n")
    let results = try lines.map(object)
    #expect(results.count == 7)
    #expect(lines.first == lines.last)
    #expect(results[0]["id"] as? String == "a")
    #expect(results[0]["points"] != nil)
    #expect(results[1]["id"] as? Int == 7)
    #expect(results[2]["id"] is NSNull)
    #expect(results[4]["id"] as? String == "long")
    #expect(results[5]["id"] is NSNull)
    // The blank line counts, as it does in an editor.
    for (bad, number) in zip(results[1...5], [2, 3, 4, 5, 7]) {
      #expect(Set(bad.keys) == ["id", "error"])
      let sentence = try #require(bad["error"] as? String)
      #expect(sentence.hasPrefix("Line \(number): "), "\(sentence)")
    }
  }

  @Test(arguments: ["null", "true", "0.1", "-3", "18446744073709551615", "\"ü\""])
  func anyScalarNamesALine(id: String) throws {
    let file = try write([
      Data(#"{"id":\#(id),"question":"vanishing-gradients","answer":""}"#.utf8),
      Data(#"{"id":[\#(id)],"question":"vanishing-gradients","answer":""}"#.utf8),
    ])
    let lines = try program.run(["grade", "--batch", file, "--json"]).output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.contains("\"id\":\(id),") == true, "\(lines)")
    #expect(lines.last?.contains("Line 2: ") == true)
  }

  @Test func aCleanBatchEndsWell() throws {
    let file = try write([Data(#"{"id":1,"question":"vanishing-gradients","answer":""}"#.utf8)])
    #expect(try program.run(["grade", "--batch", file, "--json"]).status == 0)
  }
}
