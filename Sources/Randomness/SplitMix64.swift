/// A generator with 64 bits of state, used to spread one seed over a larger state.
///
/// The state is a counter with the step 0x9E3779B97F4A7C15 (2⁶⁴ over the golden ratio), and every
/// output is a mix of it. Neighbouring seeds give unrelated outputs, which is what seeding needs.
///
/// Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014,
/// doi:10.1145/2660193.2660195, with the mixing constants of Vigna's `splitmix64.c`.
public struct SplitMix64: RandomNumberGenerator, Hashable, Sendable {
  private var state: UInt64

  /// Creates a generator; every seed is a good one, zero too.
  public init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed &>> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed &>> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed &>> 31)
  }
}
