/// SplitMix64 (Steele, Lea and Flood 2014, DOI 10.1145/2660193.2660195): a seed gives the same bytes
/// for ever, which a failing fuzz run needs.
struct Sequential: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func next(below bound: UInt64) -> UInt64 {
    UInt64.random(in: 0..<bound, using: &self)
  }
}
