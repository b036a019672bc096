import Neural
import Randomness
import Testing

@testable import Recommender

/// Fusions of modalities: against central differences, and where what they do is known.
struct ModalityFusionTests {
  private static let layout = ModalityLayout(userDimensions: 2, dimensions: [2, 3, 1])

  private static func fusion(_ kind: ModalityFusion.Kind, users: Int = 2) -> ModalityFusion {
    var fusion = ModalityFusion(
      ModalityLayout(userDimensions: users, dimensions: layout.dimensions),
      kind: kind
    )
    fusion.units = 3
    fusion.hiddenUnits = 5
    return fusion
  }

  private func normal(_ rows: Int, _ columns: Int, seed: UInt64) -> Matrix<Double> {
    var generator = SeededGenerator(seed: seed)
    return Initialiser.constantScale(1, .normal).weights(
      inputDimensions: rows,
      outputDimensions: columns,
      using: &generator
    )
  }

  /// A network with all numbers drawn, biases too.
  private func made(
    _ fusion: ModalityFusion
  ) -> (network: any MultiTaskNetwork, tape: Tape<Double>) {
    var generator = SeededGenerator(seed: 1)
    let parameters = Parameters<Double>()
    let network = RankingArchitecture.modalities(fusion).network(
      inputDimensions: fusion.layout.featureCount,
      taskCount: 1,
      in: parameters,
      using: &generator
    )
    for (place, parameter) in parameters.all.enumerated() {
      let seed = 100 + UInt64(place)
      parameters[parameter] = normal(parameter.rows, parameter.columns, seed: seed)
    }
    return (network, Tape(parameters))
  }

  /// Four examples: all there, one, two and all missing.
  private func data(_ layout: ModalityLayout) -> Matrix<Double> {
    var data = normal(4, layout.featureCount, seed: 9)
    for row in 0..<4 {
      for modality in 0..<3 {
        data[row, layout.maskColumn(of: modality)] = modality < 3 - row ? 1 : 0
      }
    }
    return data
  }

  @Test(arguments: ModalityFusion.Kind.allCases, [0, 2])
  func gradientsAreThoseOfCentralDifferences(kind: ModalityFusion.Kind, users: Int) {
    let fusion = Self.fusion(kind, users: users)
    let (network, tape) = made(fusion)
    let data = data(fusion.layout)
    func loss() -> Variable<Double> {
      network(tape.constant(data))[0].loss(
        of: .binary,
        labels: [1, 0, 1, 0],
        weights: [1, 2, 1, 1]
      )
    }
    tape.reset()
    tape.differentiate(loss())
    let parameters = tape.parameters
    let gradients = parameters.all.map { parameters.gradient(of: $0) }
    var reached = 0
    for (parameter, found) in zip(parameters.all, gradients) {
      let numbers = parameters[parameter]
      for place in 0..<parameter.rows * parameter.columns {
        let (row, column) = (place / parameter.columns, place % parameter.columns)
        func value(moving distance: Double) -> Double {
          var moved = numbers
          moved[row, column] += distance
          parameters[parameter] = moved
          defer { parameters[parameter] = numbers }
          tape.reset()
          return loss().scalar
        }
        let expected = (value(moving: 1e-6) - value(moving: -1e-6)) / 2e-6
        #expect(
          abs(found[row, column] - expected) < 1e-6 * (1 + abs(expected)),
          "\(parameters.name(of: parameter)) [\(row), \(column)]"
        )
        reached += abs(expected) > 1e-6 ? 1 : 0
      }
    }
    #expect(reached > 20, "hardly any number moves the loss")
  }

  @Test func gatesAreSharedByWhatIsThere() throws {
    let fusion = Self.fusion(.gated)
    let (network, tape) = made(fusion)
    tape.reset()
    let gated = try #require(network as? ModalityGates)
    let gates = gated.gates(tape.constant(data(fusion.layout)))[0][0].matrix
    for row in 0..<4 {
      let there = 3 - row
      for modality in there..<3 { #expect(gates[row, modality] == 0) }
      let sum = (0..<3).reduce(0) { $0 + gates[row, $1] }
      #expect(abs(sum - (there > 0 ? 1 : 0)) < 1e-6)
    }
    #expect(abs(gates[2, 0] - 1) < 1e-6)
    #expect(gates[0, 0] > 0.02 && gates[0, 0] < 0.98)
  }

  @Test func whatAMissingModalityHoldsDoesNotMatterToGates() {
    let fusion = Self.fusion(.gated)
    let (network, tape) = made(fusion)
    func outputs(_ data: Matrix<Double>) -> Matrix<Double> {
      tape.reset()
      return network(tape.constant(data))[0].matrix
    }
    let plain = data(fusion.layout)
    var other = plain
    // The last modality is there in the first example alone.
    for column in fusion.layout.columns(of: 2) {
      for row in 0..<4 { other[row, column] += 3 }
    }
    let (before, after) = (outputs(plain), outputs(other))
    #expect(before[0, 0] != after[0, 0])
    for row in 1..<4 { #expect(before[row, 0] == after[row, 0]) }
  }

  @Test func everythingIsFoundWhereTheLayoutSays() {
    let layout = Self.layout
    #expect(layout.featureCount == 2 + 6 + 3)
    #expect([0, 1, 2].map(layout.columns) == [2..<4, 4..<7, 7..<8])
    #expect([0, 1, 2].map(layout.maskColumn) == [8, 9, 10])
    let full = Matrix<Float>(rows: 2, columns: 11, repeating: 1)
    let without = layout.features(full, without: [1])
    #expect(
      without.elements == [1, 1, 1, 1, 0, 0, 0, 1, 1, 0, 1] + [1, 1, 1, 1, 0, 0, 0, 1, 1, 0, 1]
    )
  }

  @Test(arguments: [0.2, 0.5, 1]) func modalitiesAreDroppedAsOftenAsAsked(probability: Double) {
    let layout = Self.layout
    let count = 20_000
    var generator = SeededGenerator(seed: 3)
    let dropped = layout.droppingModalities(
      of: Matrix(rows: count, columns: layout.featureCount, repeating: 1),
      probability: probability,
      using: &generator
    )
    // All three go with p³; then one of them stays.
    let expected = probability - probability * probability * probability / 3
    for modality in 0..<3 {
      let gone = (0..<count).count { dropped[$0, layout.maskColumn(of: modality)] == 0 }
      #expect(abs(Double(gone) / Double(count) - expected) < 0.02)
    }
    for row in 0..<count {
      let there = (0..<3).filter { dropped[row, layout.maskColumn(of: $0)] == 1 }
      #expect(!there.isEmpty && (probability < 1 || there.count == 1))
      for modality in 0..<3 where !there.contains(modality) {
        #expect(layout.columns(of: modality).allSatisfy { dropped[row, $0] == 0 })
      }
      if row > 500 { break }
    }
    #expect((0..<count).allSatisfy { dropped[$0, 0] == 1 && dropped[$0, 1] == 1 })
  }

  /// A trained fusion's AUC on new videos, with all modalities and without the frames.
  private func areas(
    _ kind: ModalityFusion.Kind,
    dropout: Double,
    _ world: ModalityWorld
  ) throws -> (all: Double, without: Double) {
    var generator = SeededGenerator(seed: 11)
    let train = try world.examples(6000, of: 0..<1000, using: &generator).examples
    let test = try world.examples(3000, of: 1000..<1200, using: &generator).examples
    var fusion = ModalityFusion(world.layout, kind: kind)
    fusion.dropout = dropout
    var options = RankingOptions(.modalities(fusion))
    options.epochs = 12
    options.batchSize = 64
    options.learningRate = 0.005
    var training = try RankingTraining(train, options: options)
    try training.run()
    let model = training.model()
    func area(_ features: Matrix<Float>) throws -> Double {
      let predictions = try model.predictions(for: features)
      return test.figures(of: predictions)[0]?.area ?? 0
    }
    return (
      try area(test.features), try area(world.layout.features(test.features, without: [1]))
    )
  }

  @Test func droppedModalitiesTeachToDoWithoutThem() throws {
    let world = ModalityWorld(seed: 1)
    let plain = try areas(.gated, dropout: 0, world)
    let dropped = try areas(.gated, dropout: 0.3, world)
    #expect(dropped.without > plain.without + 0.03, "\(dropped) against \(plain)")
    #expect(dropped.all > plain.all - 0.03 && plain.all > plain.without + 0.02, "\(plain)")
  }
}
