/// What a stopping rule came to over many runs of a test.
public struct StoppingFigures: Hashable, Sendable {
  /// The rule.
  public let rule: StoppingRule
  /// How many runs.
  public private(set) var runs = 0
  /// How many ended with "there is a difference".
  public private(set) var found = 0
  /// How many of them said that the treatment is better.
  public private(set) var won = 0
  private var users = 0
  private var lifts = 0.0
  private var losses = 0.0

  init(rule: StoppingRule) { self.rule = rule }

  mutating func take(_ course: [ExperimentLook], stop: Int?) {
    let last = course[stop ?? course.count - 1]
    runs += 1
    users += last.usersPerArm
    guard stop != nil else { return }
    found += 1
    guard last.statistic > 0 else {
      losses += last.lift ?? 0
      return
    }
    won += 1
    lifts += last.lift ?? 0
  }

  /// The share of runs that found a difference: the error where there is none, the power where
  /// there is one.
  public var foundShare: Double { Double(found) / Double(runs) }
  /// How many of those that found a difference said that the treatment is worse.
  public var lost: Int { found - won }
  /// Users of an arm that a run took, in the mean.
  public var meanUsersPerArm: Double { Double(users) / Double(runs) }
  /// The lift that runs in favour of the treatment reported, in the mean, which stopping early on
  /// a lucky stretch exaggerates; nil without such a run.
  public var meanReportedLift: Double? { won > 0 ? lifts / Double(won) : nil }
  /// The lift that runs against the treatment reported, in the mean; nil without such a run.
  public var meanReportedLoss: Double? { lost > 0 ? losses / Double(lost) : nil }
}
