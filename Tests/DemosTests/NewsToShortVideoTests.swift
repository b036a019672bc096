import Demos
import Testing
import Wording

/// What ranking by watch time changes, through the demo itself.
struct NewsToShortVideoTests {
  private static let demo = NewsToShortVideo()
  private static let rankers = ["click", "time", "completion", "quantile"]

  private func steps(
    _ settings: [String: DialValue] = [:],
    seed: UInt64 = 7,
    count: Int = 7
  ) throws -> [DemoStep] {
    try sharedSteps(of: Self.demo, settings, seed: seed, count: count)
  }

  @Test func secondsGrowWithDurationAndCompletionFalls() throws {
    let step = try steps(count: 1)[0]
    let (lengths, watched) = (
      try step.numbers("length", of: "durations"), try step.numbers("watched", of: "durations")
    )
    let completed = try step.numbers("completed", of: "durations")
    #expect(lengths == lengths.sorted() && watched == watched.sorted() && watched.count == 5)
    #expect(completed == completed.sorted(by: >) && watched[4] > 4 * watched[0])
    #expect(try abs(step.fact("liking-duration", of: "figures")) < 0.1)
  }

  @Test func theNetsStreamEpochByEpoch() throws {
    let states = try newStates(of: NewsToShortVideo(), step: Self.demo.card.steps[1].id)
    try #require(states.compactMap(\.progress).map(\.done) == Array(0...6))
    for (done, state) in states.enumerated() {
      #expect(try state.curves("course").series.allSatisfy { $0.values.count == done + 1 })
    }
    // What is asked before the nets are trained is told by their scores at the end.
    #expect(states[..<6].allSatisfy { $0.outcome.isEmpty })
    #expect(states[6].outcome == ["seconds-favour": "long"])
    let readings = try states[6].numbers("duration", of: "readings")
    // pCTR, watch time, completion, D2Q, no skip.
    #expect(
      readings.count == 5 && readings[1] > 0.6 && readings[2] < -0.3 && abs(readings[3]) < 0.15
    )
    let liking = try states[6].numbers("liking", of: "readings")
    #expect(liking[3] > liking[1] + 0.1 && liking[3] > liking[0] + 0.1)
  }

  /// Nets that are known from before a turn are shown as far as the one that is trained anew.
  @Test func knownNetsWaitForTheOthers() throws {
    let demo = NewsToShortVideo()
    _ = try newSteps(of: demo, count: 2)
    var run = try demo.run(DemoSettings(values: ["groups": .number(5)]), seed: 7)
    var states: [DemoStep] = []
    while let step = try run.next(), step.id != "page" {
      if step.id == "train" { states.append(step) }
    }
    try #require(states.compactMap(\.progress).map(\.done) == Array(0...6))
    for (done, state) in states.enumerated() {
      #expect(try state.curves("course").series.allSatisfy { $0.values.count == done + 1 })
    }
    let ends = try [0, 6].map { try states[$0].numbers("liking", of: "readings")[0] }
    #expect(ends[0] < ends[1])
  }

  /// Where skips drive nobody away, or all is alike, no winner is told.
  @Test func tiesAreToldAsTies() throws {
    let news: [String: DialValue] = ["covers": .number(0.9), "durations": .number(1)]
    let walk = try steps(news)
    let ratio = try walk[5].numbers("expected", of: "sessions")
    let tie = try #require(walk[5].remark)
    #expect(abs(ratio[1] / ratio[0] - 1) < 0.06)
    #expect(
      tie.en.hasPrefix("By pCTR 477 s, by watch time 476 s, not clearly different; D2Q"),
      "\(tie.en)"
    )
    #expect(tie.zh.hasPrefix("按点击率 477 秒，按期望时长 476 秒，看不出差别；"), "\(tie.zh)")
    // As the dials stand at first the winner is.
    let clear = try #require(try steps(count: 6)[5].remark)
    #expect(
      clear.en.hasPrefix("By pCTR 397 s, by watch time 1063 s, 2.7 times that; D2Q"),
      "\(clear.en)"
    )
    #expect(clear.zh.hasPrefix("按点击率 397 秒，按期望时长 1063 秒，是它的 2.7 倍；"), "\(clear.zh)")
  }

  /// Completion is ahead because it is learnt sooner: what it could come to is less.
  @Test func whatCompletionIsAheadByIsTold() throws {
    let step = try steps(count: 2)[1]
    let (liking, ceilings) = (
      try step.numbers("liking", of: "readings"), try step.numbers("ceiling", of: "readings")
    )
    #expect(zip(liking, ceilings).allSatisfy { $0 < $1 + 0.01 }, "\(liking) \(ceilings)")
    #expect(liking[2] > liking[3] && ceilings[3] > ceilings[2] + 0.03)
    let remark = try #require(step.remark)
    for number in [liking[2], ceilings[2], ceilings[3]] {
      let text = MeasureFormat.rounded(3).text(of: number)
      #expect(remark.en.contains(text) && remark.zh.contains(text), "\(remark.en)")
    }
    // By one group D2Q has nothing of its own to learn, and how soon is no reason.
    let alone = try steps(["groups": .number(1)], count: 2)[1]
    let most = try alone.numbers("ceiling", of: "readings")
    #expect(most[3] < most[2])
    #expect(try #require(alone.remark).en.contains("sooner") == false)
  }

  @Test func theSameCandidatesAreRankedTwice() throws {
    let step = try steps()[2]
    let clicks = try step.numbers("click", of: "by-click")
    #expect(clicks == clicks.sorted(by: >) && clicks.count == 6)
    let entries = step.ranking("by-time")
    #expect(entries.map(\.score) == entries.map(\.score).sorted(by: >))
    #expect(Set(entries.compactMap(\.rankBefore)).count == 6)
    // The first of one order is not that of the other: they are not one order.
    #expect(entries.contains { ($0.rankBefore ?? 0) > 6 })
    let (click, time) = (
      try step.fact("click-first-ten", of: "figures"),
      try step.fact("time-first-ten", of: "figures")
    )
    #expect(time > 1.4 * click)
  }

  /// At these seeds a short video's estimate was below 0 or beyond its end.
  @Test(arguments: [7, 9, 10] as [UInt64], ["autoplay", "covers"])
  func noEstimateIsBelowZeroOrBeyondTheEnd(seed: UInt64, feed: String) throws {
    let step = try steps(["feed": .choice(feed)], seed: seed, count: 3)[2]
    let entries = step.ranking("by-time").map { ($0.label, $0.score) }
    let rows = try step.table("by-click").rows.map { row -> (Bilingual, Double) in
      guard case .text(let label) = row.values[0] else { throw MissingExhibit(id: "video") }
      return (label, try row.values[3].shownNumber)
    }
    for (label, estimate) in entries + rows {
      // "video 12, 8 s", rounded.
      let words = label.en.split(separator: " ")
      let length = try #require(words.dropLast().last.flatMap { Double($0) })
      #expect(0 <= estimate && estimate <= length + 0.5, "\(label.en): \(estimate)")
    }
    #expect(entries.count == 6 && rows.count == 6)
  }

  @Test func clickbaitLeadsByClicksAlone() throws {
    let step = try steps()[3]
    // By click, time, completion, quantile and the truth, and of all candidates.
    let shares = try step.bars("share").map(\.value)
    #expect(shares.count == 6 && shares[0] > shares[5] && shares[1] < shares[5])
    #expect(shares[4] < shares[5] / 2)
    // Where there is none it is no ranking that drove it away.
    let honest = try steps(["covers": .number(0.9)], count: 4)[3]
    #expect(try honest.bars("share").allSatisfy { $0.value == 0 })
    #expect(honest.remark?.en.hasPrefix("There is no clickbait among the candidates") == true)
    #expect(honest.remark?.zh.hasPrefix("候选里本来就没有标题党") == true)
  }

  /// With one group a few of the shortest videos come first by D2Q: one share among the others.
  @Test func aSmallShareIsWrittenLikeTheOthers() throws {
    let step = try steps(["groups": .number(1)], count: 5)[4]
    let shares = try step.table("rankings").rows.flatMap { row in
      row.values.suffix(2).map { $0.text(in: .en) }
    }
    #expect(shares.count == 10 && shares.allSatisfy { $0.count == 4 }, "\(shares)")
  }

  @Test func sharesOfDurationsAddUpToOne() throws {
    let step = try steps()[4]
    let shares = try step.curves("shares")
    #expect(shares.series.map(\.id) == Self.rankers + ["truth"])
    for series in shares.series { #expect(abs(series.values.reduce(0, +) - 1) < 1e-9) }
    // Seconds favour the longest, completion the shortest, D2Q neither.
    #expect(shares.series[1].values[4] > 0.5 && shares.series[2].values[0] > 0.3)
    #expect(shares.series[3].values.allSatisfy { $0 < 0.35 })
  }

  @Test func sessionsComeToWhatIsExpectedOfThem() throws {
    let step = try steps()[5]
    let (expected, simulated) = (
      try step.numbers("expected", of: "sessions"), try step.numbers("simulated", of: "sessions")
    )
    // 360 sessions each, whose seconds spread by about 400.
    for (mean, drawn) in zip(expected, simulated) { #expect(abs(mean - drawn) < 5 * 400 / 19) }
    // The truth's order is watched longest, an order of chance least.
    #expect(expected.max() == expected[4] && expected.min() == expected[5])
    #expect(step.outcome == ["longest-session": "time"])
    #expect(try step.bars("seconds").map(\.value) == expected)
  }

  @Test func skipsAreWorthNothingWhereTheyDriveNobodyAway() throws {
    let step = try steps(["leaving": .number(0.02)])[6]
    #expect(try step.fact("quantile-gain", of: "figures") == 1)
    let table = try step.table("skips")
    for row in table.rows { #expect(try row.values[1].shownNumber == row.values[2].shownNumber) }
    let usual = try steps()[6]
    #expect(try usual.fact("quantile-gain", of: "figures") > 1.1)
    let sweep = try usual.curves("gain").series[0].values
    #expect(abs(sweep[0] - 1) < 1e-9 && sweep[6] > sweep[1])
    // Beside a curve stands what it comes to where the dial is, as in the table.
    for (series, id) in zip(try usual.curves("gain").series, ["quantile-gain", "time-gain"]) {
      #expect(try series.summary?.value == usual.fact(id, of: "figures"))
    }
    #expect(usual.exhibits.first { $0.id == "gain" }?.title?.en.hasSuffix("dial's 0.400") == true)
    let explanation = try #require(Self.demo.card.steps.first { $0.id == "skips" }?.explanation)
    #expect(explanation.en.contains("best sorted by p·t/l") && explanation.zh.contains("按 p·t/l"))
  }

  @Test func honestCoversOfOneLengthNeedNoWatchTime() throws {
    let walk = try steps(["covers": .number(0.9), "durations": .number(1)], count: 6)
    let seconds = try walk[5].numbers("expected", of: "sessions")
    #expect(seconds[1] < 1.4 * seconds[0])
    #expect(walk[1].outcome == ["seconds-favour": "neither"])
    #expect(try walk[0].fact("seconds-duration", of: "figures").isNaN)
  }

  @Test func coversAreRankedByWeightedRegression() throws {
    let (plain, covers) = (
      try steps(count: 2), try steps(["feed": .choice("covers")], count: 2)
    )
    #expect(plain[0] == covers[0])
    let (before, after) = (
      try plain[1].numbers("seconds", of: "readings"),
      try covers[1].numbers("seconds", of: "readings")
    )
    #expect(before[0] == after[0] && before[1] != after[1] && before[2] == after[2])
  }

  @Test func sameSeedAndSettingsGiveTheSameWalk() throws {
    #expect(try steps(count: 3) == newSteps(of: NewsToShortVideo(), count: 3))
    #expect(try steps(seed: 2, count: 1) != steps(count: 1))
  }

  private func data(_ text: String) -> DemoData {
    DemoData(name: "views.csv", bytes: Array(text.utf8))
  }

  /// Seconds are half of the duration for one kind, all of it for the other; none without a click.
  private static let file: String = {
    var lines = ["user,kind,video_duration,play_time,click,like"]
    for row in 0..<600 {
      let duration = 5 + row * 13 % 90
      let isLiked = row % 3 == 0
      let clicked = row % 4 != 1
      let time = clicked ? (isLiked ? "\(duration)" : "\(duration / 2)") : ""
      lines.append("u\(row % 7),\(isLiked ? "a" : "b"),\(duration),\(time),\(clicked ? 1 : 0),1")
    }
    return lines.joined(separator: "\n") + "\n"
  }()

  @Test func theUsersViewsShowTheirOwnBias() throws {
    let walks = try NewsToShortVideo().prepare(data(Self.file))
    var run = try walks.run(DemoSettings(), seed: 7)
    let walk = try run.walkthrough()
    #expect(walk.map(\.id) == ["feed", "train", "bias"])
    #expect(walks.card.steps.map(\.id) == walk.map(\.id))
    #expect(walk.allSatisfy { $0.outcome.isEmpty })
    #expect(try walk[0].fact("seconds-duration", of: "figures") > 0.6)
    #expect(try walk[0].table("durations").columns.map(\.id) == ["length", "watched", "completed"])
    #expect(try walk[1].table("readings").rows.count == 4)
    let card = walks.card
    #expect(card.predictions.isEmpty && card.claims.isEmpty && card.claim.en.isEmpty)
    #expect(card.dials.map(\.id) == ["groups"])
  }

  @Test func whatCannotBeLearntIsLeftOut() throws {
    // Nobody watches to the end, and there is no column of clicks.
    var lines = ["kind,duration,watch_time"]
    for row in 0..<200 { lines.append("\(row % 3),\(10 + row % 40),\(1 + row % 9)") }
    let walks = try NewsToShortVideo().prepare(data(lines.joined(separator: "\n")))
    var run = try walks.run(DemoSettings(), seed: 1)
    let walk = try run.walkthrough()
    #expect(try walk[1].table("readings").rows.count == 2)
  }

  private func message(of text: String) throws -> Bilingual {
    let error = #expect(throws: DemoError.self) { try NewsToShortVideo().prepare(data(text)) }
    guard case .data(let message)? = error else { throw MissingExhibit(id: "message") }
    return message
  }

  @Test func aVideoWithoutLengthIsRefusedWithItsLine() throws {
    var lines = ["kind,duration,watch_time"]
    for row in 0..<200 { lines.append("\(row % 3),\(10 + row % 40),\(1 + row % 9)") }
    let cases = [
      ("0", "is 0"), ("", "has no value"), ("NA", "has no value"), ("-3", "is -3"),
    ]
    for (found, said) in cases {
      lines[150] = "1,\(found),4"
      let message = try message(of: lines.joined(separator: "\n"))
      #expect(message.en.hasPrefix("views.csv: Line 151: duration \(said),"), "\(message.en)")
    }
  }

  @Test func aTimeThatCannotBeIsRefusedWithItsLine() throws {
    var lines = ["kind,duration,watch_time,click"]
    for row in 0..<300 { lines.append("\(row % 3),\(10 + row % 40),\(row % 9),\(row % 2)") }
    _ = try NewsToShortVideo().prepare(data(lines.joined(separator: "\n")))
    for (row, said) in [("1,20,-5,0", "is -5"), ("1,20,-5,1", "is -5"), ("1,20,,1", "is empty")] {
      lines[150] = row
      let message = try message(of: lines.joined(separator: "\n"))
      #expect(message.en.hasPrefix("views.csv: Line 151: "), "\(message.en)")
      #expect(message.en.contains("watch_time \(said)"), "\(message.en)")
    }
    // What was not clicked was not watched.
    lines[150] = "1,20,,0"
    _ = try NewsToShortVideo().prepare(data(lines.joined(separator: "\n")))
    let unclicked = lines.dropFirst().map { String($0.dropLast()) + "0" }
    let message = try message(of: ([lines[0]] + unclicked).joined(separator: "\n"))
    #expect(message.en.contains("0 views (rows in which click is 1)"), "\(message.en)")
  }

  @Test func viewsOfNoSecondsAreRefusedBeforeTheWalk() throws {
    var lines = ["kind,duration,watch_time"]
    for row in 0..<200 { lines.append("\(row % 3),\(10 + row % 40),0") }
    let message = try message(of: lines.joined(separator: "\n"))
    #expect(message.en.contains("watch_time") && message.en.contains("only 0 of 200 views"))
  }

  /// A log with the columns of KuaiRand.
  private static func kuai(_ outcomes: [String]) -> String {
    var lines = [(["kind", "play_time_ms", "duration_ms"] + outcomes).joined(separator: ",")]
    for row in 0..<300 {
      let time = 1000 + row * 37 % 9000
      let told = outcomes.map { _ in "\(time > 5000 ? 1 : 0)" }
      let fields = ["\(row % 3)", "\(time)", "\(2000 + row * 7919 % 20000)"] + told
      lines.append(fields.joined(separator: ","))
    }
    return lines.joined(separator: "\n")
  }

  @Test func outcomesAreNoFeaturesAndMillisecondsAreRead() throws {
    func walk(_ outcomes: [String]) throws -> [DemoStep] {
      let walks = try NewsToShortVideo().prepare(data(Self.kuai(outcomes)))
      var run = try walks.run(DemoSettings(), seed: 3)
      return try run.walkthrough()
    }
    let plain = try walk([])
    let lengths = try plain[0].numbers("length", of: "durations")
    #expect(lengths.allSatisfy { (2...22).contains($0) }, "\(lengths)")
    // What hides a column from the nets leaves the walk as it is.
    let told = ["is_like", "is_follow", "long_view", "profile_stay_time", "is_forward", "like"]
    let (hidden, seen) = (try walk(told), try walk(["height"]))
    #expect(hidden == plain && seen != plain)
  }

  @Test(arguments: [
    "x,click\n1,0\n2,1\n", "duration,watch_time,x\n10,5,1\n20,6,2\n",
    "duration,watch_time,x\nlong,5,1\n", "duration,watch_time,x\n0,5,1\n", "",
  ])
  func whatCannotBeWalkedIsSaidToBeSo(text: String) {
    let error = #expect(throws: DemoError.self) { try NewsToShortVideo().prepare(data(text)) }
    guard case .data(let message)? = error else {
      Issue.record("\(String(describing: error)) is no mistake in the data")
      return
    }
    #expect(message.en.hasPrefix("views.csv: ") && message.zh.hasPrefix("views.csv："))
  }
}
