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
    guard value != value.rounded() else { return NumberFormat.fixed(value, fractionDigits: 0) }
    // Two digits that say something, of what is close to nothing as well.
    var (digits, size) = (2, abs(value))
    while size < 0.1, digits < 12 { (digits, size) = (digits + 1, 10 * size) }
    return NumberFormat.fixed(value, fractionDigits: digits)
  }

  /// Whether a text holds a number, so that it can be judged.
  public static func holdsNumber(_ text: String) -> Bool { NumberReading(text).answer != nil }

  /// What an estimate earns: 1 within a tenth of the number, or within 1 of a count; ½ within a
  /// factor of 1.5; else 0.
  ///
  /// A range earns what its nearest number does, the whole only up to a factor of
  /// ``narrowRange``, half up to one of ``wideRange``, and nothing beyond: see ``isTooWide(_:)``.
  /// In a unit that measures something else, see ``strangeUnit(in:)``, it earns half at most:
  /// whoever says 14 km for a number of layers has reckoned well and does not know what.
  func credit(for text: String) -> Double {
    guard let guess = range(in: text) else { return 0 }
    let nearest = min(max(value, guess.lowerBound), guess.upperBound)
    let most = strangeUnit(in: text) == nil ? 1 : 0.5
    let credit = min(most, credit(for: nearest))
    switch spread(of: guess) {
    case ...Self.narrowRange: return credit
    case ...Self.wideRange: return min(0.5, credit)
    default: return 0
    }
  }

  private func credit(for guess: Double) -> Double {
    if abs(guess - value) <= max(0.1 * abs(value), isCount ? 1 : 0) { return 1 }
    let ratio = guess / value
    return (1 / 1.5...1.5).contains(ratio) ? 0.5 : 0
  }

  /// How many times its least number the greatest of a whole answer may be, and that of half.
  private static let (narrowRange, wideRange) = (1.5, 3.0)

  /// How many times the number of the smaller size the other of a range is; 1 for counts two apart
  /// at most.
  private func spread(of range: ClosedRange<Double>) -> Double {
    let sizes = [abs(range.lowerBound), abs(range.upperBound)].sorted()
    if range.lowerBound == range.upperBound { return 1 }
    if isCount, range.upperBound - range.lowerBound <= 2 { return 1 }
    guard range.lowerBound * range.upperBound > 0 else { return .infinity }
    return sizes[1] / sizes[0]
  }

  /// Whether a text names a range so wide that its number does not earn the whole, though it lies
  /// in it.
  public func isTooWide(_ text: String) -> Bool {
    guard let guess = range(in: text), guess.contains(value) else { return false }
    return spread(of: guess) > Self.narrowRange
  }

  /// The unit behind the number in a text that measures something else than is asked for, or nil.
  public func strangeUnit(in text: String) -> String? {
    NumberReading(text, in: unit).answer?.strangeUnit
  }

  /// The numbers that a text comes to in the unit that is asked for, from the least to the greatest
  /// that is meant, or nil; see ``NumberReading/answer``. A bare number up to 1 where per cents are
  /// asked for is a share of the whole, or as many per cents: what lies nearer counts.
  func range(in text: String) -> ClosedRange<Double>? {
    guard let answer = NumberReading(text, in: unit).answer, answer.value <= answer.high else {
      return nil
    }
    let middle = (answer.value + answer.high) / 2
    let isNearer = abs(100 * middle - value) < abs(middle - value)
    let factor: Double = answer.isShare && isNearer ? 100 : 1
    return (factor * answer.value)...(factor * answer.high)
  }

  /// The number that was read in a text, with its unit; nil where it stands there so, and nothing
  /// beside it.
  public func read(in text: String) -> String? {
    let bare = text.filter { !$0.isWhitespace }
    guard let range = range(in: text), Double(bare) != range.lowerBound else { return nil }
    let low = Self.text(range.lowerBound)
    let high = Self.text(range.upperBound)
    return (low == high ? low : "\(low)–\(high)") + (strangeUnit(in: text) == nil ? unit.sign : "")
  }
}
