/// An incremental UTF-8 decoder that never traps and never loses its place.
///
/// Ill-formed input is cut into maximal subparts, each of which stands for one U+FFFD: the practice
/// that The Unicode Standard 16.0, section 3.9 (table 3-7) recommends and that
/// `String(decoding:as:)` follows.
struct UTF8Decoder {
  /// What became of one byte.
  enum Step: Equatable {
    /// More bytes are wanted.
    case incomplete
    /// The byte completed a scalar.
    case scalar(Unicode.Scalar)
    /// The byte can not stand here; it is used up.
    case invalid
    /// What came before was cut short; the byte itself is not used and begins anew.
    case invalidBefore
  }

  private var value: UInt32 = 0
  private var missing = 0
  private var allowed: ClosedRange<UInt8> = 0x80...0xBF

  /// Whether a scalar has begun and is not complete.
  var isPending: Bool { missing > 0 }

  /// Forgets what has begun.
  mutating func reset() {
    missing = 0
  }

  /// Takes one byte.
  mutating func feed(_ byte: UInt8) -> Step {
    guard missing > 0 else { return begin(byte) }
    guard allowed.contains(byte) else {
      missing = 0
      return .invalidBefore
    }
    value = value << 6 | UInt32(byte & 0x3F)
    missing -= 1
    allowed = 0x80...0xBF
    guard missing == 0 else { return .incomplete }
    guard let scalar = Unicode.Scalar(value) else { return .invalid }
    return .scalar(scalar)
  }

  private mutating func begin(_ byte: UInt8) -> Step {
    switch byte {
    case 0x00...0x7F: return .scalar(Unicode.Scalar(byte))
    case 0xC2...0xDF: expect(1, after: byte & 0x1F)
    case 0xE0: expect(2, after: byte & 0x0F, next: 0xA0...0xBF)
    case 0xED: expect(2, after: byte & 0x0F, next: 0x80...0x9F)
    case 0xE1...0xEF: expect(2, after: byte & 0x0F)
    case 0xF0: expect(3, after: byte & 0x07, next: 0x90...0xBF)
    case 0xF4: expect(3, after: byte & 0x07, next: 0x80...0x8F)
    case 0xF1...0xF3: expect(3, after: byte & 0x07)
    default: return .invalid
    }
    return .incomplete
  }

  private mutating func expect(
    _ count: Int,
    after bits: UInt8,
    next: ClosedRange<UInt8> = 0x80...0xBF
  ) {
    value = UInt32(bits)
    missing = count
    allowed = next
  }
}
