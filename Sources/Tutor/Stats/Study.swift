public import Questions
public import Wording

/// When the user studied, and what did not stick, as the journal tells it.
public struct Study: Hashable, Sendable {
  /// The days of the user's calendar on which a question or a quiz item was answered, each once,
  /// the latest first.
  public var days: [Int]
  /// The answers of the latest days, summed up by sureness.
  public var figures: [StudyDay]
  /// The quiz items of the latest days, summed up in the same way.
  public var items: [StudyDay]
  /// The points that were missed or said wrong when they were reviewed last, those first that have
  /// been due for longest; none where the figures were not asked for.
  public var weakPoints: [ReviewedPoint]
  /// When each reviewed point falls due, in no order; none where the figures were not asked for.
  public var pointDues: [Moment]
  /// Of each question of which a point was reviewed, how many points were remembered when they were
  /// reviewed last; none where the figures were not asked for.
  public var rememberedPoints: [QuestionID: Int]

  /// Creates what is known of the days.
  public init(
    days: [Int] = [],
    figures: [StudyDay] = [],
    items: [StudyDay] = [],
    weakPoints: [ReviewedPoint] = [],
    pointDues: [Moment] = [],
    rememberedPoints: [QuestionID: Int] = [:]
  ) {
    self.days = days
    self.figures = figures
    self.items = items
    self.weakPoints = weakPoints
    self.pointDues = pointDues
    self.rememberedPoints = rememberedPoints
  }

  /// How many days home looks back for the pace, today included.
  public static let paceDays = 14
  /// How many days the figures look back: 53 weeks.
  public static let figureDays = 53 * 7

  /// The answers a day over the last ``paceDays``, counted from the first of them with an answer.
  public func pace(today: Int) -> Double {
    let recent = figures.filter { ((today - Study.paceDays + 1)...today).contains($0.day) }
    guard let first = recent.map(\.day).min() else { return 0 }
    return Double(recent.reduce(0) { $0 + $1.answers }) / Double(today - first + 1)
  }
}
