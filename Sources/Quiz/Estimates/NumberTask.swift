public import Wording

/// A number to be estimated, computed by the engine.
public struct NumberTask: Hashable, Sendable {
  /// What is asked.
  public var asks: Bilingual
  /// The number.
  public var value: Double
  /// Whether it is a count of things, of which one more or less is near enough.
  public var isCount: Bool
  /// How it comes about.
  public var derivation: Bilingual

  /// The number as it is shown.
  public var text: String {
    value == value.rounded()
      ? NumberFormat.fixed(value, fractionDigits: 0) : NumberFormat.fixed(value, fractionDigits: 2)
  }

  /// Whether a text holds a number, so that it can be judged.
  public static func holdsNumber(_ text: String) -> Bool { number(in: text) != nil }

  /// What an estimate earns: 1 within a tenth of the number, or within 1 of a count; ½ within a
  /// factor of 1.5; else 0.
  func credit(for text: String) -> Double {
    guard let guess = NumberTask.number(in: text) else { return 0 }
    if abs(guess - value) <= max(0.1 * abs(value), isCount ? 1 : 0) { return 1 }
    let ratio = guess / value
    return (1 / 1.5...1.5).contains(ratio) ? 0.5 : 0
  }

  /// The first number that stands in a text, such as `10`, `0.25`, `1e6` or `10^6`; or nil.
  static func number(in text: String) -> Double? {
    let letters = ungrouped(
      text.unicodeScalars.map { scalar in
        // Full-width digits and points, as an input method writes them; its comma parts clauses.
        (0xFF01...0xFF5E).contains(scalar.value) && scalar != "，"
          ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
      }
    )
    let digits: ClosedRange<Unicode.Scalar> = "0"..."9"
    guard let start = letters.firstIndex(where: digits.contains) else { return nil }
    let isNegative = start > 0 && letters[start - 1] == "-"
    let isFraction = start > 0 && letters[start - 1] == "."
    let allowed = letters[start...].prefix {
      digits.contains($0) || ".eE+-^".unicodeScalars.contains($0)
    }
    let run = (isFraction ? "0." : "") + String(String.UnicodeScalarView(allowed))
    let powers = run.split(separator: "^", maxSplits: 1)
    if powers.count == 2, let base = Double(powers[0]), let exponent = longest(powers[1]) {
      return (0..<Int(min(300, abs(exponent)))).reduce(1) { power, _ in
        exponent < 0 ? power / base : power * base
      }
    }
    return longest(run[...]).map { isNegative ? -$0 : $0 }
  }

  /// A text without the commas that group thousands: between a digit and three more.
  private static func ungrouped(_ letters: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let digits: ClosedRange<Unicode.Scalar> = "0"..."9"
    return letters.indices.filter { place in
      guard letters[place] == ",", place > 0, digits.contains(letters[place - 1]) else {
        return true
      }
      let run = letters[(place + 1)...].prefix(while: digits.contains)
      return run.count != 3
    }
    .map { letters[$0] }
  }

  /// The number that the longest beginning of a text is.
  private static func longest(_ text: Substring) -> Double? {
    var text = text
    while !text.isEmpty {
      if let number = Double(text) { return number }
      text.removeLast()
    }
    return nil
  }
}
