/// The generator behind every random number of Viva: xoshiro256**, seeded through ``SplitMix64``.
///
/// The same seed gives the same sequence on every machine and with every version of the standard
/// library, so its own distributions (``integer(below:)``, ``shuffle(_:)``…) are used rather than
/// those of the standard library, whose algorithms may change.
///
/// Period 2²⁵⁶ − 1. Not for secrets.
///
/// Source: Blackman and Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47(4),
/// 2021, doi:10.1145/3460772, arXiv:1805.01407.
public struct SeededGenerator: RandomNumberGenerator, Hashable, Sendable {
  private var s0: UInt64
  private var s1: UInt64
  private var s2: UInt64
  private var s3: UInt64

  /// Creates a generator from one number; every seed is a good one, zero too.
  public init(seed: UInt64) {
    var spread = SplitMix64(seed: seed)
    self.init(state: (spread.next(), spread.next(), spread.next(), spread.next()))
  }

  /// Creates a generator from its whole state, which must not be all zero.
  public init(state: (UInt64, UInt64, UInt64, UInt64)) {
    precondition(
      state.0 | state.1 | state.2 | state.3 != 0,
      "xoshiro256** stays at zero when its whole state is zero"
    )
    (s0, s1, s2, s3) = state
  }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    let result = Self.rotatedLeft(s1 &* 5, by: 7) &* 9
    let shifted = s1 &<< 17
    s2 ^= s0
    s3 ^= s1
    s1 ^= s2
    s0 ^= s3
    s2 ^= shifted
    s3 = Self.rotatedLeft(s3, by: 45)
    return result
  }

  /// Moves on as far as 2¹²⁸ calls of ``next()`` would.
  public mutating func jump() {
    var sum: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    for word in Self.jumpPolynomial {
      for bit in 0..<64 {
        if word & (1 &<< UInt64(bit)) != 0 {
          sum = (sum.0 ^ s0, sum.1 ^ s1, sum.2 ^ s2, sum.3 ^ s3)
        }
        _ = next()
      }
    }
    (s0, s1, s2, s3) = sum
  }

  /// A generator whose sequence never meets this one's or another stream's in practice.
  ///
  /// Stream n starts (n + 1) · 2¹²⁸ calls ahead, so that parts of a computation can draw in any
  /// order, or in parallel, without changing one another's numbers. O(n).
  public func stream(_ index: Int) -> SeededGenerator {
    precondition(index >= 0, "a stream is counted from 0, not \(index)")
    var copy = self
    for _ in 0...index { copy.jump() }
    return copy
  }

  private static let jumpPolynomial: [UInt64] = [
    0x180E_C6D3_3CFD_0ABA, 0xD5A6_1266_F0C9_392C, 0xA958_2618_E03F_C9AA, 0x39AB_DC45_29B1_661C,
  ]

  private static func rotatedLeft(_ word: UInt64, by count: UInt64) -> UInt64 {
    (word &<< count) | (word &>> (64 &- count))
  }
}
