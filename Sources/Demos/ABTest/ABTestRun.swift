import Randomness
import Recommender
import Wording

/// A walk through ``ABTest``: a plan, one test look by look, many without a difference, many with.
public struct ABTestRun: DemoRun {
  /// How many tests are repeated, and how many between two states.
  static let (runs, stride) = (2000, 100)

  let dials: ABTestDials
  /// The user's test; nil for a made one.
  let log: ExperimentLog?
  private let seed: UInt64
  private var place = WalkPlace<ABTestStep>()
  private var course: [ExperimentLook]?
  private var bounds: [[Double]]?
  private var looked: Int?
  private var errors: [Double]?
  private var alike: StoppingStudy?
  private var apart: StoppingStudy?
  private var generator: SeededGenerator

  init(dials: ABTestDials, log: ExperimentLog?, seed: UInt64) {
    (self.dials, self.log, self.seed) = (dials, log, seed)
    generator = SeededGenerator(seed: seed)
  }

  /// Whether the test is simulated, so that the truth is known.
  var isMade: Bool { log == nil }

  /// The control's rate: what the treatment is held against, in a plan as in a verdict.
  var baseline: Double { log?.rate(of: .control) ?? dials.baseline }

  /// Whether fewer users were seen than the least lift takes, so that no difference seen says
  /// little; of a made test never, since it is as long as planned.
  var hasTooFewUsers: Bool {
    usersNeeded(for: dials.leastLift).map { usersPerArm < $0 } ?? true
  }

  /// The users of each arm at the planned end.
  var usersPerArm: Int {
    if let log { return log.usersPerArm }
    guard let needed = usersNeeded(for: dials.leastLift) else {
      preconditionFailure("the dials' greatest rate is below 1")
    }
    return needed
  }

  /// The users of each arm that a lift takes; nil where it leads to a rate of 1 or more.
  func usersNeeded(for lift: Double) -> Int? {
    guard baseline * (1 + lift) < 1 else { return nil }
    return SampleSize.usersPerArm(
      baseline: baseline,
      lift: lift,
      level: ABTestDials.level,
      power: dials.power
    )
  }

  /// Computes the next step, a state of it, or returns nil at the end.
  public mutating func next() throws(DemoError) -> DemoStep? {
    guard let id = try place.next() else { return nil }
    let step: DemoStep
    do throws(RecommenderError) {
      step =
        switch id {
        case .plan: planStep()
        case .run: try nextRunStep()
        case .peek: try nextPeekStep()
        case .decide: try nextDecideStep()
        }
    } catch {
      throw DemoError(error)
    }
    place.passed(step)
    return step
  }

  /// A test at some lift, as long as planned and looked at as often as the dial says.
  private func experiment(lift: Double) -> OnlineExperiment {
    OnlineExperiment(
      rates: [baseline, baseline * (1 + lift)],
      usersPerArm: usersPerArm,
      looks: dials.looks
    )
  }

  /// Every rule's bounds of |z|, in the order of ``ABTestDials/rules``.
  private mutating func knownBounds() throws(RecommenderError) -> [[Double]] {
    if let bounds { return bounds }
    var found: [[Double]] = []
    for (_, rule) in ABTestDials.rules {
      found.append(try rule.bounds(looks: dials.looks, level: ABTestDials.level))
    }
    bounds = found
    return found
  }

  /// What the looks of the one test see.
  private mutating func knownCourse() -> [ExperimentLook] {
    if let course { return course }
    generator = SeededGenerator(seed: seed).stream(0)
    let drawn =
      log?.course(looks: dials.looks)
      ?? experiment(lift: dials.trueLift).course(using: &generator)
    course = drawn
    return drawn
  }

  // MARK: Streamed steps

  private mutating func nextRunStep() throws(RecommenderError) -> DemoStep {
    let (course, bounds) = (knownCourse(), try knownBounds())
    let count = looked.map { $0 + 1 } ?? 0
    looked = count
    return runStep(Array(course.prefix(count)), bounds)
  }

  private mutating func nextPeekStep() throws(RecommenderError) -> DemoStep {
    let bounds = try knownBounds()
    if var study = alike {
      try study.add(runs: Self.stride, using: &generator)
      alike = study
      return peekStep(study, errors ?? [])
    }
    generator = SeededGenerator(seed: seed).stream(1)
    let study = StoppingStudy(
      of: experiment(lift: 0),
      rules: ABTestDials.rules.map(\.rule),
      bounds: bounds
    )
    alike = study
    var errors: [Double] = []
    for looks in Self.lookCounts {
      if Task.isCancelled { throw .cancelled }
      errors.append(
        SequentialBounds.crossing(
          try StoppingRule.peeking.bounds(looks: looks, level: ABTestDials.level)
        )
      )
    }
    self.errors = errors
    return peekStep(study, errors)
  }

  private mutating func nextDecideStep() throws(RecommenderError) -> DemoStep {
    let (course, bounds) = (knownCourse(), try knownBounds())
    guard isMade else { return decideStep(nil, course, bounds) }
    if var study = apart {
      try study.add(runs: Self.stride, using: &generator)
      apart = study
      return decideStep(study, course, bounds)
    }
    // The same stream as in `peek`: without a true lift both steps then show the same figures.
    generator = SeededGenerator(seed: seed).stream(1)
    let study = StoppingStudy(
      of: experiment(lift: dials.trueLift),
      rules: ABTestDials.rules.map(\.rule),
      bounds: bounds
    )
    apart = study
    return decideStep(study, course, bounds)
  }

  /// The numbers of looks for which the error of peeking is integrated.
  static let lookCounts = [1, 2, 3, 5, 10, 20]
}
