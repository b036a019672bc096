extension Int {
  /// The number with an English noun that takes an s: `1 run`, `2 runs`.
  public func counted(_ noun: String) -> String { counted(one: noun, many: noun + "s") }

  /// The number with the English words that follow it, a noun, a verb or a whole clause: `1 is`,
  /// `2 are`.
  ///
  /// - Parameters:
  ///   - one: what is said of one.
  ///   - many: what is said of none and of more than one.
  public func counted(one: String, many: String) -> String { "\(self) \(self == 1 ? one : many)" }
}
