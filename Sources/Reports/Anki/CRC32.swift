/// The cyclic redundancy check CRC-32 of ZIP archives, with the reflected polynomial 0xEDB88320.
///
/// Source: ITU-T Recommendation V.42, 2002, section 8.1.1.6.2.
enum CRC32 {
  /// The check of some bytes.
  static func check(_ bytes: some Sequence<UInt8>) -> UInt32 {
    let table = table
    return ~bytes.reduce(UInt32.max) { remainder, byte in
      table[Int((remainder ^ UInt32(byte)) & 0xFF)] ^ (remainder >> 8)
    }
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { remainder, _ in
      remainder & 1 == 1 ? 0xEDB8_8320 ^ (remainder >> 1) : remainder >> 1
    }
  }
}
