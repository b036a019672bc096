import Memory
import Neural
import Randomness
import Testing

@testable import MemoryFitting

@Suite("The cross-entropy of recall")
struct RecallLossTests {
  /// Parameters between a third below the published ones and a third above, within their ranges.
  private func parameters(from generator: inout SeededGenerator) -> [Double] {
    zip(FSRSParameters.standard.values, FSRSParameters.ranges).map { value, range in
      (value * generator.uniform(in: 0.67..<1.33)).held(to: range)
    }
  }

  private func gradient(_ loss: RecallLoss, at w: [Double]) -> (loss: Double, gradient: [Double]) {
    var gradient = Array(repeating: 0.0, count: 21)
    let value = loss.add(0..<loss.histories.memoryCount, at: w, to: &gradient)
    return (value, gradient)
  }

  @Test("Its gradient is the tape's, to 1e-10 of the largest, with 20 random models")
  func tape() throws {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<20 {
      let histories = ReviewHistories.random(memories: 6, reviews: 9, from: &generator)
      let w = parameters(from: &generator)
      let weights = histories.weights { 0.25 + Double($0 % 3) }
      let taped = TapedLoss.loss(of: histories, weights: weights, at: w)
      let own = gradient(RecallLoss(histories, weights: weights), at: w)
      #expect(abs(own.loss - taped.loss) < 1e-10 * taped.loss)
      let largest = taped.gradient.map(abs).max() ?? 0
      #expect(largest > 0.1)
      for index in 0..<21 {
        #expect(abs(own.gradient[index] - taped.gradient[index]) < 1e-10 * largest, "w\(index)")
      }
    }
  }

  @Test("Its gradient is that of finite differences, to 1e-5 of each, and every parameter has one")
  func finiteDifferences() {
    var generator = SeededGenerator(seed: 5)
    let histories = ReviewHistories.random(memories: 40, reviews: 9, from: &generator)
    let loss = RecallLoss(histories, weights: histories.weights())
    let w = parameters(from: &generator)
    let own = gradient(loss, at: w).gradient
    for index in 0..<21 {
      let step = 1e-6 * max(0.1, w[index])
      let ends = [step, -step].map { change in
        var moved = w
        moved[index] += change
        return gradient(loss, at: moved).loss
      }
      let difference = (ends[0] - ends[1]) / (2 * step)
      #expect(abs(own[index] - difference) < 1e-5 * max(1, abs(difference)), "w\(index)")
      #expect(own[index] != 0, "w\(index)")
    }
  }

  @Test("It is what the scheduler's own probabilities give, to 1e-9")
  func scheduler() throws {
    var generator = SeededGenerator(seed: 8)
    let histories = ReviewHistories.random(memories: 50, reviews: 12, from: &generator)
    let weights = histories.weights()
    let w = parameters(from: &generator)
    let model = FSRS6(parameters: try FSRSParameters(w))
    var expected = 0.0
    model.replay(histories) { review, before, _ in
      guard let before, weights[review] != 0 else { return }
      let recall = model.retrievability(before, elapsedDays: Int(histories.elapsedDays[review]))
      expected -= Double.logarithm(histories.ratings[review] > .again ? recall : 1 - recall)
    }
    let found = gradient(RecallLoss(histories, weights: weights), at: w).loss
    #expect(abs(found - expected) < 1e-9 * expected)
  }

  @Test("On the ends of all ranges loss and gradient are finite, over 200 models")
  func extremes() {
    var generator = SeededGenerator(seed: 13)
    let histories = ReviewHistories.random(memories: 4, reviews: 12, from: &generator)
    let loss = RecallLoss(histories, weights: histories.weights())
    for _ in 0..<200 {
      let w = FSRSParameters.ranges.map {
        generator.chance(0.5) ? $0.lowerBound : $0.upperBound
      }
      let found = gradient(loss, at: w)
      #expect(found.loss.isFinite)
      #expect(found.gradient.allSatisfy { $0.isFinite }, "\(w)")
    }
  }

  @Test("Reviews behind the last that counts, and memories of one review, change nothing")
  func ends() {
    var generator = SeededGenerator(seed: 21)
    let histories = ReviewHistories.random(memories: 5, reviews: 8, from: &generator)
    var weights = histories.weights()
    for memory in 0..<5 { weights[histories.reviews(of: memory).upperBound - 1] = 0 }
    var shorter = ReviewHistories()
    var kept: [Double] = []
    for memory in 0..<5 {
      shorter.beginMemory()
      for review in histories.reviews(of: memory).dropLast() {
        shorter.append(
          elapsedDays: Int(histories.elapsedDays[review]),
          rating: histories.ratings[review]
        )
        kept.append(weights[review])
      }
    }
    shorter.beginMemory()
    shorter.append(elapsedDays: 0, rating: .good)
    let w = FSRSParameters.standard.values
    let long = gradient(RecallLoss(histories, weights: weights), at: w)
    let short = gradient(RecallLoss(shorter, weights: kept + [0]), at: w)
    #expect(long.loss == short.loss)
    #expect(long.gradient == short.gradient)
  }
}
