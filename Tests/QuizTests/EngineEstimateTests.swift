import Neural
import Questions
import Randomness
import Testing
import Wording

@testable import Quiz

/// Each number that is asked for, against a run of the engine that was not told what to expect.
@Suite("Numbers against the engine")
struct EngineEstimateTests {
  private static let width = 512

  /// How many layers it takes until a measure has fallen below 10^(−bound), where each layer
  /// returns the measure of what it passed on.
  private func layers(below bound: Int, _ pass: () -> Double) -> Int {
    let limit = (0..<bound).reduce(1.0) { limit, _ in limit / 10 }
    for layer in 1...400 where pass() < limit { return layer }
    return 0
  }

  private func meanSquare(_ matrix: Matrix<Double>) -> Double {
    matrix.elements.reduce(0) { $0 + $1 * $1 } / Double(matrix.elements.count)
  }

  private func signal(_ generator: inout SeededGenerator) -> Matrix<Double> {
    Initialiser.constantScale(1, .normal)
      .weights(inputDimensions: 8, outputDimensions: Self.width, using: &generator)
  }

  @Test("A gradient through sigmoids at their steepest, measured as a difference of outputs")
  func sigmoids() {
    for bound in 4...8 {
      let step = 1e-4
      var gradient = 1.0
      let measured = layers(below: bound) {
        let (high, low): (Double, Double) = (Activation.sigmoid(step), Activation.sigmoid(-step))
        gradient *= (high - low) / (2 * step)
        return gradient
      }
      let number = Estimate.sigmoidDepth(bound: bound)
      #expect(number.value == Double(measured))
      #expect(number.credit(for: "\(measured)") == 1)
    }
  }

  @Test("Signals through rectifiers that begin with Xavier's weights")
  func rectifiers() {
    for bound in 2...5 {
      var generator = SeededGenerator(seed: UInt64(bound))
      var signal = signal(&generator)
      let start = meanSquare(signal)
      let measured = layers(below: bound) {
        let weights: Matrix<Double> = Initialiser.xavier(.normal).weights(
          inputDimensions: Self.width,
          outputDimensions: Self.width,
          using: &generator
        )
        signal = Activation.relu(signal.product(weights))
        return meanSquare(signal) / start
      }
      let number = Estimate.xavierDepth(bound: bound)
      #expect(number.credit(for: "\(measured)") == 1, "10^-\(bound): \(measured), \(number.text)")
    }
  }

  @Test("Gradients back through layers that begin with more than Xavier's weights")
  func gains() {
    for tenths in [2, 5, 9] {
      for bound in [3, 7] {
        let gain = 1 + Double(tenths) / 10
        var generator = SeededGenerator(seed: UInt64(10 * tenths + bound))
        var gradient = signal(&generator)
        let start = meanSquare(gradient)
        let measured = layers(below: bound) {
          let weights: Matrix<Double> = Initialiser.xavier(.normal, gain: gain).weights(
            inputDimensions: Self.width,
            outputDimensions: Self.width,
            using: &generator
          )
          gradient = gradient.product(transposing: weights)
          return (start / meanSquare(gradient)).squareRoot()
        }
        let number = Estimate.explodingDepth(gain: gain, bound: bound)
        #expect(
          number.credit(for: "\(measured)") == 1,
          "\(gain), 10^\(bound): \(measured), \(number.text)"
        )
      }
    }
  }

  @Test("What clipping leaves of every gradient that is drawn, by the definition of each kind")
  func clipping() {
    for scale in 2...9 {
      for limit in 1...5 {
        let first = 3 * Double(scale)
        let shrunk = first * min(1, Double(limit) / (5 * Double(scale)))
        #expect(abs(Estimate.clippedByNorm(scale: scale, limit: limit).value - shrunk) <= 0.005)
        let clamped = min(first, Double(limit))
        #expect(Estimate.clippedByValue(scale: scale, limit: limit).value == clamped)
      }
    }
  }

  @Test("Whatever is drawn for a shipped point is a number that these runs have measured")
  func everyPoint() throws {
    let material = try QuizMakerTests.material(seed: 1)
    var measured: Set<String> = []
    measured.formUnion((4...8).map { Estimate.sigmoidDepth(bound: $0).asks.en })
    measured.formUnion((2...5).map { Estimate.xavierDepth(bound: $0).asks.en })
    for tenths in 2...9 {
      let gain = 1 + Double(tenths) / 10
      measured.formUnion((3...7).map { Estimate.explodingDepth(gain: gain, bound: $0).asks.en })
    }
    for scale in 2...9 {
      for limit in 1...5 {
        measured.insert(Estimate.clippedByNorm(scale: scale, limit: limit).asks.en)
        measured.insert(Estimate.clippedByValue(scale: scale, limit: limit).asks.en)
      }
    }
    measured.formUnion(RecommenderEstimateTests.measured.map(\.asks.en))
    var asked = 0
    for reference in Set(Estimate.allCases.flatMap(\.points)) {
      let (question, point) = try #require(material.record(of: reference))
      for seed in 0..<60 as Range<UInt64> {
        let task = QuizMaker(material).task(.estimate, on: point, of: question, seed: seed)
        guard case .estimate(let number) = task else {
          Issue.record("no number about \(point.id)")
          continue
        }
        asked += 1
        #expect(measured.contains(number.asks.en), "\(number.asks.en)")
        #expect(number.credit(for: number.text) == 1)
      }
    }
    #expect(asked == 60 * 18)
  }
}
