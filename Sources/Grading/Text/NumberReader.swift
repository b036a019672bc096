/// Reads the size of numbers as people write them: 0.25, 1,000, 80%, 1e-12, 3/4.
enum NumberReader {
  /// The value of the number that begins at a token; nil where none does, where the token ends
  /// another number, or where it is a power or a label: the 2 of `3/2`, of `x^2` and of `w_2`.
  static func value(of tokens: [Token], at place: Int) -> Double? {
    guard tokens[place].kind == .number,
      let value = Double(tokens[place].text.filter { $0 != "," })
    else { return nil }
    if place > 0, !tokens[place].followsBlank {
      let before = tokens[place - 1]
      if before.kind == .word || closers.contains(before.text) { return nil }
    }
    guard place + 1 < tokens.count, !tokens[place + 1].followsBlank else { return value }
    let next = tokens[place + 1]
    if next.text == "%" { return value / 100 }
    if next.text == "/", let divisor = number(tokens, at: place + 2), divisor != 0 {
      return value / divisor
    }
    guard next.text.hasPrefix("e") else { return value }
    if let exponent = Int(next.text.dropFirst()) { return Double("\(value)e\(exponent)") }
    if next.text == "e", place + 2 < tokens.count, tokens[place + 2].text == "-",
      let exponent = number(tokens, at: place + 3)
    {
      return Double("\(value)e-\(Int(min(exponent, 400)))")
    }
    return value
  }

  /// The plain number at a token that stands right behind the one before.
  private static func number(_ tokens: [Token], at place: Int) -> Double? {
    guard place < tokens.count, tokens[place].kind == .number, !tokens[place].followsBlank
    else { return nil }
    return Double(tokens[place].text.filter { $0 != "," })
  }

  /// Signs before a number that is the second half of something.
  private static let closers: Set<String> = ["^", "/", "_", "-"]
}
