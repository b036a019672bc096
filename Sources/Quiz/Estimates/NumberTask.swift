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

  /// The number that a text comes to, or nil; see ``NumberReading/answer``.
  static func number(in text: String) -> Double? { NumberReading(text).answer }
}
