/// The name of a record or a device: 128 bits that no two of them share.
///
/// The bits come from the caller, who owns the source of randomness.
public struct RecordID: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The first 64 bits.
  public let high: UInt64
  /// The last 64 bits.
  public let low: UInt64

  /// Creates an identifier from its bits.
  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Draws an identifier.
  public init(using generator: inout some RandomNumberGenerator) {
    self.init(high: generator.next(), low: generator.next())
  }

  /// Reads 32 hexadecimal digits, as in ``description``; anything else gives nil.
  public init?(_ text: some StringProtocol) {
    let digits = Array(text.utf8)
    guard digits.count == 32, digits.allSatisfy({ Character(UnicodeScalar($0)).isHexDigit }),
      let high = UInt64(text.prefix(16), radix: 16),
      let low = UInt64(text.suffix(16), radix: 16)
    else { return nil }
    self.init(high: high, low: low)
  }

  /// 32 hexadecimal digits.
  public var description: String {
    [high, low].map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }
    .joined()
  }

  /// Orders identifiers by their bits.
  public static func < (left: RecordID, right: RecordID) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }

  /// The 16 bytes, most significant first, so that they sort as the identifiers do.
  var bytes: [UInt8] {
    [high, low].flatMap { word in
      stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> $0) }
    }
  }

  /// Reads identifiers of 16 bytes that follow each other; fewer bytes at the end are left out.
  static func all(in bytes: some Collection<UInt8>) -> [RecordID] {
    var identifiers: [RecordID] = []
    var rest = bytes[...]
    while let identifier = RecordID(bytes: rest.prefix(16)) {
      identifiers.append(identifier)
      rest = rest.dropFirst(16)
    }
    return identifiers
  }

  /// Reads 16 bytes, most significant first; another count gives nil.
  init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 16 else { return nil }
    func word(_ bytes: some Sequence<UInt8>) -> UInt64 {
      bytes.reduce(0) { $0 << 8 | UInt64($1) }
    }
    self.init(high: word(bytes.prefix(8)), low: word(bytes.suffix(8)))
  }
}

extension RecordID: Codable {
  /// Reads 32 hexadecimal digits.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let id = RecordID(text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "32 hexadecimal digits expected, found \(text)"
      )
    }
    self = id
  }

  /// Writes 32 hexadecimal digits.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
