import Recommender
import Wording

extension RivalRun {
  /// Both side by side and beside popularity, band by band.
  func sideBySideStep(
    _ towers: RivalShelf.Entry,
    _ baselines: RivalBaselines,
    _ world: RivalWorld
  ) -> DemoStep {
    let (itemCF, popular) = (baselines.itemCF, baselines.popularity)
    let learnt = RivalFigures(towers.lists, length: dials.length, in: world)
    let bands = world.askedBands
    let bars = bands.flatMap { band -> [Bars.Bar] in
      let (counted, found) = (itemCF.recall(band), learnt.recall(band))
      let plain = popular.recall(band)
      return [
        Bars.Bar(
          label: Bilingual(zh: "\(band.title.zh) ItemCF", en: "\(band.title.en), ItemCF"),
          value: counted,
          isFocus: counted > max(found, plain)
        ),
        Bars.Bar(
          label: Bilingual(zh: "\(band.title.zh) 双塔", en: "\(band.title.en), towers"),
          value: found,
          isFocus: found > max(counted, plain)
        ),
        popularityBar(popular, band, isFocus: plain > max(counted, found)),
      ]
    }
    let pairs = pairRecalls(towers, world)
    return DemoStep(
      id: RivalStep.sideBySide.rawValue,
      exhibits: [
        Exhibit(
          id: "recall",
          content: .bars(
            Bars(measure: recallMeasure, bars: bars, fractionDigits: 3, whole: 1)
          )
        )
      ] + (pairs.map { [pairsExhibit($0)] } ?? []) + [
        Exhibit(
          id: "figures",
          title: Bilingual(zh: "全部考题", en: "All test clicks"),
          content: .facts([
            .share("itemcf", Bilingual(zh: "ItemCF", en: "ItemCF"), itemCF.recall),
            .share("two-tower", Bilingual(zh: "双塔", en: "towers"), learnt.recall),
            .share("popularity", Bilingual(zh: "热门", en: "popularity"), popular.recall),
            Fact(
              id: "itemcf-users",
              title: Bilingual(zh: "ItemCF 的平均热度", en: "mean popularity, ItemCF"),
              value: .number(itemCF.meanUsers, fractionDigits: 1)
            ),
            Fact(
              id: "two-tower-users",
              title: Bilingual(zh: "双塔的平均热度", en: "of the towers"),
              value: .number(learnt.meanUsers, fractionDigits: 1)
            ),
          ])
        )
      ],
      remark: sideBySideRemark(baselines, learnt, pairs, world)
    )
  }

  /// Recalls of clicks on pairs.
  private struct PairRecalls {
    var itemCF, towers, popularity: Double
  }

  /// What is found of pairs; nil where there are none, as in a log of the user's.
  private func pairRecalls(_ towers: RivalShelf.Entry, _ world: RivalWorld) -> PairRecalls? {
    guard let counted = world.pairRecall(world.itemCFLists, length: dials.length),
      let learnt = world.pairRecall(towers.lists, length: dials.length),
      let popular = world.pairRecall(world.popularityLists, length: dials.length)
    else { return nil }
    return PairRecalls(itemCF: counted, towers: learnt, popularity: popular)
  }

  private func pairsExhibit(_ recalls: PairRecalls) -> Exhibit {
    Exhibit(
      id: "pairs",
      title: Bilingual(
        zh: "考题里成对的，看过另一半",
        en: "Test clicks on pairs, the other half watched"
      ),
      content: .facts([
        .share("itemcf", Bilingual(zh: "ItemCF", en: "ItemCF"), recalls.itemCF),
        .share("two-tower", Bilingual(zh: "双塔", en: "towers"), recalls.towers),
        .share("popularity", Bilingual(zh: "热门", en: "popularity"), recalls.popularity),
      ])
    )
  }

  private func sideBySideRemark(
    _ baselines: RivalBaselines,
    _ towers: RivalFigures,
    _ pairs: PairRecalls?,
    _ world: RivalWorld
  ) -> Bilingual {
    let (itemCF, bands) = (baselines.itemCF, world.askedBands)
    func list(_ bands: [RivalBand]) -> Bilingual {
      guard !bands.isEmpty else { return Bilingual(zh: "没有", en: "nowhere") }
      return Bilingual(
        zh: bands.map(\.title.zh).joined(separator: "、"),
        en: bands.map(\.title.en).joined(separator: ", ")
      )
    }
    let memory = list(bands.filter { itemCF.recall($0) > towers.recall($0) })
    let features = list(bands.filter { towers.recall($0) > itemCF.recall($0) })
    let order = Bilingual(
      zh: "ItemCF 多过双塔的段：\(memory.zh)；双塔多过 ItemCF 的段：\(features.zh)。",
      en: "ItemCF beats the towers on: \(memory.en). The towers beat it on: \(features.en)."
    )
    let more = [pairs.map(pairSentence), surprise(itemCF, towers, world)].compactMap { $0 }
    return Bilingual(
      zh: order.zh + more.map(\.zh).joined(),
      en: ([order] + more).map(\.en).joined(separator: " ")
    )
  }

  private func pairSentence(_ pairs: PairRecalls) -> Bilingual {
    let (counted, learnt) = (pairs.itemCF.inShort, pairs.towers.inShort)
    let popular = pairs.popularity.inShort
    return Bilingual(
      zh: "记忆看成对的点击：ItemCF 找回 \(counted)，双塔 \(learnt)，光推热门 \(popular)。",
      en:
        "Memory shows in pairs: ItemCF finds \(counted) of them, the towers \(learnt), popularity "
        + "\(popular)."
    )
  }

  /// Where a log of the user's goes against the rule that memory has the popular items and features
  /// the new ones; nil where it does not.
  private func surprise(
    _ itemCF: RivalFigures,
    _ towers: RivalFigures,
    _ world: RivalWorld
  ) -> Bilingual? {
    guard !world.log.isMade else { return nil }
    if world.askedBands.contains(.head), towers.recall(.head) >= itemCF.recall(.head) {
      return Bilingual(
        zh: "“点击多的靠 ItemCF”在这份日志上不成立：头部双塔也不输。",
        en:
          "“ItemCF where clicks are many” does not hold for this log: on the head, too, the towers find as much."
      )
    }
    let few = [RivalBand.tail, .new].filter(world.askedBands.contains)
    guard !few.isEmpty, few.allSatisfy({ towers.recall($0) <= itemCF.recall($0) }) else {
      return nil
    }
    return Bilingual(
      zh: "“点击少的靠双塔”在这份日志上不成立：双塔在那里没有多找回。",
      en: "“Towers where clicks are few” does not hold for this log: they find no more there."
    )
  }

  /// One recommendation by both: a sum with names, and a product without.
  func reasonsStep(_ towers: RivalShelf.Entry, _ world: RivalWorld) -> DemoStep {
    guard let (place, item) = world.explained else {
      return DemoStep(id: RivalStep.reasons.rawValue, exhibits: [])
    }
    let user = world.asked.users[place]
    let name = world.log.userNames[user.value]
    let quoted = world.log.quoted(item)
    let explanation = world.itemCF.explain(item, for: user)
    let parts = explanation.contributions.sorted { $0.value > $1.value }
    let bars = parts.prefix(Self.shown).compactMap { part -> Bars.Bar? in
      guard case .history(let watched, _, _) = part.source else { return nil }
      return Bars.Bar(
        label: world.log.itemNames[watched.value],
        value: part.value,
        isFocus: watched == world.partner(of: item)
      )
    }
    let others = parts.dropFirst(Self.shown).reduce(0) { $0 + $1.value }
    let product = towers.model.explain(item, for: user).contributions.first?.value
    let rank = towers.lists[place].firstIndex { $0.item == item }
    let (score, width) = (explanation.score.inShort, towers.model.width)
    return DemoStep(
      id: RivalStep.reasons.rawValue,
      exhibits: [
        Exhibit(
          id: "itemcf",
          title: Bilingual(
            zh: "ItemCF 给\(ChannelDials.airy(name, atStart: false).zh)推\(quoted.zh)，因为看过",
            en: "ItemCF shows \(name.en) “\(quoted.en)” for"
          ),
          content: .bars(
            Bars(
              measure: Bilingual(zh: "加了多少分", en: "score added"),
              bars: bars,
              fractionDigits: 3
            )
          )
        ),
        Exhibit(
          id: "sum",
          content: .facts([
            .share(
              "others",
              Bilingual(
                zh: "其余 \(max(0, parts.count - Self.shown)) 项",
                en: "\(max(0, parts.count - Self.shown)) other parts"
              ),
              others
            ),
            .share("score", Bilingual(zh: "得分", en: "score"), explanation.score),
          ])
        ),
        Exhibit(
          id: "two-tower",
          title: Bilingual(zh: "双塔对同一个物品", en: "The towers, of the same item"),
          content: .facts([
            .share("product", Bilingual(zh: "内积", en: "product"), product ?? .nan),
            Fact(
              id: "rank",
              title: Bilingual(zh: "排第", en: "rank"),
              value: rank.map { .number(Double($0 + 1), fractionDigits: 0) }
                ?? .text(
                  Bilingual(zh: "前 \(RivalWorld.depth) 没有", en: "beyond \(RivalWorld.depth)")
                )
            ),
            .count("width", Bilingual(zh: "向量维数", en: "numbers in a vector"), width),
          ])
        ),
      ],
      remark: Bilingual(
        zh: "ItemCF 的 \(score) 分是这 \(parts.count) 项之和（舍入以内）；双塔的分是 \(width) 对数的乘积之和，"
          + "哪一对都没有名字。",
        en:
          "ItemCF's \(score) is the sum of these \(parts.count) parts, up to rounding; the towers' score is a "
          + "sum of \(width) products, none of which has a name."
      )
    )
  }

  /// A brand-new item: what ItemCF has of it, and where the item tower puts it.
  func newItemStep(_ towers: RivalShelf.Entry, _ world: RivalWorld) -> DemoStep {
    guard let item = world.newItem else {
      return DemoStep(id: RivalStep.newItem.rawValue, exhibits: [])
    }
    let quoted = world.log.quoted(item)
    let counted = world.itemCF.similarItems(to: item, count: .max).count
    let near = towers.model.similarItems(to: item, count: Self.shown)
    let wanted = world.asked.relevant.indices.filter { world.asked.relevant[$0].contains(item) }
    func found(_ lists: [[Recommendation]]) -> Int {
      wanted.count { user in lists[user].prefix(dials.length).contains { $0.item == item } }
    }
    let (byItemCF, byTowers) = (found(world.itemCFLists), found(towers.lists))
    let list = Exhibit(
      id: "neighbours",
      title: Bilingual(
        zh: "\(quoted.zh)的向量附近" + (world.log.isMade ? "；标出的是同一主题" : ""),
        en: "Near the vector of \(quoted.en)" + (world.log.isMade ? "; marked: its topic" : "")
      ),
      content: .ranking(
        Ranking(
          measure: Bilingual(zh: "余弦", en: "cosine"),
          entries: near.map { neighbour in
            Ranking.Entry(
              label: world.log.itemNames[neighbour.item.value],
              score: neighbour.similarity,
              rankBefore: nil,
              isFocus: world.isKin(neighbour.item, item)
            )
          },
          fractionDigits: 3
        )
      )
    )
    let figures = Exhibit(
      id: "figures",
      title: near.isEmpty ? quoted : nil,
      content: .facts([
        .count("co-occurring", Bilingual(zh: "ItemCF 数到的邻居", en: "neighbours by ItemCF"), counted),
        .count("wanted", Bilingual(zh: "后来点了它的人", en: "users who clicked it later"), wanted.count),
        .count(
          "by-itemcf",
          Bilingual(zh: "其中 ItemCF 推到的", en: "of these reached by ItemCF"),
          byItemCF
        ),
        .count("by-two-tower", Bilingual(zh: "其中双塔推到的", en: "reached by the towers"), byTowers),
      ])
    )
    return DemoStep(
      id: RivalStep.newItem.rawValue,
      exhibits: near.isEmpty ? [figures] : [list, figures],
      remark: dials.features == .ids
        ? Bilingual(
          zh: "物品塔这里只读 ID，而没点过的物品的 ID 没有学过：它不进候选，\(wanted.count) 人里一个也推不到。",
          en:
            "The item tower reads ids alone here, and the id of an item without clicks was never learnt: it is no "
            + "candidate, and reaches none of the \(wanted.count)."
        )
        : Bilingual(
          zh: "后来点了它的 \(wanted.count) 人里，ItemCF 的列表推到 \(byItemCF) 人，双塔推到 \(byTowers) 人。",
          en:
            "Of the \(wanted.count) who clicked it later, ItemCF's lists reach \(byItemCF), the towers' "
            + "\(byTowers)."
        )
    )
  }
}
