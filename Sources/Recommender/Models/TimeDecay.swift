#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// How much two clicks of one user still have to do with each other after the time between them.
///
/// The gap Δt between the *two clicks* counts, not their age: a pair clicked within one session
/// years ago is as good as one of today. Times are in seconds, rates per day.
///
/// ``competition(base:)`` is here because it is met so often: written as a decay, it stays within
/// (1, e], so that a pair a year apart still weighs a third of one a second apart.
///
/// Sources: the exponential form after Ding and Li, "Time weight collaborative filtering", CIKM
/// 2005, doi:10.1145/1099554.1099689; the reciprocal form after Xiang, "Recommender system
/// practice" (推荐系统实践), 2012, section 5.1; the competition form after the ItemCF recall shared
/// by Datawhale, "fun-rec" (天池新闻推荐), 2020, there with base 0.7 or 0.8.
public enum TimeDecay: Hashable, Sendable {
  /// Every gap weighs 1.
  case none
  /// e^(−λΔt): λ a day, at least 0. After 1/λ days 0.37 remains.
  case exponential(rate: Double)
  /// 1 / (1 + αΔt): α a day, at least 0. After 1/α days one half remains; the tail is long.
  case reciprocal(rate: Double)
  /// 2^(−Δt/H): after H days, more than 0, one half remains, after 2H a quarter.
  case halfLife(days: Double)
  /// e^(b^Δt), b in (0, 1): e for no gap, and never below 1 however long it is.
  case competition(base: Double)

  /// The weight of a gap, in [0, 1], of the competition form in [1, e]; the gap's sign does not
  /// count.
  ///
  /// A gap of 0 weighs 1 in every form but that one, and a longer gap never weighs more than a
  /// shorter one.
  ///
  /// - Precondition: the rate is finite and at least 0, the half-life more than 0, the base in (0,
  ///   1).
  public func weight(gap seconds: Int) -> Double {
    let days = Double(seconds.magnitude) / TimeDecay.secondsPerDay
    switch self {
    case .none: return 1
    case .exponential(let rate):
      precondition(rate >= 0 && rate.isFinite, "a rate of \(rate) a day")
      return exp(-rate * days)
    case .reciprocal(let rate):
      precondition(rate >= 0 && rate.isFinite, "a rate of \(rate) a day")
      return 1 / (1 + rate * days)
    case .halfLife(let half):
      precondition(half > 0, "a half-life of \(half) days")
      return exp2(-days / half)
    case .competition(let base):
      precondition(base > 0 && base < 1, "a base of \(base)")
      return exp(pow(base, days))
    }
  }

  /// Seconds in 24 hours.
  public static let secondsPerDay = 86_400.0
}
