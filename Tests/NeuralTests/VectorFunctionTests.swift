import Neural
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The polynomials behind sigmoid, tanh and the exponential in single precision, against the C
/// library.
struct VectorFunctionTests {
  /// The largest error in units in the last place of the true value.
  private func worstError(
    _ values: [Float],
    _ function: (Variable<Float>) -> Variable<Float>,
    _ truth: (Double) -> Double
  ) -> Double {
    let tape = Tape<Float>()
    let x = tape.constant(Matrix(rows: 1, columns: values.count, elements: values))
    let found = function(x).matrix.elements
    var worst = 0.0
    for (value, result) in zip(values, found) {
      let expected = truth(Double(value))
      let error = abs(Double(result) - expected) / Double(Float(expected).ulp)
      if !(error <= worst) { worst = error }
    }
    return worst
  }

  private static func grid(_ range: ClosedRange<Float>, _ count: Int) -> [Float] {
    (0...count).map {
      range.lowerBound + (range.upperBound - range.lowerBound) * Float($0) / Float(count)
    }
  }

  @Test func theyAreWithinTwoUnitsInTheLastPlace() {
    let tanhValues =
      Self.grid(-12...12, 100_001) + Self.grid(-0.01...0.01, 10_001) + [1e-20, -1e-30, 0]
    #expect(worstError(tanhValues, { Activation.tanh($0) }, { tanh($0) }) <= 2)
    #expect(worstError(Self.grid(-87...88.7, 100_001), { $0.exponential() }, { exp($0) }) <= 2)
    let sigmoid = worstError(
      Self.grid(-80...80, 100_001),
      { Activation.sigmoid($0) },
      { 1 / (1 + exp(-$0)) }
    )
    #expect(sigmoid <= 3)
    // x · ½(1 + erf(x/√2)): the error function's last places, and those of a sum and two products.
    let gelu = worstError(
      Self.grid(0...12, 100_001) + Self.grid(1e-6...0.01, 10_001),
      { Activation.gelu($0) },
      { $0 * (1 + erf($0 * 0.5.squareRoot())) / 2 }
    )
    #expect(gelu <= 4)
  }

  @Test func theyReachTheirLimitsAndKeepNaN() {
    let tape = Tape<Float>()
    let x = tape.constant(
      Matrix([[-.infinity, -1000, -90, 0, 90, 1000, .infinity, .nan]])
    )
    let exponential = x.exponential().matrix.elements
    #expect(exponential[0] == 0 && exponential[1] == 0 && exponential[3] == 1)
    #expect(exponential[2] > 0 && exponential[2] < 1e-38)
    #expect(exponential[4] == .infinity && exponential[6] == .infinity && exponential[7].isNaN)
    let tanh = Activation.tanh(x).matrix.elements
    #expect(tanh[0] == -1 && tanh[1] == -1 && tanh[5] == 1 && tanh[6] == 1 && tanh[7].isNaN)
    let sigmoid = Activation.sigmoid(x).matrix.elements
    #expect(sigmoid[0] == 0 && sigmoid[3] == 0.5 && sigmoid[6] == 1 && sigmoid[7].isNaN)
    let relu = Activation.relu(x).matrix.elements
    #expect(relu[0] == 0 && relu[6] == .infinity && relu[7].isNaN)
  }
}
