/// The hash by which Anki finds notes whose first fields are alike; it guards nothing here.
///
/// Source: NIST, "Secure Hash Standard", FIPS 180-4, 2015, doi:10.6028/NIST.FIPS.180-4, section
/// 6.1.
enum SHA1 {
  /// The 20 bytes of the hash.
  static func hash(_ message: [UInt8]) -> [UInt8] {
    var bytes = message + [0x80]
    while bytes.count % 64 != 56 { bytes.append(0) }
    let length = UInt64(message.count) * 8
    bytes += (0..<8).map { UInt8(truncatingIfNeeded: length >> (56 - 8 * $0)) }
    var state: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
    for start in stride(from: 0, to: bytes.count, by: 64) {
      var words = (0..<16).map { word in
        bytes[(start + 4 * word)..<(start + 4 * word + 4)].reduce(UInt32(0)) {
          $0 << 8 | UInt32($1)
        }
      }
      for word in 16..<80 {
        words.append(
          rotated(words[word - 3] ^ words[word - 8] ^ words[word - 14] ^ words[word - 16], 1)
        )
      }
      var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
      for (round, word) in words.enumerated() {
        let (mixed, constant): (UInt32, UInt32) =
          switch round / 20 {
          case 0: ((b & c) | (~b & d), 0x5A82_7999)
          case 1: (b ^ c ^ d, 0x6ED9_EBA1)
          case 2: ((b & c) | (b & d) | (c & d), 0x8F1B_BCDC)
          default: (b ^ c ^ d, 0xCA62_C1D6)
          }
        let sum = rotated(a, 5) &+ mixed &+ e &+ constant &+ word
        (a, b, c, d, e) = (sum, a, rotated(b, 30), c, d)
      }
      for (index, word) in [a, b, c, d, e].enumerated() { state[index] &+= word }
    }
    return state.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * $0)) }
    }
  }

  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word << count | word >> (32 - count)
  }
}
