import Neural
import Randomness
import Testing
import Wording

@testable import Demos

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Xavier, He, too small and too large over thirty layers, through the demo itself.
struct InitialisationTests {
  private func steps(
    _ settings: [String: DialValue] = [:],
    seed: UInt64 = 7,
    count: Int = 4
  ) throws -> [DemoStep] {
    try sharedSteps(of: Initialisation(), settings, seed: seed, count: count)
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
    // What ReLU leaves of the differences between examples, and 2⁻¹⁴·⁵ of it, within a factor of 6.
    let expected = Self.signalLeft(depth: 30)
    #expect(he.last / he.first > expected / 6 && he.last / he.first < expected * 6)
    let xavier = try ends(signals, "xavier")
    let halved = 4.3e-5 * expected
    #expect(xavier.last / xavier.first > halved / 6 && xavier.last / xavier.first < halved * 6)
    // The nets draw the same numbers, so their ratio is exact: √2 a layer.
    let ratio = (he.last / xavier.last) / (he.first / xavier.first)
    #expect(abs(ratio / 23_170.475 - 1) < 1e-3, "\(ratio)")
    #expect(walk[1].outcome == ["which-keeps-the-signal": "he"])
  }

  @Test func theSameStepsAreTakenOnTheUsersTable() throws {
    let rows = (0..<40).map { "\(Double($0 % 7) / 7),\($0 % 5),\($0 % 3 == 0 ? "yes" : "no")" }
    let data = DemoData(name: "t.csv", bytes: Array(rows.joined(separator: "\n").utf8))
    let small: [String: DialValue] = ["depth": .number(20), "width": .number(16)]
    var run = try Initialisation().prepare(data).run(DemoSettings(values: small), seed: 7)
    let walk = try run.walkthrough()
    #expect(walk.map(\.id) == Initialisation().card.steps.map(\.id))
    #expect(walk.allSatisfy { $0.outcome.isEmpty })
    let (own, drawn) = (try walk[1].curves("signals"), try steps(small)[1].curves("signals"))
    #expect(try ends(own, "xavier").last != ends(drawn, "xavier").last)
    // The table's columns have variance 1, so theory holds of it too: He keeps what Xavier loses.
    let signals = try (ends(own, "he"), ends(own, "xavier"))
    #expect(signals.0.last / signals.0.first > 100 * signals.1.last / signals.1.first)
  }

  @Test func orthogonalLinearNetsStretchNothingAndOthersDo() throws {
    func values(_ kind: NetworkInitialiser.Kind) throws -> [Double] {
      var generator = SeededGenerator(seed: 3)
      let plan = NetworkPlan(
        depth: 10,
        width: 12,
        activation: .identity,
        initialiser: NetworkInitialiser(kind: kind, gain: 1)
      )
      let trainer = try NetworkTrainer(
        plan,
        examples: .normal(count: 4, inputs: 12, using: &generator),
        optimiser: Optimiser(.sgd, learningRate: 0.1),
        using: &generator
      )
      return try trainer.singularValues()
    }
    let orthogonal = try values(.orthogonal)
    #expect(orthogonal.count == 12)
    #expect(orthogonal.allSatisfy { abs($0 - 1) < 1e-4 }, "\(orthogonal)")
    let xavier = try values(.xavier)
    #expect((xavier.first ?? 0) > 1.5 && (xavier.last ?? 1) < 1e-3, "\(xavier)")
  }

  @Test func thePassesOfSeedSevenAreTheStoredOnes() throws {
    // In 32 bits with the wide kernels and OpenBLAS 0.3.21; elsewhere within 2%.
    let walk = try steps()
    func near(_ value: Double, _ stored: Double) -> Bool { abs(value / stored - 1) < 0.02 }
    let he = try ends(walk[1].curves("signals"), "he")
    #expect(near(he.first, 0.8298) && near(he.last, 0.1018), "\(he)")
    let activations = try column("measured-std", of: walk[3])
    for (value, stored) in zip(activations, [0.2091, 6.381e-6, .nan, 2.411e17])
    where !stored.isNaN {
      #expect(near(value, stored), "\(activations)")
    }
    let backward = try walk[2].curves("gradients")
    for (series, stored) in [("he", 0.08336), ("xavier", 3.597e-6), ("large", 2.388e16)] {
      let first = try ends(backward, series).first
      #expect(near(first, stored), "\(series) \(first)")
    }
    let theory = try column("theoretical-gradient-ratio", of: walk[3])
    #expect(near(theory[0], 1) && near(theory[1], 4.316e-5))
  }

  /// What wide ReLU layers that keep the activations' mean square leave of the signal from layer 1
  /// on.
  ///
  /// √((1 − c_depth) / (1 − c_1)) with the correlation c of two examples' activations, from 0 on:
  /// c′ = (√(1 − c²) + c (π − arccos c)) / π. Source: Cho and Saul, "Kernel methods for deep
  /// learning", NeurIPS 2009, the arc-cosine kernel of degree 1.
  private static func signalLeft(depth: Int) -> Double {
    var correlation = 0.0
    var first = 0.0
    for layer in 1...depth {
      let sine = (1 - correlation * correlation).squareRoot()
      correlation = (sine + correlation * (Double.pi - acos(correlation))) / Double.pi
      if layer == 1 { first = correlation }
    }
    return ((1 - correlation) / (1 - first)).squareRoot()
  }

  @Test func aDeadSignalIsNotHiddenByWhatDiffersBetweenUnits() throws {
    let walk = try steps(["activation": .choice("sigmoid")])
    let he = try ends(walk[1].curves("signals"), "he")
    #expect(he.last < 1e-4 * he.first, "\(he)")
    let signal = try column("signal-std", of: walk[3])
    let activation = try column("measured-std", of: walk[3])
    #expect(signal[0] == he.last && activation[0] > 0.1)
  }

  @Test func whatUnderflowsIsZeroWithoutDigits() throws {
    // Thirty sigmoid layers with weights of 0.01: the gradient is below 2⁻¹⁴⁹ at layer 1.
    let walk = try steps(["activation": .choice("sigmoid")])
    #expect(try column("measured-gradient-ratio", of: walk[3])[2] == 0)
    guard case .table(let table) = walk[3].exhibits[0].content else { return }
    #expect(table.rows[2].values[4].text(in: .en) == "0")
  }

  private func column(_ id: String, of step: DemoStep) throws -> [Double] {
    guard case .table(let table) = step.exhibits[0].content,
      let place = table.columns.firstIndex(where: { $0.id == id })
    else { throw MissingExhibit(id: id) }
    return table.rows.map { row in
      if case .measured(let number, _) = row.values[place] { number } else { .nan }
    }
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
    for (measure, expectation) in [
      ("measured-std", "theoretical-std"),
      ("measured-gradient-ratio", "theoretical-gradient-ratio"),
    ] {
      let pairs = zip(try column(measure, of: walk[3]), try column(expectation, of: walk[3]))
      for (measured, theory) in pairs {
        #expect(measured / theory > 0.5 && measured / theory < 2, "\(measured) \(theory)")
      }
    }
  }

  @Test func aTrainingOfFourStreamsAndShowsWhatIsNoNumber() throws {
    let settings: [String: DialValue] = ["depth": .number(12), "width": .number(16)]
    var run = try Initialisation().run(DemoSettings(values: settings), seed: 7)
    var states: [DemoStep] = []
    while let step = try run.next() { if step.id == "train" { states.append(step) } }
    let progress = states.compactMap(\.progress)
    #expect(progress.count == states.count && progress.first?.done == 0)
    #expect(zip(progress, progress.dropFirst()).allSatisfy { $0.done < $1.done })
    for (state, progress) in zip(states, progress) {
      #expect(try state.curves("loss").places.count == progress.done + 1, "not cumulative")
    }
    let last = try #require(states.last)
    let loss = try last.curves("loss")
    #expect(last.progress?.isComplete == true)
    // The one that begins too large is lost at once, and so it is shown.
    #expect(try #require(loss.series[3].values.last).isNaN)
    #expect(loss.series.map(\.id) == ["he", "xavier", "small", "large"])
    #expect(loss.series.allSatisfy { $0.values.count == loss.places.count })
    // Nothing comes out of the small net, so it stays at ln 2.
    #expect(abs((loss.series[2].values.last ?? 0) - 0.693) < 0.02)
  }

  @Test func sameSeedAndSettingsGiveTheSameWalk() throws {
    #expect(try steps() == newSteps(of: Initialisation(), count: 4))
    #expect(try steps(seed: 1) != steps(seed: 2))
  }
}
