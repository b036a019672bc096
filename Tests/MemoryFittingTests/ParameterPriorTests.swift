import Memory
import Randomness
import Testing

@testable import MemoryFitting

@Suite("What is known of users beforehand")
struct ParameterPriorTests {
  private func random(_ generator: inout SeededGenerator) -> [Double] {
    (0..<21).map { _ in generator.normal() }
  }

  @Test("The published parameters are the origin, and cost nothing")
  func origin() {
    let origin = Array(repeating: 0.0, count: 21)
    #expect(ParameterPrior.parameters(at: origin) == FSRSParameters.standard.values)
    #expect(ParameterPrior.penalty(at: origin) == 0)
  }

  @Test("Wherever one goes, parameters stay in their ranges, and coordinates lead back to them")
  func ranges() throws {
    var generator = SeededGenerator(seed: 2)
    for scale in [0.1, 1, 10, 1000] {
      let w = ParameterPrior.parameters(at: random(&generator).map { scale * $0 })
      _ = try FSRSParameters(w)
      let back = ParameterPrior.parameters(at: ParameterPrior.coordinates(of: w))
      for index in 0..<21 { #expect(abs(back[index] - w[index]) <= 1e-12 * max(1, w[index])) }
    }
  }

  @Test("The penalty's gradient, and that of w by u, are those of finite differences")
  func gradients() {
    var generator = SeededGenerator(seed: 4)
    // Small enough to stay within the ranges where the published values do not stand near an end.
    let u = random(&generator).map { 0.001 * $0 + 0.02 }
    let w = ParameterPrior.parameters(at: u)
    let slopes = ParameterPrior.pulledBack(Array(repeating: 1, count: 21), at: w)
    let pull = ParameterPrior.penaltyGradient(at: u)
    for index in 0..<21 {
      var (up, down) = (u, u)
      up[index] += 1e-6
      down[index] -= 1e-6
      let difference = (ParameterPrior.penalty(at: up) - ParameterPrior.penalty(at: down)) / 2e-6
      #expect(abs(pull[index] - difference) < 1e-7, "u\(index)")
      let moved =
        (ParameterPrior.parameters(at: up)[index] - ParameterPrior.parameters(at: down)[index])
        / 2e-6
      #expect(abs(slopes[index] - moved) < 1e-6, "w\(index)")
    }
  }

  @Test("Initial stabilities that move together cost less than ones that part")
  func together() {
    var (together, apart) = (Array(repeating: 0.0, count: 21), Array(repeating: 0.0, count: 21))
    for index in 0..<4 {
      together[index] = 0.5
      apart[index] = index.isMultiple(of: 2) ? 0.5 : -0.5
    }
    #expect(ParameterPrior.penalty(at: together) < ParameterPrior.penalty(at: apart) / 2)
    // Σ(u − ū)²/β² = 4·0.25/0.25
    #expect(abs(ParameterPrior.penalty(at: apart) - 4) < 1e-12)
  }
}
