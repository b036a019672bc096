extension HardNegatives {
  /// Reads `4`, how many for each example, `4:100`, from how many of the top, or `4:100:2`, after
  /// how many epochs; nil for another text.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, (1...3).contains(numbers.count) else { return nil }
    self.init(count: numbers[0])
    if numbers.count > 1 { depth = numbers[1] }
    if numbers.count > 2 { warmUpEpochs = numbers[2] }
  }
}
