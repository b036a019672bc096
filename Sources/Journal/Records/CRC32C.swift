/// The cyclic redundancy check CRC-32C over a stream of bytes.
///
/// It finds every burst of up to 32 flipped bits and misses other damage once in 2³². It guards
/// against failing disks and stray edits, not against forgery.
///
/// Source: Castagnoli, Bräuer and Herrmann, "Optimization of cyclic redundancy-check codes with 24
/// and 32 parity bits", IEEE Transactions on Communications 41(6), 1993, doi:10.1109/26.231911;
/// the reflected polynomial 0x82F63B78 of RFC 3720.
struct CRC32C {
  private var remainder: UInt32 = .max

  /// The check of everything that was added.
  var value: UInt32 { ~remainder }

  /// Adds bytes.
  mutating func add(_ bytes: some Sequence<UInt8>) {
    let table = CRC32C.table
    var remainder = remainder
    for byte in bytes {
      remainder = table[Int((remainder ^ UInt32(byte)) & 0xFF)] ^ (remainder >> 8)
    }
    self.remainder = remainder
  }

  /// Adds a number, most significant byte first.
  mutating func add(_ number: Int64) {
    add(stride(from: 56, through: 0, by: -8).lazy.map { UInt8(truncatingIfNeeded: number >> $0) })
  }

  /// Adds a text with its length before it, so that no two lists of texts run together alike.
  mutating func add(_ text: String) {
    add(Int64(text.utf8.count))
    add(text.utf8)
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { remainder, _ in
      remainder & 1 == 1 ? 0x82F6_3B78 ^ (remainder >> 1) : remainder >> 1
    }
  }
}
