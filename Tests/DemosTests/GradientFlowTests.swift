import Demos
import Testing
import Wording

/// The figures of deep nets, through the demo itself.
///
/// The references are float64 runs at widths of 500 (tanh, 10 layers) and 64 to 256; what is pinned
/// is their shape. A narrow net wavers: tolerances are factors, stated with each figure.
struct GradientFlowTests {
  static let seeds: [UInt64] = [1, 7]

  /// What the step `backward` measures, layer 1 first.
  private struct Flow {
    var deviations: [Double]
    var gradients: [Double]
    var weightGradients: [Double]

    /// Layer 1 against the last.
    var gradientRatio: Double { gradients[0] / gradients[gradients.count - 1] }
    var weightGradientRatio: Double {
      weightGradients[0] / weightGradients[weightGradients.count - 1]
    }
    /// The last layer against layer 1.
    var signalLeft: Double { deviations[deviations.count - 1] / deviations[0] }
  }

  private func flow(
    depth: Int,
    width: Int = 64,
    _ activation: String,
    _ initialiser: String,
    gain: Double = 1,
    residual: String = "off",
    normalisation: String = "none",
    seed: UInt64
  ) throws -> Flow {
    let walk = try steps(
      settings: [
        "depth": .number(Double(depth)), "width": .number(Double(width)),
        "activation": .choice(activation), "initialiser": .choice(initialiser),
        "gain": .number(gain), "residual": .choice(residual),
        "normalisation": .choice(normalisation),
      ],
      seed: seed,
      count: 3
    )
    let layers = try walk[2].profile("layers")
    return Flow(
      deviations: layers.values(of: "activation-std"),
      gradients: layers.values(of: "activation-gradient-norm"),
      weightGradients: layers.values(of: "weight-gradient-norm")
    )
  }

  private func steps(
    settings: [String: DialValue] = [:],
    seed: UInt64 = 7,
    count: Int = .max
  ) throws -> [DemoStep] {
    try sharedSteps(of: GradientFlow(), settings, seed: seed, count: count)
  }

  /// Whether a number lies within a factor of another.
  private func isNear(_ value: Double, _ reference: Double, factor: Double) -> Bool {
    value > reference / factor && value < reference * factor
  }

  @Test(arguments: seeds) func tenTanhLayersFadeWithSmallWeightsAndKeepWithXavier(
    seed: UInt64
  ) throws {
    // Reference, width 500: 0.459 → 0.0029 and 0.627 → 0.227. Here within factors 1.1 and 1.6.
    let uniform = try flow(depth: 10, width: 128, "tanh", "uniform", seed: seed)
    #expect(isNear(uniform.deviations[0], 0.459, factor: 1.1))
    #expect(isNear(uniform.deviations[9], 0.0029, factor: 1.6), "\(uniform.deviations)")
    let xavier = try flow(depth: 10, width: 128, "tanh", "xavier", seed: seed)
    #expect(isNear(xavier.deviations[0], 0.627, factor: 1.1))
    #expect(isNear(xavier.deviations[9], 0.227, factor: 1.6), "\(xavier.deviations)")
  }

  @Test(arguments: seeds) func tenSigmoidLayersLeaveMillionths(seed: UInt64) throws {
    // Reference 2.3e-6, at most 0.25⁹ = 3.8e-6 in wide layers. Within a factor of 4.
    let ratio = try flow(depth: 10, "sigmoid", "xavier", seed: seed).gradientRatio
    #expect(isNear(ratio, 2.3e-6, factor: 4), "\(ratio)")
  }

  @Test(arguments: seeds) func thirtyReLULayersDieWithXavierAndLiveWithHe(seed: UInt64) throws {
    // Theory 2⁻¹⁴·⁵ = 4.3e-5 from layer 1 to layer 30; within a factor of 6, He's within 6 of 1.
    let xavier = try flow(depth: 30, "relu", "xavier", seed: seed)
    #expect(isNear(xavier.signalLeft, 4.3e-5, factor: 6), "\(xavier.signalLeft)")
    #expect(isNear(xavier.gradientRatio, 4.3e-5, factor: 6), "\(xavier.gradientRatio)")
    let he = try flow(depth: 30, "relu", "he", seed: seed)
    #expect(isNear(he.signalLeft, 1, factor: 6) && isNear(he.gradientRatio, 1, factor: 6))
  }

  @Test(arguments: seeds) func weightGradientsLookHealthyWhileSignalsDie(seed: UInt64) throws {
    // Reference .91; within a factor of 4, while signals and gradients are at 1e-3 at most.
    let flow = try flow(depth: 30, width: 256, "relu", "xavier", seed: seed)
    #expect(isNear(flow.weightGradientRatio, 0.91, factor: 4), "\(flow.weightGradientRatio)")
    #expect(flow.signalLeft < 1e-3 && flow.gradientRatio < 1e-3)
  }

  @Test(arguments: seeds) func gainsExplodeAsTheirPower(seed: UInt64) throws {
    // Reference, the standard deviation of layer 30 after inputs of variance 1: 1.1e4 at 2, 6.6e9
    // at 3, by theory (g/√2)³⁰ = 3.3e4 and 6.3e9. Within a factor of 10, and so for the gradient's
    // ratio.
    for (gain, reference, power) in [(2.0, 1.1e4, 2.3e4), (3, 6.6e9, 3.0e9)] {
      let flow = try flow(depth: 30, "relu", "xavier", gain: gain, seed: seed)
      #expect(isNear(flow.deviations[29], reference, factor: 10), "\(flow.deviations[29])")
      // From layer 1 to layer 30 there is one factor less.
      #expect(isNear(flow.gradientRatio, power, factor: 10), "\(flow.gradientRatio)")
    }
  }

  @Test(arguments: seeds) func fiftyTanhLayersNeedAWayAround(seed: UInt64) throws {
    // References, width 128, weight gradients of layer 1 against layer 50: .99 in the plain net,
    // where both have died (1.7e-11), 2.0 with residual connections, 83 with batch normalisation.
    // Within a factor of 4 where nothing steadies them, of 2.5 with residual connections, of 2 with
    // normalisation.
    func net(_ normalisation: String, residual: String) throws -> Flow {
      try flow(
        depth: 50,
        width: 128,
        "tanh",
        "uniform",
        residual: residual,
        normalisation: normalisation,
        seed: seed
      )
    }
    let plain = try net("none", residual: "off")
    #expect(isNear(plain.weightGradientRatio, 0.99, factor: 4), "\(plain.weightGradientRatio)")
    #expect(plain.weightGradients[0] < 1e-10 && plain.gradientRatio < 1e-9)
    let residual = try net("none", residual: "on")
    #expect(isNear(residual.weightGradientRatio, 2, factor: 2.5), "\(residual.weightGradientRatio)")
    #expect(residual.gradientRatio > 1 && residual.gradientRatio < 20)
    let batch = try net("batch", residual: "off")
    #expect(isNear(batch.weightGradientRatio, 83, factor: 2), "\(batch.weightGradientRatio)")
    #expect(batch.gradientRatio > 30, "\(batch.gradientRatio)")
  }

  @Test func theDefaultWalkIsTheStoredOne() throws {
    // Seed 7, in 32 bits with the wide kernels and OpenBLAS 0.3.21; elsewhere within 2%.
    let walk = try steps(count: 5)
    let layers = try walk[2].profile("layers")
    func near(_ value: Double, _ stored: Double) -> Bool { abs(value / stored - 1) < 0.02 }
    let gradients = layers.values(of: "activation-gradient-norm")
    #expect(near(gradients[0] / gradients[11], 6.311e-8), "\(gradients)")
    let signals = try walk[1].profile("signals").values(of: "signal-std")
    #expect(signals == layers.values(of: "signal-std"))
    for (place, stored) in [(0, 0.2067), (3, 2.650e-3), (7, 6.937e-6)] {
      #expect(near(signals[place], stored), "\(place): \(signals[place])")
    }
    // What differs between units alone stays.
    #expect(near(try #require(layers.values(of: "activation-std").last), 0.117))
    // The trap of the demo's own, thirty layers of 256: both die, their product does not.
    let trap = try walk[4].profile("weights")
    #expect(trap.rows.count == 30)
    let (weights, backward) = (
      trap.values(of: "weight-gradient-norm"), trap.values(of: "activation-gradient-norm")
    )
    let forward = trap.values(of: "signal-std")
    #expect(near(weights[0] / weights[29], 1.049), "\(weights)")
    #expect(near(backward[0] / backward[29], 3.954e-5) && near(forward[29] / forward[0], 9.375e-6))
  }

  @Test func theTrapsAreTheSameWhateverTheDialsSay() throws {
    let turned = try steps(settings: small.values, count: 5)[4]
    let plain = try steps(count: 5)[4]
    #expect(turned.exhibits.map(\.id) == ["traps", "weights"])
    #expect(turned.exhibits[1] == plain.exhibits[1])
    guard case .table(let traps) = turned.exhibits[0].content else {
      throw MissingExhibit(id: "traps")
    }
    #expect(traps.rows.map { $0.values[0].text(in: .en) }.last == "your settings")
    // Numbers, not their texts; and narrow enough for 80 columns.
    for row in traps.rows {
      for value in row.values.dropFirst() {
        guard case .measured(let number, _) = value else {
          Issue.record("\(value) is no number")
          continue
        }
        #expect(number > 0)
      }
    }
    let widths = traps.columns.indices.map { place in
      ([traps.columns[place].title.en] + traps.rows.map { $0.values[place].text(in: .en) })
        .map(\.count).max() ?? 0
    }
    #expect(widths.reduce(0, +) + 3 * widths.count < 72, "\(widths)")
  }

  @Test func aMeasureThatSpansDecadesHasALogarithmicAxis() throws {
    let dying = try steps(count: 3)
    let measure = try #require(dying[1].profile("signals").measures.first)
    #expect(measure.id == "signal-std" && measure.scale == .logarithmic)
    let steady = try steps(
      settings: ["activation": .choice("tanh"), "residual": .choice("on"), "depth": .number(4)],
      count: 2
    )
    let linear = try #require(steady[1].profile("signals").measures.first)
    #expect(linear.scale == .linear && linear.title == measure.title)
  }

  @Test(arguments: ["small", "uniform", "xavier", "he", "orthogonal", "large"])
  func weightsHaveTheDeviationTheyAreSaidToHave(initialiser: String) throws {
    let step = try steps(
      settings: [
        "depth": .number(2), "width": .number(128), "initialiser": .choice(initialiser),
        "gain": .number(1.5),
      ],
      count: 1
    )[0]
    guard case .facts(let facts) = step.exhibits[0].content else { throw MissingExhibit(id: "net") }
    func number(_ id: String) -> Double {
      guard case .number(let number, _)? = facts.first(where: { $0.id == id })?.value else {
        return .nan
      }
      return number
    }
    // 16,384 numbers: a standard error of 1 / √(2 · 16,384) = 0.55% where they are normal.
    #expect(isNear(number("measured-weight-std"), number("weight-std"), factor: 1.022))
  }

  @Test func whatTheoryExpectsIsExactWhereItMustBe() throws {
    // n·σ²·E f′² is 1 for a linear layer with Xavier and for ReLU with He, gain² times that with
    // gain.
    for (activation, initialiser, gain) in [
      ("identity", "xavier", 1.0), ("relu", "he", 1), ("identity", "orthogonal", 1.2),
      ("relu", "he", 0.5),
    ] {
      let walk = try steps(
        settings: [
          "depth": .number(4), "width": .number(16), "activation": .choice(activation),
          "initialiser": .choice(initialiser), "gain": .number(gain),
        ],
        count: 4
      )
      for factor in try walk[3].profile("factors").values(of: "theoretical-factor") {
        #expect(abs(factor - gain) < 1e-6, "\(activation) \(initialiser): \(factor)")
      }
    }
  }

  @Test func aHundredLayersAtGainTenAreWalkedWithWhatIsNoNumberInView() throws {
    let walk = try steps(
      settings: [
        "depth": .number(100), "width": .number(8), "gain": .number(10),
        "activation": .choice("relu"), "initialiser": .choice("he"),
      ]
    )
    let layers = try walk[2].profile("layers")
    #expect(layers.values(of: "activation-std").contains { !$0.isFinite })
    #expect(layers.values(of: "activation-gradient-norm").contains { !$0.isFinite })
    #expect(walk[2].outcome == ["gradient-at-layer-1": "no-number"])
    #expect(walk[5].outcome == ["which-layers-learn": "diverges"])
    #expect(try walk[5].curves("loss").series[0].values.contains { $0.isNaN })
  }

  @Test func aGradientTooSmallForThirtyTwoBitsIsZero() throws {
    let flow = try flow(depth: 100, width: 8, "sigmoid", "xavier", seed: 7)
    #expect(flow.gradients[0] == 0)
  }

  @Test func theTrainingStreamsFromNothingDoneToAll() throws {
    var run = try GradientFlow().run(small, seed: 7)
    var states: [DemoStep] = []
    while let step = try run.next() { if step.id == "train" { states.append(step) } }
    let progress = states.compactMap(\.progress)
    #expect(progress.count == states.count && progress.first?.done == 0)
    #expect(progress.last?.isComplete == true)
    #expect(zip(progress, progress.dropFirst()).allSatisfy { $0.done < $1.done })
    #expect(progress.dropLast().allSatisfy { !$0.isComplete })
    #expect(states.dropLast().allSatisfy { $0.outcome.isEmpty })
    for (state, progress) in zip(states, progress) {
      #expect(try state.curves("loss").places.count == progress.done + 1, "not cumulative")
    }
    let moved = try #require(states.first).profile("learning").values(of: "moved")
    #expect(moved.allSatisfy { $0 == 0 })
  }

  @Test func onlyLateLayersMoveWhereGradientsVanishAndAllWhereTheyArrive() throws {
    let vanishing = try steps().last?.profile("learning").values(of: "moved") ?? []
    #expect(try #require(vanishing.first) < 1e-5 * (try #require(vanishing.last)))
    let arriving = try steps(
      settings: ["activation": .choice("relu"), "initialiser": .choice("he")]
    )
    let moved = try #require(arriving.last).profile("learning").values(of: "moved")
    #expect(isNear(moved[0], moved[11], factor: 10), "\(moved)")
    #expect(arriving.last?.outcome == ["which-layers-learn": "all"])
  }

  @Test func aCancelledTrainingStops() async throws {
    let settings = small
    let run = try GradientFlow().run(settings, seed: 7)
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
    // As texts: a step that holds NaN is equal to none.
    let first = try "\(steps(settings: small.values, seed: 1))"
    #expect(try first == "\(newSteps(of: GradientFlow(), small.values, seed: 1))")
    #expect(try first != "\(steps(settings: small.values, seed: 2))")
  }

  @Test(arguments: ["circles", "moons", "spiral", "xor"]) func dataOfThePlaneAreWalked(
    data: String
  ) throws {
    let walk = try steps(
      settings: [
        "data": .choice(data), "depth": .number(3), "width": .number(8),
        "activation": .choice("tanh"),
      ]
    )
    #expect(walk.map(\.id) == GradientFlow().card.steps.map(\.id))
    // Without inputs as wide as a layer there is no theory beside the measurement.
    #expect(try walk[3].profile("factors").measures.map(\.id) == ["measured-factor"])
  }

  private let small = DemoSettings(values: ["depth": .number(3), "width": .number(8)])

  @Test func theoryAndMeasurementShareAScale() throws {
    let chain = try steps(count: 4)[3].profile("factors")
    #expect(chain.measures.count == 2)
    #expect(Set(chain.measures.map(\.axis)) == ["factor"])
  }

  /// What the claim calls vanished, the prediction does too.
  @Test func oneThresholdIsSpokenOf() throws {
    let card = GradientFlow().card
    #expect(card.claim.en.contains("less than a thousandth"))
    let vanishes = card.predictions.first?.choices.first { $0.id == "vanishes" }
    #expect(vanishes?.text.en.contains("less than a thousandth") == true)
    let claim = card.claims.first { $0.id == "sigmoid-vanishes" }
    guard case .isBelow(_, .constant(let threshold)) = claim?.test else {
      Issue.record("the claim holds against no number")
      return
    }
    #expect(threshold == 1e-3)
  }
}

extension DemoStep {
  func profile(_ id: String) throws -> Profile {
    guard case .profile(let profile) = exhibits.first(where: { $0.id == id })?.content else {
      throw MissingExhibit(id: id)
    }
    return profile
  }

  func curves(_ id: String) throws -> Curves {
    guard case .curves(let curves) = exhibits.first(where: { $0.id == id })?.content else {
      throw MissingExhibit(id: id)
    }
    return curves
  }
}

/// A step does not show what it must.
struct MissingExhibit: Error {
  var id: String
}
