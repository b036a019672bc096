public import Randomness

/// A simulated A/B test on conversions, looked at in even steps.
///
/// Each user is in one arm and converts, or not, by that arm's rate alone. So no user's arm moves
/// another user's outcome: the test is free of interference by design, as a feed with shared stock,
/// shared budgets or friends is not.
public struct OnlineExperiment: Hashable, Sendable {
  /// The true rate of each arm: control, treatment.
  public var rates: [Double]
  /// The users of each arm at the planned end.
  public var usersPerArm: Int
  /// How many looks, evenly spaced; the last is the planned end.
  public var looks: Int

  /// Plans a test.
  public init(rates: [Double], usersPerArm: Int, looks: Int) {
    precondition(
      rates.count == 2 && rates.allSatisfy { (0...1).contains($0) },
      "\(rates) are no rates of two arms"
    )
    precondition(looks >= 1 && usersPerArm >= looks, "\(looks) looks at \(usersPerArm) users")
    (self.rates, self.usersPerArm, self.looks) = (rates, usersPerArm, looks)
  }

  /// How many users of each arm a look sees, counted from 0.
  public func users(at look: Int) -> Int { usersPerArm * (look + 1) / looks }

  /// What all looks see, to the planned end. O(conversions).
  ///
  /// Takes one number of the generator, whatever the rates, the size and the looks are, and each
  /// arm has luck of its own: so one generator draws the same users in experiments that differ in
  /// those alone, and their difference is that of the experiments.
  public func course(using generator: inout SeededGenerator) -> [ExperimentLook] {
    let users = SeededGenerator(seed: generator.next())
    var arms = rates.enumerated().map { ConversionDraw(rate: $1, using: users.stream($0)) }
    return (0..<looks).map { look in
      let count = self.users(at: look)
      return ExperimentLook(
        usersPerArm: count,
        conversions: arms.indices.map { arms[$0].count(among: count) }
      )
    }
  }

  /// The look at which bounds end a course, or nil where it runs to its end undecided.
  public static func stop(_ course: [ExperimentLook], bounds: [Double]) -> Int? {
    course.indices.first { abs(course[$0].statistic) > bounds[$0] }
  }
}
