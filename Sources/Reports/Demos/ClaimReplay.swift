public import Demos
import Foundation
import Synchronization
import Wording

/// Holds a demo's claims against walkthroughs, by what `viva demo --json` prints of them.
public enum ClaimReplay {
  /// What came of one claim at one setting with one seed.
  public struct Outcome: Hashable, Sendable {
    /// The demo's name.
    public var demo: String
    /// The claim's id.
    public var claim: String
    /// The seed.
    public var seed: UInt64
    /// The dials.
    public var settings: DemoSettings
    /// Whether the claim is to hold there.
    public var isExpected: Bool
    /// Whether it holds there.
    public var holds: Bool
    /// What was compared, with its numbers.
    public var finding: String

    /// Whether it came as the card says.
    public var isAsStated: Bool { isExpected == holds }
  }

  /// Replays the claims of several demos, as many demos side by side as there are processors.
  ///
  /// - Parameter reading: a reader of JSON text.
  /// - Returns: the outcomes in the order of the demos.
  public static func outcomes(
    of demos: [any Demo],
    reading: @Sendable (String) throws -> JSONValue
  ) throws -> [Outcome] {
    let found = Mutex<[Int: Result<[Outcome], any Error>]>([:])
    DispatchQueue.concurrentPerform(iterations: demos.count) { number in
      let result = Result { try outcomes(of: demos[number], reading: reading) }
      found.withLock { $0[number] = result }
    }
    return try found.withLock { $0 }.sorted { $0.key < $1.key }.flatMap { try $0.value.get() }
  }

  /// Replays every claim of a demo over the seeds, each walk as far as the last claim about it
  /// looks.
  ///
  /// - Parameters:
  ///   - settings: the dials to hold every claim to, or nil for those that each claim names.
  ///   - reading: a reader of JSON text.
  public static func outcomes(
    of demo: some Demo,
    at settings: DemoSettings? = nil,
    seeds: [UInt64] = Claim.seeds,
    reading: (String) throws -> JSONValue
  ) throws -> [Outcome] {
    let card = demo.card
    var outcomes: [Outcome] = []
    let claims = card.claims.map { claim in
      (
        claim: claim,
        cases: settings.map { [($0, true)] }
          ?? claim.holds.map { ($0, true) } + claim.fails.map { ($0, false) },
        last: claim.test.steps.compactMap { id in card.steps.firstIndex { $0.id == id } }.max() ?? 0
      )
    }
    var lengths: [DemoSettings: Int] = [:]
    for one in claims {
      for (settings, _) in one.cases {
        lengths[settings] = max(lengths[settings] ?? 0, one.last + 1)
      }
    }
    // Claims about the same walk share it; walks of one seed come one after the other, since demos
    // keep the world of the last one.
    var judges: [Way: ClaimJudge] = [:]
    for seed in seeds {
      for (_, cases, _) in claims {
        for (settings, _) in cases {
          let way = Way(settings: settings, seed: seed, steps: lengths[settings] ?? 1)
          guard judges[way] == nil else { continue }
          judges[way] = ClaimJudge(try reading(try walkthrough(of: demo, way)))
        }
      }
    }
    for (claim, cases, _) in claims {
      for (settings, isExpected) in cases {
        for seed in seeds {
          let way = Way(settings: settings, seed: seed, steps: lengths[settings] ?? 1)
          guard let judged = judges[way]?.judge(claim.test) else { continue }
          outcomes.append(
            Outcome(
              demo: card.name,
              claim: claim.id,
              seed: seed,
              settings: settings,
              isExpected: isExpected,
              holds: judged.holds,
              finding: judged.finding
            )
          )
        }
      }
    }
    return outcomes
  }

  private struct Way: Hashable {
    var settings: DemoSettings
    var seed: UInt64
    var steps: Int
  }

  /// The text of a walkthrough's JSON.
  private static func walkthrough(of demo: some Demo, _ way: Way) throws -> String {
    var run = try demo.run(way.settings, seed: way.seed)
    let walkthrough = Walkthrough(
      card: demo.card,
      seed: way.seed,
      settings: try demo.card.resolved(way.settings),
      steps: try run.walkthrough(steps: way.steps)
    )
    return JSONWalkthrough(language: .en).value(of: walkthrough).serialised
  }
}
