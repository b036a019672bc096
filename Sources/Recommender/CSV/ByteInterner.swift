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
  /// Of names of at most seven bytes, those and their length as one number, in their slot; else 0.
  private var shortNames: [UInt64] = Array(repeating: 0, count: 64)

  /// How many there are.
  var count: Int { ends.count }

  /// The number of these bytes, and whether they were met for the first time. O(length) expected.
  mutating func intern(_ bytes: [UInt8], _ range: Range<Int>) -> (index: Int, isNew: Bool) {
    let short = Self.shortName(bytes, range)
    let hash = short == 0 ? Self.hash(bytes, range) : Self.mixed(short)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if short != 0 {
        if shortNames[slot] == short { return (index, false) }
      } else if hashes[index] == hash, holds(index, bytes, range) {
        return (index, false)
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(truncatingIfNeeded: count)
    shortNames[slot] = short
    arena.append(contentsOf: bytes[range])
    ends.append(arena.count)
    hashes.append(hash)
    if count * 2 > slots.count { grow() }
    return (count - 1, true)
  }

  /// The bytes with their length behind them as one number above 0, or 0 where there are more than
  /// seven.
  @inline(__always)
  private static func shortName(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    guard range.count <= 7 else { return 0 }
    var name: UInt64 = 0
    for place in range { name = name << 8 | UInt64(bytes[place]) }
    return name << 8 | UInt64(range.count + 1)
  }

  /// Spreads a number over 64 bits.
  ///
  /// Source: the finaliser of Steele, Lea and Flood's SplitMix, OOPSLA 2014,
  /// doi:10.1145/2660193.2660195.
  private static func mixed(_ number: UInt64) -> UInt64 {
    var mixed = number
    mixed = (mixed ^ (mixed &>> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed &>> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed &>> 31)
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
    let (oldSlots, oldNames) = (slots, shortNames)
    slots = Array(repeating: -1, count: slots.count * 2)
    shortNames = Array(repeating: 0, count: slots.count)
    for (place, index) in oldSlots.enumerated() where index >= 0 {
      var slot = Int(truncatingIfNeeded: hashes[Int(index)]) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = index
      shortNames[slot] = oldNames[place]
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
