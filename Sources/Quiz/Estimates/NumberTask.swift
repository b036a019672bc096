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

  /// What a text comes to as an estimate.
  public struct Reading: Hashable, Sendable {
    /// What it earns: 1 within a tenth of the number, or within 1 of a count; ½ within a factor of
    /// 1.5; else 0.
    ///
    /// A range earns what its nearest number does, the whole only up to a factor of
    /// ``narrowRange``, half up to one of ``wideRange``, and nothing beyond. In a unit that
    /// measures something else it earns half at most: whoever says 14 km for a number of layers
    /// has reckoned well and does not know what.
    public var credit = 0.0
    /// The number that was read, with its unit; nil where it stands there so, and nothing beside
    /// it.
    public var text: String?
    /// Whether it is a range so wide that its number does not earn the whole, though it lies in it.
    public var isTooWide = false
    /// The unit behind the number that measures something else than is asked for, or nil.
    public var strangeUnit: String?
  }

  /// Reads a text as an estimate.
  ///
  /// Complexity: that of ``NumberReading/init(_:in:)``.
  public func reading(of text: String) -> Reading {
    var reading = Reading()
    guard let answer = NumberReading(text, in: unit).answer else { return reading }
    reading.strangeUnit = answer.strangeUnit
    guard let guess = range(of: answer) else { return reading }
    let spread = spread(of: guess)
    reading.isTooWide = guess.contains(value) && spread > Self.narrowRange
    let nearest = min(max(value, guess.lowerBound), guess.upperBound)
    let most =
      spread > Self.wideRange
      ? 0 : spread > Self.narrowRange || answer.strangeUnit != nil ? 0.5 : 1
    reading.credit = min(most, credit(for: nearest))
    let bare = text.filter { !$0.isWhitespace }
    let sign = unit.sign.filter { !$0.isWhitespace }
    let isPlain = [bare, String(bare.dropLast(bare.hasSuffix(sign) ? sign.count : 0))].contains {
      Double($0) == guess.lowerBound
    }
    if !isPlain {
      let (low, high) = (Self.text(guess.lowerBound), Self.text(guess.upperBound))
      reading.text =
        (low == high ? low : "\(low)–\(high)") + (answer.strangeUnit == nil ? unit.sign : "")
    }
    return reading
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

  /// The numbers that are meant in the unit that is asked for, from the least to the greatest, or
  /// nil. A bare number up to 1 where per cents are asked for is a share of the whole, or as many
  /// per cents: what lies nearer counts.
  private func range(of answer: NumberReading.Mention) -> ClosedRange<Double>? {
    guard answer.value <= answer.high else { return nil }
    let middle = (answer.value + answer.high) / 2
    let isNearer = abs(100 * middle - value) < abs(middle - value)
    let factor: Double = answer.isShare && isNearer ? 100 : 1
    return (factor * answer.value)...(factor * answer.high)
  }
}
