import Demos
import Testing
import Wording

/// What fused modalities carry and bear, through the demo itself.
struct MultimodalTests {
  private static let demo = Multimodal()
  private static let nets = ["concatenation", "concatenation-dropout", "gated", "gated-dropout"]

  private func steps(
    _ settings: [String: DialValue] = [:],
    seed: UInt64 = 7,
    count: Int = 6
  ) throws -> [DemoStep] {
    try sharedSteps(of: Self.demo, settings, seed: seed, count: count)
  }

  @Test func whatIsMissingBoundsWhatCanBeHad() throws {
    let step = try steps(count: 1)[0]
    #expect(try step.numbers("part", of: "modalities") == [0.25, 0.5, 0.25])
    let best = try step.fact("best", of: "figures")
    let (without, alone, silent) = (
      try step.numbers("without", of: "modalities"), try step.numbers("alone", of: "modalities"),
      try step.numbers("without-echo", of: "modalities")
    )
    for modality in 0..<3 {
      #expect(best > without[modality] && without[modality] > silent[modality])
      #expect(without[modality] > alone[modality] - 0.02)
    }
    #expect(without[1] < without[0] && without[1] < without[2] && silent[1] < silent[0] - 0.03)
  }

  @Test func withoutEchoesThereIsNothingToMakeUpFor() throws {
    let step = try steps(["echo": .number(0)], count: 1)[0]
    #expect(
      try step.numbers("without", of: "modalities")
        == step.numbers("without-echo", of: "modalities")
    )
  }

  @Test func theNetsStreamEpochByEpochAndRatesOneByOne() throws {
    let states = try sharedStates(of: Self.demo)
    #expect(states[1].compactMap(\.progress).map(\.done) == Array(0...12))
    #expect(states[4].compactMap(\.progress).map(\.done) == Array(0...6))
    for (done, state) in states[1].enumerated() {
      let course = try state.curves("course")
      #expect(course.series.map(\.id) == Self.nets)
      #expect(course.series.allSatisfy { $0.values.count == done + 1 })
    }
  }

  @Test func noNetExceedsTheBestButByLuck() throws {
    let step = try steps()[2]
    let best = try step.numbers("best", of: "areas")
    for net in Self.nets {
      let areas = try step.numbers(net, of: "areas")
      for (area, best) in zip(areas, best) { #expect(area > 0.55 && area < best + 0.01, "\(net)") }
      #expect(areas[0] > areas[2], "\(net)")
    }
    #expect(step.outcome == ["costliest-modality": "frames"])
  }

  @Test func lossesAreThoseOfTheTable() throws {
    let step = try steps()[2]
    let areas = try step.numbers("concatenation", of: "areas")
    let dropped = try step.numbers("concatenation-dropout", of: "areas")
    #expect(try step.bars("losses").map(\.value) == areas.dropFirst().map { areas[0] - $0 })
    #expect(try step.fact("gain-concatenation", of: "figures") == dropped[2] - areas[2])
    #expect(try step.bars("losses").map(\.isFocus) == [false, true, false])
  }

  /// Nets that are known from before a turn are shown as far as those that are trained anew.
  @Test func knownNetsWaitForTheOthers() throws {
    let demo = Multimodal()
    let small: [String: DialValue] = ["examples": .number(2000)]
    _ = try newSteps(of: demo, small, count: 2)
    let turned = small.merging(["dropout": .number(0.5)]) { $1 }
    var run = try demo.run(DemoSettings(values: turned), seed: 7)
    var states: [DemoStep] = []
    while let step = try run.next(), step.id != "drop" {
      if step.id == "train" { states.append(step) }
    }
    #expect(states.compactMap(\.progress).map(\.done) == Array(0...12))
    for (done, state) in states.enumerated() {
      #expect(try state.curves("course").series.allSatisfy { $0.values.count == done + 1 })
    }
    #expect(try states[0].numbers("all", of: "areas").prefix(4).allSatisfy { $0 < 0.65 })
  }

  /// What costs most is told where it is ahead by more than chance, and only there.
  @Test func theCostliestIsToldWhereItCanBe() throws {
    let clear = try steps()[2]
    #expect(
      clear.remark?.en.hasPrefix(
        "Trained as is, concatenation suffers most without frames, AUC −0.091. Without"
      ) == true,
      "\(clear.remark?.en ?? "")"
    )
    #expect(clear.outcome == ["costliest-modality": "frames"])
    let unclear = try steps(["frames": .number(0.3)])[2]
    #expect(
      unclear.remark?.en.hasPrefix(
        "Trained as is, concatenation has −0.059 without audio, −0.045 without text: which costs "
          + "more is not clear. Without"
      ) == true,
      "\(unclear.remark?.en ?? "")"
    )
    #expect(unclear.outcome.isEmpty)
    // Who guessed is told what leads: all that the remark cannot tell apart, and no more.
    #expect(unclear.tied == ["costliest-modality": ["audio", "text", "frames"]], "\(unclear.tied)")
    #expect(clear.tied.isEmpty)
  }

  /// A rate that is better is told with what it comes from and to.
  @Test func aRateIsToldWhereItCanBe() throws {
    let clear = try #require(try steps()[4].remark)
    #expect(
      clear.en.hasPrefix(
        "Without frames: from 0.773 with no dropping to 0.814 at 0.4; with nothing"
      ),
      "\(clear.en)"
    )
    let other = try #require(try steps(["echo": .number(0)])[4].remark)
    #expect(
      other.en.hasPrefix(
        "Without frames: from 0.653 with no dropping to 0.687 at 0.4; with nothing"
      ),
      "\(other.en)"
    )
  }

  /// Remarks say no more than their numbers, wherever the dials stand.
  @Test(
    arguments: [
      [:], ["echo": .number(0)], ["echo": .number(0.95)], ["frames": .number(0.3)],
      ["missing": .choice("audio"), "fusion": .choice("concatenation")],
    ] as [[String: DialValue]]
  )
  func remarksFollowFromTheirNumbers(dials: [String: DialValue]) throws {
    let walk = try steps(dials)
    let rates = try walk[4].curves("rates").series
    let rate = try #require(walk[4].remark)
    let best = try #require(rates[1].values.max())
    if rate.en.contains("with no dropping to") { #expect(best > rates[1].values[0]) }
    let price = (rates[0].values.last ?? 0) - rates[0].values[0]
    #expect(rate.en.contains("none: \(price < 0 ? "−" : "+")") != rate.en.contains("no clear diff"))
    #expect(walk[2].remark?.en.contains(", AUC by dropping: concatenation ") == true)
    #expect(walk[2].remark?.zh.contains("影响：拼接") == true)
    let serving = try #require(walk[5].remark)
    let series = try walk[5].curves("serving").series
    let net = dials["fusion"] == .choice("concatenation") ? 0 : 2
    let gain = series[net + 1].values[3] - series[net].values[3]
    let text = (gain < 0 ? "−" : "+") + MeasureFormat.rounded(3).text(of: abs(gain))
    #expect(serving.en.contains(text) && serving.zh.contains(text), "\(serving.en) \(gain)")
  }

  @Test func aMissingModalityHasNoWeight() throws {
    let table = try steps()[3].table("weights")
    for (row, line) in table.rows.enumerated() {
      let weights = try line.values.dropFirst().map { try $0.shownNumber }
      #expect(abs(weights.reduce(0, +) - 1) < 1e-5)
      for (place, weight) in weights.enumerated() { #expect((weight == 0) == (place == row - 1)) }
    }
  }

  @Test func servingRunsFromAllToNone() throws {
    let walk = try steps()
    let serving = try walk[5].curves("serving")
    #expect(serving.series.map(\.id) == Self.nets + ["best"])
    for series in serving.series {
      let areas = try walk[2].numbers(series.id, of: "areas")
      #expect(series.values.first == areas[0] && series.values.last == areas[2])
    }
    // At the dial's rate the sweep is the net of the steps before.
    let swept = try walk[4].curves("rates")
    #expect(try swept.series[1].values[3] == walk[2].numbers("gated-dropout", of: "areas")[2])
    #expect(try swept.series[0].values[0] == walk[2].numbers("gated", of: "areas")[0])
  }

  @Test func droppingPaysWhereThingsAreRepeated() throws {
    #expect(try steps()[2].fact("gain-concatenation", of: "figures") > 0.03)
    #expect(try steps()[2].fact("gain-gated", of: "figures") > 0)
    let silent = try steps(["echo": .number(0)], count: 3)[2]
    #expect(try silent.fact("gain-concatenation", of: "figures") < 0.03)
  }

  @Test func sameSeedAndSettingsGiveTheSameWalk() throws {
    let small: [String: DialValue] = ["examples": .number(2000)]
    #expect(try steps(small, count: 3) == newSteps(of: Multimodal(), small, count: 3))
    #expect(try steps(seed: 2, count: 1) != steps(count: 1))
  }

  private func data(_ text: String) -> DemoData {
    DemoData(name: "videos.csv", bytes: Array(text.utf8))
  }

  /// Likes follow from the frames' first number; some rows have no sound.
  private static let file: String = {
    var lines = ["user,age,like,text_1,text_2,frame_1,frame_2,audio_1"]
    for row in 0..<600 {
      let frame = row * 7 % 11 - 5
      let sound = row % 5 == 0 ? "" : "\(row * 3 % 8)"
      lines.append(
        "u\(row % 9),\(20 + row % 30),\(frame > 0 ? 1 : 0),\(row % 4),\(row % 6),\(frame),\(row % 3),\(sound)"
      )
    }
    return lines.joined(separator: "\n") + "\n"
  }()

  @Test func theUsersEmbeddingsAreFused() throws {
    let walks = try Multimodal().prepare(data(Self.file))
    var run = try walks.run(DemoSettings(), seed: 7)
    let walk = try run.walkthrough()
    #expect(walk.map(\.id) == ["parts", "train", "drop", "gates", "rate", "serving"])
    #expect(walk.allSatisfy { $0.outcome.isEmpty })
    #expect(try walk[0].numbers("numbers", of: "modalities") == [2, 2, 1])
    let there = try walk[0].numbers("there", of: "modalities")
    #expect(there[0] == 1 && there[1] == 1 && abs(there[2] - 0.8) < 0.03)
    let areas = try walk[2].numbers("gated-dropout", of: "areas")
    #expect(areas[0] > 0.9 && areas[2] < 0.75, "\(areas)")
    let card = walks.card
    #expect(card.predictions.isEmpty && card.claims.isEmpty)
    #expect(card.dials.map(\.id) == ["missing", "dropout", "fusion"])
  }

  /// Half of the rows have neither embedding: there is nothing to weigh there.
  @Test func rowsWithoutAnyModalityHaveNoWeights() throws {
    var lines = ["click,title_1,music_1,z"]
    for row in 0..<400 {
      let embeddings = row % 2 == 0 ? "\(row % 4 * 3 + row % 3),\(row % 7)" : ","
      lines.append("\(row % 4 < 2 ? 1 : 0),\(embeddings),\(row % 5)")
    }
    let walks = try Multimodal().prepare(data(lines.joined(separator: "\n")))
    var run = try walks.run(DemoSettings(), seed: 7)
    let rows = try run.walkthrough(steps: 4)[3].table("weights").rows
    #expect(rows.count == 3)
    for row in rows {
      let weights = try row.values.dropFirst().map { try $0.shownNumber }
      #expect(abs(weights.reduce(0, +) - 1) < 1e-4, "\(weights)")
    }
  }

  @Test func outcomesAreNoFeatures() throws {
    func features(_ names: [String]) throws -> Double {
      var lines = Self.file.split(separator: "\n").map(String.init)
      for place in lines.indices {
        lines[place] += names.map { place == 0 ? ",\($0)" : ",\(place % 7)" }.joined()
      }
      let walks = try Multimodal().prepare(data(lines.joined(separator: "\n")))
      var run = try walks.run(DemoSettings(), seed: 7)
      return try run.walkthrough(steps: 1)[0].fact("users", of: "figures")
    }
    let plain = try features([])
    let (told, more) = (
      try features(["watch_time", "is_follow", "long_view"]), try features(["height"])
    )
    #expect(told == plain && more == plain + 1)
  }

  @Test func aFileNeedsNoUsersAndNotAllModalities() throws {
    var lines = ["click,title_1,music_1"]
    for row in 0..<300 { lines.append("\(row % 2),\(row % 2 * 3 + row % 3),\(row % 7)") }
    let walks = try Multimodal().prepare(data(lines.joined(separator: "\n")))
    let dial = try #require(walks.card.dials.first { $0.id == "missing" })
    guard case .choice(let options, let initial) = dial.kind else {
      Issue.record("\(dial.kind)")
      return
    }
    #expect(options.map(\.id) == ["text", "audio"] && initial == "text")
    var run = try walks.run(DemoSettings(), seed: 7)
    let walk = try run.walkthrough(steps: 3)
    #expect(try walk[2].table("areas").rows.count == 3)
  }

  /// A label of a public log is one, and the others are hidden.
  @Test(arguments: ["is_like", "点赞"]) func labelsOfPublicLogsAreKnown(name: String) throws {
    var lines = ["\(name),is_follow,watch_ratio,text_1,frame_1"]
    for row in 0..<200 {
      let isLiked = row % 3 == 0 ? 1 : 0
      lines.append("\(isLiked),\(isLiked),\(isLiked),\(row % 7),\(row % 11)")
    }
    let walks = try Multimodal().prepare(DemoData(lines.joined(separator: "\n")))
    #expect(!walks.card.steps.isEmpty)
  }

  /// Eight likes of 400 rows: some seeds leave none to be asked about.
  @Test func aSeedThatCannotBeMeasuredIsNamed() throws {
    var lines = ["click,text_1,audio_1"]
    for row in 0..<400 { lines.append("\(row % 50 == 5 ? 1 : 0),\(row),\(row % 7)") }
    let walks = try Multimodal().prepare(data(lines.joined(separator: "\n")))
    var refused = 0
    for seed in 30..<50 as Range<UInt64> {
      var run = try walks.run(DemoSettings(), seed: seed)
      do {
        #expect(try run.next() != nil)
      } catch DemoError.data(let message) {
        #expect(message.en.contains("Seed \(seed) ") && message.zh.contains("种子 \(seed) "))
        refused += 1
      }
    }
    #expect(refused > 0 && refused < 20)
  }

  @Test(arguments: [
    "x,click\n1,0\n2,1\n", "click,text_1\n1,0\n0,1\n", "text_1,audio_1\n1,0\n2,1\n",
    "click,text_1,audio_1\n1,0,much\n0,1,1\n0,1,1\n1,1,1\n",
    "click,text_1,audio_1\n0,0,1\n0,1,1\n0,1,1\n", "",
  ])
  func whatCannotBeWalkedIsSaidToBeSo(text: String) {
    let error = #expect(throws: DemoError.self) { try Multimodal().prepare(data(text)) }
    guard case .data(let message)? = error else {
      Issue.record("\(String(describing: error)) is no mistake in the data")
      return
    }
    #expect(message.en.hasPrefix("videos.csv: ") && message.zh.hasPrefix("videos.csv："))
  }
}
