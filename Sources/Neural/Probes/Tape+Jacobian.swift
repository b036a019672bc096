extension Tape {
  /// How one example's outputs change with its inputs: J[o, i] = ∂output[row, o] / ∂input[row, i].
  ///
  /// `[outputs, inputs]`, by one backward pass for each output: for small nets. Overwrites the
  /// gradients of variables, but not those of parameters. The input must need a gradient: make it
  /// by ``variable(_:)``.
  public func jacobian(
    of output: Variable<Scalar>,
    withRespectTo input: Variable<Scalar>,
    row: Int = 0
  ) -> Matrix<Scalar> {
    precondition(input.needsGradient, "an input of \(input.shape) is a constant")
    precondition(
      row >= 0 && row < output.rows && row < input.rows,
      "row \(row) is not in \(output.shape) and \(input.shape)"
    )
    var jacobian = Matrix<Scalar>(rows: output.columns, columns: input.columns)
    var weights = Matrix<Scalar>(rows: output.rows, columns: output.columns)
    for index in 0..<output.columns {
      weights[row, index] = 1
      differentiate(output, weighted: weights, sparingParameters: true)
      weights[row, index] = 0
      let slot = slots[input.place.index]
      guard slot.isWritten, let memory = slot.gradient else { continue }
      let gradient = memory.assumingMemoryBound(to: Scalar.self)
      for column in 0..<input.columns {
        jacobian[index, column] = gradient[row * input.columns + column]
      }
    }
    return jacobian
  }
}
