import Demos
import Testing
import Wording

/// How far back in time a gradient gets, through the demo itself.
///
/// Stored numbers are of the default walk with seed 7, in 32 bits with the wide kernels and
/// OpenBLAS 0.3.21. Passes without training agree within 2% elsewhere; of trainings the outcome is
/// pinned alone.
struct RecurrentMemoryTests {
  private func steps(
    _ settings: [String: DialValue] = [:],
    seed: UInt64 = 7,
    count: Int = 4
  ) throws -> [DemoStep] {
    try sharedSteps(of: RecurrentMemory(), settings, seed: seed, count: count)
  }

  private func isNear(_ value: Double, _ reference: Double, tolerance: Double = 0.02) -> Bool {
    abs(value / reference - 1) < tolerance
  }

  private func first(_ curves: Curves, _ series: String) throws -> Double {
    try #require(curves.series.first { $0.id == series }?.values.first)
  }

  @Test func aHundredStepsLeaveNothingToThePlainNetAndEnoughToTheGated() throws {
    let gradients = try steps()[2].curves("gradients")
    #expect(gradients.places == (1...100).map(Double.init))
    let rnn = try first(gradients, "rnn")
    let lstm = try first(gradients, "lstm")
    let gru = try first(gradients, "gru")
    #expect(isNear(rnn, 1.44e-20), "\(rnn)")
    #expect(isNear(lstm, 45.97), "\(lstm)")
    #expect(isNear(gru, 0.197), "\(gru)")
    #expect(gradients.series.allSatisfy { $0.values.last == 1 })
  }

  @Test(arguments: [1, 7] as [UInt64]) func thePlainNetLosesTheSameShareAtEveryStep(
    seed: UInt64
  ) throws {
    // Powers of one matrix: far from the end twenty steps lose as much as the twenty after them. A
    // pair of complex eigenvalues makes single factors swing: their means agree within 5%, 1.05²⁰ =
    // 2.65.
    let rows = try steps(seed: seed, count: 2)[1].profile("steps")
    let factors = rows.values(of: "factor")
    #expect(factors.count == 100 && factors[99].isNaN)
    let norms = rows.values(of: "gradient-norm")
    let early = norms[20] / norms[40]
    let late = norms[40] / norms[60]
    #expect(early / late > 1 / 2.65 && early / late < 2.65, "\(early) \(late)")
    #expect(early < 0.01 && late < 0.01)
    // The product of the factors is the ratio of the ends.
    #expect(isNear(factors[..<99].reduce(1, *), norms[0] / norms[99], tolerance: 1e-9))
  }

  @Test func theForgetBiasDecidesWhatIsLeft() throws {
    let biases = try steps()[3].curves("biases")
    #expect(biases.places == [0, 1, 2, 3, 4, 5, 6])
    let measured = try #require(biases.series.first { $0.id == "measured" }).values
    for (place, stored) in [(0, 3.98e-22), (1, 1.95e-8), (2, 0.177), (3, 11.7), (4, 45.97)] {
      #expect(isNear(measured[place], stored), "\(biases.places[place]): \(measured[place])")
    }
    // σ(0)⁹⁹ = 2⁻⁹⁹, and σ(b)⁹⁹ in general.
    let straight = try #require(biases.series.first { $0.id == "straight-way" }).values
    #expect(isNear(straight[0], 1.577_721_810_442_024e-30, tolerance: 1e-12))
    #expect(isNear(straight[4], 0.165_821_584, tolerance: 1e-8), "\(straight[4])")
    #expect(zip(measured, straight).allSatisfy { $0 > $1 })
  }

  @Test(arguments: [("lstm", 4.0), ("lstm", 0), ("gru", 4), ("gru", -2)])
  func gatesStandWhereTheirBiasPutsThem(cell: String, bias: Double) throws {
    // σ(4) = 0.982, σ(0) = 0.5, σ(−2) = 0.119; inputs and states move the mean by less than 0.05.
    let walk = try steps(
      [
        "cell": .choice(cell), "forget-bias": .number(bias), "length": .number(20),
      ],
      count: 2
    )
    let gates = try walk[1].profile("steps").values(of: "gate")
    let expected = [4.0: 0.982, 0: 0.5, -2: 0.119][bias] ?? .nan
    #expect(gates.count == 20)
    #expect(gates.allSatisfy { abs($0 - expected) < 0.05 }, "\(gates)")
  }

  @Test func orthogonalWeightsCarryAPlainGradientFurther() throws {
    let uniform = try first(steps(count: 3)[2].curves("gradients"), "rnn")
    let orthogonal = try first(
      steps(["recurrent-initialiser": .choice("orthogonal")], count: 3)[2].curves("gradients"),
      "rnn"
    )
    #expect(orthogonal > 1e10 * uniform, "\(uniform) \(orthogonal)")
  }

  @Test func aHundredStepsAreLearnedByTheLSTMAndNotByThePlainNet() throws {
    let walk = try steps(count: 5)
    let accuracy = try walk[4].curves("accuracy")
    let rnn = try #require(accuracy.series.first { $0.id == "rnn" }?.values)
    let lstm = try #require(accuracy.series.first { $0.id == "lstm" }?.values)
    #expect(try #require(lstm.last) > 0.95)
    #expect(rnn.suffix(10).reduce(0, +) / 10 < 0.6)
    // Its gradient never gets there while it trains.
    let ratios = try walk[4].curves("gradient-ratio")
    #expect(try #require(ratios.series.first { $0.id == "rnn" }?.values.max()) < 1e-6)
    #expect(walk[4].outcome == ["who-remembers": "lstm"])
    #expect(walk[1].outcome == ["gradient-at-step-1": "vanishes"])
  }

  @Test func tenStepsAreLearnedByBoth() throws {
    let walk = try steps(["length": .number(10)], count: 5)
    #expect(walk[4].outcome == ["who-remembers": "both"])
    #expect(walk[1].outcome == ["gradient-at-step-1": "keeps"])
  }

  @Test func aForgetBiasOfZeroForgets() throws {
    let walk = try steps(["forget-bias": .number(0), "length": .number(50)], count: 5)
    #expect(walk[4].outcome == ["who-remembers": "neither"])
  }

  @Test func theTrainingStreamsFromNothingDoneToAll() throws {
    var run = try RecurrentMemory().run(small, seed: 7)
    var states: [DemoStep] = []
    while let step = try run.next() { if step.id == "train" { states.append(step) } }
    let progress = states.compactMap(\.progress)
    #expect(progress.count == states.count && states.count == 101)
    #expect(progress.first?.done == 0 && progress.last?.isComplete == true)
    #expect(zip(progress, progress.dropFirst()).allSatisfy { $0.done < $1.done })
    #expect(progress.dropLast().allSatisfy { !$0.isComplete })
    #expect(
      states.dropLast().allSatisfy {
        $0.outcome.isEmpty && ($0.progress?.done == 0) == ($0.remark == nil)
      }
    )
    for (place, state) in states.enumerated() {
      #expect(try state.curves("accuracy").places.count == place + 1, "not cumulative")
    }
  }

  @Test func whatIsNoNumberIsWalkedAndShown() throws {
    // The steepest and longest: a product that overflows is shown, and stops nothing.
    let walk = try steps(
      [
        "length": .number(200), "width": .number(64), "recurrent-gain": .number(5),
        "recurrent-initialiser": .choice("xavier"),
      ],
      count: 3
    )
    let rnn = try #require(try walk[2].curves("gradients").series.first { $0.id == "rnn" })
    #expect(rnn.values.count == 200)
    // Beyond 3.4e38, the greatest number of 32 bits.
    #expect(!(try #require(rnn.values.first).isFinite) && rnn.values[199] == 1)
    // −4: a gate of 0.018, whose two-hundredth power is 0 in 32 bits.
    let forgetting = try steps(
      ["cell": .choice("lstm"), "forget-bias": .number(-4), "length": .number(200)],
      count: 2
    )
    #expect(try forgetting[1].profile("steps").values(of: "gradient-norm")[0] == 0)
    #expect(forgetting[1].outcome == ["gradient-at-step-1": "no-number"])
  }

  @Test func aCancelledTrainingStops() async throws {
    let settings = small
    let run = try RecurrentMemory().run(settings, seed: 7)
    let task = Task { () -> DemoError? in
      var run = run
      do throws(DemoError) {
        while let step = try run.next() {
          if step.id == "train" { withUnsafeCurrentTask { $0?.cancel() } }
        }
        return nil
      } catch {
        return error
      }
    }
    #expect(await task.value == .cancelled)
  }

  @Test func sameSeedAndSettingsGiveTheSameWalk() throws {
    let first = try "\(steps(small.values, seed: 1, count: 5))"
    let other = try newSteps(of: RecurrentMemory(), small.values, seed: 1, count: 5)
    #expect(first == "\(other)")
    #expect(try first != "\(steps(small.values, seed: 2, count: 5))")
  }

  @Test func theShortestSequenceIsWalked() throws {
    let walk = try steps(["length": .number(2), "width": .number(4)], count: 5)
    #expect(walk.map(\.id) == RecurrentMemory().card.steps.map(\.id))
    #expect(try walk[1].profile("steps").rows.count == 2)
  }

  private let small = DemoSettings(values: ["length": .number(5), "width": .number(8)])
}
