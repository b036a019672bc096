import Wording

/// How a measured number is written.
public enum MeasureFormat: Hashable, Sendable {
  /// With so many digits after the point; from a million on in scientific notation.
  case fixed(Int)
  /// The same, but `0.00` where all of these digits are 0, and `-` where there is none: for shares
  /// and means, of which less is nothing.
  case rounded(Int)
  /// As `3.1e-8`: for what spans decades.
  case scientific
  /// As a factor, `0.210`, beyond three decades in scientific notation; `-` where there is none.
  case factor
  /// A probability such as a p value: with three digits, `<0.001` below that, and `-` where there
  /// is none.
  case probability
  /// As in sentences: plain between a thousandth and ten thousand, with at least three digits.
  case sentence

  /// The number as it is shown.
  public func text(of value: Double) -> String {
    switch self {
    case .fixed(let digits):
      // Ten digits before the point would push the bars off the screen.
      guard abs(value) < 1e6 else { return NumberFormat.scientific(value) }
      return NumberFormat.fixed(value, fractionDigits: digits)
    case .rounded(let digits):
      if value.isNaN { return "-" }
      let unit = (0..<digits).reduce(1.0) { unit, _ in unit / 10 }
      return MeasureFormat.fixed(digits).text(of: abs(value) < unit / 2 ? 0 : value)
    case .scientific: return NumberFormat.scientific(value)
    case .sentence: return value.inSentence
    case .probability:
      if value.isNaN { return "-" }
      return value < 0.001 ? "<0.001" : NumberFormat.fixed(value, fractionDigits: 3)
    case .factor:
      if value.isNaN { return "-" }
      guard value.isFinite, value == 0 || (1e-2..<1e3).contains(abs(value)) else {
        return NumberFormat.scientific(value)
      }
      return NumberFormat.fixed(value, fractionDigits: abs(value) < 10 ? 3 : 1)
    }
  }
}
