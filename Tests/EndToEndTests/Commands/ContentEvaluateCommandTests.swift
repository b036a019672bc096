import Foundation
import Testing

/// `viva content evaluate` as a script meets it.
@Suite struct ContentEvaluateCommandTests {
  private let program: Program

  init() throws { program = try Program() }

  private func write(_ lines: [String]) throws -> String {
    let file = program.home.appending(component: "answers.jsonl")
    try Data(lines.joined(separator: "\n").utf8).write(to: file)
    return "answers.jsonl"
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  /// Two answers to shipped questions; a label of the second asks too much.
  private static let lines = [
    #"{"id":"norm","question":"exploding-gradients","lang":"en","style":"terse","answer":"By norm scales the whole vector and keeps the direction, unlike by value. \u202e","gold":{"clip-value-vs-norm":"covered","symptom":"missed"},"overall":20}"#,
    #"{"id":2,"question":"vanishing-gradients","lang":"zh","style":"spoken","answer":"不知道","gold":{"symptom":"covered","residual":"missed"},"overall":0}"#,
  ]

  @Test func signsAreOneObjectALineOfWhatWordsWouldEarn() throws {
    let file = try write(Self.lines)
    let outcome = try program.run(["content", "evaluate", file, "--signs"])
    #expect(outcome.status == 0 && outcome.complaints.isEmpty)
    let lines = try outcome.output.split(separator: "\n").map { try object(String($0)) }
    #expect(lines.count == 1)
    #expect(
      Set(lines.first?.keys.map(\.self) ?? []) == [
        "id", "question", "point", "gold", "verdict", "signs",
      ]
    )
    #expect(lines.first?["point"] as? String == "clip-value-vs-norm")
  }

  @Test func jsonHoldsEveryPromisedField() throws {
    let file = try write(Self.lines)
    let outcome = try program.run(["content", "evaluate", file, "--json"])
    #expect(outcome.status == 0)
    #expect(outcome.complaints.isEmpty)
    let evaluation = try object(outcome.output)
    #expect(
      Set(evaluation.keys) == [
        "answers", "labels", "seed", "resamples", "level", "pooled", "languages", "styles",
        "questions", "points", "stages", "gates", "disagreements", "problems",
      ]
    )
    #expect(evaluation["labels"] as? Int == 4)
    #expect(evaluation["seed"] as? Int == 1 && evaluation["resamples"] as? Int == 1_000)
    let pooled = try #require(evaluation["pooled"] as? [String: Any])
    #expect(
      Set(pooled.keys) == [
        "answers", "labels", "measures", "credited", "covered", "contradicted",
        "wrongClaimsCredited", "marked", "blank",
      ]
    )
    #expect(pooled["credited"] as? [String: Int] == ["wanted": 2, "found": 1, "right": 1])
    let measures = try #require(pooled["measures"] as? [String: [String: Any]])
    #expect(
      Set(measures.keys) == [
        "creditedPrecision", "creditedRecall", "creditedF1", "coveredPrecision", "coveredRecall",
        "coveredF1", "contradictedPrecision", "contradictedRecall", "contradictedF1",
        "wrongClaimsCredited", "weightedKappa", "correlation", "blankScore", "languageGap",
      ]
    )
    #expect(measures["creditedRecall"]?["value"] as? Double == 0.5)
    #expect((measures["creditedRecall"]?["interval"] as? [Double])?.count == 2)
    #expect(measures["contradictedRecall"]?["value"] is NSNull)
    #expect(measures["contradictedRecall"]?["interval"] is NSNull)
    let languages = try #require(evaluation["languages"] as? [[String: Any]])
    #expect(languages.compactMap { $0["name"] as? String } == ["en", "zh"])
    let points = try #require(evaluation["points"] as? [[String: Any]])
    #expect(points.count == 4)
    #expect(
      Set(points[0].keys)
        == ["question", "point", "labels", "credited", "covered", "contradicted"]
    )
    let stages = try #require(evaluation["stages"] as? [[String: Any]])
    #expect(Set(stages.flatMap(\.keys)) == ["stage", "verdict", "agreed", "count", "confidence"])
    #expect(
      stages.compactMap { $0["stage"] as? String } == ["evidence", "nothing-found", "gate"]
    )
    let gates = try #require(evaluation["gates"] as? [[String: Any]])
    #expect(gates.compactMap { $0["gate"] as? String } == ["dont-know"])
    #expect(gates.first?["creditworthy"] as? Int == 1)
  }

  @Test func disagreementsAreInJSONAndOnDemandInText() throws {
    let file = try write(Self.lines)
    let json = try object(try program.run(["content", "evaluate", file, "--json"]).output)
    let found = try #require(json["disagreements"] as? [[String: Any]])
    let symptom = try #require(found.first { $0["point"] as? String == "symptom" })
    #expect(
      Set(symptom.keys) == [
        "id", "line", "question", "lang", "style", "answer", "point", "gold", "verdict", "reason",
        "confidence", "evidence",
      ]
    )
    #expect(symptom["id"] as? String == "2" && symptom["line"] as? Int == 2)
    #expect(symptom["gold"] as? String == "covered" && symptom["reason"] as? String == "gate")
    let plain = try program.run(["content", "evaluate", file])
    #expect(!plain.output.contains("[2: vanishing-gradients, zh, spoken] 不知道"))
    let whole = try program.run(["content", "evaluate", file, "--disagreements"])
    #expect(whole.output.hasPrefix(plain.output))
    #expect(whole.output.contains("[2: vanishing-gradients, zh, spoken] 不知道"))
    #expect(whole.output.contains("    symptom: label covered, verdict missed (gate)"))
    #expect(!whole.output.unicodeScalars.contains("\u{202E}"))
  }

  @Test func aSeedIsSaidAndHeld() throws {
    let lines = (0..<12).map { index in
      let answer = index.isMultiple(of: 3) ? "ReLU 的导数在正半轴是 1" : "ReLU"
      return """
        {"id":\(index),"question":"vanishing-gradients","answer":"\(answer)",\
        "gold":{"relu-family":"covered"},"overall":\(index * 7)}
        """
    }
    let arguments = ["content", "evaluate", try write(lines), "--lang", "zh", "--seed"]
    let first = try program.run(arguments + ["7"])
    #expect(first.status == 0)
    #expect(first.output.contains("重抽样 1000 次，种子 7"))
    #expect(try program.run(arguments + ["7"]).output == first.output)
    let other = try program.run(arguments + ["8"]).output
    #expect(other.replacing("种子 8", with: "种子 7") != first.output)
  }

  @Test func metamorphicChecksComeOnDemand() throws {
    let file = try write(Self.lines)
    let arguments = ["content", "evaluate", file, "--metamorphic"]
    let json = try object(try program.run(arguments + ["--json"]).output)
    let changes = try #require(json["metamorphic"] as? [String: Any])
    #expect(Set(changes.keys) == ["kinds", "failures"])
    let kinds = try #require(changes["kinds"] as? [[String: Any]])
    #expect(Set(kinds.flatMap(\.keys)) == ["kind", "expected", "held", "count"])
    let negation = try #require(kinds.first { $0["kind"] as? String == "negation" })
    #expect(negation["expected"] as? String == "flipped" && negation["count"] as? Int == 1)
    let filler = try #require(kinds.first { $0["kind"] as? String == "filler-before" })
    #expect(filler["expected"] as? String == "kept" && filler["held"] as? Int == 1)
    let text = try program.run(arguments + ["--lang", "zh"])
    #expect(text.status == 0)
    #expect(text.output.contains("  1.000 1/1         前面加一句废话：应不变"))
  }

  @Test func onlyOneQuestion() throws {
    let file = try write(Self.lines)
    let outcome = try program.run([
      "content", "evaluate", file, "--question", "exploding-gradients", "--json",
    ])
    #expect(outcome.status == 0)
    #expect(try object(outcome.output)["answers"] as? Int == 1)
  }

  @Test func linesThatCannotBeUsedAreNamedAndLeftOut() throws {
    let file = try write([
      Self.lines[0], "{", #"{"id":"norm","question":"x","answer":"","gold":{"a":"missed"}}"#,
      #"{"id":"p","question":"vanishing-gradients","answer":"","gold":{"residul":"missed"}}"#,
      #"{"id":"v","question":"vanishing-gradients","answer":"","gold":{"residual":"yes"}}"#,
      #"{"id":"q","question":"nowhere","answer":"","gold":{"a":"missed"}}"#,
    ])
    let english = try program.run(["content", "evaluate", file, "--json"])
    #expect(english.status == 1)
    let complaints = english.complaints.split(separator: "\n")
    let sentences = [
      "2: This is not a JSON object", "3: The id \"norm\" is taken already, on line 1",
      "4: The question \"vanishing-gradients\" has no point \"residul\"; did you mean \"residual\"?",
      "5: The label of \"residual\" is \"yes\"; expected one of covered, partial",
      "6: There is no question \"nowhere\"",
    ]
    #expect(complaints.count == sentences.count)
    for (complaint, sentence) in zip(complaints, sentences) {
      #expect(complaint.hasPrefix("answers.jsonl:\(sentence)"), "\(complaint)")
    }
    let evaluation = try object(english.output)
    #expect(evaluation["answers"] as? Int == 1)
    let problems = try #require(evaluation["problems"] as? [[String: Any]])
    #expect(problems.compactMap { $0["line"] as? Int } == [2, 3, 4, 5, 6])
    let chinese = try program.run(["content", "evaluate", file, "--lang", "zh"])
    #expect(chinese.status == 1)
    #expect(chinese.complaints.contains("answers.jsonl:3: id“norm”在第 1 行已经用过"))
  }

  @Test(arguments: [
    ("", [], "\"answers.jsonl\" is empty"), ("\n \n", [], "\"answers.jsonl\" is empty"),
    (
      lines[0], ["--question", "vanishing-gradients"], "holds no answer to \"vanishing-gradients\""
    ),
    (lines[0], ["--question", "vanishing-gradient"], "did you mean \"vanishing-gradients\""),
    (lines[0], ["--pack", "nowhere"], "\"nowhere\" holds no pack"),
    (lines[0], ["--seed", "-1"], "--seed"),
  ])
  func refusesInOneSentence(text: String, options: [String], sentence: String) throws {
    let file = try write([text])
    let outcome = try program.run(["content", "evaluate", file] + options)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.complaints.contains(sentence), "\(outcome.complaints)")
    #expect(outcome.complaints.split(separator: "\n").count == 1)
  }

  @Test func aFileThatIsNotThereOrHasNoGoodLine() throws {
    let missing = try program.run(["content", "evaluate", "nowhere.jsonl", "--lang", "zh"])
    #expect(missing.status == 2 && missing.complaints.contains("读不了文件“nowhere.jsonl”"))
    let bad = try program.run(["content", "evaluate", try write(["{", "7"])])
    #expect(bad.status == 2 && bad.output.isEmpty)
    #expect(
      bad.complaints.hasSuffix(
        "No line of \"answers.jsonl\" can be used, for the reasons above.\n"
      )
    )
  }

  @Test func anotherPacksQuestionsWin() throws {
    let shipped = try program.run(["content", "show", "gradient-chain-rule", "--lang", "en"])
    #expect(shipped.status == 0)
    let file = try write([
      #"{"id":1,"question":"gradient-chain-rule","answer":"瓜熟了就蒂落，梯度跟着藤往下走。","gold":{"melon":"covered"}}"#
    ])
    #expect(try program.run(["content", "evaluate", file]).status == 2)
    let folder = program.home.appending(path: "away/mine/questions")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Self.pack.write(
      to: program.home.appending(path: "away/mine/pack.yaml"),
      atomically: true,
      encoding: .utf8
    )
    try Self.question.write(
      to: folder.appending(component: "gradient-chain-rule.yaml"),
      atomically: true,
      encoding: .utf8
    )
    for path in ["away", "away/mine"] {
      let outcome = try program.run(["content", "evaluate", file, "--pack", path, "--json"])
      #expect(outcome.status == 0)
      #expect(outcome.complaints.isEmpty, "\(outcome.complaints)")
      let pooled = try #require(try object(outcome.output)["pooled"] as? [String: Any])
      #expect(pooled["credited"] as? [String: Int] == ["wanted": 1, "found": 1, "right": 1])
    }
  }

  private static let pack = """
    id: mine
    title: {zh: 我的, en: Mine}
    topics:
      - {id: own, title: {zh: 自, en: Own}}

    """

  private static let question = """
    id: gradient-chain-rule
    revision: 1
    topic: own
    level: 1
    title: {zh: 瓜, en: Melon}
    asks: {zh: 怎么摘？, en: How to pick one?}
    weakSample:
      answer: {zh: 用手。, en: By hand.}
      critique: {zh: 没说时候。, en: It does not say when.}
    points:
      - id: melon
        weight: 1
        statement: {zh: 熟了会落。, en: A ripe one falls.}
        explanation: {zh: 蒂松了。, en: The stem gives way.}
        hint: {zh: 等。, en: Wait.}
        probe: {zh: 什么时候？, en: When?}
        evidence:
          - 瓜熟 + 蒂落
          - ripe + fall*
    modelAnswer: {zh: 瓜熟就蒂落。, en: When ripe it falls.}
    followUps: []
    sources:
      - {title: A garden, reference: "https://example.org"}

    """
}
