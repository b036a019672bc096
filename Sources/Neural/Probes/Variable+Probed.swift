extension Variable {
  /// Marks the output of a layer for the tape's probes, where there are any; returns itself.
  ///
  /// The weight is the layer's, whose gradient is to be read with it; the activation says where its
  /// function is flat. Shares of flat and of dead units are read of what the activation gave.
  ///
  /// - Parameters:
  ///   - name: what the layer is called.
  ///   - weight: the layer's weight; nil for a layer without.
  ///   - activation: the function that the layer ends in.
  ///   - activated: what the function gave, `[rows, columns]` as this, where the layer adds
  ///     something to it, as a residual does; nil where this is it.
  @discardableResult
  public func probed(
    _ name: String,
    weight: Parameter? = nil,
    activation: Activation = .identity,
    activated: Variable? = nil
  ) -> Variable {
    if let activated {
      check(with: activated)
      precondition(
        activated.rows == rows && activated.columns == columns,
        "an activation of \(activated.shape) is none of a layer of \(shape)"
      )
    }
    tape.probes?.mark(
      name,
      ProbeMark(
        place: place,
        activated: activated?.place ?? place,
        weight: weight,
        function: activation.function
      )
    )
    return self
  }
}
