import Demos
import Testing
import Wording

/// Xavier, He, too small and too large over thirty layers, through the demo itself.
struct InitialisationTests {
  private func steps(
    _ settings: [String: DialValue] = [:],
    seed: UInt64 = 7,
    count: Int = 4
  ) throws -> [DemoStep] {
    var run = try Initialisation().run(DemoSettings(values: settings), seed: seed)
    return try run.walkthrough(steps: count)
  }

  private func ends(_ curves: Curves, _ series: String) throws -> (first: Double, last: Double) {
    let values = try #require(curves.series.first { $0.id == series }?.values)
    return (try #require(values.first), try #require(values.last))
  }

  @Test(arguments: [1, 7] as [UInt64]) func heKeepsReLUAndXavierHalvesItsVariance(
    seed: UInt64
  ) throws {
    let walk = try steps(seed: seed)
    let signals = try walk[1].curves("signals")
    let he = try ends(signals, "he")
    #expect(he.last / he.first > 0.15 && he.last / he.first < 6)
    // 2⁻¹⁴·⁵ = 4.3e-5, within a factor of 6.
    let xavier = try ends(signals, "xavier")
    #expect(xavier.last / xavier.first > 7e-6 && xavier.last / xavier.first < 2.6e-4)
    // The nets draw the same numbers, so their ratio is exact: √2 a layer.
    let ratio = (he.last / xavier.last) / (he.first / xavier.first)
    #expect(abs(ratio / 23_170.475 - 1) < 1e-3, "\(ratio)")
    #expect(walk[1].outcome == ["which-keeps-the-signal": "he"])
  }

  @Test func tanhIsBoundedAndKeptByXavier() throws {
    let walk = try steps(["activation": .choice("tanh")])
    let large = try ends(walk[1].curves("signals"), "large")
    #expect(large.first > 0.8 && large.last > 0.8 && large.last <= 1)
    let xavier = try ends(walk[1].curves("signals"), "xavier")
    #expect(xavier.last / xavier.first > 0.05)
  }

  @Test func theoryStandsBesideTheMeasurement() throws {
    // Wide layers waver less: within a factor of 2 at a width of 128, over ten layers.
    let walk = try steps(["depth": .number(10), "width": .number(128)])
    guard case .table(let table) = walk[3].exhibits[0].content else {
      Issue.record("no table")
      return
    }
    for row in table.rows {
      let numbers = row.values.compactMap { value -> Double? in
        if case .number(let number, _) = value { number } else { nil }
      }
      #expect(numbers.count == 4)
      for (measured, theory) in [(numbers[0], numbers[1]), (numbers[2], numbers[3])] {
        #expect(measured / theory > 0.5 && measured / theory < 2, "\(row.values)")
      }
    }
  }

  @Test func aTrainingOfFourStreamsAndShowsWhatIsNoNumber() throws {
    let walk = try steps(["depth": .number(12), "width": .number(16)], count: 5)
    let loss = try walk[4].curves("loss")
    #expect(walk[4].progress?.isComplete == true)
    #expect(loss.series.map(\.id) == ["he", "xavier", "small", "large"])
    #expect(loss.series.allSatisfy { $0.values.count == loss.places.count })
    // Nothing comes out of the small net, so it stays at ln 2.
    #expect(abs((loss.series[2].values.last ?? 0) - 0.693) < 0.02)
  }

  @Test func sameSeedAndSettingsGiveTheSameWalk() throws {
    #expect(try steps() == steps())
    #expect(try steps(seed: 1) != steps(seed: 2))
  }
}
