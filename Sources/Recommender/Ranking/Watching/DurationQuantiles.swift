/// How long videos of like duration are watched: what seconds are worth once duration is allowed
/// for.
///
///     q(t, d) = (views of d's group below t + ½ of those equal to t) / views of the group
///
/// Groups are equally many views, by duration. A net that is taught q, and a ranking by it, have
/// nothing to gain from long videos, which are watched longer, nor from short ones, which are
/// watched to their end. ``seconds(at:duration:)`` leads back to seconds.
///
/// Source: D2Q of Zhan et al., "Deconfounding duration bias in watch-time prediction for video
/// recommendation", KDD 2022, doi:10.1145/3534678.3539092, arXiv:2206.06003.
public struct DurationQuantiles: Hashable, Sendable {
  /// The longest duration of each group, in seconds, rising; the last is infinite.
  public let edges: [Double]
  /// The seconds watched of each group's views, rising.
  private let watched: [[Double]]

  /// Makes groups of views. O(n log n).
  ///
  /// - Parameters:
  ///   - seconds: how long each view lasted.
  ///   - durations: how long its video is, in seconds.
  ///   - groups: how many, at most; views of one duration are never parted.
  /// - Precondition: at least one view, and as many durations as views.
  public init(seconds: [Double], durations: [Double], groups: Int) {
    precondition(
      !seconds.isEmpty && seconds.count == durations.count && groups >= 1,
      "\(seconds.count) views, \(durations.count) durations and \(groups) groups"
    )
    let sorted = durations.sorted()
    var edges: [Double] = []
    for group in 1..<max(2, groups) where groups > 1 {
      let edge = sorted[max(0, sorted.count * group / groups - 1)]
      if edges.last.map({ $0 < edge }) ?? true, edge < sorted[sorted.count - 1] {
        edges.append(edge)
      }
    }
    edges.append(.infinity)
    self.edges = edges
    var watched = Array(repeating: [Double](), count: edges.count)
    for (time, duration) in zip(seconds, durations) {
      watched[Self.group(of: duration, edges)].append(time)
    }
    self.watched = watched.map { $0.sorted() }
  }

  private static func group(of duration: Double, _ edges: [Double]) -> Int {
    edges.firstIndex { duration <= $0 } ?? edges.count - 1
  }

  /// q(t, d), in [0, 1]. O(groups + log views).
  public func quantile(of seconds: Double, duration: Double) -> Double {
    let views = watched[Self.group(of: duration, edges)]
    let below = Self.count(views) { $0 < seconds }
    let upTo = Self.count(views) { $0 <= seconds }
    return Double(below + upTo) / 2 / Double(views.count)
  }

  /// The seconds of the group's view at a quantile, which is clamped to [0, 1]. O(groups).
  public func seconds(at quantile: Double, duration: Double) -> Double {
    let views = watched[Self.group(of: duration, edges)]
    let place = Int((min(1, max(0, quantile)) * Double(views.count)).rounded(.down))
    return views[min(place, views.count - 1)]
  }

  /// How many of the first elements satisfy what no later one does.
  private static func count(_ values: [Double], _ isBefore: (Double) -> Bool) -> Int {
    var (low, high) = (0, values.count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(values[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
