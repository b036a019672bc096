public import Neural

extension Variable {
  /// The experts' outputs, each weighed by its column of this gate: y = Σ_e g_e ∘ expert_e.
  ///
  /// Shapes: this `[batch, experts]`, each expert `[batch, units]`, y `[batch, units]`.
  /// O(batch · experts · units).
  public func mixture(of experts: [Variable]) -> Variable {
    precondition(
      columns == experts.count && !experts.isEmpty,
      "a gate of \(shape) does not fit \(experts.count) experts"
    )
    var sum = columns(0..<1) * experts[0]
    for (place, expert) in experts.enumerated().dropFirst() {
      sum = sum + columns(place..<place + 1) * expert
    }
    return sum
  }
}
