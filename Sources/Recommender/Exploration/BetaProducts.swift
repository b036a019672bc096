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
/// The midpoint rule over steps that are narrow where some density is: each arm lays 96 of them
/// over 8 deviations to each side of its mean, six to a deviation, and 1,024 where its α or β lies
/// below 1, for then its density has a pole at an end. Where arms overlap, an end that lies within
/// half of its arm's step of another's is left out.
struct BetaProducts {
  private let arms: Int
  private let steps: Int
  /// The share of each arm's mass that lies in each step, an arm after the other: `[arms, steps]`.
  private let densities: [Double]
  /// The share that lies below the middle of each step: `[arms, steps]`.
  private let below: [Double]

  /// Prepares for arms with these α and β: `[arms]` each. O(arms · steps + steps log steps).
  init(clicks: [Double], misses: [Double]) {
    let ends = Self.ends(clicks: clicks, misses: misses)
    let steps = ends.count - 1
    let widths = zip(ends, ends.dropFirst()).map { log($1 - $0) }
    let places = zip(ends, ends.dropFirst()).map { ($0 + $1) / 2 }
    let (hits, losses) = (places.map { log($0) }, places.map { log(1 - $0) })
    var densities = Array(repeating: 0.0, count: clicks.count * steps)
    var below = densities
    for (arm, (clicks, misses)) in zip(clicks, misses).enumerated() {
      let (a, b, start) = (clicks - 1, misses - 1, arm * steps)
      var most = -Double.infinity
      for step in 0..<steps {
        let density = a * hits[step] + b * losses[step] + widths[step]
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

  /// Where steps end, from the lowest on: at least two places between 0 and 1.
  private static func ends(clicks: [Double], misses: [Double]) -> [Double] {
    var places: [(at: Double, step: Double)] = []
    for (a, b) in zip(clicks, misses) {
      let mean = a / (a + b)
      let deviation = (mean * (1 - mean) / (a + b + 1)).squareRoot()
      let (low, high) = (max(0, mean - 8 * deviation), min(1, mean + 8 * deviation))
      let count = a < 1 || b < 1 ? 1024 : 96
      let step = (high - low) / Double(count)
      for place in 0..<count { places.append((low + Double(place) * step, step)) }
      places.append((high, step))
    }
    places.sort { $0.at < $1.at }
    guard let first = places.first?.at, let last = places.last?.at, first < last else {
      return [0, 1]
    }
    var ends = [first]
    for place in places where place.at - ends[ends.count - 1] >= place.step / 2 {
      ends.append(place.at)
    }
    if ends[ends.count - 1] < last { ends.append(last) }
    return ends
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
