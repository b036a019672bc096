import Journal
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
        figures: try journal.days((today - days + 1)...today).map(StudyDay.init)
      )
    } ?? Study()
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
