import Wording

extension Double {
  /// The number as sentences show it: plain between a thousandth and ten thousand, with at least three
  /// digits.
  var inSentence: String {
    guard (1e-3..<1e4).contains(magnitude) else { return NumberFormat.scientific(self) }
    return NumberFormat.fixed(self, fractionDigits: magnitude < 10 ? 3 : magnitude < 100 ? 2 : 1)
  }
}
