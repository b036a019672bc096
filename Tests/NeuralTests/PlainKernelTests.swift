import Neural
import Testing

/// The loops for the plain processor against all references, each part in a process of its own: on
/// a machine with wide vectors nothing else runs them.
struct PlainKernelTests {
  @Test func operationsAgreeWithFiniteDifferences() async {
    await #expect(processExitsWith: .success) {
      KernelChoice.takePlain()
      #expect(!KernelChoice.isWide)
      for check in GradientCheckTests.all {
        #expect(check.worstError(isShared: false) < 1e-8, "\(check.name)")
        #expect(check.worstError(isShared: true) < 1e-8, "\(check.name)")
      }
      for check in LayerGradientCheckTests.all {
        #expect(check.worstError() < 1e-8, "\(check.name)")
      }
    }
  }

  @Test func layersAgreeWithPyTorch() async {
    await #expect(processExitsWith: .success) {
      KernelChoice.takePlain()
      try LayerFixtureTests().doublesAgreeWithPyTorch()
      try LayerFixtureTests().floatsAgreeWithPyTorch()
    }
  }

  @Test func trainingAgreesWithPyTorch() async {
    await #expect(processExitsWith: .success) {
      KernelChoice.takePlain()
      try TrainingFixtureTests().doubles()
      try TrainingFixtureTests().floats()
    }
  }

  /// Sums in another order round otherwise: were the choice without effect, both would be the same.
  @Test func theChoiceChangesWhatRuns() async {
    guard KernelChoice.isWide else { return }
    await #expect(processExitsWith: .success) {
      func shares() -> [Float] {
        let numbers = (0..<6400).map { Float($0 % 97) / 13 - Float($0 % 11) / 3 }
        let tape = Tape<Float>()
        return tape.constant(Matrix(rows: 64, columns: 100, elements: numbers)).softmax().matrix
          .elements
      }
      let wide = shares()
      KernelChoice.takePlain()
      let plain = shares()
      #expect(plain != wide)
      #expect(zip(plain, wide).allSatisfy { abs($0 / $1 - 1) < 1e-5 })
    }
  }
}
