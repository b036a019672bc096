/// The items that a user might be shown, as a model ranks them: what is relevant, and what else.
///
/// What the model leaves out is tied, below all that it lists.
struct RankedCandidates {
  /// The scores of the relevant items, falling; −∞ for one that is left out: `[relevant]`.
  let relevant: [Double]
  /// The scores of the others that are listed, falling: `[listed others]`.
  private let others: [Double]
  /// How many others there are, listed or not.
  let otherCount: Int

  /// Takes a user's whole list, best first.
  ///
  /// - Parameters:
  ///   - relevant: what the user did next.
  ///   - otherCount: how many candidates are not relevant.
  ///   - isCandidate: whether an item may be shown at all.
  init(
    _ list: [Recommendation],
    relevant: Set<ItemIndex>,
    otherCount: Int,
    isCandidate: (ItemIndex) -> Bool
  ) {
    var (found, others): ([Double], [Double]) = ([], [])
    for entry in list {
      if relevant.contains(entry.item) {
        found.append(entry.score)
      } else if isCandidate(entry.item) {
        others.append(entry.score)
      }
    }
    self.relevant =
      found + Array(repeating: -.infinity, count: relevant.count - found.count)
    self.others = others
    self.otherCount = otherCount
  }

  /// How many items there are of both kinds.
  var count: Int { relevant.count + otherCount }

  /// The user's own area under the curve, or nil where one kind is missing.
  var area: Double? {
    guard !relevant.isEmpty, otherCount > 0 else { return nil }
    return wins(of: relevant) / (Double(relevant.count) * Double(otherCount))
  }

  /// How many pairs of one of these scores, which fall, and one of the others the former wins; a
  /// tie is half a win. O(scores + others).
  func wins(of scores: [Double]) -> Double {
    var (above, notBelow, sum) = (0, 0, 0.0)
    for other in others {
      while above < scores.count, scores[above] > other { above += 1 }
      notBelow = max(notBelow, above)
      while notBelow < scores.count, scores[notBelow] == other { notBelow += 1 }
      sum += Double(above) + Double(notBelow - above) / 2
    }
    var listed = above
    while listed < scores.count, scores[listed] > -.infinity { listed += 1 }
    let unlisted = Double(otherCount - others.count)
    return sum + unlisted * (Double(listed) + Double(scores.count - listed) / 2)
  }
}
