import Neural
import Randomness
import Testing

@testable import Recommender

/// How losses are measured and weighed, against formulas by hand.
struct RankingObjectiveTests {
  @Test func aLossIsTheWeighedMeanOfKnownLabels() {
    let tape = Tape<Double>()
    let outputs = tape.constant(Matrix([[0.5], [-1], [2], [7]]))
    let labels = [1, 0, 1, Double.nan]
    let weights = [1.0, 2, 1, 0]
    func softplus(_ x: Double) -> Double { Double.logarithm(1 + Double.exponential(x)) }
    let binary = outputs.loss(of: .binary, labels: labels, weights: weights).scalar
    #expect(abs(binary - (softplus(-0.5) + 2 * softplus(-1) + softplus(-2)) / 4) < 1e-12)
    let squared = outputs.loss(of: .regression, labels: labels, weights: weights).scalar
    #expect(abs(squared - (0.25 + 2 * 1 + 1) / 4) < 1e-12)
  }

  @Test(arguments: TaskKind.allCases)
  func aBatchThatKnowsNothingTeachesNothing(kind: TaskKind) {
    let tape = Tape<Double>()
    let outputs = tape.variable(Matrix([[0.5], [-1]]))
    let loss = outputs.loss(of: kind, labels: [.nan, 1], weights: [0, 0])
    tape.differentiate(loss)
    #expect(loss.scalar == 0)
    #expect(outputs.gradient.elements == [0, 0])
  }

  @Test func uncertaintySettlesAtTheLosses() {
    let parameters = Parameters<Double>()
    let weights = UncertaintyWeights([.binary, .regression], in: parameters)
    let tape = Tape(parameters)
    var optimiser = Optimiser<Double>(.sgd, learningRate: 0.2)
    let losses = [0.3, 5.0]
    var total = 0.0
    for step in 0..<2000 {
      tape.reset()
      let sum = weights.total(losses.map { tape.constant(Matrix([[$0]])) })
      if step == 0 { #expect(abs(sum.scalar - (0.3 + 0.5 * 5)) < 1e-12) }
      total = sum.scalar
      tape.differentiate(sum)
      optimiser.update(parameters)
    }
    // e^s = 2 c L, at which each term is ½ + ½ ln(2 c L).
    let settled = parameters[weights.logVariances].elements.map { Double.exponential($0) }
    #expect(abs(settled[0] - 0.6) < 1e-6 && abs(settled[1] - 5) < 1e-6)
    #expect(abs(total - (1 + Double.logarithm(0.6 * 5) / 2)) < 1e-9)
    let factors = weights.weights(in: parameters)
    #expect(abs(factors[0] - 1 / 0.6) < 1e-6 && abs(factors[1] - 0.5 / 5) < 1e-6)
  }

  @Test func aStepOfGradNormIsTheFormula() {
    var balance = GradNorm(taskCount: 2, restoring: 1, learningRate: 0.1)
    // At first all ratios are 1: both norms are to be 2, so the first falls and the second rises.
    balance.update(losses: [1, 1], norms: [3, 1])
    // 1 − .1 · 3 = .7 and 1 + .1 · 1 = 1.1, brought to the sum 2.
    #expect(abs(balance.weights[0] - 0.7 / 0.9) < 1e-12)
    #expect(abs(balance.weights[1] - 1.1 / 0.9) < 1e-12)
  }

  @Test func gradNormBringsNormsToOneAndHelpsWhoLags() {
    var even = GradNorm(taskCount: 2, restoring: 0, learningRate: 0.001)
    var helping = GradNorm(taskCount: 2, restoring: 1, learningRate: 0.001)
    let norms = [4.0, 1]
    even.update(losses: [1, 1], norms: norms)
    helping.update(losses: [1, 1], norms: norms)
    for _ in 0..<5000 {
      even.update(losses: [0.5, 1], norms: norms)
      helping.update(losses: [0.5, 1], norms: norms)
    }
    // w₁ · 4 = w₂ · 1 with the sum 2; helping, the second's gradient is to be twice the first's.
    #expect(abs(even.weights[0] - 0.4) < 0.01)
    #expect(abs(helping.weights[1] / (4 * helping.weights[0]) - 2) < 0.1)
    #expect(abs(helping.weights.reduce(0, +) - 2) < 1e-12)
  }

  @Test func aFirstLossOfNothingIsNotDividedBy() {
    var balance = GradNorm(taskCount: 2, restoring: 1.5, learningRate: 0.1)
    balance.update(losses: [0, 1], norms: [0, 1])
    balance.update(losses: [1, 1], norms: [1, 1])
    #expect(balance.weights.allSatisfy { $0.isFinite && $0 >= GradNorm.least })
    balance.update(losses: [0, 0], norms: [0, 0])
    #expect(balance.weights.allSatisfy { $0.isFinite })
  }
}
