import Neural
import Testing

struct ActivationTests {
  static let all: [Activation] = [
    .identity, .sigmoid, .tanh, .relu, .leakyReLU(slope: 0.01), .gelu,
  ]

  @Test func valuesByHand() {
    #expect(Activation.sigmoid(0.0) == 0.5)
    #expect(abs(Activation.sigmoid(2.0) - 0.880_797_077_977_882_4) < 1e-15)
    #expect(abs(Activation.tanh(0.5) - 0.462_117_157_260_009_76) < 1e-15)
    #expect(Activation.relu(-3.0) == 0 && Activation.relu(3.0) == 3)
    #expect(Activation.leakyReLU(slope: 0.01)(-3.0) == -0.03)
    #expect(Activation.sigmoid.derivative(at: 0.0) == 0.25)
    #expect(Activation.tanh.derivative(at: 0.0) == 1)
  }

  @Test(arguments: all) func derivativesAgreeWithFiniteDifferences(activation: Activation) {
    let step = 1e-5
    for x in stride(from: -6.05, through: 6, by: 0.1) {
      let difference = (activation(x + step) - activation(x - step)) / (2 * step)
      #expect(abs(activation.derivative(at: x) - difference) < 1e-9, "at \(x)")
    }
  }

  @Test(arguments: all) func floatsAgreeWithDoubles(activation: Activation) {
    for x in stride(from: -6.05, through: 6, by: 0.1) {
      #expect(abs(Double(activation(Float(x))) - activation(x)) < 1e-6)
      let derivative: Double = activation.derivative(at: x)
      #expect(abs(Double(activation.derivative(at: Float(x))) - derivative) < 1e-6)
    }
  }

  /// The loops over many numbers have functions of their own: a matrix of Floats against Doubles
  /// one by one.
  @Test(arguments: all) func manyFloatsAgreeWithDoubles(activation: Activation) {
    let places = Array(stride(from: Float(-12), through: 12, by: 0.003))
    let x = Matrix(rows: 1, columns: places.count, elements: places)
    let parameters = Parameters<Float>()
    let parameter = parameters.add(x, name: "x")
    let tape = Tape(parameters)
    let result = activation(tape.variable(parameter))
    tape.differentiate(result.sum())
    let (values, slopes) = (result.matrix, parameters.gradient(of: parameter))
    for (column, place) in places.enumerated() {
      let value = activation(Double(place))
      #expect(abs(Double(values[0, column]) - value) <= 3e-7 * max(1, abs(value)), "at \(place)")
      let slope: Double = activation.derivative(at: Double(place))
      #expect(abs(Double(slopes[0, column]) - slope) <= 1e-6, "at \(place)")
    }
  }

  @Test(arguments: all) func nothingOverflowsAndNaNStaysNaN(activation: Activation) {
    for x in [-1e6, 1e6, -.greatestFiniteMagnitude, .greatestFiniteMagnitude] {
      #expect(activation(x).isFinite)
      #expect(activation.derivative(at: x).isFinite)
    }
    #expect(activation(Double.nan).isNaN)
    if activation != .identity { #expect(activation.derivative(at: Double.nan).isNaN) }
  }

  /// As at the kinks of the other rectifiers, the left derivative counts.
  @Test func aLearnedSlopeHoldsAtZero() {
    let tape = Tape<Double>()
    let x = tape.variable(Matrix([[0, -1, 1]]))
    tape.differentiate(x.rectified(slopes: tape.variable(Matrix([[0.25]]))).sum())
    #expect(x.gradient == Matrix([[0.25, 0.25, 1]]))
  }

  @Test func aMatrixIsActivatedNumberByNumber() {
    let x = Matrix<Double>([[-1, 0], [2, 3]])
    #expect(Activation.relu(x) == Matrix([[0, 0], [2, 3]]))
    #expect(Activation.relu.derivative(at: x) == Matrix([[0, 0], [1, 1]]))
  }
}
