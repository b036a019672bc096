public import Memory

/// The reviews of one user, with what is needed to put them into the order of time across memories.
///
/// To build one: ``beginMemory()``, then ``append(at:elapsedDays:rating:)`` for each of its reviews
/// in the order of time, then the next memory.
public struct ReviewLog: Hashable, Sendable {
  /// The reviews, memory after memory.
  public private(set) var histories = ReviewHistories()
  /// When each was made, in a unit that the caller chooses, such as seconds since 1970.
  public private(set) var times: [Int] = []

  /// Creates a log of no memory.
  public init() {}

  /// Begins another memory.
  public mutating func beginMemory() { histories.beginMemory() }

  /// Adds a review to the memory that was begun last.
  public mutating func append(at time: Int, elapsedDays: Int, rating: Rating) {
    histories.append(elapsedDays: elapsedDays, rating: rating)
    times.append(time)
  }

  /// The reviews that say something of forgetting, in the order of time: every one but a memory's
  /// first, and but those on the day of the one before. O(n log n).
  ///
  /// Reviews that do not count still move the state of their memory.
  var countedReviews: [Int] {
    var counted: [Int] = []
    for memory in 0..<histories.memoryCount {
      counted += histories.reviews(of: memory).dropFirst().filter { histories.elapsedDays[$0] > 0 }
    }
    return counted.sorted { (times[$0], $0) < (times[$1], $1) }
  }
}
