public import Grading
public import Memory
public import Questions
public import Wording

extension Journal {
  /// An answer with everything that followed it.
  public struct Attempt: Hashable, Sendable, Identifiable {
    /// The id of the answer's record.
    public let id: RecordID
    /// The journal that wrote the answer.
    public let device: RecordID
    /// When the answer was given.
    public let moment: Moment
    /// The answer with the grade as given.
    public let answer: AnswerRecord
    /// What the user said when asked about points that the grader was unsure of, in order.
    public var clarifications: [ClarifyRecord] = []
    /// The user's overrules, in order.
    public var overrules: [OverruleRecord] = []
    /// The replies to probes, in order.
    public var probes: [ProbeRecord] = []
    /// The rating with which the drill ended, or nil where it did not.
    public var review: ReviewRecord?
    /// How well the question was remembered.
    ///
    /// Of the answer's own rating, those that follow from the score after each question and each
    /// overrule, and those of reviews, the last in the log's order.
    public var rating: Rating

    /// The grade with what the user said when asked, and with the overrules; probes do not raise
    /// it.
    public var grade: Grade { answer.grade(applying: clarifications, overrules) }

    /// The grade with the replies to probes as well, as the drill showed it last.
    public var gradeWithReplies: Grade {
      probes.flatMap { [$0.verdict] + $0.others }
        .reduce(grade) { $0.replacing($1, weights: answer.weights) }
    }

    /// The last reply about each point that was probed.
    public var replies: [PointID: String] {
      Dictionary(probes.map { ($0.point, $0.reply) }, uniquingKeysWith: { $1 })
    }

    /// What the grader itself said of the last reply about each point, whatever the user made of
    /// it.
    public var replyGrades: [PointID: PointGrade] {
      Dictionary(
        probes.filter { $0.verdict.reason != .overruled }.map { ($0.point, $0.verdict) },
        uniquingKeysWith: { $1 }
      )
    }

    /// The points that the answer missed or contradicted, in the question's order.
    public var missed: [PointID] {
      grade.points.filter { $0.verdict == .missed || $0.verdict == .contradicted }.map(\.point)
    }

    init(id: RecordID, device: RecordID, moment: Moment, answer: AnswerRecord) {
      self.id = id
      self.device = device
      self.moment = moment
      self.answer = answer
      rating = answer.rating
    }

    /// Adds what followed the answer; contents must come in the log's order.
    mutating func add(_ content: LogRecord.Content) {
      switch content {
      case .answer, .prediction, .parameters, .interview, .interviewEnd, .mark, .quiz, .amend,
        .revise:
        break
      case .probe(let probe): probes.append(probe)
      case .clarify(let clarification):
        clarifications.append(clarification)
        rating = answer.rating(score: grade.score)
      case .overrule(let overrule):
        overrules.append(overrule)
        rating = answer.rating(score: grade.score)
      case .review(let review):
        self.review = review
        rating = review.rating
      }
    }
  }
}

extension Journal.Attempt {
  /// Puts records together; what does not count is left out.
  static func assemble(_ records: [LogRecord]) -> [Journal.Attempt] {
    assemble(records.known)
  }

  /// Puts records that were read together.
  ///
  /// What follows an answer that is not among them counts for nothing. What follows an answer
  /// counts even where a clock that was moved back sorts it before.
  static func assemble(_ records: [(record: LogRecord, content: LogRecord.Content)])
    -> [Journal.Attempt]
  {
    var attempts: [Journal.Attempt] = []
    var indices: [RecordID: Int] = [:]
    var followers: [LogRecord.Content] = []
    for (record, content) in records.sorted(by: { $0.record < $1.record }) {
      guard case .answer(let answer) = content else {
        followers.append(content)
        continue
      }
      indices[record.id] = attempts.count
      attempts.append(
        Journal.Attempt(
          id: record.id,
          device: record.device,
          moment: record.moment,
          answer: answer
        )
      )
    }
    for content in followers {
      guard let answer = content.answer, let index = indices[answer],
        attempts[index].answer.question == content.question
      else { continue }
      attempts[index].add(content)
    }
    return attempts
  }
}
