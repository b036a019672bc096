import Neural

/// Gradient descent over the two parameters of a ``CliffMap``, with the engine's clipping and
/// optimiser.
struct CliffDescent {
  private let map: CliffMap
  private let clipping: GradientClipping
  private let parameters = Parameters<Double>()
  private let w: Parameter
  private let b: Parameter
  private let tape: Tape<Double>
  private var optimiser: Optimiser<Double>

  /// Begins at a point.
  init(_ map: CliffMap, from start: CliffPoint, clipping: GradientClipping, rate: Double) {
    self.map = map
    self.clipping = clipping
    w = parameters.add(Matrix(rows: 1, columns: 1, repeating: start.w), name: "w")
    b = parameters.add(Matrix(rows: 1, columns: 1, repeating: start.b), name: "b")
    tape = Tape(parameters)
    optimiser = Optimiser(.sgd, learningRate: rate)
  }

  /// Where it stands.
  var point: CliffPoint {
    CliffPoint(w: parameters[w, 0, 0], b: parameters[b, 0, 0])
  }

  /// Loss and gradient where it stands.
  func reading() throws(DemoError) -> CliffMap.Reading {
    tape.reset()
    let losses = try map.losses(tape.variable(w), tape.variable(b))
    tape.differentiate(losses.sum())
    return CliffMap.Reading(loss: losses.scalar, gradient: gradient)
  }

  /// Makes a step.
  ///
  /// - Returns: the gradient that it followed, after clipping.
  @discardableResult
  mutating func step() throws(DemoError) -> CliffGradient {
    _ = try reading()
    parameters.clipGradients(clipping)
    let followed = gradient
    optimiser.update(parameters)
    return followed
  }

  private var gradient: CliffGradient {
    CliffGradient(
      byW: parameters.gradient(of: w, row: 0, column: 0),
      byB: parameters.gradient(of: b, row: 0, column: 0)
    )
  }
}
