import Recommender
import Wording

/// A test of the user's, ready to be walked as often as a dial is turned.
public struct ABTestData: PreparedData {
  /// How many users an arm has at least.
  private static let fewest = 50

  /// The demo's card without what a test that was run leaves no room for.
  public let card: DemoCard
  private let log: ExperimentLog

  init(card: DemoCard, reading data: DemoData) throws(DemoError) {
    var card = card.forUserData
    card.dials.removeAll { ABTestDials.ID.ofMadeTests.contains($0.id) }
    self.card = card
    func refused(_ sentence: Bilingual) -> DemoError {
      .data(Bilingual(zh: "\(data.name)：\(sentence.zh)", en: "\(data.name): \(sentence.en)"))
    }
    let table: RankingTable
    do throws(CSVError) { table = try RankingTable(data.bytes) } catch {
      throw error == .log(.cancelled) ? .cancelled : refused(error.sentence)
    }
    do throws(RecommenderError) { log = try ExperimentLog(table) } catch {
      throw error == .cancelled ? .cancelled : refused(error.sentence)
    }
    guard log.usersPerArm >= Self.fewest, log.rate > 0, log.rate < 1 else {
      throw refused(
        Bilingual(
          zh: "每组至少要 \(Self.fewest) 个用户，而且要有人转化、有人没有；现在小的一组有 \(log.usersPerArm) 个，"
            + "转化率 \(NumberFormat.percent(log.rate))。",
          en:
            "Each arm needs \(Self.fewest) users, some of whom convert and some do not; the smaller one has "
            + "\(log.usersPerArm), and \(NumberFormat.percent(log.rate)) convert."
        )
      )
    }
  }

  /// Prepares a walk; of the seed come the tests without a difference alone.
  public func run(_ settings: DemoSettings, seed: UInt64) throws(DialError) -> ABTestRun {
    ABTestRun(dials: ABTestDials(try card.resolved(settings)), log: log, seed: seed)
  }
}
