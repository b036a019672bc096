import Recommender
import Wording

extension RivalRun {
  /// Both side by side, band by band.
  func sideBySideStep(_ towers: RivalShelf.Entry, _ world: RivalWorld) -> DemoStep {
    let itemCF = RivalFigures(world.itemCFLists, length: dials.length, in: world)
    let learnt = RivalFigures(towers.lists, length: dials.length, in: world)
    let bands = world.askedBands
    let bars = bands.flatMap { band -> [Bars.Bar] in
      let (counted, found) = (itemCF.recall(band), learnt.recall(band))
      return [
        Bars.Bar(
          label: Bilingual(zh: "\(band.title.zh) ItemCF", en: "\(band.title.en), ItemCF"),
          value: counted,
          isFocus: counted > found
        ),
        Bars.Bar(
          label: Bilingual(zh: "\(band.title.zh) 双塔", en: "\(band.title.en), towers"),
          value: found,
          isFocus: found > counted
        ),
      ]
    }
    let pairs = pairsExhibit(towers, world)
    return DemoStep(
      id: RivalStep.sideBySide.rawValue,
      exhibits: [
        Exhibit(
          id: "recall",
          title: Bilingual(zh: "召回率@\(dials.length)", en: "recall@\(dials.length)"),
          content: .bars(
            Bars(
              measure: Bilingual(zh: "召回率", en: "recall"),
              bars: bars,
              fractionDigits: 3
            )
          )
        ),
        Exhibit(
          id: "figures",
          title: Bilingual(zh: "全部考题", en: "All test clicks"),
          content: .facts([
            .share("itemcf", Bilingual(zh: "ItemCF", en: "ItemCF"), itemCF.recall),
            .share("two-tower", Bilingual(zh: "双塔", en: "towers"), learnt.recall),
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
        ),
      ] + pairs,
      remark: sideBySideRemark(itemCF, learnt, bands)
    )
  }

  /// What both find of pairs; none for a log of the user's.
  private func pairsExhibit(_ towers: RivalShelf.Entry, _ world: RivalWorld) -> [Exhibit] {
    guard let counted = world.pairRecall(world.itemCFLists, length: dials.length),
      let learnt = world.pairRecall(towers.lists, length: dials.length)
    else { return [] }
    return [
      Exhibit(
        id: "pairs",
        title: Bilingual(
          zh: "考题里成对的，看过另一半",
          en: "Test clicks on pairs, the other half watched"
        ),
        content: .facts([
          .share("itemcf", Bilingual(zh: "ItemCF", en: "ItemCF"), counted),
          .share("two-tower", Bilingual(zh: "双塔", en: "towers"), learnt),
        ])
      )
    ]
  }

  private func sideBySideRemark(
    _ itemCF: RivalFigures,
    _ towers: RivalFigures,
    _ bands: [RivalBand]
  ) -> Bilingual {
    func list(_ bands: [RivalBand]) -> Bilingual {
      guard !bands.isEmpty else { return Bilingual(zh: "没有", en: "nowhere") }
      return Bilingual(
        zh: bands.map(\.title.zh).joined(separator: "、"),
        en: bands.map(\.title.en).joined(separator: ", ")
      )
    }
    let memory = list(bands.filter { itemCF.recall($0) > towers.recall($0) })
    let features = list(bands.filter { towers.recall($0) > itemCF.recall($0) })
    return Bilingual(
      zh: "ItemCF 赢的段：\(memory.zh)；双塔赢的段：\(features.zh)。",
      en: "ItemCF is ahead on: \(memory.en). The towers are ahead on: \(features.en)."
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
            zh: "ItemCF 给\(name.zh)推\(quoted.zh)，因为看过",
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
        zh: "ItemCF 的 \(score) 分正好是这 \(parts.count) 项之和；双塔的分是 \(width) 对数的乘积之和，哪一对都没有名字。",
        en:
          "ItemCF's \(score) is exactly the sum of these \(parts.count) parts; the towers' score is a sum "
          + "of \(width) products, none of which has a name."
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
        .count("by-itemcf", Bilingual(zh: "ItemCF 推给了", en: "ItemCF shows it to"), byItemCF),
        .count("by-two-tower", Bilingual(zh: "双塔推给了", en: "the towers to"), byTowers),
      ])
    )
    return DemoStep(
      id: RivalStep.newItem.rawValue,
      exhibits: near.isEmpty ? [figures] : [list, figures],
      remark: Bilingual(
        zh: "后来点了它的 \(wanted.count) 人里，ItemCF 的列表推到 \(byItemCF) 人，双塔推到 \(byTowers) 人。",
        en:
          "Of the \(wanted.count) who clicked it later, ItemCF's lists reach \(byItemCF), the towers' "
          + "\(byTowers)."
      )
    )
  }
}
