import Grading
import Memory
import Questions
import Wording

/// What one answer or one quiz item says of the memories of points.
struct PointReview {
  /// The answer's or the item's record.
  var record: RecordID
  var device: RecordID
  var moment: Moment
  var question: QuestionID
  /// The question's revision then.
  var revision: Int
  /// How well each point was remembered; empty for an item that was taken back.
  var ratings: [PointID: Rating]

  /// A point of a whole answer is rated by its verdict, clarifications and overrules applied; what
  /// an interviewer had to ask for was not remembered.
  init(_ attempt: Journal.Attempt) {
    record = attempt.id
    device = attempt.device
    moment = attempt.moment
    question = attempt.answer.question
    revision = attempt.answer.grade.rubricRevision
    ratings = Dictionary(
      attempt.grade.points.map { point in
        let rating = Rating(
          pointEarned: point.verdict.credit,
          sureness: attempt.answer.sureness,
          isRecalled: true
        )
        return (point.point, rating)
      },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The points of an item have the ratings that were given then, the one asked about as it was
  /// amended last.
  init(_ record: LogRecord, _ quiz: QuizRecord, amends: [AmendRecord]) {
    self.record = record.id
    device = record.device
    moment = record.moment
    question = quiz.question
    revision = quiz.rubricRevision
    ratings = Dictionary(
      quiz.points.map { ($0.id, $0.rating) },
      uniquingKeysWith: { first, _ in first }
    )
    guard let last = amends.last else { return }
    if let rating = last.rating { ratings[quiz.point] = rating } else { ratings = [:] }
  }

  /// Where the review stands in the log.
  var place: Place { Place(moment: moment, device: device, record: record) }

  /// A place in the log's order.
  struct Place: Comparable {
    var moment: Moment
    var device: RecordID
    var record: RecordID

    static func < (left: Place, right: Place) -> Bool {
      (left.moment, left.device, left.record) < (right.moment, right.device, right.record)
    }
  }
}

extension PointReview {
  /// Puts records together, the reviews in the log's order; what does not count is left out.
  static func assemble(_ records: [LogRecord]) -> [PointReview] {
    assemble(records.known)
  }

  /// Puts records that were read together.
  static func assemble(
    _ records: [(record: LogRecord, content: LogRecord.Content)]
  ) -> [PointReview] {
    var items: [(LogRecord, QuizRecord)] = []
    var amends: [RecordID: [AmendRecord]] = [:]
    for (record, content) in records.sorted(by: { $0.record < $1.record }) {
      switch content {
      case .quiz(let quiz): items.append((record, quiz))
      case .amend(let amend): amends[amend.answer, default: []].append(amend)
      default: break
      }
    }
    let ofItems = items.map { record, quiz in
      let own = (amends[record.id] ?? []).filter { $0.question == quiz.question }
      return PointReview(record, quiz, amends: own)
    }
    let ofAnswers = Journal.Attempt.assemble(records).map(PointReview.init)
    return (ofItems + ofAnswers).sorted { $0.place < $1.place }
  }
}
