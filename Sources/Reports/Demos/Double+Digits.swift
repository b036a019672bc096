import Foundation

extension Double {
  /// The number to 15 significant digits, as many as every decimal number keeps through 64 bits.
  var toFifteenDigits: Double {
    guard isFinite, self != rounded() else { return self }
    return Double(String(format: "%.15g", self)) ?? self
  }
}
