import Demos
import Testing
import Wording

/// The cliff and the exploding net, through the demo itself.
///
/// The references are float64 runs of the same recursion written apart (the cliff), to the
/// tolerance stated with each figure. What chaos decides is pinned in its outcome only.
struct GradientClippingTests {
  private func walk(
    _ settings: [String: DialValue] = [:],
    seed: UInt64 = 7,
    count: Int = .max
  ) throws -> [DemoStep] {
    try sharedSteps(of: GradientClippingDemo(), settings, seed: seed, count: count)
  }

  private func numbers(_ step: DemoStep, _ exhibit: String, _ column: String) throws -> [Double] {
    guard case .table(let table) = step.exhibits.first(where: { $0.id == exhibit })?.content,
      let place = table.columns.firstIndex(where: { $0.id == column })
    else { throw MissingExhibit(id: exhibit) }
    return table.rows.compactMap { row in
      if case .number(let number, _) = row.values[place] { number } else { nil }
    }
  }

  private func isNear(_ value: Double, _ reference: Double, _ tolerance: Double = 0.01) -> Bool {
    abs(value - reference) <= tolerance * abs(reference)
  }

  @Test func theWallIsWhereTheRecursionSaysItIs() throws {
    let steps = try walk(count: 1)
    guard case .facts(let facts) = steps[0].exhibits[1].content else {
      throw MissingExhibit(id: "wall")
    }
    let values = facts.map { fact in
      if case .number(let number, _) = fact.value { number } else { Double.nan }
    }
    // Reference: the steepest of 3201 points at w = 4.5 and T = 50. Within 1%, b within 0.001.
    #expect(values[0] == 4.5 && abs(values[1] + 2.3030) < 0.001, "\(values)")
    #expect(isNear(values[3], 157.0), "\(values)")
  }

  @Test func gradientsOfTheCliffFitItsLosses() throws {
    // On the smooth side, against central differences along b.
    let slice = try walk(count: 2)[1]
    let curve = try slice.curves("slice")
    let losses = curve.series[0].values
    let lengths = try slice.curves("steepness").series[0].values
    var compared = 0
    for place in 1..<losses.count - 1 where curve.places[place] > -2.0 {
      let width = curve.places[place + 1] - curve.places[place - 1]
      let slope = abs(losses[place + 1] - losses[place - 1]) / width
      // The length holds the slope along w too, which is h times as much, with h between 0.7 and 1.
      #expect(lengths[place] > slope && lengths[place] < 1.6 * slope)
      compared += 1
    }
    #expect(compared > 30)
  }

  @Test func aPlainStepIsThrownFarAndAClippedOneIsNot() throws {
    let step = try walk(count: 3)[2]
    let lengths = try numbers(step, "landings", "step-length")
    // Rate 0.1: a tenth of 157 without clipping; 0.1 · √2 by value, 0.1 by norm. Within 1%.
    #expect(isNear(lengths[0], 15.70) && isNear(lengths[1], 0.1414) && isNear(lengths[2], 0.1))
    let angles = try numbers(step, "landings", "angle")
    // (81.6, 134): 58.6°; by value (1, 1): 45°. Within a fifth of a degree.
    #expect(angles[0] == 0 && abs(angles[1] - 13.6) < 0.2 && angles[2] < 1e-6, "\(angles)")
    let after = try numbers(step, "landings", "loss-after")
    #expect(isNear(after[0], 0.09, 1e-6) && after[1] < 0.05 && after[2] < 0.05)
    #expect(step.outcome == ["where-it-lands": "stuck"])
  }

  @Test func withoutAWallNothingIsThrown() throws {
    let steps = try walk(["steps": .number(5)], count: 4)
    #expect(steps[2].outcome == ["where-it-lands": "near"])
    for series in try steps[3].curves("loss").series {
      #expect(try #require(series.values.last) < 0.001)
    }
  }

  @Test func theDescentStreamsAndOnlyTheClippedOneArrives() throws {
    var run = try GradientClippingDemo().run(DemoSettings(), seed: 7)
    var states: [DemoStep] = []
    while let step = try run.next(), step.id != "explosion" {
      if step.id == "descent" { states.append(step) }
    }
    #expect(states.compactMap { $0.progress?.done } == Array(0...100))
    let loss = try #require(states.last).curves("loss")
    #expect(loss.series.map(\.id) == ["without-clipping", "with-clipping"])
    #expect(isNear(try #require(loss.series[0].values.last), 0.09, 1e-6))
    #expect(try #require(loss.series[1].values.last) < 0.02)
    guard case .grid(let grid) = try #require(states.last).exhibits[0].content else {
      throw MissingExhibit(id: "paths")
    }
    #expect(grid.points.count { $0.group == 0 } == 101)
    #expect(grid.points.count { $0.group == 1 } == 101)
  }

  @Test(arguments: [1, 7] as [UInt64]) func byNormKeepsTheDirectionAndByValueTurnsIt(
    seed: UInt64
  ) throws {
    let step = try walk(seed: seed, count: 6)[5]
    let lengths = try numbers(step, "vectors", "length")
    let angles = try numbers(step, "vectors", "angle")
    // By norm to the rounding of 32 bits, a thousandth of a degree; the length to 1e-4.
    #expect(lengths[0] > 10 && isNear(lengths[2], 1, 1e-4))
    #expect(angles[0] == 0 && angles[2] < 1e-3 && angles[1] > 10, "\(angles)")
    // The cosine is the angle's: 1.000000 by norm, as the reference has it.
    let cosines = try numbers(step, "vectors", "cosine")
    #expect(cosines[0] == 1 && abs(cosines[2] - 1) < 5e-7 && cosines[1] < 0.985, "\(cosines)")
    #expect(try numbers(step, "vectors", "greatest")[1] == 1)
    #expect(step.outcome == ["which-keeps-the-direction": "norm"])
    let layers = try step.profile("layers")
    #expect(layers.measures.map(\.id) == ["before", "by-value", "by-norm"])
    // One factor for all layers.
    for (before, after) in zip(layers.values(of: "before"), layers.values(of: "by-norm")) {
      #expect(isNear(after / before, lengths[2] / lengths[0], 1e-3))
    }
  }

  @Test func thePassesOfSeedSevenAreTheStoredOnes() throws {
    // In 32 bits with the wide kernels and OpenBLAS 0.3.21; elsewhere within 2%.
    let steps = try walk(count: 6)
    let layers = try steps[4].profile("layers")
    let gradients = layers.values(of: "activation-gradient-norm")
    #expect(isNear(gradients[0], 7.396, 0.02) && isNear(gradients[9], 0.7532, 0.02))
    #expect(isNear(gradients[0] / gradients[19], 91.66, 0.02), "\(gradients)")
    #expect(isNear(layers.values(of: "weight-gradient-norm")[0], 35.55, 0.02))
    let lengths = try numbers(steps[5], "vectors", "length")
    #expect(isNear(lengths[0], 738.4, 0.02) && isNear(lengths[1], 82.34, 0.02), "\(lengths)")
    let cosines = try numbers(steps[5], "vectors", "cosine")
    #expect(isNear(cosines[1], 0.5094, 0.02), "\(cosines)")
    #expect(isNear(try numbers(steps[5], "vectors", "angle")[1], 59.38, 0.02))
  }

  @Test func aThresholdAboveTheGradientChangesNothing() throws {
    let step = try walk(["threshold": .number(10_000)], count: 6)[5]
    #expect(try numbers(step, "vectors", "changed-percent") == [0, 0, 0])
    #expect(step.outcome == ["which-keeps-the-direction": "both"])
  }

  @Test(arguments: [1, 7] as [UInt64]) func withoutClippingItBecomesNaNAndWithItLearns(
    seed: UInt64
  ) throws {
    let train = try #require(try walk(seed: seed).last)
    let loss = try train.curves("loss")
    let lost = try #require(loss.series[0].values.firstIndex { $0.isNaN })
    // An overflow takes few steps, and there is no way back from it.
    #expect(lost < 20 && loss.series[0].values[lost...].allSatisfy { $0.isNaN })
    #expect(loss.series[1].values.allSatisfy { $0.isFinite })
    #expect(try #require(loss.series[1].values.last) < 0.5)
    #expect(train.outcome == ["who-survives": "clipped-learns"])
    #expect(try train.curves("gradient-norm").series[0].values.contains { !$0.isFinite })
  }

  @Test(
    arguments: [
      (["gain": .number(1)], "no-need"), (["threshold": .number(1000)], "clipped-survives"),
      (["clipping": .choice("none")], "both-lost"),
    ] as [([String: DialValue], String)]
  )
  func theOtherOutcomesAreReached(settings: [String: DialValue], outcome: String) throws {
    #expect(try walk(settings).last?.outcome == ["who-survives": outcome])
  }

  @Test func whatIsNoNumberIsWalked() throws {
    let steps = try walk([
      "depth": .number(100), "gain": .number(10), "width": .number(8), "steps": .number(100),
    ])
    #expect(steps.map(\.id) == GradientClippingDemo().card.steps.map(\.id))
    #expect(try numbers(steps[5], "vectors", "length").contains { !$0.isFinite })
    #expect(try numbers(steps[5], "vectors", "angle").contains { $0.isNaN })
  }

  @Test func aCancelledDescentStops() async throws {
    let run = try GradientClippingDemo().run(DemoSettings(), seed: 7)
    let task = Task { () -> DemoError? in
      var run = run
      do throws(DemoError) {
        while let step = try run.next() {
          if step.id == "descent" { withUnsafeCurrentTask { $0?.cancel() } }
        }
        return nil
      } catch {
        return error
      }
    }
    #expect(await task.value == .cancelled)
  }

  @Test func sameSeedAndSettingsGiveTheSameWalk() throws {
    let settings: [String: DialValue] = ["depth": .number(5), "width": .number(8)]
    let other = try newSteps(of: GradientClippingDemo(), settings, seed: 1)
    #expect(try "\(walk(settings, seed: 1))" == "\(other)")
    #expect(try "\(walk(settings, seed: 1))" != "\(walk(settings, seed: 2))")
  }

  @Test func theUsersTableIsWalked() throws {
    let rows = (0..<12).map { "\($0),\($0 % 5),\($0 < 6 ? "a" : "b")" }
    let data = DemoData(name: "t.csv", bytes: Array(rows.joined(separator: "\n").utf8))
    let walks = try GradientClippingDemo().prepare(data)
    #expect(walks.card.claims.isEmpty && walks.card.predictions.isEmpty)
    var run = try walks.run(
      DemoSettings(values: ["depth": .number(4), "width": .number(8)]),
      seed: 7
    )
    let steps = try run.walkthrough()
    #expect(steps.map(\.id) == walks.card.steps.map(\.id))
    #expect(steps.allSatisfy { $0.outcome.isEmpty })
  }
}
