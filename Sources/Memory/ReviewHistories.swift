/// Reviews of many memories in flat arrays: memory after memory, each in the order of time.
///
/// Five bytes a review. To build one: ``beginMemory()``, then ``append(elapsedDays:rating:)`` for
/// each of its reviews, then the next memory.
public struct ReviewHistories: Hashable, Sendable {
  /// Of each review, the whole days since the one before it; not read for a memory's first.
  public private(set) var elapsedDays: [Int32] = []
  /// How well each was remembered.
  public private(set) var ratings: [Rating] = []
  /// Where each memory's reviews begin, and at last how many reviews there are: one number more
  /// than memories.
  public private(set) var starts = [0]

  /// Creates histories of no memory.
  public init() {}

  /// How many memories there are.
  public var memoryCount: Int { starts.count - 1 }
  /// How many reviews there are.
  public var reviewCount: Int { ratings.count }

  /// The reviews of a memory, as indices of the arrays.
  public func reviews(of memory: Int) -> Range<Int> { starts[memory]..<starts[memory + 1] }

  /// Makes room for so many memories and reviews in all.
  public mutating func reserve(memories: Int, reviews: Int) {
    starts.reserveCapacity(memories + 1)
    elapsedDays.reserveCapacity(reviews)
    ratings.reserveCapacity(reviews)
  }

  /// Begins the history of another memory.
  public mutating func beginMemory() { starts.append(reviewCount) }

  /// Adds a review to the memory that was begun last. Days below 0, of a clock that was moved back,
  /// are kept as 0.
  public mutating func append(elapsedDays days: Int, rating: Rating) {
    precondition(memoryCount > 0, "a review of no memory: begin one first")
    elapsedDays.append(Int32(clamping: max(0, days)))
    ratings.append(rating)
    starts[memoryCount] = reviewCount
  }
}
