/// The answers of seven days.
public struct AnswerWeek: Hashable, Sendable {
  /// Its first day on the user's clock, counted from 1970-01-01.
  public let firstDay: Int
  /// How many answers were given.
  public let answers: Int
  /// The mean of the seconds spent on one, or nil where there is none.
  public let seconds: Double?
  /// The mean score, from 0 to 1, or nil where there is none.
  public let score: Double?

  /// So many weeks up to and with today, the oldest first.
  public static func last(_ count: Int, of days: [StudyDay], today: Int) -> [AnswerWeek] {
    (0..<max(0, count)).reversed().map { ago in
      let first = today - 7 * ago - 6
      return AnswerWeek(days: days.filter { (first..<first + 7).contains($0.day) }, from: first)
    }
  }

  /// The sums of some days.
  init(days: [StudyDay], from firstDay: Int) {
    let count = days.reduce(0) { $0 + $1.answers }
    self.firstDay = firstDay
    answers = count
    seconds = count == 0 ? nil : days.reduce(0) { $0 + $1.seconds } / Double(count)
    score = count == 0 ? nil : days.reduce(0) { $0 + $1.scores } / Double(count)
  }
}
