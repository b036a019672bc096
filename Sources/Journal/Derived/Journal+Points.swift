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
  /// - Complexity: O(limit + points left out before the last of these); where few questions are
  ///   named, O(their points).
  public func pointsByDueDate(
    in questions: Set<QuestionID>? = nil,
    leavingOut setAside: Set<QuestionID> = [],
    limit: Int
  ) throws(JournalError) -> [PointStanding] {
    try read { database in
      let questions = questions?.subtracting(setAside)
      guard let questions, questions.count <= Journal.fewQuestions else {
        return try database.memories(
          where: "TRUE ORDER BY due, question, point",
          [],
          most: limit
        ) { questions?.contains($0.question) ?? !setAside.contains($0.question) }
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

  /// How many questions are looked up one by one; of more, points are read by their due dates.
  private static let fewQuestions = 60

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

  /// How many points of a question are known, and how many of them are due.
  public struct PointCount: Hashable, Sendable {
    /// Those that were ever reviewed, those included that the question has no more.
    public var known: Int
    /// Their names, parted by commas, in the order of the table's key: sorted.
    public var names: String
    /// Those of them that are due.
    public var due: Int
    /// Those of them that were remembered when they were reviewed last.
    public var remembered: Int

    /// Counts known points.
    public init(_ standings: [PointStanding], at now: Moment) {
      known = standings.count
      names = standings.map(\.reference.point.rawValue).sorted().joined(separator: ",")
      due = standings.count { $0.due <= now }
      remembered = standings.count { $0.rating >= .good }
    }

    fileprivate init(known: Int, names: String, due: Int, remembered: Int) {
      (self.known, self.names) = (known, names)
      (self.due, self.remembered) = (due, remembered)
    }
  }

  /// The known points of each question at a moment, counted; without questions that have none.
  ///
  /// - Complexity: O(known points).
  public func pointCounts(at now: Moment) throws(JournalError) -> [QuestionID: PointCount] {
    try read { database in
      let statement = try database.cachedStatement(
        sql: """
          SELECT question, count(*), sum(due <= ?), sum(rating >= ?), group_concat(point)
          FROM recall GROUP BY question
          """
      )
      let rows = try Row.fetchCursor(
        statement,
        arguments: [now.microseconds, Rating.good.rawValue]
      )
      var counts: [QuestionID: PointCount] = [:]
      while let row = try rows.next() {
        let question = QuestionID(rawValue: try row.decode(atIndex: 0))
        counts[question] = PointCount(
          known: try row.decode(atIndex: 1),
          names: try row.decode(atIndex: 4),
          due: try row.decode(atIndex: 2),
          remembered: try row.decode(atIndex: 3)
        )
      }
      return counts
    }
  }

  /// When the known points of some questions fall due, in no order.
  ///
  /// - Parameter isWanted: Whether a question's points are asked for.
  /// - Complexity: O(known points); one index is read.
  public func pointDues(
    where isWanted: (QuestionID) -> Bool
  ) throws(JournalError) -> [Moment] {
    try read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: "SELECT question, due FROM recall ORDER BY question"
      )
      var dues: [Moment] = []
      var last: (question: String, isWanted: Bool)?
      while let row = try rows.next() {
        let question: String = try row.decode(atIndex: 0)
        if last?.question != question {
          last = (question, isWanted(QuestionID(rawValue: question)))
        }
        if last?.isWanted == true {
          dues.append(Moment(microseconds: try row.decode(atIndex: 1)))
        }
      }
      return dues
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
