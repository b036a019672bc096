public import Neural

extension Variable {
  /// The logit of σ(a) · σ(b), number by number: a − ln(1 + e^(ln(1 + e^a) − b)).
  ///
  /// From σ(a)σ(b) / (1 − σ(a)σ(b)) = 1 / (e^−a + e^−b + e^(−a−b)). Neither probability is formed,
  /// so nothing underflows and no logarithm of 0 is taken.
  public func logitOfBoth(and other: Variable) -> Variable {
    self - (softplus() - other).softplus()
  }
}
