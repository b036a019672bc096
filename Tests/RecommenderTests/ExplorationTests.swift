import Foundation
import Randomness
import Recommender
import Testing

/// Policies that explore: propensities against counting, regret against choosing at random.
struct ExplorationTests {
  @Test(arguments: [
    ([1.0, 1, 1], [1.0, 1, 1]), ([5, 2], [3, 2]), ([40, 50, 3], [60, 50, 2]),
    ([1, 300], [9, 700]),
  ])
  func propensitiesOfThompsonAreHowOftenArmsAreDrawn(clicks: [Double], misses: [Double]) {
    var policy = ThompsonSampling(arms: clicks.count)
    for arm in clicks.indices {
      for _ in 1..<Int(clicks[arm]) { policy.learn(arm: arm, clicked: true) }
      for _ in 1..<Int(misses[arm]) { policy.learn(arm: arm, clicked: false) }
    }
    #expect(policy.clicks == clicks && policy.misses == misses)
    var generator = SeededGenerator(seed: 2)
    var counts = clicks.map { _ in 0 }
    let draws = 6000
    for _ in 0..<draws { counts[policy.draw(using: &generator)] += 1 }
    let propensities = policy.propensities
    // A choice is a draw with its propensity.
    var (one, other) = (generator, generator)
    for _ in 0..<20 {
      let choice = policy.choose(using: &one)
      #expect(choice.arm == policy.draw(using: &other))
      #expect(choice.propensity == propensities[choice.arm])
    }
    #expect(abs(propensities.reduce(0, +) - 1) < 1e-12)
    for arm in clicks.indices {
      let share = Double(counts[arm]) / Double(draws)
      let spread = (propensities[arm] * (1 - propensities[arm]) / Double(draws)).squareRoot()
      #expect(abs(share - propensities[arm]) < 4.5 * spread + 0.001)
    }
  }

  @Test func propensityOfTwoArmsIsTheKnownIntegral() {
    // Beta(1, 1) against Beta(2, 1): P(X > Y) = ∫ 2y · (1 − y) dy = 1/3.
    var policy = ThompsonSampling(arms: 2)
    policy.learn(arm: 1, clicked: true)
    #expect(abs(policy.propensities[0] - 1.0 / 3) < 1e-4)
  }

  /// Twelve arms as a demo has them, of which some are known well and most hardly, against the
  /// integral over 65,536 steps that a test can afford.
  @Test(arguments: [0, 20, 400, 3000]) func fewStepsGiveTheIntegral(rounds: Int) {
    var generator = SeededGenerator(seed: 5)
    var policy = ThompsonSampling(arms: 12, priorMisses: 9)
    for round in 0..<rounds {
      let arm = round % 7 == 0 ? generator.integer(below: 12) : generator.integer(below: 3)
      policy.learn(arm: arm, clicked: generator.chance(0.05 + 0.02 * Double(arm)))
    }
    let steps = 65_536
    let places = (0..<steps).map { (Double($0) + 0.5) / Double(steps) }
    var below: [[Double]] = []
    var shares: [[Double]] = []
    for arm in 0..<12 {
      let (a, b) = (policy.clicks[arm] - 1, policy.misses[arm] - 1)
      let most = a == 0 ? 0 : a * log(a / (a + b)) + b * log(b / (a + b))
      let density = places.map { exp(a * log($0) + b * log(1 - $0) - most) }
      let total = density.reduce(0, +)
      var sum = 0.0
      shares.append(density.map { $0 / total })
      below.append(
        density.map { mass in
          defer { sum += mass / total }
          return sum + mass / total / 2
        }
      )
    }
    let chances = policy.propensities
    for arm in 0..<12 {
      var exact = 0.0
      for step in 0..<steps {
        var product = shares[arm][step]
        for other in 0..<12 where other != arm { product *= below[other][step] }
        exact += product
      }
      #expect(abs(chances[arm] - exact) < 1e-3, "\(arm): \(chances[arm]) for \(exact)")
    }
  }

  /// Two arms known so well that their rates are narrow beside a new arm's, one deviation apart:
  /// P(better) = Φ(1/√2) · P(new < rate), and P(new < x) = 1 − (1 − x)⁹ for Beta(1, 9).
  @Test(arguments: [100_000, 1_000_000]) func aNewArmBesideWellKnownOnes(trials: Int) {
    var policy = ThompsonSampling(arms: 3, priorMisses: 9)
    let deviation = (0.05 * 0.95 / Double(trials)).squareRoot()
    for (arm, rate) in [0.05, 0.05 - deviation].enumerated() {
      let clicks = Int((rate * Double(trials)).rounded())
      for trial in 0..<trials { policy.learn(arm: arm, clicked: trial < clicks) }
    }
    let chances = policy.propensities
    let known: Double = 1 - pow(0.95, 9.0)
    let better = 0.5 * erfc(-0.5)
    #expect(abs(chances[0] - better * known) < 2e-3, "\(chances)")
    #expect(abs(chances[1] - (1 - better) * known) < 2e-3, "\(chances)")
    #expect(abs(chances[2] - (1 - known)) < 2e-3, "\(chances)")
  }

  @Test func thompsonFindsTheBestArm() {
    let rates = [0.05, 0.1, 0.2]
    var earned = 0
    var generator = SeededGenerator(seed: 8)
    var policy = ThompsonSampling(arms: 3)
    for _ in 0..<1500 {
      let choice = policy.choose(using: &generator)
      #expect(choice.propensity > 0 && choice.propensity <= 1)
      let clicked = generator.chance(rates[choice.arm])
      if clicked { earned += 1 }
      policy.learn(arm: choice.arm, clicked: clicked)
    }
    // At random it would be 175 with a deviation of 12, always the best 300.
    #expect(earned > 240)
    #expect(policy.propensities[2] > 0.95)
  }

  @Test func linUCBLearnsWhomToShowWhat() {
    // Arm 0 pleases users with feature 1, arm 1 those without.
    var policy = LinUCB(arms: 2, width: 2, exploration: 0.5, evenShare: 0.1)
    var generator = SeededGenerator(seed: 4)
    var right = 0
    for round in 0..<2000 {
      let isFirst = generator.chance(0.5)
      let features = [1, isFirst ? 1.0 : 0]
      let choice = policy.choose(for: features, using: &generator)
      let rate = (choice.arm == 0) == isFirst ? 0.8 : 0.2
      policy.learn(arm: choice.arm, features: features, reward: generator.chance(rate) ? 1 : 0)
      if round >= 1000, (choice.arm == 0) == isFirst { right += 1 }
    }
    // An even draw is wrong half of the time: 5% of all.
    #expect(right > 900)
    #expect(abs(policy.means(for: [1, 1])[0] - 0.8) < 0.1)
    let shares = policy.propensities(for: [1, 0])
    #expect(shares[0] == 0.05 && abs(shares[1] - 0.95) < 1e-12)
  }

  @Test func linUCBIsTheRidgeOfItsFormula() {
    var policy = LinUCB(arms: 1, width: 2, exploration: 2, penalty: 1)
    policy.learn(arm: 0, features: [1, 0], reward: 1)
    policy.learn(arm: 0, features: [1, 1], reward: 0)
    // A = [[3, 1], [1, 2]], b = [1, 0], A⁻¹ = [[2, −1], [−1, 3]] / 5.
    #expect(abs(policy.means(for: [1, 0])[0] - 0.4) < 1e-12)
    #expect(abs(policy.means(for: [0, 1])[0] + 0.2) < 1e-12)
    #expect(abs(policy.bounds(for: [0, 1])[0] - (-0.2 + 2 * 0.6.squareRoot())) < 1e-12)
  }

  @Test func aLogWithPropensitiesTellsWhatAnotherPolicyEarns() {
    // Shown by 0.8 and 0.2, clicked by 0.1 and 0.5; the other policy always shows the second.
    var generator = SeededGenerator(seed: 6)
    var (estimate, naive) = (InversePropensity(), InversePropensity())
    #expect(estimate.value == nil && estimate.selfNormalised == nil)
    for _ in 0..<20_000 {
      let arm = generator.weightedIndex([0.8, 0.2])
      let choice = ExplorationChoice(arm: arm, propensity: [0.8, 0.2][arm])
      let reward = generator.chance([0.1, 0.5][arm]) ? 1.0 : 0
      estimate.add(choice, reward: reward, probability: arm == 1 ? 1 : 0)
      naive.add(ExplorationChoice(arm: arm, propensity: 1), reward: reward, probability: 1)
    }
    #expect(abs((estimate.value ?? 0) - 0.5) < 0.03)
    #expect(abs((estimate.selfNormalised ?? 0) - 0.5) < 0.03)
    #expect(abs((naive.value ?? 0) - 0.18) < 0.02)
  }
}
