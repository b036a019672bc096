import Neural

/// The gradient of a loss with respect to all of a net's parameters, as one long vector in 32 bits.
struct NetworkGradient {
  /// The parameters with their gradients, in the order in which they were added.
  private let pieces: [(parameter: Parameter, gradient: Matrix<Float>)]
  /// Where each hidden layer's weights stand among the pieces, layer 1 first.
  private let layers: [Int]

  /// Reads the gradients that the last differentiation left.
  ///
  /// - Throws: ``DemoError/cancelled`` between two parameters.
  init(_ parameters: Parameters<Float>, layers: [Parameter]) throws(DemoError) {
    var pieces: [(parameter: Parameter, gradient: Matrix<Float>)] = []
    for parameter in parameters.all where parameters.kind(of: parameter) != .state {
      if Task.isCancelled { throw .cancelled }
      pieces.append((parameter, parameters.gradient(of: parameter)))
    }
    self.pieces = pieces
    self.layers = layers.map { layer in
      guard let place = pieces.firstIndex(where: { $0.parameter == layer }) else {
        preconditionFailure("a layer's weights \(layer.shape) are none of the parameters")
      }
      return place
    }
  }

  /// Puts the gradients back where they were read.
  ///
  /// - Throws: ``DemoError/cancelled`` between two parameters.
  func restore(in parameters: Parameters<Float>) throws(DemoError) {
    for piece in pieces {
      if Task.isCancelled { throw .cancelled }
      parameters.setGradient(of: piece.parameter, to: piece.gradient)
    }
  }

  /// What there is to say of it beside another gradient of the same net.
  struct Comparison {
    /// ‖g‖.
    var length = 0.0
    /// The greatest magnitude of its numbers; NaN where one of them is.
    var greatest = 0.0
    /// The share of its numbers that are not those of the other.
    var changed = 0.0
    /// The cosine of the angle between both; NaN where one has no direction.
    var cosine = Double.nan
    /// The angle, in degrees.
    var angle = Double.nan
    /// The norm of each hidden layer's weights' part, layer 1 first.
    var layerNorms: [Double] = []
  }

  /// Compares it with another gradient of the same net.
  ///
  /// O(numbers), in two passes: the lengths, then the angle between the unit vectors.
  ///
  /// - Throws: ``DemoError/cancelled`` between two parameters.
  func compared(with other: NetworkGradient) throws(DemoError) -> Comparison {
    var result = Comparison()
    var (squares, otherSquares) = (0.0, 0.0)
    var (count, changes) = (0, 0)
    var norms: [Double] = []
    for (piece, counterpart) in zip(pieces, other.pieces) {
      if Task.isCancelled { throw .cancelled }
      var (own, others) = (0.0, 0.0)
      for (value, old) in zip(piece.gradient.elements, counterpart.gradient.elements) {
        own += Double(value) * Double(value)
        others += Double(old) * Double(old)
        // What was NaN and is NaN was not changed.
        if value != old, !(value.isNaN && old.isNaN) { changes += 1 }
        // Neither is above the other where one is NaN, and NaN stays.
        if !(Double(value.magnitude) <= result.greatest) {
          result.greatest = result.greatest.isNaN ? .nan : Double(value.magnitude)
        }
      }
      count += piece.gradient.elements.count
      squares += own
      otherSquares += others
      norms.append(own.squareRoot())
    }
    result.length = squares.squareRoot()
    result.changed = Double(changes) / Double(max(1, count))
    result.layerNorms = layers.map { norms[$0] }
    try measureAngle(to: other, otherSquares.squareRoot(), &result)
    return result
  }

  private func measureAngle(
    to other: NetworkGradient,
    _ otherLength: Double,
    _ result: inout Comparison
  ) throws(DemoError) {
    var direction = DirectionSums()
    for (piece, counterpart) in zip(pieces, other.pieces) {
      if Task.isCancelled { throw .cancelled }
      for (value, old) in zip(piece.gradient.elements, counterpart.gradient.elements) {
        direction.add(Double(value) / result.length, Double(old) / otherLength)
      }
    }
    result.cosine = direction.cosine
    result.angle = direction.degrees
  }
}
