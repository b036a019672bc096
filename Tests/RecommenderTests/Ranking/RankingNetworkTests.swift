import Neural
import Randomness
import Testing

@testable import Recommender

/// The networks against central differences, and against each other where they are the same.
struct RankingNetworkTests {
  private static let architectures: [RankingArchitecture] = [
    .separate(units: [5]),
    .sharedBottom(bottom: [6, 4], tower: [3]),
    .mmoe(experts: 3, expert: [4], tower: [3]),
    .ple(
      layers: [
        PLE.Shape(taskExperts: 1, sharedExperts: 2, expertUnits: [4]),
        PLE.Shape(taskExperts: 2, sharedExperts: 1, expertUnits: [3]),
      ],
      tower: [3]
    ),
    .entireSpace(.mmoe(experts: 2, expert: [4], tower: [])),
  ]

  private func normal(_ rows: Int, _ columns: Int, seed: UInt64) -> Matrix<Double> {
    var generator = SeededGenerator(seed: seed)
    return Initialiser.constantScale(1, .normal).weights(
      inputDimensions: rows,
      outputDimensions: columns,
      using: &generator
    )
  }

  /// A network of two tasks and four features, with all numbers drawn, biases too.
  private func made(
    _ architecture: RankingArchitecture,
    seed: UInt64 = 1
  ) -> (network: any MultiTaskNetwork, tape: Tape<Double>) {
    var generator = SeededGenerator(seed: seed)
    let parameters = Parameters<Double>()
    let network = architecture.network(
      inputDimensions: 4,
      taskCount: 2,
      in: parameters,
      using: &generator
    )
    for (place, parameter) in parameters.all.enumerated() {
      let seed = seed + 100 + UInt64(place)
      parameters[parameter] = normal(parameter.rows, parameter.columns, seed: seed)
    }
    return (network, Tape(parameters))
  }

  /// The losses of both tasks, of which one label does not count, as one.
  private func loss(
    _ network: any MultiTaskNetwork,
    _ input: Variable<Double>,
    _ kinds: [TaskKind] = [.binary, .regression]
  ) -> Variable<Double> {
    let outputs = network(input)
    let first = outputs[0].loss(of: kinds[0], labels: [1, 0, 1, .nan], weights: [1, 2, 1, 0])
    let second = outputs[1].loss(of: kinds[1], labels: [0, 1, 0, 1], weights: [1, 1, 0.5, 1])
    return first + second * 0.7
  }

  private func loss(
    _ network: any MultiTaskNetwork,
    at data: Matrix<Double>,
    on tape: Tape<Double>
  ) -> Double {
    tape.reset()
    return loss(network, tape.constant(data)).scalar
  }

  @Test(arguments: architectures)
  func gradientsAreThoseOfCentralDifferences(architecture: RankingArchitecture) {
    let (network, tape) = made(architecture)
    let data = normal(4, 4, seed: 9)
    let input = tape.variable(data)
    tape.differentiate(loss(network, input))
    let step = 1e-6
    let gradient = input.gradient
    let parameters = tape.parameters
    let gradients = parameters.all.map { parameters.gradient(of: $0) }
    for row in 0..<4 {
      for column in 0..<4 {
        var (above, below) = (data, data)
        above[row, column] += step
        below[row, column] -= step
        let expected =
          (loss(network, at: above, on: tape) - loss(network, at: below, on: tape)) / (2 * step)
        #expect(abs(gradient[row, column] - expected) < 1e-6 * (1 + abs(expected)))
      }
    }
    for (parameter, found) in zip(parameters.all, gradients) {
      let numbers = parameters[parameter]
      for place in 0..<parameter.rows * parameter.columns {
        let (row, column) = (place / parameter.columns, place % parameter.columns)
        func value(moving distance: Double) -> Double {
          var moved = numbers
          moved[row, column] += distance
          parameters[parameter] = moved
          defer { parameters[parameter] = numbers }
          return loss(network, at: data, on: tape)
        }
        let expected = (value(moving: step) - value(moving: -step)) / (2 * step)
        #expect(
          abs(found[row, column] - expected) < 1e-6 * (1 + abs(expected)),
          "\(parameters.name(of: parameter)) [\(row), \(column)]"
        )
      }
    }
  }

  /// Copies numbers from one network to another, whose names for them follow from its own.
  private func copy(
    _ source: Parameters<Double>,
    to target: Parameters<Double>,
    name: (String) -> String
  ) {
    for parameter in target.all {
      let wanted = name(target.name(of: parameter))
      guard let match = source.all.first(where: { source.name(of: $0) == wanted }) else {
        // A gate over one expert, which alone may be missing.
        #expect(target.name(of: parameter).contains("gate"), "\(wanted) is missing")
        continue
      }
      target[parameter] = source[match]
    }
  }

  private func outputs(
    _ made: (network: any MultiTaskNetwork, tape: Tape<Double>)
  ) -> [[Double]] {
    made.tape.reset()
    return made.network(made.tape.constant(normal(5, 4, seed: 3))).map(\.matrix.elements)
  }

  private func expectEqual(_ left: [[Double]], _ right: [[Double]]) {
    #expect(left.count == right.count)
    for (left, right) in zip(left.joined(), right.joined()) {
      #expect(abs(left - right) < 1e-12 * (1 + abs(left)))
    }
    #expect(Set(left.joined()).count > 4, "all outputs are alike")
  }

  @Test func aMixtureOfOneExpertIsASharedBottom() {
    let mixture = made(.mmoe(experts: 1, expert: [6, 4], tower: [3]))
    let bottom = made(.sharedBottom(bottom: [6, 4], tower: [3]), seed: 2)
    copy(bottom.tape.parameters, to: mixture.tape.parameters) {
      $0.replacing("expert1.", with: "bottom.")
    }
    expectEqual(outputs(mixture), outputs(bottom))
  }

  @Test func extractionWithoutExpertsOfTasksIsAMixture() {
    let shape = PLE.Shape(taskExperts: 0, sharedExperts: 3, expertUnits: [4])
    let extraction = made(.ple(layers: [shape], tower: [3]))
    let mixture = made(.mmoe(experts: 3, expert: [4], tower: [3]), seed: 2)
    copy(mixture.tape.parameters, to: extraction.tape.parameters) {
      $0.replacing("layer1.shared.", with: "").replacing("layer1.", with: "")
    }
    expectEqual(outputs(extraction), outputs(mixture))
  }

  @Test func extractionWithoutSharedExpertsIsSeparateNets() {
    let shape = PLE.Shape(taskExperts: 1, sharedExperts: 0, expertUnits: [4])
    let extraction = made(.ple(layers: [shape], tower: []))
    let separate = made(.separate(units: [4]), seed: 2)
    copy(separate.tape.parameters, to: extraction.tape.parameters) {
      $0.replacing("layer1.", with: "").replacing("expert1.", with: "tower.")
    }
    expectEqual(outputs(extraction), outputs(separate))
  }

  @Test func anExtractionNeverShowsATaskAnothersExperts() {
    let shape = PLE.Shape(taskExperts: 2, sharedExperts: 1, expertUnits: [4])
    let made = made(.ple(layers: [shape], tower: [3]))
    let before = outputs(made)
    let parameters = made.tape.parameters
    for parameter in parameters.all
    where parameters.name(of: parameter).hasPrefix("layer1.task2.expert") {
      parameters[parameter] = parameters[parameter].map { $0 + 1 }
    }
    let after = outputs(made)
    #expect(after[0] == before[0])
    #expect(after[1] != before[1])
  }

  @Test func gatesAreSharesAndMixtureIsTheirSum() throws {
    let made = made(.mmoe(experts: 3, expert: [4], tower: []))
    let network = try #require(made.network as? MMoE)
    let input = made.tape.constant(normal(5, 4, seed: 3))
    let gates = network.gates(input)[0].map(\.matrix)
    let experts = network.experts.map { $0(input).matrix }
    let outputs = network(input).map(\.matrix)
    for task in 0..<2 {
      let tower = made.tape.parameters[network.towers[task].layers[0].weight]
      let bias = try #require(network.towers[task].layers[0].bias)
      for row in 0..<5 {
        #expect(abs((0..<3).reduce(0) { $0 + gates[task][row, $1] } - 1) < 1e-12)
        var sum = made.tape.parameters[bias][0, 0]
        for unit in 0..<4 {
          for expert in 0..<3 {
            sum += gates[task][row, expert] * experts[expert][row, unit] * tower[unit, 0]
          }
        }
        #expect(abs(outputs[task][row, 0] - sum) < 1e-12 * (1 + abs(sum)))
      }
    }
  }

  @Test func gatesOfTwoLayersSumToOne() throws {
    let made = made(Self.architectures[3])
    let network = try #require(made.network as? PLE)
    let gates = network.gates(made.tape.constant(normal(5, 4, seed: 3)))
    #expect(gates.map { $0.map(\.columns) } == [[3, 3], [3, 3]])
    for gate in gates.joined().map(\.matrix) {
      for row in 0..<5 {
        #expect(abs((0..<3).reduce(0) { $0 + gate[row, $1] } - 1) < 1e-12)
      }
    }
  }

  @Test func theEntireSpaceMultipliesProbabilities() throws {
    let made = made(.entireSpace(.separate(units: [5])))
    let network = try #require(made.network as? ESMM)
    let input = made.tape.constant(normal(5, 4, seed: 3))
    let joint = network(input).map { Activation.sigmoid($0.matrix) }
    let conditional = network.conditionalLogits(input).map { Activation.sigmoid($0.matrix) }
    for row in 0..<5 {
      #expect(joint[0][row, 0] == conditional[0][row, 0])
      let product = conditional[0][row, 0] * conditional[1][row, 0]
      #expect(abs(joint[1][row, 0] - product) < 1e-12)
    }
  }

  @Test func theLogitOfBothHoldsFarOut() {
    let tape = Tape<Double>()
    // Where one is certain the other is left; where both are unlikely, logits add up.
    let pairs: [(Double, Double, Double)] = [
      (800, 3, 3), (3, 800, 3), (-400, -300, -700), (800, -800, -800), (0, 0, -1.0986122886681098),
    ]
    for (left, right, expected) in pairs {
      let a = tape.constant(Matrix([[left]]))
      let b = tape.constant(Matrix([[right]]))
      #expect(abs(a.logitOfBoth(and: b).scalar - expected) < 1e-9)
      #expect(abs(b.logitOfBoth(and: a).scalar - expected) < 1e-9)
    }
  }

  @Test func withoutGatesTheRecipesNetsAreOfOneSize() {
    func count(_ architecture: RankingArchitecture) -> Int {
      var generator = SeededGenerator(seed: 1)
      let parameters = Parameters<Float>()
      _ = architecture.network(
        inputDimensions: 100,
        taskCount: 2,
        in: parameters,
        using: &generator
      )
      return parameters.count
    }
    // 8 (100 · 16 + 16) + 2 · 100 · 8 + 2 (16 · 8 + 8 + 8 + 1)
    let mixture = count(.mmoe(experts: 8, expert: [16], tower: [8]))
    #expect(mixture == 14_818)
    // 100 · 113 + 113 + 2 (113 · 8 + 8 + 8 + 1): as many but for the gates' 1,600.
    let bottom = count(.sharedBottom(bottom: [113], tower: [8]))
    #expect(bottom == 13_255)
    #expect(abs(bottom - (mixture - 1_600)) < 50)
  }
}
