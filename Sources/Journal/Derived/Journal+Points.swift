import GRDB
public import Memory
public import Questions
public import Wording

extension Journal {
  /// What follows from the log for one key point.
  public struct PointStanding: Hashable, Sendable {
    /// The point.
    public var reference: PointReference
    /// How often it was reviewed, in answers and in quiz items.
    public var reviews: Int
    /// When it was reviewed last.
    public var reviewedAt: Moment
    /// How well it was remembered then.
    public var rating: Rating
    /// The memory's state after it.
    public var memory: MemoryState
    /// When the point should be asked again.
    public var due: Moment
  }

  /// What follows from the log for the points of a question, by their names.
  public func pointStandings(
    of question: QuestionID
  ) throws(JournalError) -> [PointID: PointStanding] {
    let memories = try read { try $0.memories(where: "question = ?", [question.rawValue]) }
    return Dictionary(
      memories.map { ($0.point, PointStanding($0)) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The points that fall due first, from the earliest on, those included that are due already.
  ///
  /// - Parameters:
  ///   - questions: The questions to stay within, or nil for all.
  ///   - setAside: Questions that are left out.
  ///   - limit: The most points.
  /// - Complexity: O(limit + points left out); where questions are named, O(their points).
  public func pointsByDueDate(
    in questions: Set<QuestionID>? = nil,
    leavingOut setAside: Set<QuestionID> = [],
    limit: Int
  ) throws(JournalError) -> [PointStanding] {
    try read { database in
      guard let questions = questions?.subtracting(setAside) else {
        return try database.memories(
          where: "TRUE ORDER BY due, question, point",
          [],
          most: limit
        ) { !setAside.contains($0.question) }
        .map(PointStanding.init)
      }
      let own = try questions.flatMap {
        try database.memories(where: "question = ?", [$0.rawValue])
      }
      return own.map(PointStanding.init)
        .sorted {
          ($0.due, $0.reference.question, $0.reference.point) < (
            $1.due, $1.reference.question, $1.reference.point
          )
        }
        .prefix(limit).map { $0 }
    }
  }

  /// The points that were missed or said wrong when they were reviewed last, those first that have
  /// been due for longest.
  ///
  /// - Parameters:
  ///   - questions: The questions to stay within.
  ///   - limit: The most points.
  /// - Complexity: O(points that fall due before the last of these).
  public func weakPoints(
    of questions: Set<QuestionID>,
    limit: Int
  ) throws(JournalError) -> [PointStanding] {
    try read { database in
      try database.memories(
        where: "rating = ? ORDER BY due, question, point",
        [Rating.again.rawValue],
        most: limit
      ) { questions.contains($0.question) }
      .map(PointStanding.init)
    }
  }

  /// The number of points that are due at a moment.
  ///
  /// - Parameter setAside: Questions whose points are not counted.
  public func duePointCount(
    at now: Moment,
    leavingOut setAside: Set<QuestionID> = []
  ) throws(JournalError) -> Int {
    try read { database in
      let all = try database.cachedStatement(sql: "SELECT count(*) FROM recall WHERE due <= ?")
      let own = try database.cachedStatement(
        sql: "SELECT count(*) FROM recall WHERE due <= ? AND question = ?"
      )
      var count = try Int.fetchOne(all, arguments: [now.microseconds]) ?? 0
      for question in setAside {
        count -= try Int.fetchOne(own, arguments: [now.microseconds, question.rawValue]) ?? 0
      }
      return count
    }
  }

  /// A number that grows with every record that comes in; what is drawn anew from time to time is
  /// drawn from it.
  ///
  /// - Complexity: O(log n).
  public func generation() throws(JournalError) -> Int {
    try read { database in
      try Int.fetchOne(database, sql: "SELECT max(rowid) FROM log") ?? 0
    }
  }
}

extension Journal.PointStanding {
  init(_ memory: PointMemory) {
    self.init(
      reference: PointReference(question: memory.question, point: memory.point),
      reviews: memory.reviews,
      reviewedAt: memory.last.moment,
      rating: memory.rating,
      memory: memory.state,
      due: memory.due
    )
  }
}
