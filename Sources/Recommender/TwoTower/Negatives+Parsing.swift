extension Negatives {
  /// How many negatives are drawn where a text names no count.
  public static let usualCount = 512

  /// Reads `in-batch`, `uniform`, `uniform:512`, `popularity`, `popularity:512`,
  /// `popularity:512:0.75` (the exponent) or `all`, or nil for another text.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    let count = parts.count > 1 ? Int(parts[1]) : Self.usualCount
    let exponent = parts.count > 2 ? Double(parts[2]) : 0.75
    switch (parts[0], parts.count) {
    case ("in-batch", 1): self = .inBatch
    case ("all", 1): self = .all
    case ("uniform", ...2):
      guard let count else { return nil }
      self = .uniform(count: count)
    case ("popularity", ...3):
      guard let count, let exponent else { return nil }
      self = .popularity(count: count, exponent: exponent)
    default: return nil
    }
  }
}
