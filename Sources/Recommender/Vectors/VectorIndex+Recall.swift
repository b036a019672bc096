extension VectorIndex {
  /// The share of the exact `count` nearest that this index finds: recall@count, in [0, 1].
  ///
  ///     recall = Σ_q |nearest(q) ∩ exact(q)| / Σ_q |exact(q)|
  ///
  /// 1 where there is nothing to be found. O(queries) searches of both.
  public func recall(
    against exact: some VectorIndex,
    of queries: [[Float]],
    count: Int
  ) -> Double {
    var (found, wanted) = (0, 0)
    for query in queries {
      let reference = Set(exact.nearest(to: query, count: count).map(\.index))
      wanted += reference.count
      found += nearest(to: query, count: count).count { reference.contains($0.index) }
    }
    return wanted == 0 ? 1 : Double(found) / Double(wanted)
  }
}
