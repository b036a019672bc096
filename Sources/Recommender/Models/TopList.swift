/// The best of many scored items: a bounded heap whose root is the worst that is kept.
///
/// Of equal scores the lower index is better, so the result does not depend on the order in which
/// items are offered. O(log capacity) an offer, O(1) for most.
struct TopList {
  private(set) var heap: [(item: Int32, score: Double)] = []
  let capacity: Int

  init(capacity: Int) {
    self.capacity = max(0, capacity)
  }

  mutating func offer(_ item: Int32, score: Double) {
    let candidate = (item: item, score: score)
    if heap.count < capacity {
      heap.append(candidate)
      siftUp(heap.count - 1)
    } else if let worst = heap.first, isWorse(worst, than: candidate) {
      heap[0] = candidate
      siftDown(0)
    }
  }

  /// Offers every index whose score is above 0, in their order, and sets all scores to 0.
  mutating func takePositive(of scores: inout [Double]) {
    // Indices ascend, so a score equal to the worst that is kept comes too late.
    var floor = capacity == 0 ? Double.infinity : heap.count < capacity ? 0 : heap[0].score
    for item in scores.indices {
      let score = scores[item]
      scores[item] = 0
      guard score > floor else { continue }
      offer(Int32(truncatingIfNeeded: item), score: score)
      if heap.count == capacity { floor = heap[0].score }
    }
  }

  /// The kept items, best first. O(kept · log kept).
  ///
  /// The worst are taken from the heap one by one. `heap.sorted { … }` handed freed memory to
  /// callers that it was inlined into, in optimised builds of Swift 6.3.1; see DECISIONS.md.
  func sorted() -> [(item: Int32, score: Double)] {
    var rest = self
    var order = Array(repeating: (item: Int32(0), score: 0.0), count: heap.count)
    for place in order.indices.reversed() { order[place] = rest.removeWorst() }
    return order
  }

  /// Takes the root. The heap is not empty.
  private mutating func removeWorst() -> (item: Int32, score: Double) {
    let worst = heap[0]
    let last = heap.removeLast()
    if !heap.isEmpty {
      heap[0] = last
      siftDown(0)
    }
    return worst
  }

  private func isWorse(
    _ left: (item: Int32, score: Double),
    than right: (item: Int32, score: Double)
  ) -> Bool {
    left.score != right.score ? left.score < right.score : left.item > right.item
  }

  private mutating func siftUp(_ place: Int) {
    var child = place
    while child > 0 {
      let parent = (child - 1) / 2
      guard isWorse(heap[child], than: heap[parent]) else { return }
      heap.swapAt(child, parent)
      child = parent
    }
  }

  private mutating func siftDown(_ place: Int) {
    var parent = place
    while true {
      var worst = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
        if isWorse(heap[child], than: heap[worst]) { worst = child }
      }
      guard worst != parent else { return }
      heap.swapAt(parent, worst)
      parent = worst
    }
  }
}
