extension Scheduler {
  /// What is known of each memory after its last review; nil where it has none. O(reviews).
  public func replay(_ histories: ReviewHistories) -> [MemoryState?] {
    (0..<histories.memoryCount).map { memory in
      var state: MemoryState?
      for review in histories.reviews(of: memory) {
        state = next(
          state,
          elapsedDays: Int(histories.elapsedDays[review]),
          rating: histories.ratings[review]
        )
      }
      return state
    }
  }

  /// Walks through the reviews of some memories, in their order. O(reviews).
  ///
  /// - Parameters:
  ///   - memories: Which ones; all of them where none are named.
  ///   - visit: Called with the index of each review, and with what was known of its memory before
  ///     it (nil before the first) and after it.
  public func replay(
    _ histories: ReviewHistories,
    memories: Range<Int>? = nil,
    visiting visit: (_ review: Int, _ before: MemoryState?, _ after: MemoryState) -> Void
  ) {
    for memory in memories ?? 0..<histories.memoryCount {
      var state: MemoryState?
      for review in histories.reviews(of: memory) {
        let after = next(
          state,
          elapsedDays: Int(histories.elapsedDays[review]),
          rating: histories.ratings[review]
        )
        visit(review, state, after)
        state = after
      }
    }
  }
}
