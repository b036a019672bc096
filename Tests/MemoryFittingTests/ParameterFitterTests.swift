import Memory
import MemoryFitting
import Randomness
import Testing

@Suite("Parameters fitted to a log")
struct ParameterFitterTests {
  /// Few steps and few reviews, for tests are not optimised.
  private static func options(steps: Int = 12) -> FittingOptions {
    var options = FittingOptions()
    options.steps = steps
    options.learningRate = 0.3
    return options
  }

  /// A user far from the published parameters, and the log of 3,000 reviews.
  private static let distant: (user: SimulatedUser, log: ReviewLog) = {
    var user = SimulatedUser(seed: 30, spread: 1)
    let log = user.log(reviews: 3000)
    return (user, log)
  }()

  private static let fitted = Result {
    try ParameterFitter(options: options(steps: 30)).fit(distant.log)
  }

  @Test(
    "They predict reviews of the same user that they were not fitted to nearly as well as the true ones"
  )
  func recovers() throws {
    let result = try Self.fitted.get()
    #expect(result.isFitted)
    #expect(result.after.logLoss < result.before.logLoss)
    #expect(
      result.after.rootMeanSquaredErrorInBins < result.before.rootMeanSquaredErrorInBins
    )
    var user = Self.distant.user
    let more = user.log(reviews: 6000)
    let counted = Set(more.counted)
    let standard = more.logLoss(of: FSRS6(), on: counted)
    let own = more.logLoss(of: FSRS6(parameters: result.parameters), on: counted)
    let best = more.logLoss(of: FSRS6(parameters: user.parameters), on: counted)
    #expect(standard - best > 0.03)
    // Most of what there is to gain.
    #expect(standard - own > 0.9 * (standard - best))
  }

  @Test("They are nearer to the true initial stabilities")
  func stabilities() throws {
    let result = try Self.fitted.get()
    func distance(_ parameters: FSRSParameters) -> Double {
      zip(parameters.values, Self.distant.user.parameters.values).prefix(3).reduce(0) {
        $0 + abs(logarithm($1.0 / $1.1))
      }
    }
    #expect(distance(result.parameters) < distance(.standard) / 2)
  }

  @Test("Where they predict no better, the published ones are kept", arguments: [3, 5])
  func published(seed: UInt64) throws {
    // Few reviews by a user whose memory is as published: what is fitted is chance.
    var user = SimulatedUser(seed: seed, spread: 0)
    #expect(user.parameters == .standard)
    let log = user.log(reviews: 600)
    let result = try ParameterFitter(options: Self.options()).fit(log)
    #expect(result.after.logLoss > result.before.logLoss)
    #expect(!result.isFitted)
    #expect(result.parameters == .standard)
  }

  @Test("What no review speaks of stays as published, but for initial stabilities: they follow")
  func unseen() throws {
    // First rated good, half of them forgotten after a day; nothing is rated hard or easy.
    var log = ReviewLog()
    for memory in 0..<150 {
      log.beginMemory()
      log.append(at: memory, elapsedDays: 0, rating: .good)
      log.append(
        at: memory + 1000,
        elapsedDays: 1,
        rating: memory.isMultiple(of: 2) ? .good : .again
      )
      log.append(at: memory + 2000, elapsedDays: 1, rating: .good)
    }
    let result = try ParameterFitter(options: Self.options(steps: 40)).fit(log)
    #expect(result.isFitted)
    let (own, standard) = (result.parameters.values, FSRSParameters.standard.values)
    for index in 0..<4 { #expect(own[index] < 0.8 * standard[index], "w\(index)") }
    #expect(own[2] / standard[2] < own[3] / standard[3])
    // Factors of hard and easy.
    #expect(own[15] == standard[15])
    #expect(own[16] == standard[16])
  }

  @Test("They stay within their ranges, whatever the log says", arguments: [Rating.again, .easy])
  func ranges(_ rating: Rating) throws {
    var log = ReviewLog()
    for memory in 0..<60 {
      log.beginMemory()
      for review in 0..<5 {
        log.append(
          at: 100 * review + memory,
          elapsedDays: rating == .again ? 1 : 400,
          rating: rating
        )
      }
    }
    var options = Self.options()
    options.learningRate = 5
    let result = try ParameterFitter(options: options).fit(log)
    _ = try FSRSParameters(result.parameters.values)
    #expect(result.isFitted)
    let ends = zip(result.parameters.values, FSRSParameters.ranges).filter {
      $0.0 == $0.1.lowerBound || $0.0 == $0.1.upperBound
    }
    #expect(!ends.isEmpty)
  }

  @Test("The same log, options and seed give the same parameters; recency others")
  func deterministic() throws {
    var options = Self.options(steps: 4)
    options.batchSize = 200
    let first = try ParameterFitter(options: options).fit(Self.distant.log)
    let second = try ParameterFitter(options: options).fit(Self.distant.log)
    #expect(first == second)
    #expect(first.isFitted)
    options.weighsRecency = true
    let recent = try ParameterFitter(options: options).fit(Self.distant.log)
    #expect(recent.parameters != first.parameters)
    options.weighsRecency = false
    options.seed += 1
    let other = try ParameterFitter(options: options).fit(Self.distant.log)
    #expect(other.parameters != first.parameters)
  }

  @Test("Progress grows to 1, and giving up ends at once")
  func progress() throws {
    var seen: [Double] = []
    _ = try ParameterFitter(options: Self.options(steps: 3)).fit(Self.distant.log) {
      seen.append($0)
    }
    #expect(seen.count >= 15)
    #expect(seen == seen.sorted())
    #expect(seen.last == 1)
    var asked = 0
    #expect(throws: FittingError.givenUp) {
      try ParameterFitter(options: Self.options(steps: 1000)).fit(
        Self.distant.log,
        progress: { _ in },
        givesUp: {
          asked += 1
          return asked > 2
        }
      )
    }
    #expect(asked == 3)
  }

  @Test("Too few reviews are refused with their number; first and same-day reviews do not count")
  func tooFew() throws {
    #expect(throws: FittingError.tooFewReviews(found: 0, needed: 200)) {
      try ParameterFitter().fit(ReviewLog())
    }
    var log = ReviewLog()
    for memory in 0..<199 {
      log.beginMemory()
      log.append(at: memory, elapsedDays: 0, rating: .again)
      log.append(at: memory, elapsedDays: 0, rating: .good)
      log.append(at: memory + 300, elapsedDays: 2, rating: .good)
    }
    #expect(throws: FittingError.tooFewReviews(found: 199, needed: 200)) {
      try ParameterFitter().fit(log)
    }
    log.beginMemory()
    log.append(at: 1, elapsedDays: 0, rating: .good)
    log.append(at: 2, elapsedDays: 1, rating: .good)
    let result = try ParameterFitter(options: Self.options(steps: 1)).fit(log)
    #expect(result.after.reviews == 200)
  }

  @Test("One memory alone cannot prove anything")
  func single() throws {
    var log = ReviewLog()
    log.beginMemory()
    for review in 0...200 {
      log.append(at: review, elapsedDays: 1, rating: review.isMultiple(of: 2) ? .good : .again)
    }
    let result = try ParameterFitter(options: Self.options(steps: 2)).fit(log)
    #expect(!result.isFitted)
    #expect(result.parameters == .standard)
    #expect(result.before == result.after)
  }
}
