import Neural
import Randomness
import Testing

/// Passes over all parameters that end where whoever asked for them gives up.
struct GivingUpTests {
  /// Three pieces of a million numbers each, with a gradient of 2.
  private func parameters() -> (Parameters<Float>, Parameter) {
    let parameters = Parameters<Float>()
    parameters.reserve(3 << 20)
    let weight = parameters.add(Matrix(rows: 3 << 10, columns: 1 << 10, repeating: 1))
    parameters.setGradient(
      of: weight,
      to: Matrix(rows: 3 << 10, columns: 1 << 10, repeating: 2)
    )
    return (parameters, weight)
  }

  /// Says no so many times, then yes.
  private final class Patience {
    var left: Int
    init(_ left: Int) { self.left = left }
    func isOver() -> Bool {
      left -= 1
      return left < 0
    }
  }

  @Test func theNormIsNoNumberWhereItWasGivenUp() {
    let (parameters, _) = parameters()
    #expect(abs(parameters.gradientNorm / (12 * Double(1 << 20)).squareRoot() - 1) < 1e-12)
    #expect(parameters.gradientNorm(givesUp: Patience(2).isOver).isNaN)
    let patient = Patience(3)
    #expect(!parameters.gradientNorm(givesUp: patient.isOver).isNaN)
    #expect(patient.left == 0, "asked once a piece")
  }

  @Test(arguments: [GradientClipping.value(1), .globalNorm(1), .norm(1)])
  func clippingIsGivenUpBetweenTwoPieces(clipping: GradientClipping) {
    let (parameters, weight) = parameters()
    parameters.clipGradients(clipping, givesUp: Patience(0).isOver)
    #expect(parameters.gradient(of: weight).elements.allSatisfy { $0 == 2 })
    guard clipping == .value(1) else { return }
    parameters.clipGradients(clipping, givesUp: Patience(1).isOver)
    let gradient = parameters.gradient(of: weight).elements
    #expect(gradient[(1 << 20) - 1] == 1 && gradient[1 << 20] == 2)
  }

  @Test func aNormThatIsKnownIsNotAskedForAgain() {
    let (parameters, weight) = parameters()
    let patient = Patience(3)
    parameters.clipGradients(.globalNorm(1), norm: 4, givesUp: patient.isOver)
    #expect(patient.left == 0)
    #expect(parameters.gradient(of: weight).elements.allSatisfy { abs($0 - 0.5) < 1e-6 })
  }

  @Test func aStepIsGivenUpBetweenTwoPieces() {
    let (parameters, weight) = parameters()
    var optimiser = Optimiser<Float>(.sgd, learningRate: 0.25)
    optimiser.update(parameters, givesUp: Patience(2).isOver)
    let values = parameters[weight].elements
    #expect(values[(2 << 20) - 1] == 0.5 && values[2 << 20] == 1)
  }

  @Test func aSnapshotTellsHowFarParametersMoved() throws {
    let (parameters, weight) = parameters()
    #expect(ParameterSnapshot(of: parameters, givesUp: Patience(0).isOver) == nil)
    let snapshot = try #require(ParameterSnapshot(of: parameters))
    #expect(snapshot.distance(of: weight) == 0)
    var optimiser = Optimiser<Float>(.sgd, learningRate: 0.25)
    optimiser.update(parameters)
    #expect(abs(snapshot.distance(of: weight) - 0.5) < 1e-12)
  }
}
