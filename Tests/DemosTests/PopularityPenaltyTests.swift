import Demos
import Foundation
import Testing
import Wording

/// The exponent against recall, coverage and the long tail, through the demo itself.
struct PopularityPenaltyTests {
  private func steps(
    _ settings: [String: DialValue] = [:],
    seed: UInt64 = 7,
    count: Int = 5
  ) throws -> [DemoStep] {
    try sharedSteps(of: PopularityPenalty(), settings, seed: seed, count: count)
  }

  private func series(_ step: DemoStep, _ exhibit: String, _ id: String) throws -> [Double] {
    try #require(try step.curves(exhibit).series.first { $0.id == id }).values
  }

  @Test func theHarderThePenaltyTheMoreGoesToTheLongTail() throws {
    let sweep = try #require(try steps(count: 4).last)
    let tail = try series(sweep, "reach", "long-tail")
    #expect(tail.count == 11)
    #expect(zip(tail, tail.dropFirst()).allSatisfy { $0 <= $1 }, "\(tail)")
    #expect(sweep.outcome == ["recall-over-exponent": "peaks"])
  }

  @Test func withoutSkewNothingPeaks() throws {
    let sweep = try #require(try steps(["popularity-skew": .number(0)], count: 4).last)
    #expect(sweep.outcome["recall-over-exponent"] != "peaks")
  }

  @Test func hitsFillTheRawListAndLeaveIt() throws {
    let walk = try steps(count: 3)
    let raw = try walk[1].fact("of-the-head", of: "list")
    let penalised = try walk[2].fact("of-the-head", of: "list")
    #expect(raw >= 5 && penalised < raw, "\(raw) \(penalised)")
    let kin = try walk[1].fact("of-the-topic", of: "list")
    #expect(try walk[2].fact("of-the-topic", of: "list") > kin)
    // The log's six hits, which belong to no topic, are all gone.
    let hits = ["Gala sketches", "World Cup final", "Viral dance challenge"]
    let labels = walk[1].ranking("neighbours").map(\.label.en)
    #expect(labels.contains("Gala sketches"), "\(labels)")
    for entry in walk[2].ranking("neighbours") { #expect(!hits.contains(entry.label.en)) }
  }

  @Test func theFormulaIsWorkedOutWithTheShownNumbers() throws {
    // sim = count / (|N(i)|^0.4 · |N(j)|^0.6 + 5), with the focus' 20 users.
    let walk = try steps(["shrinkage": .number(5)], count: 3)
    let rows = try walk[2].table("worked").rows
    #expect(rows.count == 2)
    for row in rows {
      let numbers = row.values.compactMap { value -> Double? in
        if case .number(let number, _) = value { number } else { nil }
      }
      let divisor = pow(20, 0.4) * pow(numbers[1], 0.6) + 5
      #expect(abs(numbers[2] - divisor) < 1e-9, "\(numbers)")
      #expect(abs(numbers[3] - numbers[0] / divisor) < 1e-12, "\(numbers)")
    }
    // By counts alone the list is in falling order of whole numbers.
    let counts = walk[1].ranking("neighbours").map(\.score)
    #expect(counts == counts.sorted(by: >) && counts.allSatisfy { $0 == $0.rounded() })
    let ranks = walk[2].ranking("neighbours").map(\.rankBefore)
    #expect(ranks.allSatisfy { $0 != nil } && ranks != (1...8).map { $0 })
  }

  @Test func atZeroTheListIsThatOfTheCounts() throws {
    let walk = try steps(["exponent": .number(0)], count: 3)
    let raw = walk[1].ranking("neighbours").map(\.label)
    #expect(raw == walk[2].ranking("neighbours").map(\.label))
    #expect(walk[2].ranking("neighbours").map(\.rankBefore) == (1...8).map { $0 })
  }

  @Test func theSweepStreamsFromNothingToAll() throws {
    let states = try sharedStates(of: PopularityPenalty())[3]
    #expect(states.compactMap(\.progress).map(\.done) == Array(0...11))
    for (done, state) in states.enumerated() {
      #expect(try state.curves("accuracy").places.count == done)
      #expect(state.outcome.isEmpty == (done < 11) && (state.remark == nil) == (done < 11))
    }
    let last = try #require(states.last)
    #expect(try last.curves("accuracy").places == (0...10).map { Double($0) / 10 })
  }

  @Test func theTradeOffShowsTheSweepsFigures() throws {
    let walk = try steps(["exponent": .number(0.73)])
    let rows = try walk[4].table("figures").rows
    let exponents = rows.map { $0.values[0] }
    #expect(exponents.first == .number(0, fractionDigits: 2))
    #expect(exponents.last == .number(1, fractionDigits: 2))
    #expect(rows.filter(\.isFocus).map { $0.values[0] } == [.number(0.73, fractionDigits: 2)])
    let recall = try series(walk[3], "accuracy", "recall")
    #expect(rows.first?.values[1] == .number(recall[0], fractionDigits: 3))
    #expect(rows.last?.values[1] == .number(recall[10], fractionDigits: 3))
    #expect(rows.contains { $0.values[1] == .number(recall.max() ?? 0, fractionDigits: 3) })
    #expect(walk[4].ranking("recommended").count == 10)
  }

  /// The whole list is shown, so that what is marked in it can be counted; without a penalty the
  /// list is that of another walk.
  @Test func theListSaysHowManyLaterClicksItHolds() throws {
    let walk = try steps()[4]
    let plain = try steps(["exponent": .number(0)])[4]
    let marked = walk.ranking("recommended").count { $0.isFocus }
    #expect(try walk.fact("found", of: "list") == Double(marked) && marked > 0)
    #expect(
      try walk.fact("found-without", of: "list")
        == Double(plain.ranking("recommended").count { $0.isFocus })
    )
    #expect(try plain.fact("found", of: "list") == plain.fact("found-without", of: "list"))
    #expect(try walk.fact("clicked-later", of: "list") >= Double(marked))
  }

  @Test(arguments: ["top-k", "list-length"]) func theSweepsDialsChangeTheSweep(
    name: String
  ) throws {
    let dial = try #require(PopularityPenalty().card.dials.first { $0.id == name })
    let plain = try steps(count: 4)
    let turned = try steps([name: dial.turned(dial.initial, by: -1)], count: 4)
    #expect(
      try series(plain[3], "accuracy", "recall") != series(turned[3], "accuracy", "recall")
    )
  }

  @Test func sameSeedAndSettingsGiveTheSameWalk() throws {
    #expect(try steps() == newSteps(of: PopularityPenalty(), count: 5))
    #expect(try steps(seed: 1, count: 3) != steps(seed: 2, count: 3))
  }

  @Test func aCancelledSweepStops() async throws {
    let run = try PopularityPenalty().run(DemoSettings(), seed: 7)
    let task = Task { () -> DemoError? in
      var run = run
      do throws(DemoError) {
        while let step = try run.next() {
          if step.id == "sweep" { withUnsafeCurrentTask { $0?.cancel() } }
        }
        return nil
      } catch {
        return error
      }
    }
    #expect(await task.value == .cancelled)
  }
}
