import Randomness
import Testing

@testable import Recommender

/// A/B tests that were run elsewhere, read from a file, and studies made in parts.
struct ExperimentLogTests {
  private func log(_ text: String) throws -> ExperimentLog {
    try ExperimentLog(RankingTable(Array(text.utf8)))
  }

  @Test func rowsAreUsersOfTwoArms() throws {
    let log = try log("variant,Converted\nnew,1\nControl,0\nnew,0\nControl,0\n")
    #expect(log.names == ["Control", "new"])
    #expect(log.outcomes == [[false, false], [true, false]])
    #expect(log.crossed == 0 && log.usersPerArm == 2 && log.rate == 0.25)
  }

  /// A column that says so of a whole user goes before a click; what less is better of is none.
  @Test(arguments: ["is_click", "点击", "下单", "is_like", "Converted,click"])
  func outcomesAreKnownByTheirNames(names: String) throws {
    let more = names.contains(",") ? ",0" : ""
    let log = try log("arm,skip,\(names)\nb,0,1\(more)\na,1,0\(more)\n")
    #expect(log.outcomes == [[false], [true]])
  }

  @Test func aUserConvertsOnceAndIsInOneArm() throws {
    let log = try log(
      "user,arm,click\nu1,b,0\nu2,a,1\nu1,b,1\nu3,a,0\nu3,b,1\nu2,a,1\nu4,b,0\n"
    )
    #expect(log.names == ["a", "b"])
    // u3 was in both arms.
    #expect(log.crossed == 1)
    #expect(log.outcomes == [[true], [true, false]])
    #expect(log.usersPerArm == 1)
  }

  @Test func rowsThatNameNoUserAreUsersOfTheirOwn() throws {
    let log = try log("user,arm,click\nu1,a,0\n,a,1\n,b,0\n ,a,0\nu1,a,1\n,b,1\n")
    #expect(log.crossed == 0)
    #expect(log.outcomes == [[true, true, false], [false, true]])
  }

  @Test func looksSeeEquallyManyOfBothArms() throws {
    let rows = (0..<25).map { "t,\($0 % 5 == 0 ? 1 : 0)" } + (0..<10).map { "c,\($0 % 2)" }
    let text = "group,label\n" + rows.joined(separator: "\n") + "\n"
    let log = try log(text)
    // Without a known control it is the arm that is met first.
    #expect(log.names == ["t", "c"])
    let course = log.course(looks: 2)
    #expect(course.map(\.usersPerArm) == [5, 10])
    #expect(course.map(\.conversions) == [[1, 2], [2, 5]])
    // z = 15 / √35, far beyond a fair coin.
    #expect(abs(log.splitPValue - 0.01123) < 1e-4, "\(log.splitPValue)")
  }

  @Test func whatIsNoTestIsRefused() {
    #expect(throws: RecommenderError.columnUnknown(name: "arm", known: ["x", "click"])) {
      try self.log("x,click\n1,0\n")
    }
    #expect(throws: RecommenderError.columnUnknown(name: "converted", known: ["arm", "y"])) {
      try self.log("arm,y\na,0\nb,1\n")
    }
    #expect(throws: RecommenderError.armsNotTwo(column: "arm", found: ["a", "b", "c"])) {
      try self.log("arm,click\na,0\nb,1\nc,1\n")
    }
    for blank in ["", "  "] {
      #expect(throws: RecommenderError.armEmpty(line: 4, column: "arm")) {
        try self.log("arm,click\na,0\nb,1\n\(blank),1\nb,0\n")
      }
    }
    #expect(throws: RecommenderError.labelTextRefused(line: 3, column: "click", found: "yes")) {
      try self.log("arm,click\na,0\nb,yes\n")
    }
  }

  @Test func aStudyInPartsIsTheWholeOne() throws {
    let test = OnlineExperiment(rates: [0.2, 0.25], usersPerArm: 200, looks: 4)
    var generator = SeededGenerator(seed: 9)
    var whole = try StoppingStudy(of: test)
    try whole.add(runs: 30, using: &generator)
    generator = SeededGenerator(seed: 9)
    var study = try StoppingStudy(of: test)
    for _ in 0..<3 { try study.add(runs: 10, using: &generator) }
    #expect(study.figures == whole.figures)
    #expect(study.figures.allSatisfy { $0.runs == 30 && $0.found == $0.won + $0.lost })
  }

  @Test func harmIsReportedBesideGain() throws {
    let test = OnlineExperiment(rates: [0.5, 0.25], usersPerArm: 400, looks: 2)
    var generator = SeededGenerator(seed: 9)
    var study = try StoppingStudy(of: test, rules: [.atTheEnd])
    try study.add(runs: 50, using: &generator)
    let figures = study.figures[0]
    // z is 7 and more: no test misses it, and none wins.
    #expect(figures.lost == 50 && figures.won == 0 && figures.meanReportedLift == nil)
    #expect(abs((figures.meanReportedLoss ?? .nan) + 0.5) < 0.03)
  }
}
