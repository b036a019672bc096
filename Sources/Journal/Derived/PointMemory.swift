import Foundation
import GRDB
import Memory
import Questions
import Wording

/// A row of the table of points' memories.
struct PointMemory {
  var question: QuestionID
  var point: PointID
  var reviews: Int
  /// The review that came last.
  var last: PointReview.Place
  var rating: Rating
  /// The memory after it.
  var state: MemoryState
  /// The memory before it, with the moment of the review before; nil where it was the first.
  var past: (moment: Moment, state: MemoryState)?
  var due: Moment

  /// The last review and the memory after it, as what the next one follows.
  var present: (moment: Moment, state: MemoryState) { (last.moment, state) }
}

extension Database {
  private static let memoryColumns = """
    question, point, reviews, record, device, time, zone, rating, stability, difficulty, \
    pastTime, pastStability, pastDifficulty, due
    """

  /// The memories of points that a condition holds for.
  func memories(
    where condition: String,
    _ arguments: StatementArguments
  ) throws -> [PointMemory] {
    let statement = try cachedStatement(
      sql: "SELECT \(Database.memoryColumns) FROM recall WHERE \(condition)"
    )
    return try Row.fetchAll(statement, arguments: arguments).map(PointMemory.init)
  }

  /// The first memories, in a condition's order, of those that it and a test hold for.
  func memories(
    where condition: String,
    _ arguments: StatementArguments,
    most: Int,
    isWanted: (PointMemory) -> Bool
  ) throws -> [PointMemory] {
    let rows = try Row.fetchCursor(
      self,
      sql: "SELECT \(Database.memoryColumns) FROM recall WHERE \(condition)",
      arguments: arguments
    )
    var memories: [PointMemory] = []
    while memories.count < most, let row = try rows.next() {
      let memory = try PointMemory(row: row)
      if isWanted(memory) { memories.append(memory) }
    }
    return memories
  }

  /// Stores the memory of a point in the place of what was known of it.
  func store(_ memory: PointMemory) throws {
    let statement = try cachedStatement(
      sql: """
        INSERT OR REPLACE INTO recall (\(Database.memoryColumns))
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    )
    try statement.execute(arguments: [
      memory.question.rawValue, memory.point.rawValue, memory.reviews, memory.last.record.data,
      memory.last.device.data, memory.last.moment.microseconds, memory.last.moment.zoneOffset,
      memory.rating.rawValue, memory.state.stability, memory.state.difficulty,
      memory.past?.moment.microseconds, memory.past?.state.stability,
      memory.past?.state.difficulty, memory.due.microseconds,
    ])
  }
}

extension PointMemory {
  /// Reads a row of the table; it is derived, so what does not fit calls for a rebuild.
  fileprivate init(row: Row) throws {
    let record: Data = try row.decode(atIndex: 3)
    let device: Data = try row.decode(atIndex: 4)
    let zone: Int = try row.decode(atIndex: 6)
    guard let record = RecordID(bytes: record), let device = RecordID(bytes: device),
      let rating = Rating(rawValue: try row.decode(atIndex: 7))
    else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a row of the table recall")
    }
    let pastTime: Int64? = try row.decode(atIndex: 10)
    let pastStability: Double? = try row.decode(atIndex: 11)
    let pastDifficulty: Double? = try row.decode(atIndex: 12)
    var past: (moment: Moment, state: MemoryState)?
    if let pastTime, let pastStability, let pastDifficulty {
      past = (
        Moment(microseconds: pastTime),
        MemoryState(stability: pastStability, difficulty: pastDifficulty)
      )
    }
    self.init(
      question: QuestionID(rawValue: try row.decode(atIndex: 0)),
      point: PointID(rawValue: try row.decode(atIndex: 1)),
      reviews: try row.decode(atIndex: 2),
      last: PointReview.Place(
        moment: Moment(microseconds: try row.decode(atIndex: 5), zoneOffset: zone),
        device: device,
        record: record
      ),
      rating: rating,
      state: MemoryState(
        stability: try row.decode(atIndex: 8),
        difficulty: try row.decode(atIndex: 9)
      ),
      past: past,
      due: Moment(microseconds: try row.decode(atIndex: 13), zoneOffset: zone)
    )
  }
}
