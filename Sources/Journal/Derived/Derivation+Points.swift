import GRDB
import Memory
import Questions
import Wording

/// The memories of points: each is folded over the reviews of its point in the log's order.
extension Derivation {
  /// Brings the memories up to date after a review came in or was judged anew.
  ///
  /// Complexity: O(log n) for each of its points where no later review of them is there; where one
  /// is, or where a review was taken back, O(records of the question).
  ///
  /// - Parameter since: The revision of the question from which on reviews count.
  func remember(_ review: PointReview, since: Int, in database: Database) throws {
    let known = try database.memories(where: "question = ?", [review.question.rawValue])
    let own = known.filter { $0.last.record == review.record }
    let isTakenBack = own.contains { review.ratings[$0.point] == nil }
    let isLate = known.contains {
      review.ratings[$0.point] != nil && review.place < $0.last
    }
    if isTakenBack || isLate || review.ratings.isEmpty {
      let records = try database.records(where: "question = ?", [review.question.rawValue])
      try database.execute(
        sql: "DELETE FROM recall WHERE question = ?",
        arguments: [review.question.rawValue]
      )
      try store(PointReview.assemble(records), since: since, in: database)
      return
    }
    let memories = Dictionary(known.map { ($0.point, $0) }, uniquingKeysWith: { $1 })
    for (point, rating) in review.ratings {
      let memory = memories[point]
      let isAgain = memory?.last.record == review.record
      let next = next(
        after: isAgain ? memory?.past : memory?.present,
        reviews: (memory?.reviews ?? 0) + (isAgain ? 0 : 1),
        of: point,
        review,
        rating
      )
      try database.store(next)
    }
  }

  /// Stores the memories that a question's reviews, in the log's order, leave.
  ///
  /// - Parameter since: The revision of the question from which on reviews count.
  func store(_ reviews: [PointReview], since: Int, in database: Database) throws {
    var memories: [PointID: PointMemory] = [:]
    for review in reviews where review.revision >= since {
      for (point, rating) in review.ratings {
        let memory = memories[point]
        memories[point] = next(
          after: memory?.present,
          reviews: (memory?.reviews ?? 0) + 1,
          of: point,
          review,
          rating
        )
      }
    }
    for memory in memories.values { try database.store(memory) }
  }

  /// A point's memory after a review.
  private func next(
    after past: (moment: Moment, state: MemoryState)?,
    reviews: Int,
    of point: PointID,
    _ review: PointReview,
    _ rating: Rating
  ) -> PointMemory {
    let state = scheduler.next(
      past?.state,
      elapsedDays: past.map { review.moment.wholeDays(since: $0.moment) } ?? 0,
      rating: rating
    )
    let days = days(
      after: state,
      of: PointReference(question: review.question, point: point).scheduledName,
      review: reviews
    )
    return PointMemory(
      question: review.question,
      point: point,
      reviews: reviews,
      last: review.place,
      rating: rating,
      state: state,
      past: past,
      due: review.moment.adding(days: days)
    )
  }
}
