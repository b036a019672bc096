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
        zh: "头部占了学的点击的 \(headShare)；考题点击有 \(newShare) 落在全新物品上。",
        en:
          "The head has \(headShare) of the clicks that are learnt from; \(newShare) of the test clicks "
          + "go to brand-new items."
      )
    )
  }

  /// What ItemCF finds of each band, beside popularity, and what it says of a popular item.
  func memoryStep(_ baselines: RivalBaselines, _ world: RivalWorld) -> DemoStep {
    let (figures, popular) = (baselines.itemCF, baselines.popularity)
    let item = world.popularItem
    let quoted = world.log.quoted(item)
    let neighbours = world.itemCF.similarItems(to: item, count: Self.shown)
    let partner = world.partner(of: item)
    let isMarked = neighbours.contains { $0.item == partner }
    let exhibits = [
      Exhibit(
        id: "recall",
        content: .bars(
          Bars(
            measure: recallMeasure,
            bars: world.askedBands.flatMap { band in
              [
                Bars.Bar(
                  label: Bilingual(zh: "\(band.title.zh) ItemCF", en: "\(band.title.en), ItemCF"),
                  value: figures.recall(band),
                  isFocus: band == .new
                ),
                popularityBar(popular, band),
              ]
            },
            fractionDigits: 3,
            whole: 1
          )
        )
      ),
      Exhibit(
        id: "neighbours",
        title: Bilingual(
          zh: "\(quoted.zh)的邻居" + (isMarked ? "；标出的是常跟它搭着看的" : ""),
          en: "Near \(quoted.en)" + (isMarked ? "; marked is what goes with it" : "")
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
      remark: memoryRemark(baselines, item, world),
      outcome: world.log.isMade
        ? [
          RivalPrediction.memory: RivalPrediction.Memory(
            new: figures.recall(.new),
            all: figures.recall
          ).rawValue
        ] : [:]
    )
  }

  /// What the bars of recall show.
  var recallMeasure: Bilingual {
    Bilingual(zh: "召回率@\(dials.length)", en: "recall@\(dials.length)")
  }

  /// What popularity finds of a band.
  func popularityBar(_ figures: RivalFigures, _ band: RivalBand, isFocus: Bool = false) -> Bars.Bar
  {
    Bars.Bar(
      label: Bilingual(zh: "\(band.title.zh) 热门", en: "\(band.title.en), popularity"),
      value: figures.recall(band),
      isFocus: isFocus
    )
  }

  private func memoryRemark(
    _ baselines: RivalBaselines,
    _ item: ItemIndex,
    _ world: RivalWorld
  ) -> Bilingual? {
    let sentences = [
      longListsRemark(world), headRemark(baselines, world), pairRemark(item, world),
      newRemark(baselines, world),
    ]
    .compactMap { $0 }
    guard !sentences.isEmpty else { return nil }
    return Bilingual(
      zh: sentences.map(\.zh).joined(),
      en: sentences.map(\.en).joined(separator: " ")
    )
  }

  /// That lists hold much of a small catalogue, whatever made them; nil where they do not.
  private func longListsRemark(_ world: RivalWorld) -> Bilingual? {
    let items = world.log.itemNames.count
    guard 3 * dials.length > items else { return nil }
    return Bilingual(
      zh: "总共 \(items) 个物品，K = \(dials.length) 太长：谁的列表都装下一大半，把 K 调小才比得出来。",
      en:
        "There are \(items) items in all: lists of \(dials.length) hold many of them whoever made them; "
        + "turn K down to compare."
    )
  }

  /// What the head's recall is worth: popularity knows nothing of the user.
  private func headRemark(_ baselines: RivalBaselines, _ world: RivalWorld) -> Bilingual? {
    guard world.askedBands.contains(.head) else { return nil }
    let popular = baselines.popularity.recall(.head).inShort
    let count = world.items(in: .head).count
    return Bilingual(
      zh: "头部 \(count) 个物品，列表 \(dials.length) 个：光推热门就找回 \(popular)。",
      en:
        "The head has \(count) items, a list \(dials.length) places: popularity alone finds "
        + "\(popular)."
    )
  }

  private func newRemark(_ baselines: RivalBaselines, _ world: RivalWorld) -> Bilingual? {
    guard world.askedBands.contains(.new) else { return nil }
    let new = baselines.itemCF.recall(.new)
    return new > 0
      ? Bilingual(
        zh: "全新物品的考题点击，ItemCF 找回 \(new.inShort)。",
        en: "Of the test clicks on brand-new items ItemCF finds \(new.inShort)."
      )
      : Bilingual(
        zh: "全新物品的考题点击，ItemCF 一个也找不回。",
        en: "Of the test clicks on brand-new items ItemCF finds none."
      )
  }

  /// Where the other half of the popular item's pair stands; nil where there is none.
  private func pairRemark(_ item: ItemIndex, _ world: RivalWorld) -> Bilingual? {
    let partner = world.partner(of: item)
    let rank = partner.flatMap { partner in
      world.itemCF.similarItems(to: item, count: .max).firstIndex { $0.item == partner }
    }
    guard let partner, let rank else { return nil }
    let quoted = world.log.quoted(partner)
    let place =
      rank == 0
      ? Bilingual(zh: "最", en: "nearest") : Bilingual(zh: "第 \(rank + 1) ", en: "no. \(rank + 1)")
    return Bilingual(
      zh: "\(quoted.zh)是另一个主题，却是\(world.log.quoted(item).zh)\(place.zh)近的邻居。",
      en:
        "\(quoted.en), on another topic, is the \(place.en) neighbour of "
        + "\(world.log.quoted(item).en)."
    )
  }
}
