public import Wording

/// A number to be estimated, computed by the engine.
public struct NumberTask: Hashable, Sendable {
  /// What is asked.
  public var asks: Bilingual
  /// The number.
  public var value: Double
  /// Whether it is a count of things, of which one more or less is near enough.
  public var isCount: Bool
  /// What it is counted in.
  public var unit = NumberUnit.plain
  /// How it comes about.
  public var derivation: Bilingual

  /// The number as it is shown.
  public var text: String { Self.text(value) }

  private static func text(_ value: Double) -> String {
    NumberFormat.fixed(value, fractionDigits: value == value.rounded() ? 0 : 2)
  }

  /// Whether a text holds a number, so that it can be judged.
  public static func holdsNumber(_ text: String) -> Bool { NumberReading(text).answer != nil }

  /// What an estimate earns: 1 within a tenth of the number, or within 1 of a count; ½ within a
  /// factor of 1.5; else 0.
  func credit(for text: String) -> Double {
    guard let guess = number(in: text) else { return 0 }
    if abs(guess - value) <= max(0.1 * abs(value), isCount ? 1 : 0) { return 1 }
    let ratio = guess / value
    return (1 / 1.5...1.5).contains(ratio) ? 0.5 : 0
  }

  /// The number that a text comes to in the unit that is asked for, or nil; see
  /// ``NumberReading/answer``. A bare number up to 1 where per cents are asked for is a share of
  /// the whole, or as many per cents: what lies nearer counts.
  func number(in text: String) -> Double? {
    guard let answer = NumberReading(text, in: unit).answer else { return nil }
    let share = answer.value * 100
    let isNearer = abs(share - value) < abs(answer.value - value)
    return answer.isShare && isNearer ? share : answer.value
  }

  /// The number that was read in a text, with its unit; nil where it stands there so, and nothing
  /// beside it.
  public func read(in text: String) -> String? {
    let bare = text.filter { !$0.isWhitespace }
    guard let number = number(in: text), Double(bare) != number else { return nil }
    return Self.text(number) + unit.sign
  }
}
