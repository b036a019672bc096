import Recommender
import Wording

extension RivalRun {
  /// The bands, what is learnt of each, and what is asked for.
  func bandsStep(_ world: RivalWorld) -> DemoStep {
    let learnt = world.popularity.reduce(0, +)
    let asked = world.askedClicks.reduce(0, +)
    let rows = RivalBand.allCases.enumerated().map { place, band -> Table.Row in
      let items = world.items(in: band)
      let clicks = items.reduce(0) { $0 + world.popularity[$1.value] }
      return Table.Row(
        values: [
          .text(band.title), .number(Double(items.count), fractionDigits: 0),
          .number(Double(clicks), fractionDigits: 0),
          .number(Double(clicks) / Double(max(1, items.count)), fractionDigits: 1),
          .number(Double(world.askedClicks[place]), fractionDigits: 0),
        ],
        isFocus: band == .new && !items.isEmpty
      )
    }
    let head = world.items(in: .head).reduce(0) { $0 + world.popularity[$1.value] }
    let headShare = NumberFormat.percent(Double(head) / Double(max(1, learnt)))
    let new = zip(RivalBand.allCases, world.askedClicks).first { $0.0 == .new }?.1 ?? 0
    let newShare = NumberFormat.percent(Double(new) / Double(max(1, asked)))
    return DemoStep(
      id: RivalStep.bands.rawValue,
      exhibits: [
        Exhibit(
          id: "bands",
          content: .table(
            Table(
              columns: [
                Table.Column(id: "band", title: Bilingual(zh: "段", en: "Band")),
                Table.Column(id: "items", title: Bilingual(zh: "物品", en: "Items")),
                Table.Column(id: "learnt", title: Bilingual(zh: "学的点击", en: "Clicks learnt")),
                Table.Column(id: "each", title: Bilingual(zh: "平均每个", en: "Each")),
                Table.Column(id: "asked", title: Bilingual(zh: "考题点击", en: "Clicks asked")),
              ],
              rows: rows
            )
          )
        ),
        Exhibit(
          id: "world",
          content: .facts([
            .count("users", Bilingual(zh: "用户", en: "users"), world.log.userNames.count),
            .count(
              "asked-users",
              Bilingual(zh: "要答题的", en: "of these asked"),
              world.asked.users.count
            ),
            .count("items", Bilingual(zh: "物品", en: "items"), world.log.itemNames.count),
          ])
        ),
      ],
      remark: Bilingual(
        zh: "头部占了学的点击的 \(headShare)；考题点击有 \(newShare)落在全新物品上。",
        en:
          "The head has \(headShare) of the clicks that are learnt from; \(newShare) of the test clicks "
          + "go to brand-new items."
      )
    )
  }

  /// What ItemCF finds of each band, and what it says of a popular item.
  func memoryStep(_ world: RivalWorld) -> DemoStep {
    let figures = RivalFigures(world.itemCFLists, length: dials.length, in: world)
    let item = world.popularItem
    let quoted = world.log.quoted(item)
    let neighbours = world.itemCF.similarItems(to: item, count: Self.shown)
    let partner = world.partner(of: item)
    let exhibits = [
      Exhibit(
        id: "recall",
        title: Bilingual(
          zh: "ItemCF 的召回率@\(dials.length)",
          en: "ItemCF's recall@\(dials.length)"
        ),
        content: .bars(
          Bars(
            measure: Bilingual(zh: "召回率", en: "recall"),
            bars: world.askedBands.map { band in
              Bars.Bar(
                label: band.title,
                value: figures.recall(band),
                isFocus: band == .new
              )
            },
            fractionDigits: 3
          )
        )
      ),
      Exhibit(
        id: "neighbours",
        title: Bilingual(
          zh: "\(quoted.zh)的邻居" + (partner == nil ? "" : "；标出的是常跟它搭着看的"),
          en: "Near \(quoted.en)" + (partner == nil ? "" : "; marked is what goes with it")
        ),
        content: .ranking(
          Ranking(
            measure: Bilingual(zh: "相似度", en: "similarity"),
            entries: neighbours.map { neighbour in
              Ranking.Entry(
                label: world.log.itemNames[neighbour.item.value],
                score: neighbour.similarity,
                rankBefore: nil,
                isFocus: neighbour.item == partner
              )
            },
            fractionDigits: 3
          )
        )
      ),
    ]
    return DemoStep(
      id: RivalStep.memory.rawValue,
      exhibits: exhibits,
      remark: memoryRemark(figures, item, world),
      outcome: world.log.isMade
        ? [
          RivalPrediction.memory: RivalPrediction.Memory(
            new: figures.recall(.new),
            all: figures.recall
          ).rawValue
        ] : [:]
    )
  }

  private func memoryRemark(
    _ figures: RivalFigures,
    _ item: ItemIndex,
    _ world: RivalWorld
  ) -> Bilingual? {
    let new =
      world.askedBands.contains(.new)
      ? Bilingual(
        zh: "全新物品的考题找回 \(figures.recall(.new).inShort)。",
        en: "Of the test clicks on brand-new items it finds \(figures.recall(.new).inShort)."
      ) : nil
    let partner = world.partner(of: item)
    let rank = partner.flatMap { partner in
      world.itemCF.similarItems(to: item, count: .max).firstIndex { $0.item == partner }
    }
    guard let partner, let rank else { return new }
    let quoted = world.log.quoted(partner)
    let place =
      rank == 0
      ? Bilingual(zh: "最", en: "nearest") : Bilingual(zh: "第 \(rank + 1) ", en: "no. \(rank + 1)")
    return Bilingual(
      zh: "\(new?.zh ?? "")\(quoted.zh)是另一个主题，却是它\(place.zh)近的邻居。",
      en:
        "\(new.map { $0.en + " " } ?? "")\(quoted.en), on another topic, is its \(place.en) neighbour."
    )
  }
}
