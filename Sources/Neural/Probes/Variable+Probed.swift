extension Variable {
  /// Marks the output of a layer for the tape's probes, where there are any; returns itself.
  ///
  /// The weight is the layer's, whose gradient is to be read with it; the activation says
  /// where its function is flat.
  @discardableResult
  public func probed(
    _ name: String,
    weight: Parameter? = nil,
    activation: Activation = .identity
  ) -> Variable {
    tape.probes?.mark(name, place, weight, activation.function)
    return self
  }
}
