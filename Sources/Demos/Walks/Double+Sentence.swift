import Wording

extension Double {
  /// The number as sentences show it: plain between a thousandth and ten thousand, with at least
  /// three digits.
  var inSentence: String {
    guard (1e-3..<1e4).contains(magnitude) else { return NumberFormat.scientific(self) }
    let digits =
      switch magnitude {
      case ..<0.01: 5
      case ..<0.1: 4
      case ..<10: 3
      case ..<100: 2
      default: 1
      }
    return NumberFormat.fixed(self, fractionDigits: digits)
  }
}

extension Double {
  /// The number as one says it: two digits that count, no exponent; `<0.001` for less than that.
  var plain: String {
    guard isFinite else { return "-" }
    let digits =
      switch magnitude {
      case ..<0.01: 4
      case ..<0.1: 3
      case ..<1: 2
      case ..<10: 1
      default: 0
      }
    guard self == 0 || magnitude >= 0.001 else { return "<0.001" }
    return NumberFormat.fixed(self, fractionDigits: digits)
  }
}

extension Double {
  /// The number in short, with a sign in front where there is one.
  var signedShort: String { signed(\.inShort) }

  /// A share as sentences show it, in percent with one digit: `19.3%`.
  var inPercent: String {
    guard isFinite else { return "-" }
    return NumberFormat.fixed(self * 100, fractionDigits: 1) + "%"
  }

  /// A relative change in percent, with its sign where it has one: `+10.0%`, `0.0%`.
  var asChange: String { signed(\.inPercent) }

  /// A number as it is written without a sign, with one in front: of what is written as zero, and
  /// of what is no number, none.
  private func signed(_ written: (Double) -> String) -> String {
    let size = written(magnitude)
    return !isFinite || size == written(0) ? size : (self < 0 ? "−" : "+") + size
  }
}
