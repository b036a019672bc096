#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Densities and distributions of several click rates on common steps, to tell how likely each is
/// the greatest.
///
///     P(a) = ∫ f_a(x) · Π_{b ≠ a} F_b(x) dx,  θ_a ~ Beta(α_a, β_a)
///
/// The midpoint rule over steps between the ends of what is likely: 8 deviations from each mean.
/// Four steps to the narrowest deviation, at least 64 and at most 1,024, and 1,024 where an α or a
/// β lies below 1, for then a density has a pole at an end.
struct BetaProducts {
  private let arms: Int
  private let steps: Int
  /// The share of each arm's mass that lies in each step, an arm after the other: `[arms, steps]`.
  private let densities: [Double]
  /// The share that lies below the middle of each step: `[arms, steps]`.
  private let below: [Double]

  /// Prepares for arms with these α and β: `[arms]` each. O(arms · steps).
  init(clicks: [Double], misses: [Double]) {
    var (low, high, narrowest) = (1.0, 0.0, 1.0)
    for (a, b) in zip(clicks, misses) {
      let mean = a / (a + b)
      let deviation = (mean * (1 - mean) / (a + b + 1)).squareRoot()
      low = min(low, mean - 8 * deviation)
      high = max(high, mean + 8 * deviation)
      narrowest = min(narrowest, deviation)
    }
    (low, high) = (max(0, low), min(1, high))
    let hasPole = (clicks + misses).contains { $0 < 1 }
    let wanted = min(1024, max(64, (high - low) / max(narrowest, 1e-9) * 4))
    let steps = hasPole ? 1024 : Int(wanted.rounded(.up))
    let width = (high - low) / Double(steps)
    let places = (0..<steps).map { low + (Double($0) + 0.5) * width }
    let (hits, losses) = (places.map { log($0) }, places.map { log(1 - $0) })
    var densities = Array(repeating: 0.0, count: clicks.count * steps)
    var below = densities
    for (arm, (clicks, misses)) in zip(clicks, misses).enumerated() {
      let (a, b, start) = (clicks - 1, misses - 1, arm * steps)
      var most = -Double.infinity
      for step in 0..<steps {
        let density = a * hits[step] + b * losses[step]
        densities[start + step] = density
        if density > most { most = density }
      }
      var total = 0.0
      for step in 0..<steps {
        let density = exp(densities[start + step] - most)
        densities[start + step] = density
        total += density
      }
      var sum = 0.0
      for step in 0..<steps {
        let share = densities[start + step] / total
        densities[start + step] = share
        below[start + step] = sum + share / 2
        sum += share
      }
    }
    (arms, self.steps) = (clicks.count, steps)
    (self.densities, self.below) = (densities, below)
  }

  /// P of every arm, brought to the sum 1: `[arms]`. O(arms · steps).
  var chances: [Double] {
    var chances = Array(repeating: 0.0, count: arms)
    // Π_{b > a} F_b of every arm, then Π_{b < a} F_b along the way.
    var after = Array(repeating: 1.0, count: arms * steps)
    for place in 0..<max(0, arms - 1) * steps {
      let at = (arms - 1) * steps - 1 - place
      after[at] = after[at + steps] * below[at + steps]
    }
    var before = Array(repeating: 1.0, count: steps)
    for arm in 0..<arms {
      for step in 0..<steps {
        let at = arm * steps + step
        chances[arm] += densities[at] * before[step] * after[at]
        before[step] *= below[at]
      }
    }
    let total = chances.reduce(0, +)
    return chances.map { $0 / total }
  }
}
