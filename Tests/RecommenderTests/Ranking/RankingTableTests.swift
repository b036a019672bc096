import Neural
import Testing
import Wording

@testable import Recommender

/// Files of examples: what becomes of columns and labels, and what is refused.
struct RankingTableTests {
  private func table(_ text: String) throws -> RankingTable { try RankingTable(Array(text.utf8)) }

  private func labels(_ texts: String...) -> [RankingLabel] {
    texts.compactMap { RankingLabel($0) }
  }

  /// A table of 40 rows: a number, a category of two frequent values and a rare one, a label.
  private func mixed() throws -> RankingTable {
    var lines = ["user,price,kind,click"]
    for row in 0..<40 {
      let kind = row == 39 ? "rare" : row % 2 == 0 ? "even" : "odd"
      lines.append("u\(row / 10),\(row < 20 ? 1 : 3),\(kind),\(row % 4 == 0 ? 1 : 0)")
    }
    return try table(lines.joined(separator: "\n"))
  }

  @Test func numbersAreStandardisedAndFrequentValuesHaveAFeature() throws {
    let examples = try mixed().examples(labels: labels("click"), trainingOn: Array(0..<40))
    // Price of mean 2 and deviation 1; even (20 rows), odd (19), nothing for the rare one.
    #expect(examples.features.columns == 3)
    func row(_ row: Int) -> [Float] { (0..<3).map { examples.features[row, $0] } }
    #expect(row(0) == [-1, 1, 0])
    #expect(row(1) == [-1, 0, 1])
    #expect(row(39) == [1, 0, 0])
    #expect((0..<40).allSatisfy { examples.labels[$0, 0] == ($0 % 4 == 0 ? 1 : 0) })
    #expect(examples.groups.prefix(11).map { Int($0) } == Array(repeating: 0, count: 10) + [1])
  }

  @Test func featuresAreMadeByTheRowsOfTraining() throws {
    let examples = try mixed().examples(labels: labels("click"), trainingOn: Array(0..<20))
    // Of the first twenty all cost 1: deviation 0, taken as 1, so that 3 lies 2 above.
    #expect(examples.features[0, 0] == 0 && examples.features[39, 0] == 2)
    let few = try mixed().examples(labels: labels("click"), trainingOn: Array(0..<18))
    // Nine of each kind are too few for a feature.
    #expect(few.features.columns == 1)
  }

  @Test func missingNumbersAreSaidToBeMissing() throws {
    let examples = try table("x,y\n1,0\n3,1\n,1\n").examples(
      labels: labels("y"),
      trainingOn: [0, 1, 2]
    )
    #expect(examples.features.elements == [-1, 0, 1, 0, 0, 1])
  }

  /// As an empty field is.
  @Test(arguments: ["NA", "n/a", "NULL", "none", "?", " NA "])
  func whatSaysThatNothingIsKnownIsMissing(word: String) throws {
    func filled(_ word: String) throws -> RankingTable { try table("x,y\n1,0\n3,1\n\(word),1\n") }
    let (examples, empty) = (
      try filled(word).examples(labels: labels("y"), trainingOn: [0, 1, 2]),
      try filled("").examples(labels: labels("y"), trainingOn: [0, 1, 2])
    )
    #expect(examples.features == empty.features && examples.features.columns == 2)
    #expect(try filled(word).numbers(inColumn: "x") == [1, 3, nil])
  }

  /// A column with nothing known is no column of numbers.
  @Test func wordsAloneAreNoNumbers() throws {
    let lines = (0..<20).map { $0 % 2 == 0 ? "none,0" : "some,1" }
    let examples = try table((["x,y"] + lines).joined(separator: "\n"))
      .examples(labels: labels("y"), trainingOn: Array(0..<20))
    #expect(examples.features.columns == 2)
  }

  /// Of a hundred rows one or five that are no numbers are mistakes, six make kinds of all.
  @Test(arguments: [(1, true), (5, true), (6, false)])
  func aTextAmongNumbersIsAMistake(texts: Int, isRefused: Bool) throws {
    let lines = (0..<100).map { row in
      row % 2 == 0 && row < 2 * texts ? "abc,1" : "\(row % 3),\(row % 2)"
    }
    let table = try table((["x,y"] + lines).joined(separator: "\n"))
    // Also where a part has none of the texts.
    for part in [table, table.part(at: Array(50..<100))] {
      let found = Result { try part.examples(labels: labels("y"), trainingOn: Array(0..<40)) }
      if isRefused {
        let error = RecommenderError.textAmongNumbers(line: 2, column: "x", found: "abc")
        #expect(throws: error) { try found.get() }
        #expect(error.sentence.en.hasPrefix("Line 2: x is \"abc\""))
        #expect(error.sentence.zh.hasPrefix("第 2 行：x 是“abc”"))
      } else {
        #expect(try found.get().features.columns == 3)
      }
    }
    // What no model sees may hold what it likes.
    #expect(throws: RecommenderError.noFeatures) {
      try table.check(labels: labels("y"), leavingOut: ["x"])
    }
  }

  @Test func heavyTailsAreTakenByTheirLogarithm() throws {
    let lines = (0..<200).map { "\($0 == 0 ? 1_000_000 : $0 % 3),\($0 % 2)" }
    let examples = try table((["x,y"] + lines).joined(separator: "\n"))
      .examples(labels: labels("y"), trainingOn: Array(0..<200))
    // Untouched, 0 and 2 were 2 millionths apart; as logarithms ln 3 over a deviation near 1.
    #expect(examples.features[2, 0] - examples.features[3, 0] > 0.5)
  }

  @Test func aLabelMayNameItsPositiveValue() throws {
    let table = try table("income,x\n50000+.,1\n- 50000.,2\n50000+.,3\n")
    let examples = try table.examples(labels: labels("income=50000+."), trainingOn: [0, 1, 2])
    #expect(examples.labels.elements == [1, 0, 1])
    #expect(examples.tasks == [RankingTask("income=50000+.")])
    #expect(RankingLabel("=x") == nil && RankingLabel("") == nil)
  }

  @Test func whatCannotBeReadIsSaid() throws {
    let cases: [(text: String, labels: [RankingLabel], error: RecommenderError)] = [
      ("x,y\n1,0\n", labels("z"), .columnUnknown(name: "z", known: ["x", "y"])),
      ("x,y\n1,0\n2,2\n", labels("y"), .labelTextRefused(line: 3, column: "y", found: "2")),
      ("x,y\n1,0\n2,\n", labels("y"), .labelTextRefused(line: 3, column: "y", found: "")),
      ("x,y\n1,0\n", labels("y=3"), .labelValueUnknown(column: "y", value: "3")),
      ("x,y\n1,0\nnan,1\n", labels("y"), .numberNotFinite(line: 3, column: "x", found: "nan")),
      ("x,y\n1,0\n-inf,1\n", labels("y"), .numberNotFinite(line: 3, column: "x", found: "-inf")),
      ("user,y\n1,0\n", labels("y"), .noFeatures),
    ]
    for (text, labels, error) in cases {
      #expect(throws: error) { try table(text).examples(labels: labels, trainingOn: [0]) }
    }
    #expect(throws: RecommenderError.columnUnknown(name: "z", known: ["x", "y"])) {
      try table("x,y\n1,0\n").examples(labels: labels("y"), leavingOut: ["z"], trainingOn: [0])
    }
    #expect(throws: CSVError.fieldCount(line: 3, expected: 2, found: 1)) {
      try table("x,y\n1,0\n2\n")
    }
    #expect(throws: CSVError.noRows) { try table("x,y\n") }
    for error in cases.map(\.error) where error != .noFeatures {
      #expect(error.sentence.en.contains("3") || error.sentence.en.contains("z"))
      #expect(error.sentence.zh.contains("3") || error.sentence.zh.contains("z"))
    }
  }

  @Test func columnsLeftOutAreNotSeen() throws {
    let table = try mixed()
    let all = try table.examples(labels: labels("click"), trainingOn: Array(0..<40))
    let fewer = try table.examples(
      labels: labels("click"),
      leavingOut: ["kind"],
      trainingOn: Array(0..<40)
    )
    #expect(fewer.features.columns == all.features.columns - 2)
  }
}
