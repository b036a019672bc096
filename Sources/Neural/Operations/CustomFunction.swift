/// A function that the tape does not know, with a pullback by hand.
struct CustomFunction: Operation {
  var index: Int

  func propagate<Scalar: NeuralScalar>(on tape: Tape<Scalar>) {
    let pullback = tape.pullbacks[index]
    let (rows, columns) = tape.shape(pullback.result)
    let incoming = UnsafeBufferPointer(
      start: UnsafePointer(tape.incoming(pullback.result)),
      count: rows * columns
    )
    let gradients = pullback.pull(
      Matrix(rows: rows, columns: columns, elements: Array(incoming))
    )
    precondition(
      gradients.count == pullback.operands.count,
      "\(gradients.count) gradients for \(pullback.operands.count) operands"
    )
    for (place, gradient) in zip(pullback.operands, gradients) {
      guard let gradient, let target = tape.outgoingToAddTo(place) else { continue }
      let shape = tape.shape(place)
      precondition(
        shape == (gradient.rows, gradient.columns),
        "a gradient of \(gradient.shape) does not fit an operand of [\(shape.rows), \(shape.columns)]"
      )
      for (offset, number) in gradient.elements.enumerated() { target[offset] += number }
    }
  }
}

extension Tape {
  /// A function of one's own, that was differentiated by hand.
  ///
  /// `value` is its result, computed from the operands' matrices. `pullback` takes the gradient of
  /// the result, in its shape, and returns one for each operand, in theirs; nil for none. For
  /// what runs often, an ``Operation`` is faster: this one allocates.
  public func function(
    of operands: [Variable<Scalar>],
    value: Matrix<Scalar>,
    pullback: @escaping (Matrix<Scalar>) -> [Matrix<Scalar>?]
  ) -> Variable<Scalar> {
    for operand in operands { operands[0].check(with: operand) }
    let result = result(
      rows: value.rows,
      columns: value.columns,
      needsGradient: operands.contains { $0.needsGradient }
    )
    for (offset, number) in value.elements.enumerated() { result.values[offset] = number }
    guard result.needsGradient else { return result }
    pullbacks.append(
      Pullback(operands: operands.map(\.place), result: result.place, pull: pullback)
    )
    record(CustomFunction(index: pullbacks.count - 1), for: result)
    return result
  }
}
