import Demos
import Testing
import Wording

/// What each weight is worth in worlds with an effect and without, on seeds that no claim names.
struct ItemCFWorthTests {
  private static let seeds: [UInt64] = [11, 12]
  private static let parts = 7

  private func worth(_ settings: [String: DialValue], seed: UInt64) throws -> DemoStep {
    try #require(try sharedSteps(of: ItemCFWeighting(), settings, seed: seed).last)
  }

  /// The first bar over another one.
  private func ratio(_ step: DemoStep, _ exhibit: String, _ place: Int) throws -> Double {
    let bars = try step.bars(exhibit)
    return bars[0].value / bars[place].value
  }

  /// The place of the smallest bar but the first.
  private func smallest(_ bars: [Bars.Bar]) -> Int {
    bars.indices.dropFirst().min { bars[$0].value < bars[$1].value } ?? 0
  }

  @Test(arguments: seeds) func gapsTellWhatBelongsTogetherOnlyWhereTasteDrifts(
    seed: UInt64
  ) throws {
    let drifting = try worth(["drift": .number(8), "series": .number(0)], seed: seed)
    let steady = try worth(["drift": .number(0), "series": .number(0)], seed: seed)
    #expect(try ratio(drifting, "kin", 1) > 1.05)
    #expect(try ratio(steady, "kin", 1) < 1.03)
    // So do the history's weights.
    #expect(try ratio(drifting, "worth", 6) > 1.2)
    #expect(try ratio(steady, "worth", 6) < 1.1)
  }

  @Test(arguments: seeds) func hitsAreNobodysNeighboursWhereNobodyFollowsTheCrowd(
    seed: UInt64
  ) throws {
    #expect(try ratio(try worth([:], seed: seed), "kin", 4) > 1.1)
    #expect(try abs(ratio(try worth(["crowd": .number(0)], seed: seed), "kin", 4) - 1) < 0.02)
  }

  @Test(arguments: ["videos", "films", "news", "goods"]) func everyWorldIsMeasured(
    world: String
  ) throws {
    let step = try worth(["world": .choice(world)], seed: 11)
    let bars = try step.bars("worth")
    #expect(bars.count == Self.parts && bars.allSatisfy { $0.value > 0.05 && $0.value < 1 })
    #expect(try step.bars("kin").allSatisfy { $0.value > 0.3 && $0.value <= 1 })
    // What is said first is the greatest loss of either chart.
    let (lists, neighbours) = (
      try ratio(step, "worth", smallest(bars)),
      try ratio(step, "kin", smallest(try step.bars("kin")))
    )
    let remark = try #require(step.remark?.en)
    #expect(remark.hasPrefix(neighbours > lists ? "The neighbours need" : "The lists need"))
  }

  @Test func theStepStreams() throws {
    let states = try #require(try sharedStates(of: ItemCFWeighting()).last)
    #expect(states.compactMap(\.progress).map(\.done) == Array(0...Self.parts))
    for (done, state) in states.enumerated() {
      #expect(try state.bars("worth").count == done)
      #expect((state.remark == nil) == (done < Self.parts))
    }
  }
}
