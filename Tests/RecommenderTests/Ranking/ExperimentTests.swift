import Randomness
import Testing

@testable import Recommender

/// A/B tests: how many users, when to look, and what peeking does.
struct ExperimentTests {
  @Test func theNormalDistributionIsWhatTablesSay() {
    // Abramowitz and Stegun, tables 26.1 and 26.5.
    #expect(abs(NormalDistribution.below(1.959963984540054) - 0.975) < 1e-12)
    #expect(abs(NormalDistribution.quantile(0.975) - 1.959963984540054) < 1e-10)
    #expect(abs(NormalDistribution.quantile(0.1) + 1.281551565544600) < 1e-10)
    #expect(abs(NormalDistribution.below(-10) / 7.619853024160527e-24 - 1) < 1e-9)
    #expect(abs(NormalDistribution.density(1) - 0.2419707245191434) < 1e-12)
  }

  /// Abramowitz and Stegun, table 26.10.
  @Test(arguments: [(1, 12.706), (2, 4.303), (3, 3.182), (6, 2.447), (120, 1.980)])
  func studentsDistributionIsWhatTablesSay(freedom: Int, expected: Double) {
    let half = StudentDistribution.halfWidth(of: 0.95, degreesOfFreedom: freedom)
    #expect(abs(half - expected) < 0.0005)
    #expect(abs(StudentDistribution.within(half, degreesOfFreedom: freedom) - 0.95) < 1e-12)
    #expect(StudentDistribution.within(0, degreesOfFreedom: freedom) == 0)
  }

  /// By the same formula with Python's `statistics.NormalDist`.
  @Test(arguments: [
    (0.1, 0.1, 0.8, 14_751), (0.05, 0.1, 0.8, 31_234), (0.02, 0.05, 0.9, 421_971),
    (0.5, 0.2, 0.8, 388),
  ])
  func samplesAreAsLargeAsTheFormulaSays(
    baseline: Double,
    lift: Double,
    power: Double,
    users: Int
  ) {
    #expect(SampleSize.usersPerArm(baseline: baseline, lift: lift, power: power) == users)
    let back = SampleSize.power(usersPerArm: users, baseline: baseline, lift: lift)
    #expect(back >= power && back < power + 0.002, "\(back)")
  }

  /// Armitage, McPherson and Rowe 1969, table 2: looks at |z| > 1.96 with nothing to see.
  @Test(arguments: [(1, 0.05), (2, 0.083), (3, 0.107), (4, 0.126), (5, 0.142), (10, 0.193)])
  func peekingErrsMoreWithEveryLook(looks: Int, error: Double) throws {
    let crossing = try SequentialBounds.crossing(StoppingRule.peeking.bounds(looks: looks))
    #expect(abs(crossing - error) < 0.0006, "\(crossing)")
  }

  /// Jennison and Turnbull, "Group sequential methods", 2000, tables 2.1 and 2.3, α = .05.
  @Test(arguments: [
    (2, 2.178, 1.977), (3, 2.289, 2.004), (5, 2.413, 2.040), (10, 2.555, 2.087),
  ])
  func boundsAreThoseOfTheTables(looks: Int, pocock: Double, obrienFleming: Double) throws {
    let flat = try StoppingRule.pocock.bounds(looks: looks)
    #expect(flat.allSatisfy { abs($0 - pocock) < 0.001 }, "\(flat)")
    let falling = try StoppingRule.obrienFleming.bounds(looks: looks)
    #expect(abs((falling.last ?? 0) - obrienFleming) < 0.001, "\(falling)")
    #expect(abs(falling[0] - obrienFleming * Double(looks).squareRoot()) < 0.004)
    #expect(abs(SequentialBounds.crossing(falling) - 0.05) < 1e-4)
  }

  @Test func oneLookAtTheEndErrsAsPlanned() throws {
    let bounds = try StoppingRule.atTheEnd.bounds(looks: 4)
    #expect(bounds.prefix(3).allSatisfy { $0 == .infinity })
    #expect(abs(SequentialBounds.crossing(bounds) - 0.05) < 1e-5)
    for rule in StoppingRule.allCases {
      #expect(try abs(rule.bounds(looks: 1)[0] - 1.95996) < 0.0001, "\(rule)")
    }
  }

  @Test func conversionsHaveTheirMeanAndSpread() {
    var generator = SeededGenerator(seed: 11)
    for (trials, probability) in [(1000, 0.03), (40, 0.9), (500, 0.5)] {
      let test = OnlineExperiment(
        rates: [probability, probability],
        usersPerArm: trials,
        looks: 4
      )
      let draws = (0..<2000).flatMap { _ in
        (test.course(using: &generator).last?.conversions ?? []).map(Double.init)
      }
      let mean = draws.reduce(0, +) / 4000
      let variance = draws.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 3999
      let expected = Double(trials) * probability
      let spread = expected * (1 - probability)
      // Five standard errors.
      #expect(abs(mean - expected) < 5 * (spread / 4000).squareRoot(), "\(mean)")
      #expect(abs(variance / spread - 1) < 5 * (2 / 4000.0).squareRoot(), "\(variance)")
    }
    let sure = OnlineExperiment(rates: [0, 1], usersPerArm: 9, looks: 3)
    #expect(sure.course(using: &generator).map(\.conversions) == [[0, 3], [0, 6], [0, 9]])
  }

  /// What a rate, a size or the looks change is seen on the same users.
  @Test func experimentsThatDifferDrawTheSameUsers() throws {
    func course(_ rates: [Double], users: Int = 4000, looks: Int = 8) -> [[Int]] {
      // Not the first of its generator: what was drawn before must not have moved it.
      var generator = SeededGenerator(seed: 3)
      for _ in 0..<3 {
        _ = OnlineExperiment(rates: rates, usersPerArm: users, looks: looks)
          .course(using: &generator)
      }
      return OnlineExperiment(rates: rates, usersPerArm: users, looks: looks)
        .course(using: &generator).map(\.conversions)
    }
    let plain = course([0.1, 0.1])
    for lift in [-0.2, -0.05, 0.05, 0.3, 6] {
      let turned = course([0.1, 0.1 * (1 + lift)])
      #expect(turned.map { $0[0] } == plain.map { $0[0] })
      #expect(zip(turned, plain).allSatisfy { lift > 0 ? $0[1] >= $1[1] : $0[1] <= $1[1] })
      #expect(turned[7][1] != plain[7][1])
    }
    // Seen half as often, and to twice the size.
    #expect(course([0.1, 0.1], looks: 4) == [1, 3, 5, 7].map { plain[$0] })
    #expect(course([0.1, 0.1], users: 8000, looks: 16).prefix(8) == plain[...])
  }

  @Test func statisticsAreThoseOfTheCounts() {
    let look = ExperimentLook(usersPerArm: 1000, conversions: [100, 130])
    #expect(abs((look.lift ?? 0) - 0.3) < 1e-12)
    // .03 / √(2 · .115 · .885 / 1000).
    #expect(abs(look.statistic - 2.102743) < 1e-5)
    #expect(abs(look.pValue - 0.035489) < 1e-5)
    let nothing = ExperimentLook(usersPerArm: 10, conversions: [0, 0])
    #expect(nothing.statistic == 0 && nothing.lift == nil && nothing.pValue == 1)
  }

  @Test func usersStayInTheirArmAndExperimentsCrossEvenly() {
    var cells = [0, 0, 0, 0]
    for user in 0..<20_000 {
      let first = ExperimentArm.of(user: UInt64(user), experiment: 1)
      #expect(first == ExperimentArm.of(user: UInt64(user), experiment: 1))
      let second = ExperimentArm.of(user: UInt64(user), experiment: 2)
      cells[first.rawValue * 2 + second.rawValue] += 1
    }
    // Five standard deviations of √(20,000 · ¼ · ¾) = 61.
    for cell in cells { #expect(abs(cell - 5000) < 306, "\(cells)") }
  }

  @Test func peekingSeesWhatIsNotThereAndSequentialBoundsDoNot() throws {
    var generator = SeededGenerator(seed: 5)
    let nothing = OnlineExperiment(rates: [0.1, 0.1], usersPerArm: 4000, looks: 10)
    var study = try StoppingStudy(of: nothing)
    try study.add(runs: 1500, using: &generator)
    let shares = Dictionary(uniqueKeysWithValues: study.figures.map { ($0.rule, $0.foundShare) })
    // Four standard errors of .05 over 1,500 runs are .023, of .193 .041.
    for rule in [StoppingRule.atTheEnd, .pocock, .obrienFleming] {
      #expect(abs((shares[rule] ?? 0) - 0.05) < 0.023, "\(rule) \(shares)")
    }
    #expect(abs((shares[.peeking] ?? 0) - 0.193) < 0.041, "\(shares)")
  }

  @Test func aRealLiftIsFoundAsOftenAsPlannedAndEarlyStopsExaggerateIt() throws {
    var generator = SeededGenerator(seed: 6)
    let users = SampleSize.usersPerArm(baseline: 0.1, lift: 0.2)
    let lifted = OnlineExperiment(rates: [0.1, 0.12], usersPerArm: users, looks: 5)
    var study = try StoppingStudy(of: lifted)
    try study.add(runs: 1200, using: &generator)
    let byRule = Dictionary(uniqueKeysWithValues: study.figures.map { ($0.rule, $0) })
    let atTheEnd = try #require(byRule[.atTheEnd])
    let pocock = try #require(byRule[.pocock])
    let obrienFleming = try #require(byRule[.obrienFleming])
    #expect(abs(atTheEnd.foundShare - 0.8) < 0.047)
    #expect(obrienFleming.foundShare > pocock.foundShare)
    #expect(pocock.meanUsersPerArm < 0.85 * Double(users))
    #expect(atTheEnd.meanUsersPerArm == Double(users))
    // Those that win early report more than there is.
    #expect((pocock.meanReportedLift ?? 0) > 0.23, "\(pocock.meanReportedLift ?? 0)")
    #expect(atTheEnd.won > 900)
  }
}
