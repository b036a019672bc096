import Wording

extension Double {
  /// The number as sentences show it: plain between a thousandth and ten thousand.
  var inSentence: String {
    (1e-3..<1e4).contains(magnitude)
      ? NumberFormat.fixed(self, fractionDigits: 3) : NumberFormat.scientific(self)
  }
}
