import Neural
import Randomness
import Testing

/// What is read and written on a tape without copies, and what is refused there.
struct ReadingTests {
  @Test func aConstantIsWrittenWhereItStands() {
    let tape = Tape<Double>()
    // What stood there before must not be seen.
    _ = tape.constant(Matrix(rows: 2, columns: 3, repeating: 9))
    tape.reset()
    let written = tape.constant(rows: 2, columns: 3) { numbers in
      #expect(numbers.count == 6)
      numbers[1] = 5
      numbers[5] = 7
    }
    #expect(written.matrix == Matrix([[0, 5, 0], [0, 0, 7]]))
    #expect(!written.needsGradient)
    #expect(written[0, 1] == 5 && written[1, 2] == 7)
  }

  @Test func aGradientsNormIsReadByRows() {
    let tape = Tape<Float>()
    let x = tape.variable(Matrix([[1, 2], [3, 4], [5, 6]]))
    #expect(x.gradientNorm(inRows: 0..<3) == 0)
    tape.differentiate((x * tape.constant(Matrix([[3, 4], [0, 0], [6, 8]]))).sum())
    #expect(x.gradientNorm(inRows: 0..<1) == 5)
    #expect(x.gradientNorm(inRows: 1..<2) == 0)
    #expect(x.gradientNorm(inRows: 2..<3) == 10)
    #expect(abs(x.gradientNorm(inRows: 0..<3) - 125.0.squareRoot()) < 1e-6)
  }

  @Test func aParametersNumbersAreReadOneByOne() {
    let parameters = Parameters<Double>()
    _ = parameters.add(Matrix([[7.0]]), name: "first")
    let w = parameters.add(Matrix([[1.0, 2], [3, 4]]), name: "w")
    #expect(parameters[w, 0, 1] == 2 && parameters[w, 1, 0] == 3)
    let tape = Tape(parameters)
    let factors: Matrix<Double> = Matrix([[5, 6], [7, 8]])
    tape.differentiate((tape.variable(w) * tape.constant(factors)).sum())
    for row in 0..<2 {
      for column in 0..<2 {
        #expect(parameters.gradient(of: w, row: row, column: column) == factors[row, column])
      }
    }
  }

  @Test(arguments: [Initialiser.he(.normal), .orthogonal()])
  func weightsAreGivenUp(initialiser: Initialiser) {
    var asked = 0
    func weights(until last: Int) -> Matrix<Float>? {
      var generator = SeededGenerator(seed: 1)
      asked = 0
      return initialiser.weights(
        inputDimensions: 64,
        outputDimensions: 64,
        using: &generator,
        givesUp: {
          asked += 1
          return asked > last
        }
      )
    }
    #expect(weights(until: 2) == nil)
    #expect(asked == 3)
    var generator = SeededGenerator(seed: 1)
    let whole: Matrix<Float> = initialiser.weights(
      inputDimensions: 64,
      outputDimensions: 64,
      using: &generator
    )
    #expect(weights(until: .max) == whole)
  }

  @Test func whatCannotBeIsRefused() async {
    await #expect(processExitsWith: .failure) {
      _ = LearningRateSchedule.steps(every: 0, factor: 0.5).factor(at: 1)
    }
    await #expect(processExitsWith: .failure) {
      _ = LearningRateSchedule.cosine(steps: 0).factor(at: 1)
    }
    await #expect(processExitsWith: .failure) {
      _ = LearningRateSchedule.warmup(steps: -1, then: .constant).factor(at: 1)
    }
    await #expect(processExitsWith: .failure) {
      let parameters = Parameters<Float>()
      _ = parameters.add(Matrix(rows: 1, columns: 1))
      var optimiser = Optimiser<Float>(.adam(), learningRate: 0.1)
      optimiser.update(parameters)
      _ = parameters.add(Matrix(rows: 9, columns: 9))
      optimiser.update(parameters)
    }
    await #expect(processExitsWith: .failure) {
      let x = Tape<Float>().constant(Matrix(rows: 2, columns: 2))
      _ = x.gradientNorm(inRows: 1..<3)
    }
  }
}
