/// Merges several channels into one list of candidates, each item once.
///
/// Channels take turns, the first first, and at each turn bring in their best item that is not
/// there yet, until their quota is used up. A duplicate counts against nobody: a channel whose
/// items others have already brought in goes further down its list. Where a channel runs dry, its
/// places go to the others, again in turns, up to the limit.
///
/// So the order is by turns, not by scores: what a cosine and a count of likes say cannot be
/// compared, and it is the ranking stage that orders. ``fused(_:limit:smoothing:)`` is the way out
/// where there is none.
///
/// Source: Covington, Adams and Sargin, "Deep neural networks for YouTube recommendations", RecSys
/// 2016, doi:10.1145/2959100.2959190 (candidates of several sources before ranking); Cormack,
/// Clarke and Büttcher, "Reciprocal rank fusion outperforms Condorcet and individual rank learning
/// methods", SIGIR 2009, doi:10.1145/1571941.1572114.
public enum RecallMerger {
  /// At most `limit` candidates. O(Σ candidates).
  ///
  /// - Precondition: channels have different names; the limit is at least 0.
  public static func merged(
    _ channels: [RecallChannel],
    limit: Int,
    excluding seen: Set<ItemIndex> = []
  ) -> [MergedCandidate] {
    check(channels, limit)
    let origins = origins(channels)
    var taken = seen
    var next = Array(repeating: 0, count: channels.count)
    var merged: [MergedCandidate] = []
    /// Goes round until nobody may, or has anything, to bring in.
    func takeTurns(beyondQuota: Bool, room: (Int, Int) -> Bool) {
      var counts = Array(repeating: 0, count: channels.count)
      var isMoving = true
      while isMoving, merged.count < limit {
        isMoving = false
        for (place, channel) in channels.enumerated() where merged.count < limit {
          guard room(place, counts[place]) else { continue }
          while next[place] < channel.candidates.count,
            taken.contains(channel.candidates[next[place]].item)
          {
            next[place] += 1
          }
          guard next[place] < channel.candidates.count else { continue }
          let item = channel.candidates[next[place]].item
          next[place] += 1
          counts[place] += 1
          taken.insert(item)
          merged.append(
            MergedCandidate(
              item: item,
              takenBy: channel.name,
              isBeyondQuota: beyondQuota,
              origins: origins[item] ?? []
            )
          )
          isMoving = true
        }
      }
    }
    takeTurns(beyondQuota: false) { $1 < channels[$0].quota }
    // A channel with a quota of 0 is switched off, not waiting.
    takeTurns(beyondQuota: true) { place, _ in channels[place].quota > 0 }
    return merged
  }

  /// The candidates by reciprocal rank fusion: Σ over channels of 1 / (smoothing + rank).
  ///
  /// Quotas do not count but for 0. In falling order, of equal sums the lower item first. O(n log
  /// n).
  ///
  /// - Precondition: channels have different names; the limit is at least 0, the smoothing above 0.
  public static func fused(
    _ channels: [RecallChannel],
    limit: Int,
    smoothing: Double = 60
  ) -> [Recommendation] {
    check(channels, limit)
    precondition(smoothing > 0 && smoothing.isFinite, "a smoothing of \(smoothing)")
    var best = TopList(capacity: limit)
    for (item, origins) in origins(channels.filter { $0.quota > 0 }) {
      best.offer(
        Int32(truncatingIfNeeded: item.value),
        score: origins.reduce(0) { $0 + 1 / (smoothing + Double($1.rank)) }
      )
    }
    return best.sorted().map { Recommendation(item: ItemIndex(Int($0.item)), score: $0.score) }
  }

  private static func check(_ channels: [RecallChannel], _ limit: Int) {
    precondition(Set(channels.map(\.name)).count == channels.count, "two channels of one name")
    precondition(limit >= 0, "a limit of \(limit)")
  }

  private static func origins(
    _ channels: [RecallChannel]
  ) -> [ItemIndex: [MergedCandidate.Origin]] {
    var origins: [ItemIndex: [MergedCandidate.Origin]] = [:]
    for channel in channels {
      for (place, candidate) in channel.candidates.enumerated() {
        origins[candidate.item, default: []].append(
          MergedCandidate.Origin(channel: channel.name, rank: place + 1, score: candidate.score)
        )
      }
    }
    return origins
  }
}
