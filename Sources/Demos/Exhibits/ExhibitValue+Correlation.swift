extension ExhibitValue {
  /// A correlation or another share, with three digits; `-` where there is none, as where all
  /// videos last equally long.
  static func correlation(_ value: Double) -> ExhibitValue {
    .measured(value, .rounded(3))
  }
}
