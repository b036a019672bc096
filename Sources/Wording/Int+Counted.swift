extension Int {
  /// The number with an English noun: `1 run`, `2 runs`.
  ///
  /// - Parameter plural: what more than one of them, or none, are called; nil for the noun with an
  ///   s.
  public func counted(_ noun: String, plural: String? = nil) -> String {
    "\(self) \(self == 1 ? noun : plural ?? noun + "s")"
  }
}
