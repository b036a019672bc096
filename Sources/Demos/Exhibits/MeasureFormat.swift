import Wording

/// How a measured number is written.
public enum MeasureFormat: Hashable, Sendable {
  /// With so many digits after the point; from a million on in scientific notation.
  case fixed(Int)
  /// As `3.1e-8`: for what spans decades.
  case scientific
  /// As a factor, `0.210`, beyond three decades in scientific notation; `-` where there is none.
  case factor
  /// As in sentences: plain between a thousandth and ten thousand, with at least three digits.
  case sentence

  /// The number as it is shown.
  public func text(of value: Double) -> String {
    switch self {
    case .fixed(let digits):
      // Ten digits before the point would push the bars off the screen.
      guard abs(value) < 1e6 else { return NumberFormat.scientific(value) }
      return NumberFormat.fixed(value, fractionDigits: digits)
    case .scientific: return NumberFormat.scientific(value)
    case .sentence: return value.inSentence
    case .factor:
      if value.isNaN { return "-" }
      guard value.isFinite, value == 0 || (1e-2..<1e3).contains(abs(value)) else {
        return NumberFormat.scientific(value)
      }
      return NumberFormat.fixed(value, fractionDigits: abs(value) < 10 ? 3 : 1)
    }
  }
}
