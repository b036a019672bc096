/// A 64-bit fingerprint of bytes: FNV-1a, taken eight bytes at a time, with a final mix.
///
/// It finds changes and damage; it does not withstand forgery, and need not: a cache belongs to
/// the user who could as well edit the pack. Complexity: O(n).
///
/// Source: Fowler, Noll and Vo, RFC 9923; the mix is that of SplitMix64: Steele, Lea and Flood,
/// "Fast splittable pseudorandom number generators", OOPSLA 2014, doi:10.1145/2660193.2660195.
func checksum(of bytes: some Sequence<UInt8>, seed: UInt64 = 0) -> UInt64 {
  let prime: UInt64 = 0x0000_0100_0000_01B3
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ seed
  func absorb(_ word: UInt64) {
    // The multiplication moves nothing downwards; the rotation does.
    hash = (hash ^ word) &* prime
    hash = hash << 23 | hash >> 41
  }
  let isContiguous: Void? = bytes.withContiguousStorageIfAvailable { buffer in
    let raw = UnsafeRawBufferPointer(buffer)
    let whole = raw.count / 8 * 8
    for offset in stride(from: 0, to: whole, by: 8) {
      absorb(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
    }
    for byte in raw[whole...] { absorb(UInt64(byte)) }
    absorb(UInt64(raw.count))
  }
  guard isContiguous != nil else { return checksum(of: Array(bytes), seed: seed) }
  hash ^= hash >> 30
  hash = hash &* 0xBF58_476D_1CE4_E5B9
  hash ^= hash >> 27
  hash = hash &* 0x94D0_49BB_1331_11EB
  return hash ^ hash >> 31
}
