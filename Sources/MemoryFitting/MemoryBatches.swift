import Memory
import Randomness

/// Batches of whole memories, each of about as many reviews; all memories come once before one
/// comes again.
struct MemoryBatches {
  /// How many batches use every memory once.
  let count: Int
  private var memories: [Int]
  private let lengths: [Int]
  private let size: Int
  private var place: Int

  /// Prepares batches of memories that count, for a loss.
  init(of loss: RecallLoss, size: Int) {
    let lengths = (0..<loss.histories.memoryCount).map { loss.length(of: $0) }
    memories = lengths.indices.filter { lengths[$0] > 1 }
    let reviews = memories.reduce(0) { $0 + lengths[$1] }
    count = max(1, (reviews + size / 2) / size)
    self.lengths = lengths
    self.size = (reviews + count - 1) / count
    place = memories.count
  }

  /// The next batch; the memories are put into a new order whenever all were used.
  mutating func next(from generator: inout SeededGenerator) -> ArraySlice<Int> {
    if place == memories.count {
      if count > 1 { generator.shuffle(&memories) }
      place = 0
    }
    let start = place
    var reviews = 0
    while place < memories.count, reviews < size {
      reviews += lengths[memories[place]]
      place += 1
    }
    return memories[start..<place]
  }
}
