import Demos
import Recommender
import Testing
import Wording

/// A test planned, run, peeked at and decided, through the demo itself.
struct ABTestTests {
  private static let demo = ABTest()

  private func steps(
    _ settings: [String: DialValue] = [:],
    seed: UInt64 = 7,
    count: Int = 4
  ) throws -> [DemoStep] {
    try sharedSteps(of: Self.demo, settings, seed: seed, count: count)
  }

  /// Few users, as a large lift of a frequent event takes.
  private static let small: [String: DialValue] = [
    "baseline": .number(0.2), "least-lift": .number(0.5), "looks": .number(3),
  ]

  @Test func thePlanIsTheFormulas() throws {
    let step = try steps(count: 1)[0]
    #expect(try step.fact("needed", of: "figures") == 31_234)
    #expect(try step.fact("needed-for-half", of: "figures") == 122_124)
    let table = try step.table("sizes")
    #expect(try step.numbers("lift", of: "sizes") == [0.5, 0.2, 0.1, 0.05])
    #expect(table.rows.map(\.isFocus) == [false, false, true, false])
    let power = try step.curves("power")
    // At the users that are needed power is what was asked for.
    #expect(power.places[9] == 31_234 && abs(power.series[0].values[9] - 0.8) < 0.001)
  }

  @Test(arguments: [
    (0.01, 0.05, "1.00% to 1.05%"), (0.01, 0.1, "1.0% to 1.1%"), (0.05, 0.1, "5.0% to 5.5%"),
  ])
  func theSentenceTellsRatesApart(baseline: Double, lift: Double, rates: String) throws {
    let dials = ["baseline": DialValue.number(baseline), "least-lift": .number(lift)]
    #expect(try steps(dials, count: 1)[0].remark?.en.contains("from \(rates) takes") == true)
  }

  @Test func anAxisOfMillionsCountsThousands() throws {
    let rare = ["baseline": DialValue.number(0.01), "least-lift": .number(0.05)]
    let step = try steps(rare, count: 1)[0]
    let power = try step.curves("power")
    #expect(power.x.id == "thousand-users-per-arm")
    #expect(try abs(power.places[9] * 1000 - step.fact("needed", of: "figures")) < 1e-6)
    #expect(power.places.allSatisfy { !power.x.format.text(of: $0).contains("e") })
  }

  @Test func peekingErrsAsOftenAsTheIntegralSays() throws {
    let step = try steps()[2]
    #expect(step.outcome == ["error-of-peeking": "fifth"])
    let simulated = try step.numbers("simulated", of: "rules")
    let exact = try step.numbers("integrated", of: "rules")
    for (found, expected) in zip(simulated, exact) {
      // Four standard errors of two thousand runs.
      #expect(abs(found - expected) < 4 * (expected * (1 - expected) / 2000).squareRoot())
    }
    #expect(abs(exact[1] - 0.193) < 0.001)
    for place in [0, 2, 3] { #expect(abs(exact[place] - 0.05) < 1e-4) }
    let errors = try step.curves("by-looks").series[0].values
    #expect(zip(errors, errors.dropFirst()).allSatisfy { $0 < $1 })
    #expect(abs(errors[0] - 0.05) < 1e-4 && abs(errors[4] - exact[1]) < 1e-9)
  }

  @Test func oneLookErrsAsPlanned() throws {
    let walk = try steps(Self.small.merging(["looks": .number(1)]) { $1 })
    #expect(try walk[2].fact("peeking-error", of: "figures") < 0.07)
    #expect(walk[2].outcome == ["error-of-peeking": "as-planned"])
    #expect(Set(try walk[3].numbers("users", of: "verdicts")).count == 1)
    #expect(walk[1].remark?.en.hasPrefix("The one look had p") == true)
    let rules = try walk[2].table("rules")
    #expect(rules.columns.suffix(2).map(\.title.en) == ["Line, first", "Line, last"])
  }

  @Test func noTableShowsNoNumberAndUsersAreWritten() throws {
    let states = try sharedStates(of: Self.demo)
    for step in [states[2][0], states[3][0]] {
      for exhibit in step.exhibits {
        guard case .table(let table) = exhibit.content else { continue }
        let texts = table.rows.flatMap { $0.values.map { $0.text(in: .en) } }
        #expect(!texts.contains { $0.contains("NaN") }, "\(exhibit.id): \(texts)")
      }
    }
    // Counts are written out from a million on, too.
    let table = try #require(states[3].last).table("rules")
    let place = try #require(table.columns.firstIndex { $0.id == "users" })
    for row in table.rows {
      guard case .number(let users, fractionDigits: 0) = row.values[place] else {
        Issue.record("\(row.values[place]) is no count")
        continue
      }
      #expect(users > 10_000)
    }
  }

  @Test func whoStopsEarlyExaggerates() throws {
    let step = try steps()[3]
    let (found, users, reported) = (
      try step.numbers("found", of: "rules"), try step.numbers("users", of: "rules"),
      try step.numbers("reported", of: "rules")
    )
    #expect(abs(found[0] - 0.8) < 0.04, "\(found)")
    #expect(users[0] == 31_234 && users[3] < 0.85 * users[0] && users[1] < users[3])
    // Of the rules peeking stops earliest, and the bounds of O'Brien and Fleming late.
    #expect(reported[1] > 1.3 * 0.1 && reported[3] < reported[2])
    // The share is of both verdicts, and the heading says no more.
    let column = try #require(try step.table("rules").columns.first { $0.id == "found" })
    #expect(column.title == Bilingual(zh: "判有差别", en: "Sees difference"))
  }

  @Test func theVerdictsAreThoseOfTheLooks() throws {
    let walk = try steps()
    let course = try walk[1].curves("statistic")
    let stops = try walk[3].numbers("look", of: "verdicts")
    #expect(
      course.series.map(\.id) == [
        "statistic", "bound-peeking", "bound-pocock", "bound-obrien-fleming",
      ]
    )
    let size = course.series[0].values
    for (row, series) in zip(1...3, course.series.dropFirst()) {
      let stop = zip(size, series.values).map { $0 > $1 }.firstIndex(of: true)
      #expect(stops[row] == Double((stop ?? 9) + 1), "\(series.id)")
    }
    #expect(stops[0] == 10)
    let table = try walk[3].table("verdicts")
    #expect(table.rows.map(\.isFocus) == [false, false, false, true])
  }

  @Test func testsStreamLookByLookAndInHundreds() throws {
    let states = try sharedStates(of: Self.demo)
    #expect(states[1].compactMap(\.progress).map(\.done) == Array(0...10))
    #expect(
      states[2].compactMap(\.progress).map(\.done) == Array(stride(from: 0, through: 2000, by: 100))
    )
    #expect(states[3].count == 21)
    #expect(try states[1][3].numbers("users", of: "seen") == [Double(31_234 * 3 / 10)])
    #expect(try states[1][0].numbers("p-value", of: "seen")[0].isNaN)
    #expect(try states[2][0].numbers("simulated", of: "rules").allSatisfy(\.isNaN))
  }

  /// What a turned lift changes is seen on the same users.
  @Test func theTrueLiftMovesTheTreatmentAlone() throws {
    let plain = try steps(Self.small, count: 2)[1]
    let lifted = try steps(Self.small.merging(["true-lift": .number(0.3)]) { $1 }, count: 2)[1]
    #expect(
      try lifted.numbers("rate-of-control", of: "seen")
        == plain.numbers("rate-of-control", of: "seen")
    )
    #expect(
      try lifted.numbers("rate-of-treatment", of: "seen")[0]
        > plain.numbers("rate-of-treatment", of: "seen")[0]
    )
    // Looked at once, the same users end in the same lift.
    let once = try steps(Self.small.merging(["looks": .number(1)]) { $1 }, count: 2)[1]
    #expect(try once.numbers("lift", of: "seen") == plain.numbers("lift", of: "seen"))
  }

  @Test func withoutATrueLiftWhatIsFoundIsAnError() throws {
    let walk = try steps(Self.small.merging(["true-lift": .number(0)]) { $1 })
    #expect(try walk[3].table("rules").columns[1].title.en == "Errs")
    #expect(walk[3].remark?.en.contains("Nothing differs in truth") == true)
  }

  /// Both steps ask how often tests err in which nothing differs: one number.
  @Test func withoutATrueLiftBothStepsShowOneError() throws {
    let walk = try steps(["true-lift": .number(0)])
    #expect(
      try walk[3].numbers("found", of: "rules") == walk[2].numbers("simulated", of: "rules")
    )
  }

  @Test func harmIsFoundToBeHarm() throws {
    let harm = ["baseline": DialValue.number(0.2), "true-lift": .number(-0.1)]
    let step = try steps(harm)[3]
    let table = try step.table("rules")
    #expect(table.columns.map(\.id).last == "reported-loss")
    // Who stops when losing stops when unlucky: reported harm exaggerates, too.
    #expect(try step.numbers("reported-loss", of: "rules").allSatisfy { $0 < -0.1 })
    let remark = try #require(step.remark?.en)
    #expect(remark.contains("find that it is worse (−") && remark.contains("none calls it better"))
    let peeking = try #require(steps(harm.merging(["rule": .choice("peeking")]) { $1 })[3].remark)
    #expect(peeking.en.contains("wrongly call it better (+"), "\(peeking.en)")
    #expect(peeking.zh.contains("反而判更好"))
  }

  @Test func sameSeedAndSettingsGiveTheSameWalk() throws {
    #expect(try steps(Self.small) == newSteps(of: ABTest(), Self.small))
    #expect(try steps(seed: 2, count: 2) != steps(count: 2))
  }

  /// Of 300 users of the control 30 convert, of 300 of the treatment 60.
  private static let file =
    "arm,converted\n"
    + (0..<600).map { row in
      row % 2 == 0 ? "control,\(row % 20 == 0 ? 1 : 0)" : "new,\(row % 10 == 1 ? 1 : 0)"
    }.joined(separator: "\n")

  @Test func theUsersTestIsLookedAtAndDecided() throws {
    let walks = try ABTest().prepare(DemoData(Self.file))
    #expect(walks.card.dials.map(\.id) == ["least-lift", "power", "looks", "rule"])
    #expect(walks.card.claims.isEmpty && walks.card.predictions.isEmpty)
    var run = try walks.run(DemoSettings(values: ["looks": .number(3)]), seed: 7)
    let walk = try run.walkthrough()
    #expect(walk.map(\.id) == ["plan", "run", "peek", "decide"])
    #expect(walk.allSatisfy { $0.outcome.isEmpty })
    #expect(try walk[0].fact("users-of-treatment", of: "figures") == 300)
    #expect(try walk[1].numbers("rate-of-control", of: "seen") == [0.1])
    #expect(try walk[1].numbers("rate-of-treatment", of: "seen") == [0.2])
    // z = .1 / √(2 · .15 · .85 / 300) = 3.43.
    let size = try walk[1].curves("statistic").series[0].values
    #expect(abs(size[2] - 3.43) < 0.01)
    #expect(try abs(walk[2].fact("peeking-error", of: "figures") - 0.107) < 0.03)
    let verdicts = try walk[3].table("verdicts").rows.map { $0.values[4] }
    #expect(
      verdicts.last == .text(Bilingual(zh: "更好", en: "better"))
    )
    #expect(walk[3].remark?.en.hasSuffix("treatment is better.") == true)
    #expect(walk[3].exhibits.map(\.id) == ["verdicts", "figures"])
    // Nobody planned the file's test, nor is it free of interference by design.
    #expect(try walk[3].fact("compared", of: "figures") == 300)
    for words in ["by design", "in this simulation", "Two thousand times"] {
      #expect(
        !walks.card.steps.contains { "\($0.caption.en) \($0.explanation.en)".contains(words) }
      )
    }
  }

  /// A test of so many users an arm, of whom so many of a hundred convert.
  private func decided(
    _ control: Int,
    _ treatment: Int,
    users: Int,
    more: Int = 0,
    lift: Double = 0.1
  ) throws -> [DemoStep] {
    var lines = ["arm,converted"]
    for user in 0..<users {
      lines.append("control,\(user % 100 < control ? 1 : 0)")
      lines.append("new,\(user % 100 < treatment ? 1 : 0)")
    }
    lines += (0..<more).map { "new,\($0 % 100 < treatment ? 1 : 0)" }
    let walks = try ABTest().prepare(DemoData(lines.joined(separator: "\n")))
    let dials = ["looks": DialValue.number(1), "least-lift": .number(lift)]
    var run = try walks.run(DemoSettings(values: dials), seed: 7)
    return try run.walkthrough()
  }

  @Test func aFilesPlanIsMadeFromTheControlsRate() throws {
    let walk = try decided(10, 30, users: 400)
    let expected = SampleSize.usersPerArm(baseline: 0.1, lift: 0.1, level: 0.05, power: 0.8)
    #expect(try walk[0].fact("needed", of: "figures") == Double(expected))
    #expect(walk[0].remark?.en.contains("from 10.0% to 11.0%") == true)
  }

  @Test func tooFewUsersAreNotNoDifference() throws {
    let few = try decided(10, 11, users: 200)[3]
    #expect(few.remark?.en.hasSuffix("not enough users to tell.") == true)
    #expect(few.remark?.zh.contains("人不够") == true)
    #expect(
      try few.table("verdicts").rows.allSatisfy {
        $0.values[4] == .text(Bilingual(zh: "人不够", en: "too few"))
      }
    )
    // As many as a lift of a half takes, and no difference to be seen among them.
    let enough = try decided(10, 10, users: 1000, lift: 0.5)[3]
    #expect(enough.remark?.en.hasSuffix("no difference seen.") == true)
    #expect(
      try enough.table("verdicts").rows.allSatisfy {
        $0.values[4] == .text(Bilingual(zh: "看不出差别", en: "none seen"))
      }
    )
  }

  @Test func anUnfairSplitVoidsTheVerdict() throws {
    let step = try decided(10, 30, users: 400, more: 200)[3]
    #expect(step.remark?.en.contains("400 and 600 users, which is no fair split (SRM)") == true)
    #expect(step.remark?.zh.contains("SRM") == true)
    #expect(try step.fact("split-p-value", of: "figures") < 0.001)
    #expect(
      try step.table("verdicts").rows.allSatisfy {
        $0.values[4] == .text(Bilingual(zh: "不算数", en: "void"))
      }
    )
    #expect(try decided(10, 30, users: 400)[3].remark?.en.hasSuffix("is better.") == true)
  }

  @Test(arguments: [(98, 0.1), (70, 0.5)])
  func aLiftBeyondAllRatesIsSaidToBeSo(percent: Int, lift: Double) throws {
    let rows = (0..<400).map { "\($0 % 2 == 0 ? "a" : "b"),\($0 / 2 % 100 < percent ? 1 : 0)" }
    let walks = try ABTest().prepare(DemoData("arm,click\n" + rows.joined(separator: "\n")))
    let dials = ["least-lift": DialValue.number(lift), "looks": .number(2)]
    var run = try walks.run(DemoSettings(values: dials), seed: 7)
    let walk = try run.walkthrough()
    #expect(walk.map(\.id) == ["plan", "run", "peek", "decide"])
    #expect(walk[0].exhibits.map(\.id) == ["sizes", "figures"])
    let rates = try walk[0].numbers("rate", of: "sizes")
    #expect(!rates.isEmpty && rates.allSatisfy { $0 < 1 })
    #expect(walk[0].remark?.en.contains("would pass 100%") == true)
  }

  @Test(arguments: ["user,variant\nu1,a\n", "user,order\nu1,0\n"])
  func bothColumnsAreNamedWhereOneIsMissing(text: String) {
    let error = #expect(throws: DemoError.self) { try ABTest().prepare(DemoData(text)) }
    guard case .data(let message)? = error else { return }
    for language in Language.allCases {
      #expect(message[language].contains("variant") && message[language].contains("converted"))
    }
  }

  @Test(arguments: [
    (17, 3, "the smaller one has 17"), (60, 0, "nobody converts"), (60, 1, "everybody"),
  ])
  func whatATestLacksIsTold(users: Int, every: Int, words: String) {
    let lines = (0..<2 * users).map { user in
      let converts = every > 0 && user / 2 % every == 0
      return "\(user % 2 == 0 ? "a" : "b"),\(converts ? 1 : 0)"
    }
    let text = (["arm,click"] + lines).joined(separator: "\n")
    let error = #expect(throws: DemoError.self) { try ABTest().prepare(DemoData(text)) }
    guard case .data(let message)? = error else { return }
    #expect(message.en.contains(words), "\(message.en)")
  }

  @Test(arguments: [
    "x,click\n1,0\n", "arm,click\na,0\nb,1\n", "arm,click\na,0\nb,1\nc,0\n", "",
    "arm,click\n" + (0..<200).map { "\($0 % 2 == 0 ? "a" : "b"),0" }.joined(separator: "\n"),
  ])
  func whatIsNoTestIsSaidToBeSo(text: String) {
    let error = #expect(throws: DemoError.self) { try ABTest().prepare(DemoData(text)) }
    guard case .data(let message)? = error else {
      Issue.record("\(String(describing: error)) is no mistake in the data")
      return
    }
    #expect(message.en.hasPrefix("log.csv: ") && message.zh.hasPrefix("log.csv："))
  }
}
