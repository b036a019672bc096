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
    Self.sayOfFiles(&card)
    self.card = card
    let table = try data.rankingTable()
    try Self.checkColumns(of: table, data)
    do throws(RecommenderError) { log = try ExperimentLog(table) } catch {
      throw data.refusal(error)
    }
    // The plan is made from the control's rate: of 0 or 1 nothing could rise.
    guard log.usersPerArm >= Self.fewest else {
      throw data.refusal(
        Bilingual(
          zh: "每组至少要 \(Self.fewest) 个用户，小的一组只有 \(log.usersPerArm) 个。",
          en: "Each arm needs \(Self.fewest) users, and the smaller one has \(log.usersPerArm)."
        )
      )
    }
    let rate = log.rate(of: .control)
    guard rate > 0, rate < 1 else {
      let all = Bilingual(zh: "全都转化了", en: "everybody converts")
      let who = rate > 0 ? all : Bilingual(zh: "没有人转化", en: "nobody converts")
      throw data.refusal(
        Bilingual(
          zh: "对照组里\(who.zh)，算不出要多少人；要有人转化、有人没有。",
          en: "in the control \(who.en), so that no test can be planned; some must, and some not."
        )
      )
    }
  }

  /// Says which columns are needed where one is not there, by the names that they may have.
  private static func checkColumns(
    of table: RankingTable,
    _ data: DemoData
  ) throws(DemoError) {
    let names = table.names
    guard
      ExperimentLog.armColumn(among: names) == nil
        || ExperimentLog.outcomeColumn(among: names) == nil
    else { return }
    let known = [ExperimentLog.armColumns, OutcomeColumn.gains]
      .map { $0.prefix(7).joined(separator: ", ") }
    throw data.refusal(
      Bilingual(
        zh: "需要一列说每个用户在哪一组（列名如 \(known[0])）和一列 0/1 的结果（如 \(known[1])）；现有："
          + "\(table.names.joined(separator: "、"))。",
        en: "a column is needed that says each user's arm, called as \(known[0]), and one of 0 and "
          + "1 that says who converted, as \(known[1]); there are "
          + "\(table.names.joined(separator: ", "))."
      )
    )
  }

  /// Puts what a file can tell in the place of what is said of the made test.
  private static func sayOfFiles(_ card: inout DemoCard) {
    for place in card.steps.indices {
      switch ABTestStep(rawValue: card.steps[place].id) {
      case .run:
        card.steps[place].caption = Bilingual(
          zh: "每看一次，|z| 走一步；越过谁的线，谁就会停。用户之间有没有互相影响，文件里看不出来。",
          en:
            "|z| takes a step with each look; whose line it crosses would stop. Whether one user's arm moved another's outcome, "
            + "a file cannot tell."
        )
        card.steps[place].explanation = Bilingual(
          zh: "z = (p₂−p₁) / √(2p̄(1−p̄)/n)。开头人少，提升忽大忽小；人多了才稳。看的是两组各取前 k/K 的用户，按文件里的顺序。"
            + "库存、预算、作者、好友是共享的时候，一组多拿另一组就少拿，按用户分流的结果有偏，要按地区、时间段或用户簇来分。",
          en:
            "z = (p₂−p₁) / √(2p̄(1−p̄)/n). With few users lifts swing widely. A look sees the first k/K users of both arms, in the file's order. "
            + "Where stock, budgets, authors or friends are shared, what one arm takes the other lacks: splitting by user is biased, and one "
            + "splits by region, time or clusters."
        )
      case .decide:
        card.steps[place].caption = Bilingual(
          zh: "你的这个实验，各条规则什么时候停、怎么判？真实的提升没人知道，所以不重复。",
          en:
            "Your test by each rule: when does it stop, and with what verdict? Nobody knows the true lift, so nothing is repeated."
        )
      default: break
      }
    }
  }

  /// Prepares a walk; of the seed come the tests without a difference alone.
  public func run(_ settings: DemoSettings, seed: UInt64) throws(DialError) -> ABTestRun {
    ABTestRun(dials: ABTestDials(try card.resolved(settings)), log: log, seed: seed)
  }
}
