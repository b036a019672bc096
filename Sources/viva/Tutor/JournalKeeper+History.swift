import Grading
import Journal
import Questions
import Quiz
import Tutor

extension JournalKeeper {
  /// Every answer to a question, the oldest first; those in an interview that can still be gone on
  /// with are left out, since no verdict is told before it ends.
  func past(_ question: QuestionID) -> [PastAnswer] {
    attempt { () throws(JournalError) in
      let answers = try journal.comparedHistory(of: question)
      guard answers.contains(where: { $0.attempt.answer.interview != nil }) else {
        return answers.map(PastAnswer.init)
      }
      let open = Set(
        try journal.interviews().filter { $0.end == nil && $0.device == journal.device }.map(\.id)
      )
      return answers.filter { !($0.attempt.answer.interview.map(open.contains) ?? false) }
        .map(PastAnswer.init)
    } ?? []
  }
}

extension JournalKeeper {
  /// Every quiz item of a question, the oldest first.
  func pastItems(_ question: QuestionID) -> [PastItem] {
    attempt { () throws(JournalError) in
      try journal.quizHistory(of: question).map(PastItem.init)
    } ?? []
  }
}

extension PastItem {
  /// The journal's item in the tutor's words.
  init(_ item: Journal.QuizzedItem) {
    self.init(
      moment: item.moment,
      point: item.record.point,
      kind: QuizKind(rawValue: item.record.item),
      score: item.score,
      verdict: Verdict(item),
      response: item.record.response,
      asked: item.record.asked,
      picked: item.record.picked
    )
  }
}

extension Verdict {
  /// The verdict on a quiz item of the journal, by the user's own where there is one.
  init(_ item: Journal.QuizzedItem) {
    let isContradicted = item.record.isContradicted == true && !item.isAmended
    self = isContradicted ? .contradicted : Verdict(shareOfItem: item.score)
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
