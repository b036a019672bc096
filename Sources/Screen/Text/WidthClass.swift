/// How many columns a code point takes, as far as Unicode can say.
enum WidthClass: UInt8 {
  /// One column.
  case narrow
  /// Two columns.
  case wide
  /// One or two: the terminal decides.
  case ambiguous
  /// None: it stands over the character before.
  case combining
  /// Cannot be shown: control and format characters, and what is not assigned.
  case hidden

  /// The class of a code point.
  ///
  /// Complexity: constant for ASCII and the common CJK blocks, else a binary search of 12 steps.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20..<0x7F: self = .narrow
    case 0x4E00..<0x9FFD, 0x3041..<0x3097, 0xAC00..<0xD7A4, 0xFF01..<0xFF61: self = .wide
    default: self = Self.lookUp(scalar.value)
    }
  }

  private static func lookUp(_ codePoint: UInt32) -> WidthClass {
    // The last boundary at or before the code point holds its class.
    let sought = codePoint << 3 | 0b111
    return WidthTable.boundaries.withUnsafeBufferPointer { boundaries in
      var low = 0
      var high = boundaries.count
      while high - low > 1 {
        let middle = (low + high) / 2
        if boundaries[middle] <= sought { low = middle } else { high = middle }
      }
      return WidthClass(rawValue: UInt8(truncatingIfNeeded: boundaries[low] & 0b111)) ?? .hidden
    }
  }
}
