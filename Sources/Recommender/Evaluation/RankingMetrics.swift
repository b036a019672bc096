#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What one list of recommendations is worth, with relevance yes or no.
///
/// A list never has ties: equal scores were ordered by item index when it was made. With hits h_r
/// at the ranks r = 1…K, and n relevant items of which one or more exist:
///
///     precision = Σ h_r / K            recall = Σ h_r / n          hit rate = 1 where any h_r
///     average precision = Σ h_r · (h_1 + … + h_r) / r / n          reciprocal rank = 1 / first hit
///     NDCG = Σ h_r / log2(r + 1) / Σ_{r ≤ min(K, n)} 1 / log2(r + 1)
///
/// A list shorter than K counts as if filled up with misses. Average precision divides by n as
/// Microsoft's Recommenders do, so that a list of K cannot reach 1 where n is greater.
///
/// Sources: Järvelin and Kekäläinen, "Cumulated gain-based evaluation of IR techniques", ACM TOIS
/// 20(4), 2002, doi:10.1145/582415.582418 (NDCG, here with the discount of Burges et al. 2005);
/// Manning, Raghavan and Schütze, "Introduction to information retrieval", 2008, chapter 8.
public struct RankingMetrics: Hashable, Sendable {
  /// The share of the K places that hold a relevant item.
  public var precision = 0.0
  /// The share of the relevant items that are in the list.
  public var recall = 0.0
  /// 1 where any relevant item is in the list.
  public var hitRate = 0.0
  /// Normalised discounted cumulative gain.
  public var ndcg = 0.0
  /// The mean of the precisions at the hits, over the relevant items.
  public var averagePrecision = 0.0
  /// 1 / the rank of the first hit; 0 without one.
  public var reciprocalRank = 0.0

  /// Measures a list; all figures are 0 where nothing is relevant. O(K).
  ///
  /// - Precondition: K is at least 1.
  public init(list: [ItemIndex], relevant: Set<ItemIndex>, cutoff: Int) {
    precondition(cutoff >= 1, "a cut-off of \(cutoff)")
    guard !relevant.isEmpty else { return }
    var hits = 0
    var gain = 0.0
    for (place, item) in list.prefix(cutoff).enumerated() where relevant.contains(item) {
      hits += 1
      gain += 1 / log2(Double(place + 2))
      averagePrecision += Double(hits) / Double(place + 1)
      if hits == 1 { reciprocalRank = 1 / Double(place + 1) }
    }
    let ideal = (0..<min(cutoff, relevant.count)).reduce(0) { $0 + 1 / log2(Double($1 + 2)) }
    precision = Double(hits) / Double(cutoff)
    recall = Double(hits) / Double(relevant.count)
    hitRate = hits > 0 ? 1 : 0
    ndcg = gain / ideal
    averagePrecision /= Double(relevant.count)
  }
}
