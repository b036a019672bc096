import Grading
import Memory
import Questions
import Wording

/// The part of an attempt that is kept in the derived tables.
struct AttemptRow {
  var answer: RecordID
  var question: QuestionID
  var moment: Moment
  var device: RecordID
  var score: Double
  var rating: Rating
  var covered: Int
  var total: Int
  var missed: [PointID]
  var sureness: Int?
  var seconds: Double
  /// Whether it counts for the memory: it was answered before the question began anew otherwise.
  var counts: Bool

  init(
    answer: RecordID,
    question: QuestionID,
    moment: Moment,
    device: RecordID,
    score: Double,
    rating: Rating,
    covered: Int,
    total: Int,
    missed: [PointID],
    sureness: Int?,
    seconds: Double,
    counts: Bool
  ) {
    self.answer = answer
    self.question = question
    self.moment = moment
    self.device = device
    self.score = score
    self.rating = rating
    self.covered = covered
    self.total = total
    self.missed = missed
    self.sureness = sureness
    self.seconds = seconds
    self.counts = counts
  }

  /// The row of an attempt.
  ///
  /// - Parameter since: The revision of the question from which on answers count.
  init(_ attempt: Journal.Attempt, since: Int) {
    let grade = attempt.grade
    self.init(
      answer: attempt.id,
      question: attempt.answer.question,
      moment: attempt.moment,
      device: attempt.device,
      score: grade.score,
      rating: attempt.rating,
      covered: grade.points.count { $0.verdict == .covered },
      total: grade.points.count,
      missed: attempt.missed,
      sureness: attempt.answer.sureness,
      seconds: attempt.answer.seconds,
      counts: attempt.answer.grade.rubricRevision >= since
    )
  }
}
