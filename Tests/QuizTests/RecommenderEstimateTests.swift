import Foundation
import Neural
import Randomness
import Recommender
import Testing
import Wording

@testable import Quiz

/// Each number about recommenders, against another way to it than the one that computed it.
@Suite("Numbers about recommenders against the engine")
struct RecommenderEstimateTests {
  /// Whatever can be drawn.
  static let measured: [NumberTask] =
    each([9, 19, 29], 3...4) { Estimate.activeUsers(quiet: $0, tens: $1) }
    + each(2...4, [8, 12, 16]) { rare, times in
      (2...4).map { Estimate.popularNeighbours(rare: rare, times: times, quarters: $0) }
    }
    .flatMap(\.self)
    + each(2...7, 4...14) { Estimate.pairAfterDays(half: $0, days: $1) }
    + each(1...5, 2...4) { Estimate.logQCorrection(popular: $0, times: $1) }
    + each(1...9, [32, 64, 96, 128]) { Estimate.indexMemory(millions: $0, width: $1) }
    + each([5, 10, 15, 20], [10, 20, 30, 40, 50]) { Estimate.videosMet(leaving: $0, length: $1) }
    + (80...97).map { Estimate.oddsInSeconds(hundredths: $0) }
    + each([100, 150, 200, 250, 300], 2...5) { Estimate.separateNets(inputs: $0, tasks: $1) }
    + each([100, 150, 200, 250, 300], 3...8) { inputs, experts in
      (2...5).map { Estimate.gateNumbers(inputs: inputs, experts: experts, tasks: $0) }
    }
    .flatMap(\.self)
    + each(3...6, 2...4) { Estimate.fusedPowers(halves: $0, times: $1) }
    + each(1...4, 2...4) { Estimate.forgetSteps(bias: $0, bound: $1) }

  private static func each<Result>(
    _ ones: some Collection<Int>,
    _ others: some Collection<Int>,
    _ make: (Int, Int) -> Result
  ) -> [Result] {
    ones.flatMap { one in others.map { make(one, $0) } }
  }

  private func expect(_ task: NumberTask, _ value: Double, within share: Double = 0.002) {
    let isNear = abs(task.value - value) <= max(0.0051, share * value)
    #expect(isNear, "\(task.asks.en) \(task.value), not \(value)")
    #expect(task.credit(for: task.text) == 1 && task.value > 0)
  }

  @Test("Recall, by the definitions")
  func recall() {
    for quiet in [9, 19, 29] {
      for tens in 3...4 {
        let ratio = Double(tens) * log(10) / log(Double(quiet + 1))
        expect(Estimate.activeUsers(quiet: quiet, tens: tens), ratio)
      }
    }
    for rare in 2...4 {
      for times in [8, 12, 16] {
        for quarters in 2...4 {
          let task = Estimate.popularNeighbours(rare: rare, times: times, quarters: quarters)
          expect(task, pow(Double(times), Double(quarters) / 4))
        }
      }
    }
    for half in 2...7 {
      for days in 4...14 {
        let left = 100 * pow(0.5, Double(days) / Double(half))
        expect(Estimate.pairAfterDays(half: half, days: days), left)
      }
    }
    for popular in 1...5 {
      for times in 2...4 {
        expect(
          Estimate.logQCorrection(popular: popular, times: times),
          Double(times) * log(10)
        )
      }
    }
    for millions in 1...9 {
      for width in [32, 64, 96, 128] {
        expect(
          Estimate.indexMemory(millions: millions, width: width),
          Double(millions * (4 * width + 8))
        )
      }
    }
  }

  @Test("Ranking: parameters counted by hand and beside a whole network, powers and odds")
  func ranking() {
    for inputs in [100, 150, 200, 250, 300] {
      for tasks in 2...5 {
        let layer = inputs * 64 + 64
        let ratio = Double(tasks * (layer + 65)) / Double(layer + tasks * 65)
        expect(Estimate.separateNets(inputs: inputs, tasks: tasks), ratio)
        for experts in 3...8 {
          let whole = RankingArchitecture.mmoe(experts: experts, expert: [8], tower: [])
            .parameterCount(inputDimensions: inputs, taskCount: tasks)
          let rest = experts * (inputs * 8 + 8) + tasks * 9
          expect(
            Estimate.gateNumbers(inputs: inputs, experts: experts, tasks: tasks),
            Double(whole - rest)
          )
        }
      }
    }
    for hundredths in 80...97 {
      let output = Double(hundredths) / 100
      expect(Estimate.oddsInSeconds(hundredths: hundredths), output / (1 - output))
    }
    for halves in 3...6 {
      for times in 2...4 {
        expect(
          Estimate.fusedPowers(halves: halves, times: times),
          pow(Double(times), Double(halves) / 2)
        )
      }
    }
  }

  @Test("A feed, by walks of 20,000 users")
  func feed() {
    var generator = SeededGenerator(seed: 5)
    for leaving in [5, 10, 15, 20] {
      for length in [10, 20, 30, 40, 50] {
        var met = 0
        for _ in 0..<20_000 {
          for _ in 0..<length {
            met += 1
            if generator.chance(Double(leaving) / 100) { break }
          }
        }
        expect(
          Estimate.videosMet(leaving: leaving, length: length),
          Double(met) / 20_000,
          within: 0.03
        )
      }
    }
  }

  @Test("An LSTM's cell under a steady forget gate, by logarithms")
  func cell() {
    for bias in 1...4 {
      for bound in 2...4 {
        let gate = 1 / (1 + exp(-Double(bias)))
        let steps = (Double(bound) * log(10) / -log(gate)).rounded(.up)
        #expect(Estimate.forgetSteps(bias: bias, bound: bound).value == steps)
      }
    }
  }
}
