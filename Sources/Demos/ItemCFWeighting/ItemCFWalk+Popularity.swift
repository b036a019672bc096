import Recommender
import Wording

extension ItemCFWalk {
  /// The division by popularity.
  func popularityStep(_ world: ItemCFWorld) throws(DemoError) -> DemoStep {
    let before = try neighbours(.activeUser, world)
    let now = try neighbours(.popularity, world)
    let model = try model(world)
    let spreadBefore = Self.spread(of: world) { model.heaviestNeighbour(of: $0) }
    let spread = Self.spread(of: world) { model.similarItems(to: $0, count: 1).first?.item }
    let hit = world.quoted(world.blockbuster)
    let rank = now.rank(of: world.blockbuster)
    let users = world.likes.popularity(of: world.blockbuster)
    let total = world.likedItemCount
    let (measure, noun) = (world.measureWord, world.itemNoun.en)
    return DemoStep(
      id: ItemCFStepID.popularity.rawValue,
      exhibits: [
        ranking(
          now,
          before: before,
          measure: Bilingual(zh: "相似度", en: "similarity"),
          fractionDigits: 3,
          world
        ),
        Exhibit(
          id: "blockbuster",
          title: Bilingual(
            zh: "有多少\(measure)以\(hit.zh)为最近邻",
            en: "How many \(noun) have \(hit.en) as nearest neighbour"
          ),
          content: .facts([
            Fact(
              id: "nearest-before",
              title: Bilingual(zh: "除以热门度之前", en: "before the division"),
              value: .number(Double(spreadBefore), fractionDigits: 0)
            ),
            Fact(
              id: "nearest-after",
              title: Bilingual(zh: "除以热门度之后", en: "after the division"),
              value: .number(Double(spread), fractionDigits: 0)
            ),
          ])
        ),
      ],
      remark: Bilingual(
        zh: "\(hit.zh)有 \(users) 个用户点过；除以热门度之后，它"
          + (rank.map { "排第 \($0) 位" } ?? "不再是邻居")
          + "，\(total) \(measure)里有 \(spread) \(measure)以它为最近邻，之前是 \(spreadBefore) \(measure)。",
        en: "\(users.counted("user")) clicked \(hit.en). Divided by popularity, it "
          + (rank.map { "ranks \($0) here" } ?? "is no longer a neighbour")
          + " and is the nearest neighbour of \(spread) of \(total) \(noun), where it was that of "
          + "\(spreadBefore)."
      ),
      outcome: spreadOutcome(before: spreadBefore, after: spread, world)
    )
  }

  /// The k nearest neighbours of each item.
  func topKStep(_ world: ItemCFWorld) throws(DemoError) -> DemoStep {
    let all = try anchorModel(.popularity, world)
    let kept = try model(world)
    let list = all.similarItems(to: world.anchor, count: dials.topK + 2)
    let mass = all.similarItems(to: world.anchor, count: Int.max)
      .reduce(0) { $0 + $1.similarity }
    let keptMass = kept.similarItems(to: world.anchor, count: Int.max)
      .reduce(0) { $0 + $1.similarity }
    let share = mass > 0 ? keptMass / mass : 0
    let bars = list.prefix(Self.shown).enumerated().map { rank, neighbour in
      Bars.Bar(
        label: world.name(neighbour.item),
        value: rank < dials.topK ? neighbour.similarity : 0,
        before: neighbour.similarity,
        note: rank < dials.topK ? nil : Bilingual(zh: "不存", en: "dropped"),
        isFocus: neighbour.item == world.companion
      )
    }
    return DemoStep(
      id: ItemCFStepID.topK.rawValue,
      exhibits: [
        Exhibit(
          id: "kept",
          title: Bilingual(
            zh: "\(world.quoted(world.anchor).zh)留下的邻居",
            en: "Neighbours kept for \(world.name(world.anchor).en)"
          ),
          content: .bars(
            Bars(
              measure: Bilingual(zh: "相似度", en: "similarity"),
              bars: bars,
              fractionDigits: 3
            )
          )
        ),
        Exhibit(
          id: "size",
          title: Bilingual(zh: "整个矩阵", en: "The whole matrix"),
          content: .facts([
            Fact(
              id: "stored-before",
              title: Bilingual(zh: "原有邻居对", en: "pairs before"),
              value: .number(Double(kept.pairTotal), fractionDigits: 0)
            ),
            Fact(
              id: "stored-after",
              title: Bilingual(zh: "留下", en: "pairs kept"),
              value: .number(Double(kept.neighbourTotal), fractionDigits: 0)
            ),
            Fact(
              id: "similarity-kept",
              title: Bilingual(zh: "它留下的相似度占比", en: "share of its similarity kept"),
              value: .number(share, fractionDigits: 2)
            ),
          ])
        ),
      ],
      remark: Bilingual(
        zh: "\(kept.pairTotal) 对里留下 \(kept.neighbourTotal) 对；"
          + "\(world.quoted(world.anchor).zh)的相似度还剩 \(NumberFormat.percent(share))。",
        en: "\(kept.neighbourTotal) of \(kept.pairTotal) pairs stay; "
          + "\(world.name(world.anchor).en) keeps \(NumberFormat.percent(share)) of its similarity."
      )
    )
  }

  /// The model with every weight and the k nearest neighbours of every item.
  func model(_ world: ItemCFWorld) throws(DemoError) -> ItemCFModel {
    try world.models.model(for: .all, dials.options(.topK), neighboursOf: nil)
  }

  /// Of how many items the blockbuster is the nearest neighbour.
  private static func spread(
    of world: ItemCFWorld,
    nearest: (ItemIndex) -> ItemIndex?
  ) -> Int {
    world.itemNames.indices.count { nearest(ItemIndex($0)) == world.blockbuster }
  }

  private func spreadOutcome(
    before: Int,
    after: Int,
    _ world: ItemCFWorld
  ) -> [String: String] {
    guard world.companion != nil else { return [:] }
    let outcome: ItemCFPrediction.Spread =
      after >= before ? .noFewer : after == 0 ? .none : .fewer
    return [ItemCFPrediction.blockbuster: outcome.rawValue]
  }
}
