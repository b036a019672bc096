import Recommender

/// What lists come to over all users who are asked.
struct ChannelFigures: Hashable {
  /// The mean share of what was liked later.
  let recall: Double
  /// The share of the likes of new items that are in the lists; NaN where there are none.
  let newRecall: Double
  /// The share of all items that anyone was recommended.
  let coverage: Double
  /// The share of all places that hold an item of the long tail.
  let longTail: Double
  /// The share of all places that hold a new item.
  let new: Double

  /// Measures the first `length` of each list.
  init(_ lists: [[ItemIndex]], length: Int, in world: ChannelWorld) {
    var (recall, fresh, freshWanted) = (0.0, 0, 0)
    var (slots, tail, new) = (0, 0, 0)
    var shown: Set<ItemIndex> = []
    for (list, relevant) in zip(lists, world.asked.relevant) {
      let kept = list.prefix(length)
      recall += RankingMetrics(list: Array(kept), relevant: relevant, cutoff: length).recall
      fresh += kept.count { relevant.contains($0) && world.isNew($0) }
      freshWanted += relevant.count(where: world.isNew)
      slots += kept.count
      tail += kept.count { world.longTail.contains($0) }
      new += kept.count(where: world.isNew)
      shown.formUnion(kept)
    }
    let places = Double(max(1, slots))
    self.recall = recall / Double(lists.count)
    newRecall = freshWanted == 0 ? .nan : Double(fresh) / Double(freshWanted)
    coverage = Double(shown.count) / Double(world.log.itemNames.count)
    longTail = Double(tail) / places
    self.new = Double(new) / places
  }
}
