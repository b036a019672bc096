import Grading
import Journal
import Questions
import Tutor

extension JournalKeeper {
  /// Every answer to a question, the oldest first.
  func past(_ question: QuestionID) -> [PastAnswer] {
    attempt { () throws(JournalError) in
      try journal.comparedHistory(of: question).map(PastAnswer.init)
    } ?? []
  }
}

extension PastAnswer {
  /// The journal's answer in the tutor's words.
  init(_ compared: Journal.ComparedAttempt) {
    let grade = compared.attempt.grade
    self.init(
      number: compared.number,
      moment: compared.attempt.moment,
      text: compared.attempt.answer.text,
      score: grade.score,
      scoreChange: compared.scoreChange,
      sureness: compared.attempt.answer.sureness.flatMap(Sureness.init(rawValue:)),
      seconds: compared.attempt.answer.seconds,
      rating: compared.attempt.rating,
      verdicts: Dictionary(grade.points.map { ($0.point, $0.verdict) }) { first, _ in first },
      gained: compared.gained,
      lost: compared.lost
    )
  }
}
