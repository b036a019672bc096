import Neural
import Randomness
import Testing

@testable import Recommender

/// The sampled softmax against its formulas written out, and against the full softmax that it
/// stands for.
struct SampledSoftmaxTests {
  /// Six items, some of them far more popular than others.
  private let counts = [60, 20, 10, 5, 4, 1]
  private let temperature = 2.0

  private func matrix(_ rows: Int, _ seed: UInt64) -> Matrix<Double> {
    var generator = SeededGenerator(seed: seed)
    return Matrix(
      rows: rows,
      columns: 3,
      elements: (0..<rows * 3).map { _ in generator.normal() }
    )
  }

  private func sampler(
    _ negatives: Negatives,
    _ correction: LogQCorrection,
    seed: UInt64 = 1
  ) -> CandidateSampler {
    CandidateSampler(
      negatives,
      correction: correction,
      counts: counts,
      isCandidate: counts.map { $0 > 0 },
      generator: SeededGenerator(seed: seed)
    )
  }

  /// The loss of a batch, and its gradient by the products with all six items: `[examples, 6]`.
  private func loss(
    _ users: Matrix<Double>,
    _ items: Matrix<Double>,
    _ set: CandidateSet
  ) -> (loss: Double, users: Matrix<Double>, items: Matrix<Double>) {
    let tape = Tape<Double>()
    let (u, v) = (tape.variable(users), tape.variable(items))
    let loss = u.sampledSoftmaxLoss(
      items: v.gatheringRows(set.items),
      candidates: set,
      temperature: temperature
    )
    tape.differentiate(loss)
    return (loss.scalar, u.gradient, v.gradient)
  }

  /// The mean over examples of −ln(e^own / (e^own + Σ e^negative)), from logits as they are given.
  private func crossEntropy(_ rows: [(own: Double, negatives: [Double])]) -> Double {
    rows.reduce(0) { sum, row in
      let total = row.negatives.reduce(Double.exponential(row.own)) {
        $0 + Double.exponential($1)
      }
      return sum + Double.logarithm(total) - row.own
    } / Double(rows.count)
  }

  private func product(_ u: Matrix<Double>, _ row: Int, _ v: Matrix<Double>, _ item: Int) -> Double
  {
    (0..<3).reduce(0) { $0 + u[row, $1] * v[item, $1] } / temperature
  }

  @Test(arguments: [LogQCorrection.none, .everyLogit, .negativesOnly])
  func inBatchLossIsTheFormulaExampleByExample(correction: LogQCorrection) {
    let (users, items) = (matrix(6, 2), matrix(6, 3))
    // Item 0 is the own one of three examples, which must not be each other's negatives.
    let own: [Int32] = [0, 3, 0, 1, 0, 5]
    var sampler = sampler(.inBatch, correction)
    let set = sampler.candidates(own: own)
    #expect(set.items.count == 4)
    let total = Double(counts.reduce(0, +))
    func logit(_ row: Int, _ item: Int32, isOwn: Bool) -> Double {
      let score = product(users, row, items, Int(item))
      let expected = 5 * Double(counts[Int(item)]) / total
      let isCorrected =
        switch correction {
        case .none: false
        case .everyLogit: true
        case .negativesOnly: !isOwn
        }
      return score - (isCorrected ? Double.logarithm(expected) : 0)
    }
    let reference = crossEntropy(
      own.enumerated().map { row, item in
        (
          logit(row, item, isOwn: true),
          own.filter { $0 != item }.map { logit(row, $0, isOwn: false) }
        )
      }
    )
    #expect(abs(loss(users, items, set).loss - reference) < 1e-6)
  }

  @Test func accidentalHitsAreMasked() {
    let (users, items) = (matrix(3, 4), matrix(6, 5))
    // A batch of one item has no negatives at all: nothing is to be learnt from it.
    for correction in [LogQCorrection.none, .everyLogit, .negativesOnly] {
      var inBatch = sampler(.inBatch, correction)
      let result = loss(users, items, inBatch.candidates(own: [2, 2, 2]))
      #expect(abs(result.loss) < 1e-12)
      #expect(result.items.elements.allSatisfy { abs($0) < 1e-12 })
    }
    // Of many draws item 0 comes up most; held against itself it would cost ln 2 at least.
    var popular = sampler(.popularity(count: 200, exponent: 8), .none)
    let set = popular.candidates(own: [0, 1, 1])
    #expect(set.labels.map { set.items[Int($0)] } == [0, 1, 1])
    #expect(set.labelLogWeights == [0, 0, 0])
    #expect(set.logWeights[Int(set.labels[0])] > 5)
    // What was not drawn is nobody's negative, though it is someone's own.
    var uniform = sampler(.uniform(count: 1), .none)
    let drawn = uniform.candidates(own: [0, 1, 2, 3, 4, 5])
    #expect(drawn.logWeights.count { $0 == CandidateSet.masked } == 5)
    #expect(drawn.logWeights.count { $0 == 0 } == 1)
  }

  @Test(arguments: [
    Negatives.inBatch, .uniform(count: 4), .popularity(count: 5), .all,
  ])
  func gradientsAreThoseOfCentralDifferences(negatives: Negatives) {
    let own: [Int32] = [0, 3, 0, 5]
    for correction in [LogQCorrection.none, .everyLogit, .negativesOnly] {
      var sampler = sampler(negatives, correction)
      let set = sampler.candidates(own: own, hard: [[1, 4], [0], [], [2, 5]])
      let (users, items) = (matrix(4, 6), matrix(6, 7))
      let result = loss(users, items, set)
      let step = 1e-5
      for place in 0..<users.elements.count {
        #expect(
          abs(
            (loss(moved(users, place, step), items, set).loss
              - loss(moved(users, place, -step), items, set).loss) / (2 * step)
              - result.users.elements[place]
          ) < 1e-8
        )
      }
      for place in 0..<items.elements.count {
        #expect(
          abs(
            (loss(users, moved(items, place, step), set).loss
              - loss(users, moved(items, place, -step), set).loss) / (2 * step)
              - result.items.elements[place]
          ) < 1e-8
        )
      }
    }
  }

  private func moved(_ matrix: Matrix<Double>, _ place: Int, _ step: Double) -> Matrix<Double> {
    var numbers = matrix.elements
    numbers[place] += step
    return Matrix(rows: matrix.rows, columns: matrix.columns, elements: numbers)
  }

  /// How far loss and gradient of a batch are from the full softmax's.
  private func distance(
    _ negatives: Negatives,
    _ correction: LogQCorrection,
    own: [Int32]
  ) -> (loss: Double, gradient: Double) {
    let (users, items) = (matrix(own.count, 8), matrix(6, 9))
    var full = sampler(.all, .none)
    var sampled = sampler(negatives, correction)
    let reference = loss(users, items, full.candidates(own: own))
    let found = loss(users, items, sampled.candidates(own: own))
    let difference = zip(found.items.elements, reference.items.elements).map {
      ($0 - $1) * ($0 - $1)
    }
    let length = reference.items.elements.map { $0 * $0 }.reduce(0, +).squareRoot()
    return (
      abs(found.loss - reference.loss), difference.reduce(0, +).squareRoot() / length
    )
  }

  @Test(arguments: [
    Negatives.uniform(count: 100_000), .popularity(count: 100_000, exponent: 0.75),
    .popularity(count: 100_000, exponent: 1),
  ])
  func withLogQTheSampledSoftmaxApproachesTheFullOne(negatives: Negatives) {
    let own: [Int32] = [0, 3, 0, 5, 1, 2]
    // 100,000 draws of the rarest item's 1% spread by 1/√1000 of it at the most.
    let corrected = distance(negatives, .negativesOnly, own: own)
    #expect(corrected.loss < 0.02 && corrected.gradient < 0.02)
    // Uncorrected, so many negatives leave the own item no weight at all.
    let plain = distance(negatives, .none, own: own)
    #expect(plain.loss > 1 && plain.gradient > 0.05)
  }

  @Test func inBatchLogQApproachesTheFullSoftmaxToo() {
    // A large batch with the items' own shares; each example's user is drawn apart.
    var own: [Int32] = []
    for _ in 0..<20 {
      for (item, count) in counts.enumerated() {
        own += Array(repeating: Int32(truncatingIfNeeded: item), count: count)
      }
    }
    let corrected = distance(.inBatch, .negativesOnly, own: own)
    #expect(corrected.loss < 0.005 && corrected.gradient < 0.005)
    #expect(distance(.inBatch, .none, own: own).gradient > 0.1)
  }

  @Test func aCommonFactorOfAllExpectationsChangesNothing() {
    // Yi et al. subtract ln q, where the batch's size is left out.
    let (users, items) = (matrix(4, 10), matrix(6, 11))
    var sampler = sampler(.inBatch, .everyLogit)
    let set = sampler.candidates(own: [0, 1, 4, 4])
    var shifted = set
    shifted.logWeights = set.logWeights.map { $0 + 3 }
    shifted.labelLogWeights = set.labelLogWeights.map { $0 + 3 }
    let (one, other) = (loss(users, items, set), loss(users, items, shifted))
    #expect(abs(one.loss - other.loss) < 1e-6)
    #expect(zip(one.items.elements, other.items.elements).allSatisfy { abs($0 - $1) < 1e-6 })
  }

  @Test func aHardNegativeCountsOnceMoreForItsExampleAlone() {
    var sampler = sampler(.inBatch, .none)
    let set = sampler.candidates(own: [0, 1, 0], hard: [[1, 5], [4], [0]])
    #expect(set.items == [0, 1, 5, 4])
    // Item 1 was drawn once: twice it is for the first example. An own item is never hard.
    let expected: [(Int32, Int32, Double)] = [(0, 1, 2), (0, 2, 1), (1, 3, 1)]
    #expect(set.exceptions.count == 3)
    for (exception, (row, column, weight)) in zip(set.exceptions, expected) {
      #expect(exception.row == row && exception.column == column)
      #expect(abs(Double.exponential(Double(exception.logWeight)) - weight) < 1e-6)
    }
  }
}
