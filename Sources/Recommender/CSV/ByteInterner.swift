/// Numbers byte strings in the order in which they are first met.
///
/// A hash table with open addressing over one arena: a file of a million rows names few thousand
/// users, and making a `String` of every field would take most of the time.
struct ByteInterner {
  private var arena: [UInt8] = []
  private var ends: [Int] = []
  private var hashes: [UInt64] = []
  /// The number in each slot, or −1; a power of two of them, at most half full.
  private var slots: [Int32] = Array(repeating: -1, count: 64)

  /// How many there are.
  var count: Int { ends.count }

  /// The number of these bytes, and whether they were met for the first time. O(length) expected.
  mutating func intern(_ bytes: [UInt8], _ range: Range<Int>) -> (index: Int, isNew: Bool) {
    let hash = Self.hash(bytes, range)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if hashes[index] == hash, holds(index, bytes, range) { return (index, false) }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(truncatingIfNeeded: count)
    arena.append(contentsOf: bytes[range])
    ends.append(arena.count)
    hashes.append(hash)
    if count * 2 > slots.count { grow() }
    return (count - 1, true)
  }

  private func holds(_ index: Int, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let start = index == 0 ? 0 : ends[index - 1]
    guard ends[index] - start == range.count else { return false }
    for offset in 0..<range.count where arena[start + offset] != bytes[range.lowerBound + offset] {
      return false
    }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for (index, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(truncatingIfNeeded: index)
    }
  }

  /// FNV-1a, with its high bits mixed into the low ones that choose the slot.
  ///
  /// Source: Fowler, Noll and Vo, RFC 9923.
  private static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for place in range { hash = (hash ^ UInt64(bytes[place])) &* 0x0000_0100_0000_01B3 }
    return hash ^ (hash &>> 32)
  }
}
