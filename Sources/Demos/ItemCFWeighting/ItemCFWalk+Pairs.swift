import Recommender
import Wording

extension ItemCFWalk {
  /// Raw counts: how many users clicked both.
  func coOccurrenceStep(_ world: ItemCFWorld) throws(DemoError) -> DemoStep {
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
      remark: try first.map { (first) throws(DemoError) in
        try remark(first, count: Int(first.similarity.rounded()), world)
      }
    )
  }

  /// Why the first is first, as far as the counts say: a blockbuster that reaches
  /// ``nearlyEverything`` of the items is first because of its heat.
  private func remark(
    _ first: Neighbour,
    count: Int,
    _ world: ItemCFWorld
  ) throws(DemoError) -> Bilingual {
    let name = world.quoted(first.item)
    let users = world.likes.popularity(of: first.item)
    let pairs = count.counted("user")
    let others = world.likedItemCount - 1
    let model = try anchorModel(.coOccurrence, world)
    let met = model.similarItems(to: world.blockbuster, count: Int.max).count
    guard
      first.item == world.blockbuster, Double(met) >= Self.nearlyEverything * Double(others)
    else {
      return Bilingual(
        zh: "\(name.zh)排第一，共现 \(count) 次；它一共有 \(users) 个用户点过。",
        en: "\(name.en) comes first with \(pairs); \(users) clicked it in all."
      )
    }
    let rest = others > 2 || met < others ? "其余 \(others) \(world.measureWord)" : "其余的"
    let share = Bilingual(
      zh: met == others ? "和\(rest)全都共现过" : "和\(rest)里的 \(met) \(world.measureWord)共现过",
      en: (met < others ? "\(met) of the \(others)" : others > 2 ? "all \(others)" : "all")
        + " other \(world.itemNoun.en)"
    )
    return Bilingual(
      zh: "\(name.zh)排第一，共现 \(count) 次：它有 \(users) 个用户点过，\(share.zh)。",
      en: "\(name.en) comes first with \(pairs): \(users) clicked it, so it co-occurs with "
        + "\(share.en)."
    )
  }

  /// The share of all items from which on an item co-occurs "with everything".
  private static let nearlyEverything = 0.8

  /// The weight of the gap in time.
  func timeGapStep(_ world: ItemCFWorld) throws(DemoError) -> DemoStep {
    let before = try neighbours(.coOccurrence, world)
    let now = try neighbours(.timeGap, world)
    guard world.hasTimes else {
      return DemoStep(
        id: ItemCFStepID.timeGap.rawValue,
        exhibits: [weightedRanking(now, before: before, world)],
        remark: Bilingual(
          zh: "这份文件没有时间列，间隔都当作 0，所以这个权重不起作用。",
          en: "The file has no times, so every gap counts as 0 and this weight does nothing."
        )
      )
    }
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
      Table.Column(id: "gap-days", title: Bilingual(zh: "间隔（天）", en: "Gap (days)")),
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
  func directionPositionStep(_ world: ItemCFWorld) throws(DemoError) -> DemoStep {
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
          title: Bilingual(
            zh: "点在它之后还是之前，中间隔了几次点击",
            en: "Clicked after it or before it, and how many clicks between"
          ),
          content: .table(Table(columns: columns, rows: rows))
        ),
        weightedRanking(now, before: before, world),
      ],
      remark: moves(now, before, world)
    )
  }

  /// The weight of the user.
  func activeUserStep(_ world: ItemCFWorld) throws(DemoError) -> DemoStep {
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

  /// A user of the greatest, the middle and the least activity among those who like the anchor.
  private func userBars(_ world: ItemCFWorld) -> [Bars.Bar] {
    let users = Dictionary(
      world.likes.users(of: world.anchor).map { (world.likes.activity(of: $0), $0) },
      uniquingKeysWith: { first, _ in first }
    )
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
        note: Bilingual(zh: "点过 \(clicks) \(world.measureWord)", en: clicks.counted("click")),
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
