import Foundation
import Memory
import MemoryFitting
import Randomness
import Testing

/// Fits simulated users, and replays a million reviews; run by `Benchmarks/memory.py`.
///
///     VIVA_BENCHMARK=1 swift test -c release -Xswiftc -enable-testing --filter FittingBenchmarks
///
/// `VIVA_MEMORY_LOGS` names a folder, in which a log and our parameters are left for each user:
/// `NAME.csv`, with memory, time, days since the review before, rating, and whether the review is
/// held out, and `NAME.json`. `VIVA_MEMORY_SIZES` holds numbers of reviews, `VIVA_MEMORY_USERS` how
/// many users there are of each, `VIVA_MEMORY_SPREAD` how much they differ from the published
/// parameters.
@Suite(
  "Fitting, timed",
  .serialized,
  .enabled(if: ProcessInfo.processInfo.environment["VIVA_BENCHMARK"] != nil)
)
struct FittingBenchmarks {
  static let environment = ProcessInfo.processInfo.environment
  private let clock = ContinuousClock()

  @Test("Users of all sizes")
  func users() throws {
    let sizes = (Self.environment["VIVA_MEMORY_SIZES"] ?? "10000").split(separator: " ")
      .compactMap { Int($0) }
    let users = Int(Self.environment["VIVA_MEMORY_USERS"] ?? "3") ?? 3
    let spread = Double(Self.environment["VIVA_MEMORY_SPREAD"] ?? "0.5") ?? 0.5
    for size in sizes {
      for user in 1...users {
        var simulated = SimulatedUser(seed: UInt64(1000 * size + user), spread: spread)
        let log = simulated.log(reviews: size)
        try fit(log, of: simulated.parameters, name: "user-\(size)-\(user)")
      }
    }
  }

  private func fit(_ log: ReviewLog, of truth: FSRSParameters, name: String) throws {
    let (train, heldOut) = log.divided(share: 0.2)
    var options = FittingOptions()
    options.steps = Int(Self.environment["VIVA_MEMORY_STEPS"] ?? "") ?? options.steps
    options.learningRate =
      Double(Self.environment["VIVA_MEMORY_RATE"] ?? "") ?? options.learningRate
    options.weighsRecency = Self.environment["VIVA_MEMORY_RECENCY"] != nil
    var calls = 0
    var fitted: FittedParameters?
    let time = try clock.measure {
      fitted = try ParameterFitter(options: options).fit(train, progress: { _ in calls += 1 })
    }
    let result = try #require(fitted)
    let seconds = time / .seconds(1)
    func loss(_ parameters: FSRSParameters) -> Double {
      log.logLoss(of: FSRS6(parameters: parameters), on: heldOut)
    }
    print(
      "\(name): \(result.after.reviews) reviews fitted in \(seconds) s, \(calls) calls of progress;",
      "held out \(heldOut.count): standard \(loss(.standard)), fitted \(loss(result.parameters)),",
      "true \(loss(truth)); kept: \(result.isFitted);",
      "held out within \(result.before.logLoss) \(result.after.logLoss),",
      "\(result.before.rootMeanSquaredErrorInBins) \(result.after.rootMeanSquaredErrorInBins)"
    )
    guard let folder = Self.environment["VIVA_MEMORY_LOGS"] else { return }
    let file = URL(filePath: folder).appending(path: name)
    try log.text(heldOut: heldOut).write(
      to: file.appendingPathExtension("csv"),
      atomically: true,
      encoding: .utf8
    )
    let report: [String: Any] = [
      "parameters": result.parameters.values, "seconds": seconds, "isFitted": result.isFitted,
      "logLoss": loss(result.parameters), "true": truth.values,
      "standard": FSRSParameters.standard.values, "reviews": result.after.reviews,
    ]
    try JSONSerialization.data(withJSONObject: report)
      .write(to: file.appendingPathExtension("json"))
  }

  @Test("A million reviews, replayed")
  func replay() {
    var user = SimulatedUser(seed: 7)
    let log = user.log(reviews: 100_000, daily: 60)
    var histories = ReviewHistories()
    for _ in 0..<10 {
      for memory in 0..<log.histories.memoryCount {
        histories.beginMemory()
        for review in log.histories.reviews(of: memory) {
          histories.append(
            elapsedDays: Int(log.histories.elapsedDays[review]),
            rating: log.histories.ratings[review]
          )
        }
      }
    }
    let model = FSRS6()
    var total = 0.0
    for _ in 0..<5 {
      let time = clock.measure {
        total += model.replay(histories).reduce(0) { $0 + ($1?.stability ?? 0) }
      }
      print("replay of \(histories.reviewCount) reviews: \(time)")
      let visiting = clock.measure {
        model.replay(histories) { _, _, after in total += after.difficulty }
      }
      print("the same, each review visited: \(visiting)")
    }
    #expect(total > 0)
  }
}
