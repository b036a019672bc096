public import Neural

/// Candidates with a score for each goal, ready to be fused under any weights.
///
/// What does not depend on the weights, logarithms and ranks, is worked out once, so that a turn of
/// a weight costs a pass and a sort.
public struct GoalScores: Hashable, Sendable {
  /// The constant of ``FusionRule/ranks``, which keeps the first places from deciding alone.
  public static let rankOffset = 60.0
  /// What a score counts as in a product, at least: a logarithm of 0 is none.
  public static let least = 1e-12

  /// The scores as they were given: `[items, goals]`.
  public let scores: Matrix<Double>
  private let logarithms: [Double]
  private let reciprocalRanks: [Double]

  /// How many candidates.
  public var count: Int { scores.rows }
  /// How many goals.
  public var goalCount: Int { scores.columns }

  /// Takes scores. O(goals · items · log items).
  ///
  /// - Parameter scores: `[items, goals]`, finite and not negative; tied ones share a mean rank.
  public init(_ scores: Matrix<Double>) {
    precondition(
      scores.elements.allSatisfy { $0 >= 0 && $0.isFinite },
      "a score is finite and not negative"
    )
    self.scores = scores
    logarithms = scores.elements.map { Double.logarithm(max(Self.least, $0)) }
    var reciprocals = Array(repeating: 0.0, count: scores.elements.count)
    for goal in 0..<scores.columns {
      let column = (0..<scores.rows).map { -scores[$0, goal] }
      for (item, rank) in RankCorrelation.ranks(of: column).enumerated() {
        reciprocals[item * scores.columns + goal] = 1 / (Self.rankOffset + rank)
      }
    }
    reciprocalRanks = reciprocals
  }

  /// One score a candidate: `[items]`. O(items · goals).
  ///
  /// A product is kept as its logarithm, which orders alike.
  ///
  /// - Parameter weights: one a goal, finite.
  public func fused(by rule: FusionRule, weights: [Double]) -> [Double] {
    precondition(weights.count == goalCount, "\(weights.count) weights of \(goalCount) goals")
    precondition(weights.allSatisfy(\.isFinite), "a weight is finite")
    let numbers =
      switch rule {
      case .weightedSum: scores.elements
      case .powers: logarithms
      case .ranks: reciprocalRanks
      }
    var fused = Array(repeating: 0.0, count: count)
    var place = 0
    for item in 0..<count {
      var sum = 0.0
      for weight in weights {
        sum += weight * numbers[place]
        place += 1
      }
      fused[item] = sum
    }
    return fused
  }

  /// The candidates from the best on; equal ones as given. O(items · (goals + log items)).
  public func order(by rule: FusionRule, weights: [Double]) -> [Int] {
    let fused = fused(by: rule, weights: weights)
    return fused.indices.sorted { (fused[$1], $0) < (fused[$0], $1) }
  }

  /// The first candidates of ``order(by:weights:)``, without putting the others in order.
  ///
  /// O(items · goals) and for each that comes among the first so far O(count).
  public func first(_ count: Int, by rule: FusionRule, weights: [Double]) -> [Int] {
    let fused = fused(by: rule, weights: weights)
    var first: [Int] = []
    first.reserveCapacity(count + 1)
    for item in fused.indices {
      if first.count >= count {
        guard let last = first.last, fused[item] > fused[last] else { continue }
      }
      // Of equal ones the earlier stays in front.
      var place = first.count
      while place > 0, fused[item] > fused[first[place - 1]] { place -= 1 }
      first.insert(item, at: place)
      if first.count > count { first.removeLast() }
    }
    return first
  }
}
