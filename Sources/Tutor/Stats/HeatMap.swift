/// The answers of each day of the last weeks, from Monday to Sunday.
public struct HeatMap: Hashable, Sendable {
  /// The Monday of the first week, counted from 1970-01-01.
  public let firstDay: Int
  /// For each week the answers of its days, from Monday on; nil for days after today.
  public let weeks: [[Int?]]

  /// The fewest answers of each shade from 0, none, to 4.
  public static let bounds = [0, 1, 2, 4, 7]

  /// The shade of a day, from 0 to 4.
  public static func level(of answers: Int) -> Int {
    (bounds.lastIndex { $0 <= answers }) ?? 0
  }

  /// The weeks up to that of today.
  public init(days: [StudyDay], today: Int, weeks count: Int) {
    var answers: [Int: Int] = [:]
    for day in days { answers[day.day, default: 0] += day.answers }
    let monday = today - HeatMap.weekday(of: today)
    let first = monday - 7 * (max(1, count) - 1)
    firstDay = first
    weeks = (0..<max(1, count)).map { week in
      (0..<7).map { weekday in
        let day = first + 7 * week + weekday
        return day > today ? nil : answers[day] ?? 0
      }
    }
  }

  /// The day of the week, from 0 on Monday. 1970-01-01 was a Thursday.
  public static func weekday(of day: Int) -> Int { ((day + 3) % 7 + 7) % 7 }
}
