/// The days in a row on which something was answered, one missed day a week forgiven.
///
/// Of any seven days in a row one may be missed; a second one, and two in a row, end the streak.
/// Today counts once something was answered, and is not missed before it is over. Forgiven days do
/// not count themselves.
public struct Streak: Hashable, Sendable {
  /// The days with an answer.
  public let days: Int
  /// The missed days within, the latest first.
  public let forgiven: [Int]
  /// Whether something was answered today.
  public let isTodayDone: Bool
  /// Whether the streak ends unless something is answered today.
  public let endsToday: Bool

  /// How many days in a row may hold one missed day.
  public static let window = 7

  /// Counts back from today.
  ///
  /// - Parameter studied: The days with an answer, each once, the latest first. Those after today,
  ///   as of a clock that was moved back, are left out.
  /// - Complexity: O(length of the streak).
  public init(studied: [Int], today: Int) {
    var days = 0
    var forgiven: [Int] = []
    var last = today
    for day in studied where day <= today {
      let missed = max(0, last - day - 1)
      if missed > 1 { break }
      if missed == 1 {
        if let other = forgiven.last, other - (last - 1) < Streak.window { break }
        forgiven.append(last - 1)
      }
      days += 1
      last = day
    }
    isTodayDone = studied.contains { $0 == today }
    self.days = days
    self.forgiven = forgiven
    // Were today missed, it would have to be forgiven.
    endsToday =
      days > 0 && !isTodayDone && (forgiven.first.map { today - $0 < Streak.window } ?? false)
  }
}
