import Neural
import Testing

/// The loops for narrower vectors against all references, each part in a process of its own: on a
/// machine with wider ones nothing else runs them.
struct KernelChoiceTests {
  @Test(arguments: KernelChoice.narrower)
  func operationsAgreeWithFiniteDifferences(_ choice: KernelChoice) async {
    await #expect(processExitsWith: .success) { [bits = choice.rawValue as Int32] in
      try Self.limit(to: bits)
      for check in GradientCheckTests.all {
        #expect(check.worstError(isShared: false) < 1e-8, "\(check.name)")
        #expect(check.worstError(isShared: true) < 1e-8, "\(check.name)")
      }
      for check in LayerGradientCheckTests.all {
        #expect(check.worstError() < 1e-8, "\(check.name)")
      }
    }
  }

  @Test(arguments: KernelChoice.narrower)
  func layersAgreeWithPyTorch(_ choice: KernelChoice) async {
    await #expect(processExitsWith: .success) { [bits = choice.rawValue as Int32] in
      try Self.limit(to: bits)
      try LayerFixtureTests().doublesAgreeWithPyTorch()
      try LayerFixtureTests().floatsAgreeWithPyTorch()
    }
  }

  @Test(arguments: KernelChoice.narrower)
  func trainingAgreesWithPyTorch(_ choice: KernelChoice) async {
    await #expect(processExitsWith: .success) { [bits = choice.rawValue as Int32] in
      try Self.limit(to: bits)
      try TrainingFixtureTests().doubles()
      try TrainingFixtureTests().floats()
    }
  }

  @Test(arguments: KernelChoice.narrower)
  func loopsInLanesAgreeWithDouble(_ choice: KernelChoice) async {
    await #expect(processExitsWith: .success) { [bits = choice.rawValue as Int32] in
      try Self.limit(to: bits)
      for kind in LaneTests.kinds { #expect(LaneTests.worstError(of: kind) < 1e-4, "\(kind)") }
      VectorFunctionTests().theyAreWithinTwoUnitsInTheLastPlace()
    }
  }

  /// Sums in another order round otherwise: were the choice without effect, both would be the same.
  @Test(arguments: KernelChoice.narrower)
  func theChoiceChangesWhatRuns(_ choice: KernelChoice) async {
    await #expect(processExitsWith: .success) { [bits = choice.rawValue as Int32] in
      func shares() -> [Float] {
        let numbers = (0..<6400).map { Float($0 % 97) / 13 - Float($0 % 11) / 3 }
        let tape = Tape<Float>()
        return tape.constant(Matrix(rows: 64, columns: 100, elements: numbers)).softmax().matrix
          .elements
      }
      let widest = shares()
      try Self.limit(to: bits)
      let narrower = shares()
      #expect(narrower != widest)
      #expect(zip(narrower, widest).allSatisfy { abs($0 / $1 - 1) < 1e-5 })
    }
  }

  private static func limit(to bits: Int32) throws {
    let choice = try #require(KernelChoice(rawValue: bits))
    KernelChoice.limit(to: choice)
    #expect(KernelChoice.current == choice)
  }
}
