import Journal
import Questions
import Tutor
import Wording

extension JournalKeeper {
  /// The days on which the user studied, with the sums of the last ones.
  ///
  /// - Parameter days: How many days are summed up, today included.
  func study(days: Int) -> Study {
    let today = Moment.current.localDay
    return attempt { () throws(JournalError) in
      Study(
        days: try journal.studiedDays(through: today),
        figures: try journal.days((today - days + 1)...today).map(StudyDay.init),
        items: try journal.quizDays((today - days + 1)...today).map(StudyDay.init)
      )
    } ?? Study()
  }
}

extension JournalKeeper {
  /// All that the figures are worked out of.
  ///
  /// - Parameters:
  ///   - library: What can be asked; other points are left out.
  ///   - setAside: Questions whose points are not counted as due.
  func figures(_ library: QuestionLibrary, leavingOut setAside: Set<QuestionID>) -> Study {
    var study = study(days: Study.figureDays)
    study.weakPoints =
      attempt { () throws(JournalError) in
        try journal.weakPoints(
          of: Set(library.catalogue.questions.map(\.id)),
          limit: StudyFigures.mostWeakPoints
        )
        .map(ReviewedPoint.init)
      } ?? []
    study.pointDues =
      attempt { () throws(JournalError) in
        try journal.pointDues(in: library, leavingOut: setAside)
      } ?? []
    study.rememberedPoints = rememberedPoints(in: library)
    return study
  }
}

extension ReviewedPoint {
  /// A point as the journal knows it.
  init(_ standing: Journal.PointStanding) {
    self.init(
      reference: standing.reference,
      reviewedAt: standing.reviewedAt,
      memory: standing.memory,
      due: standing.due
    )
  }
}

extension StudyDay {
  /// The journal's sums in the tutor's words.
  init(_ figures: Journal.DayFigures) {
    self.init(
      day: figures.day,
      sureness: figures.sureness.flatMap(Sureness.init(rawValue:)),
      answers: figures.answers,
      scores: figures.scores,
      seconds: figures.seconds
    )
  }
}
