import Recommender
import Wording

extension ItemCFWalk {
  /// Raw counts: how many users clicked both.
  mutating func coOccurrenceStep(_ world: ItemCFWorld) throws(DemoError) -> DemoStep {
    let now = try neighbours(.coOccurrence, world)
    let first = now.neighbours.first
    return DemoStep(
      id: ItemCFStepID.coOccurrence.rawValue,
      exhibits: [
        ranking(
          now,
          before: nil,
          measure: Bilingual(zh: "共现用户数", en: "users who clicked both"),
          fractionDigits: 0,
          world
        )
      ],
      remark: first.map { first in
        Bilingual(
          zh: "《\(world.name(first.item).zh)》排第一，共现 \(Self.whole(first.similarity)) 次："
            + "它有 \(popularity(first.item, world)) 个用户点过，和谁都共现得多。",
          en: "\(world.name(first.item).en) comes first with \(Self.whole(first.similarity)) "
            + "users: \(popularity(first.item, world)) clicked it, so it co-occurs with everything."
        )
      }
    )
  }

  /// The weight of the gap in time.
  mutating func timeGapStep(_ world: ItemCFWorld) throws(DemoError) -> DemoStep {
    let before = try neighbours(.coOccurrence, world)
    let now = try neighbours(.timeGap, world)
    let model = try anchorModel(.timeGap, world)
    let rows = examples(world, before).compactMap { item -> Table.Row? in
      let evidence = model.evidence(for: world.anchor, neighbour: item)
        .sorted { ($0.gap.magnitude, $0.user) < ($1.gap.magnitude, $1.user) }
      guard !evidence.isEmpty else { return nil }
      let middle = evidence[evidence.count / 2]
      return Table.Row(
        values: [
          .text(world.name(item)),
          .text(world.name(middle.user)),
          .number(Double(middle.gap.magnitude) / TimeDecay.secondsPerDay, fractionDigits: 2),
          .number(middle.timeWeight, fractionDigits: 3),
        ],
        isFocus: item == world.companion
      )
    }
    let columns = [
      Table.Column(id: "item", title: Bilingual(zh: "邻居", en: "Neighbour")),
      Table.Column(id: "user", title: Bilingual(zh: "用户", en: "User")),
      Table.Column(id: "gap-days", title: Bilingual(zh: "间隔（天）", en: "Gap in days")),
      Table.Column(id: "weight", title: Bilingual(zh: "权重", en: "Weight")),
    ]
    return DemoStep(
      id: ItemCFStepID.timeGap.rawValue,
      exhibits: [
        Exhibit(
          id: "pairs",
          title: Bilingual(zh: "间隔居中的那一对", en: "The pair with the median gap"),
          content: .table(Table(columns: columns, rows: rows))
        ),
        weightedRanking(now, before: before, world),
      ],
      remark: moves(now, before, also: world.drifter, world),
      outcome: nearestOutcome(now, world)
    )
  }

  /// The weights of order and distance.
  mutating func directionPositionStep(_ world: ItemCFWorld) throws(DemoError) -> DemoStep {
    let before = try neighbours(.timeGap, world)
    let now = try neighbours(.directionPosition, world)
    let model = try anchorModel(.directionPosition, world)
    let rows = now.neighbours.prefix(4).map { neighbour -> Table.Row in
      let evidence = model.evidence(for: world.anchor, neighbour: neighbour.item)
      let after = evidence.count { $0.isForward }
      let between = evidence.reduce(0) { $0 + Double($1.between) } / Double(max(1, evidence.count))
      let weights = evidence.reduce(0) { $0 + $1.directionWeight * $1.positionWeight }
      return Table.Row(
        values: [
          .text(world.name(neighbour.item)),
          .number(Double(after), fractionDigits: 0),
          .number(Double(evidence.count - after), fractionDigits: 0),
          .number(between, fractionDigits: 1),
          .number(weights / Double(max(1, evidence.count)), fractionDigits: 2),
        ],
        isFocus: neighbour.item == world.companion
      )
    }
    let columns = [
      Table.Column(id: "item", title: Bilingual(zh: "邻居", en: "Neighbour")),
      Table.Column(id: "after", title: Bilingual(zh: "在后", en: "After")),
      Table.Column(id: "before", title: Bilingual(zh: "在前", en: "Before")),
      Table.Column(id: "between", title: Bilingual(zh: "平均隔", en: "Mean between")),
      Table.Column(id: "weight", title: Bilingual(zh: "平均权重", en: "Mean weight")),
    ]
    return DemoStep(
      id: ItemCFStepID.directionPosition.rawValue,
      exhibits: [
        Exhibit(
          id: "order",
          title: Bilingual(zh: "点在它之后还是之前，中间隔几次", en: "Clicked after or before it"),
          content: .table(Table(columns: columns, rows: rows))
        ),
        weightedRanking(now, before: before, world),
      ],
      remark: moves(now, before, world)
    )
  }

  /// The weight of the user.
  mutating func activeUserStep(_ world: ItemCFWorld) throws(DemoError) -> DemoStep {
    let before = try neighbours(.directionPosition, world)
    let now = try neighbours(.activeUser, world)
    return DemoStep(
      id: ItemCFStepID.activeUser.rawValue,
      exhibits: [
        Exhibit(
          id: "user-weights",
          title: Bilingual(zh: "每个用户的一对值多少", en: "What a pair of each user is worth"),
          content: .bars(
            Bars(
              measure: Bilingual(zh: "用户权重", en: "user weight"),
              bars: userBars(world),
              fractionDigits: 3
            )
          )
        ),
        weightedRanking(now, before: before, world),
      ],
      remark: moves(now, before, world)
    )
  }

  /// The films whose pairs with the anchor are looked at closely.
  private func examples(_ world: ItemCFWorld, _ before: NeighbourList) -> [ItemIndex] {
    if let companion = world.companion, let drifter = world.drifter {
      return [companion, world.blockbuster, drifter]
    }
    return before.neighbours.prefix(3).map(\.item)
  }

  /// A user of the greatest, the middle and the least activity among those who clicked the anchor.
  private func userBars(_ world: ItemCFWorld) -> [Bars.Bar] {
    let log = world.interactions
    var users: [Int: UserIndex] = [:]
    for user in log.users.names.indices.reversed().map(UserIndex.init) {
      let history = log.history(of: user)
      if history.contains(where: { $0.item == world.anchor }) { users[history.count] = user }
    }
    let activities = users.keys.sorted(by: >)
    let places = Set([0, activities.count / 2, activities.count - 1]).sorted()
    let options = dials.options(.activeUser)
    return places.compactMap { place in
      guard activities.indices.contains(place), let user = users[activities[place]] else {
        return nil
      }
      let clicks = activities[place]
      return Bars.Bar(
        label: world.name(user),
        value: options.userWeight(activity: clicks),
        before: 1,
        note: Bilingual(zh: "点过 \(clicks) 部", en: "\(clicks) clicks"),
        isFocus: place == 0
      )
    }
  }

  private func nearestOutcome(_ now: NeighbourList, _ world: ItemCFWorld) -> [String: String] {
    guard let companion = world.companion, let drifter = world.drifter else { return [:] }
    let outcome: ItemCFPrediction.Nearest =
      switch now.neighbours.first?.item {
      case companion: .companion
      case world.blockbuster: .blockbuster
      case drifter: .drifter
      default: .other
      }
    return [ItemCFPrediction.nearest: outcome.rawValue]
  }
}
