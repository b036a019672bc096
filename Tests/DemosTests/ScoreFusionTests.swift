import Demos
import Recommender
import Testing
import Wording

/// What weights give to one goal and take from another, through the demo itself.
struct ScoreFusionTests {
  private static let demo = ScoreFusion()

  private func steps(
    _ settings: [String: DialValue] = [:],
    seed: UInt64 = 7,
    count: Int = 5
  ) throws -> [DemoStep] {
    try sharedSteps(of: Self.demo, settings, seed: seed, count: count)
  }

  private func grid(_ step: DemoStep) throws -> Grid {
    guard case .grid(let grid)? = step.exhibits.first(where: { $0.id == "picture" })?.content else {
      throw MissingExhibit(id: "picture")
    }
    return grid
  }

  @Test func ordersRiseAndClicksPay() throws {
    let step = try steps()[2]
    #expect(step.outcome == ["clicks-and-orders": "trade"])
    let changes = try step.bars("changes")
    #expect(changes.count == 3 && changes[0].value < -10 && changes[2].value > 50)
    // The bars are what the figures say.
    for (place, name) in [(0, "first-goal"), (2, "last-goal")] {
      let before = try step.fact("\(name)-by-first", of: "figures")
      let after = try step.fact(name, of: "figures")
      #expect(abs(changes[place].value - 100 * (after / before - 1)) < 1e-9)
    }
    #expect(
      try step.fact("bait", of: "figures") < 0.5 * step.fact("bait-by-first", of: "figures")
    )
  }

  /// The sentence and what a guess is held against agree.
  @Test(arguments: [
    (0.0, "clicks as before, orders as before", "neither"),
    (0.5, "clicks 0.3% up, orders 6% up", "both"),
    (50, "clicks 3% down, orders 35% up", "trade"),
  ]) func changesAreToldToReaderAndGuesserAlike(
    weight: Double,
    told: String,
    outcome: String
  ) throws {
    let settings: [String: DialValue] = [
      "clickbait": .number(-0.9), "click-weight": .number(50), "order-weight": .number(weight),
    ]
    let step = try steps(settings, count: 3)[2]
    #expect(step.remark?.en == "Against ranking by clicks alone: \(told).")
    #expect(step.outcome == ["clicks-and-orders": outcome])
  }

  @Test func aThousandCandidatesAreRanked() throws {
    let walk = try steps()
    #expect(try walk[1].fact("candidates", of: "figures") == 1000)
    let entries = walk[1].ranking("page")
    #expect(entries.count == 10 && entries[0].score == 1)
    #expect(zip(entries, entries.dropFirst()).allSatisfy { $0.score >= $1.score })
    let stayed = entries.count { ($0.rankBefore ?? 0) <= 10 }
    #expect(try walk[1].fact("stayed", of: "figures") == Double(stayed))
    #expect(
      try walk[1].fact("bait", of: "figures") == Double(entries.count { $0.isFocus })
    )
  }

  /// The sentence about a plain sum says what the page of a plain sum shows.
  @Test(arguments: [-0.9, 0.6, 0.9]) func aPlainSumIsToldAsItIs(clickbait: Double) throws {
    let ones = ["click-weight", "cart-weight", "order-weight"].map { ($0, DialValue.number(1)) }
    let settings = Dictionary(uniqueKeysWithValues: ones).merging([
      "rule": .choice("sum"), "clickbait": .number(clickbait),
    ]) { $1 }
    let walk = try steps(settings, count: 2)
    let moved = try 10 - Int(walk[1].fact("stayed", of: "figures"))
    let remark = try #require(walk[0].remark)
    let told =
      moved == 0 ? "the first 10 are those by clicks" : "\(moved) of the first 10 are not among"
    #expect(remark.en.contains(told), "\(remark.en)")
    #expect(remark.en.contains("that of clicks") == (moved < 5))
    #expect(remark.zh.contains("说了算") == (moved < 5))
    // Numbers as one says them: no exponent, no digits beyond what counts.
    #expect(remark.en.firstMatch(of: /\d\.\d{4}|\de-?\d/) == nil, "\(remark.en)")
  }

  @Test func greatExponentsAreWrittenPlainly() throws {
    let great = ["order-weight": DialValue.number(50), "cart-weight": .number(50)]
    guard
      case .ranking(let ranking)? = try steps(great, count: 2)[1].exhibits.first(where: {
        $0.id == "page"
      })?.content
    else { throw MissingExhibit(id: "page") }
    let written = ranking.entries.map { ranking.text(of: $0.score) }
    #expect(written.contains("0.000") && written.allSatisfy { !$0.contains("e") }, "\(written)")
  }

  @Test func clicksAloneMoveNothing() throws {
    let walk = try steps(["order-weight": .number(0)])
    #expect(walk[1].ranking("page").map(\.rankBefore) == Array(1...10))
    let remark = try #require(walk[1].remark)
    #expect(remark.en.hasPrefix("The first 10 are those by clicks alone; clickbait on this page: "))
    #expect(remark.en.contains(", as before. The mean of all pages") && remark.zh.contains("还是"))
    let changes = try walk[2].bars("changes")
    #expect(changes.allSatisfy { $0.value == 0 })
    #expect(walk[2].outcome == ["clicks-and-orders": "neither"])
    #expect(try walk[4].numbers("halved", of: "rules") == [0, 0, 0])
  }

  @Test(arguments: ["sum", "product", "ranks"])
  func weightsOfNothingRankNothing(rule: String) throws {
    let walk = try steps([
      "click-weight": .number(0), "order-weight": .number(0), "rule": .choice(rule),
    ])
    for place in [1, 2, 4] {
      #expect(walk[place].exhibits.map(\.id) == ["figures"] && walk[place].outcome.isEmpty)
      #expect(walk[place].remark?.en.contains("nothing is weighed") == true)
    }
    // What was searched stands without them.
    #expect(try !grid(walk[3]).points.contains { $0.group == 1 })
    #expect(try walk[3].table("measured").rows.map(\.isFocus) == [false, false, false])
    #expect(
      walk[3].remark?.en.hasSuffix("half nothing can be compared: all your weights are 0.") == true
    )
  }

  @Test func whereNothingIsWeighedNothingIsAsked() throws {
    let card = ScoreFusion().card
    let prediction = try #require(card.predictions.first)
    func isOpen(_ values: [String: DialValue]) -> Bool {
      prediction.isOpen(under: DemoSettings(values: values), dials: card.dials)
    }
    #expect(isOpen([:]))
    #expect(!isOpen(["click-weight": .number(0), "order-weight": .number(0)]))
    #expect(
      isOpen([
        "click-weight": .number(0), "order-weight": .number(0), "cart-weight": .number(0.5),
      ])
    )
  }

  @Test func productsAndRanksKnowNoScale() throws {
    let rules = try steps()[4]
    #expect(try rules.numbers("halved", of: "rules").dropFirst() == [0, 0])
    #expect(try rules.numbers("halved", of: "rules")[0] > 1)
    // Ranks do not know a rising distortion either, and to a product it is a change of weight.
    let squared = try rules.numbers("squared", of: "rules")
    #expect(squared[2] == 0 && squared[1] > 1)
    #expect(
      try rules.fact("changed-when-squared", of: "figures") == squared[1]
    )
  }

  @Test func whatIsSearchedLiesOnTheFrontAndIsWorthMost() throws {
    let step = try steps()[3]
    let grid = try grid(step)
    #expect(try step.fact("trials", of: "figures") == 134)
    // Every trial has its cell.
    #expect(grid.values.reduce(0, +) == 134)
    #expect(grid.horizontal == grid.vertical && grid.horizontal.upperBound == 1)
    let front = grid.points.filter { $0.group == 0 }
    #expect(front.count > 5)
    #expect(try step.fact("front", of: "figures") == Double(front.count))
    #expect(zip(front, front.dropFirst()).allSatisfy { $0.x < $1.x && $0.y > $1.y })
    let others = grid.points.filter { $0.group != 0 }.map(\.group)
    #expect(others == [2, 3, 1])
    for point in grid.points.filter({ $0.group == 2 || $0.group == 3 }) {
      #expect(!front.contains { $0.x > point.x && $0.y > point.y })
    }
    // On pages that it was not searched on it is not far below what the dials give.
    #expect(
      try step.fact("found-value", of: "figures") > 0.95 * step.fact("own-value", of: "figures")
    )
    let worth = try step.numbers("value", of: "measured")
    #expect(try worth[3] == step.fact("found-value", of: "figures") && worth[0] < worth[3])
    // Weights that are said to add up to 1 do.
    for row in try step.table("measured").rows {
      let shares = row.values[1].text(in: .en).split(separator: " : ").compactMap { Double($0) }
      #expect(shares.count == 3 && abs(shares.reduce(0, +) - 1) < 1e-9, "\(shares)")
    }
  }

  @Test func aDearOrderMovesTheSearch() throws {
    func weights(_ value: Double) throws -> Double {
      let grid = try grid(steps(["order-value": .number(value)], count: 4)[3])
      return grid.points.first { $0.group == 3 }?.y ?? .nan
    }
    #expect(try weights(1) < weights(200) - 0.05)
  }

  @Test func goalsThatAgreeLeaveLittleToTrade() throws {
    let apart = try steps(count: 3)[2].bars("changes")
    let alike = try steps(["clickbait": .number(-0.9)], count: 3)[2].bars("changes")
    #expect(alike[2].value < apart[2].value / 2 && alike[0].value > apart[0].value / 2)
  }

  @Test func sameSeedAndSettingsGiveTheSameWalk() throws {
    // Another demo, which remembers nothing of the first.
    #expect(try steps() == newSteps(of: ScoreFusion()))
    #expect(try steps(seed: 2, count: 1) != steps(count: 1))
  }

  /// Clicks follow from the position, orders from the kind; 40 users of 20 rows.
  private static let file: String = {
    var lines = ["user,position,kind,order,click"]
    for row in 0..<800 {
      let position = row * 7 % 10
      let isOrdered = row % 8 == 0 ? 1 : 0
      lines.append(
        "u\(row / 20),\(position),\(row % 8 == 0 ? "a" : "b"),\(isOrdered),\(position < 4 ? 1 : 0)"
      )
    }
    return lines.joined(separator: "\n") + "\n"
  }()

  @Test func theUsersLabelsAreTheGoals() throws {
    let walks = try ScoreFusion().prepare(DemoData(Self.file))
    var run = try walks.run(DemoSettings(), seed: 7)
    let walk = try run.walkthrough()
    #expect(walks.card.steps.map(\.id) == walk.map(\.id))
    #expect(walk.allSatisfy { $0.outcome.isEmpty })
    // What is said of the made shop alone is not said of a file.
    for text in walks.card.steps.map(\.explanation) {
      #expect(!text.en.contains("made shop") && !text.en.contains("Clickbait"))
      #expect(!text.zh.contains("商店") && !text.zh.contains("标题党"))
    }
    // The most frequent label is the first goal, wherever its column stands.
    let goals = try walk[0].table("goals").rows.map { $0.values[0] }
    #expect(
      goals == [
        .text(Bilingual(zh: "click", en: "click")), .text(Bilingual(zh: "order", en: "order")),
      ]
    )
    #expect(
      walks.card.dials.map(\.id) == ["rule", "click-weight", "order-weight", "order-value"]
    )
    #expect(walks.card.dials[2].title.en == "Weight of order")
    // Both can be told from the features, so that a product finds what was ordered.
    let figures = walk[2]
    #expect(
      try figures.fact("last-goal", of: "figures")
        > figures.fact("last-goal-by-first", of: "figures")
    )
    #expect(walks.card.claims.isEmpty && walks.card.predictions.isEmpty)
  }

  /// What less is better of is not to be gained, and no model may see it.
  @Test func whatIsToBeAvoidedIsNoGoal() throws {
    var lines = Self.file.split(separator: "\n").map(String.init)
    lines[0] += ",skip,is_hate,watch_ratio"
    for place in lines.indices.dropFirst() {
      // Skipped where it was not clicked.
      let isClicked = lines[place].hasSuffix("1")
      lines[place] += isClicked ? ",0,0,1" : ",1,\(place % 2),0"
    }
    var run = try ScoreFusion().prepare(DemoData(lines.joined(separator: "\n")))
      .run(DemoSettings(), seed: 7)
    let walk = try run.walkthrough()
    let goals = try walk[0].table("goals").rows.map { $0.values[0].text(in: .en) }
    #expect(goals == ["click", "order"])
    #expect(walk[0].remark?.en.hasSuffix("outcomes or times: skip, is_hate, watch_ratio.") == true)
    #expect(walk[0].remark?.zh.contains("不给模型看：skip、is_hate、watch_ratio") == true)
    // All else is as without these columns.
    var plain = try ScoreFusion().prepare(DemoData(Self.file)).run(DemoSettings(), seed: 7)
    #expect(try plain.walkthrough().dropFirst() == walk.dropFirst())
  }

  @Test func aGoalAndSomethingToAvoidAreNoTwoGoals() throws {
    let text = "x,click,skip\n1,0,1\n2,1,0\n"
    let error = #expect(throws: DemoError.self) { try ScoreFusion().prepare(DemoData(text)) }
    guard case .data(let message)? = error else { throw MissingExhibit(id: "message") }
    #expect(message.en.contains("click is the only label found"))
    #expect(message.en.contains("of skip less"))
    #expect(message.zh.contains("只找到 click 一列") && message.zh.contains("skip 越少越好"))
  }

  /// A page that shows all its candidates has them all in its first places, however they are
  /// ranked: what is told is how many stand elsewhere.
  @Test func ofAPageThatShowsAllItIsToldWhoStandsElsewhere() throws {
    var run = try ScoreFusion().prepare(DemoData(Self.file)).run(DemoSettings(), seed: 7)
    let walk = try run.walkthrough(steps: 2)
    let count = try walk[1].fact("candidates", of: "figures")
    #expect(count < 10)
    let moved = walk[1].ranking("page").enumerated().count { $1.rankBefore != $0 + 1 }
    #expect(
      walk[1].remark?.en
        == "\(moved) of the \(Int(count)) candidates stand elsewhere than by click alone."
    )
    #expect(walk[0].remark?.en.contains("candidates stand elsewhere than by click alone") == true)
  }

  @Test(arguments: [
    "x,click\n1,0\n2,1\n",
    "x,click,order\n" + (0..<12).map { "\($0),\($0 % 2),\($0 / 2 % 2)" }.joined(separator: "\n"),
    "",
  ])
  func whatCannotBeRankedIsSaidToBeSo(text: String) {
    let error = #expect(throws: DemoError.self) { try ScoreFusion().prepare(DemoData(text)) }
    guard case .data(let message)? = error else {
      Issue.record("\(String(describing: error)) is no mistake in the data")
      return
    }
    #expect(message.en.hasPrefix("log.csv: ") && message.zh.hasPrefix("log.csv："))
  }

  /// Of few rows the part that is ranked may lack a label that the file has.
  @Test func aSplitWithoutALabelIsSaidToBeOne() throws {
    let rows = (0..<8).map { "\($0),\($0 % 2),\($0 == 3 ? 1 : 0)" }
    let text = (["x,click,order"] + rows).joined(separator: "\n")
    let error = #expect(throws: DemoError.self) { try ScoreFusion().prepare(DemoData(text)) }
    guard case .data(let message)? = error else { throw MissingExhibit(id: "message") }
    #expect(message.en.contains("splits the rows so that of the "), "\(message.en)")
  }
}
