import Recommender
import Wording

extension ArrivalRun {
  /// What ids alone say of the new item.
  func idStep(_ world: ArrivalWorld, _ placing: ArrivalPlacing) throws(DemoError) -> DemoStep {
    let itemCF = try placing.figures(.itemCF)
    let untrained = try placing.figures(.untrained)
    let counted = world.model.similarItems(to: world.focus, count: .max).count
    let focus = world.quoted(world.focus)
    let list = placing.nearestUntrained(count: Self.shown)
    let kin = list.count { world.isKin($0.item, world.focus) }
    let ofThem = Bilingual(
      zh: world.log.isMade ? "，同一主题的只有 \(kin) 个" : "",
      en: world.log.isMade ? ", \(kin) of them on its topic" : ""
    )
    return DemoStep(
      id: ArrivalStep.idBased.rawValue,
      exhibits: [
        ranking(
          list,
          before: nil,
          title: Bilingual(
            zh: "\(focus.zh)按没训练的 ID 向量的邻居",
            en: "Near \(focus.en) by its untrained vector"
          ),
          world
        ),
        Exhibit(
          id: "figures",
          title: Bilingual(zh: "所有新物品", en: "All new items"),
          content: .facts([
            fact("co-occurring", Bilingual(zh: "和它共现的物品", en: "co-occurring items"), counted),
            fact("itemcf-auc", Bilingual(zh: "AUC（ItemCF）", en: "AUC (ItemCF)"), itemCF.area),
            fact(
              "untrained-auc",
              Bilingual(zh: "AUC（没训练的向量）", en: "AUC (untrained vectors)"),
              untrained.area
            ),
          ])
        ),
      ],
      remark: Bilingual(
        zh: "跟它共现的物品有 \(counted) 个；没训练的向量凑出 \(list.count) 个邻居\(ofThem.zh)。"
          + "ItemCF 的 AUC 是 \(itemCF.area.inSentence)。",
        en: counted.counted(one: "item co-occurs", many: "items co-occur")
          + " with it; its untrained vector finds \(list.count.counted("neighbour"))"
          + "\(ofThem.en). ItemCF has an AUC of \(itemCF.area.inSentence)."
      ),
      outcome: world.log.isMade
        ? [ArrivalPrediction.coin: ArrivalPrediction.Coin(area: itemCF.area).rawValue] : [:]
    )
  }

  /// The nearest mature items by tags.
  func attributesStep(
    _ world: ArrivalWorld,
    _ placing: ArrivalPlacing
  ) throws(DemoError) -> DemoStep {
    let figures = try placing.figures(.attributes)
    let list = byTags(world, placing)
    let focus = world.quoted(world.focus)
    let tags = world.log.tagTexts[world.focus.value]
    return DemoStep(
      id: ArrivalStep.attributes.rawValue,
      exhibits: [
        ranking(
          Array(list.prefix(Self.shown)),
          before: nil,
          title: Bilingual(
            zh: "\(focus.zh)的邻居，按标签（\(tags.zh)）",
            en: "Near \(focus.en) by tags (\(tags.en))"
          ),
          world
        ),
        figuresExhibit(figures, list, world),
      ],
      remark: areaRemark(figures, Bilingual(zh: "按标签", en: "By tags"), then: tieRemark(list))
    )
  }

  /// The nearest mature items by words.
  func textStep(_ world: ArrivalWorld, _ placing: ArrivalPlacing) throws(DemoError) -> DemoStep {
    let figures = try placing.figures(.text)
    let list = world.textVectors.nearest(
      to: world.focus,
      count: Self.shown,
      among: world.isMature
    )
    let focus = world.quoted(world.focus)
    let words = world.log.isMade ? world.log.words[world.focus.value] : ""
    return DemoStep(
      id: ArrivalStep.text.rawValue,
      exhibits: [
        ranking(
          list,
          before: world.log.hasTags ? byTags(world, placing) : nil,
          title: Bilingual(
            zh: "\(focus.zh)的邻居，按文字" + (words.isEmpty ? "" : "（\(words)）"),
            en: "Near \(focus.en) by words" + (words.isEmpty ? "" : " (\(words))")
          ),
          world
        ),
        figuresExhibit(figures, list, world),
      ],
      remark: areaRemark(figures, Bilingual(zh: "按文字", en: "By words"))
    )
  }

  /// All mature items that share a tag with the one that is followed, nearest first.
  func byTags(_ world: ArrivalWorld, _ placing: ArrivalPlacing) -> [Neighbour] {
    placing.byTags.nearest(
      to: world.focus,
      count: world.maturity.count,
      among: world.isMature
    )
  }

  /// Neighbours of the new item; those that share its topic are the focus.
  func ranking(
    _ list: [Neighbour],
    before: [Neighbour]?,
    title: Bilingual,
    _ world: ArrivalWorld
  ) -> Exhibit {
    let ranks = before.map(NeighbourList.init)
    return Exhibit(
      id: "neighbours",
      title: title,
      content: .ranking(
        Ranking(
          measure: Bilingual(zh: "相似度", en: "similarity"),
          entries: list.prefix(Self.shown).map { neighbour in
            Ranking.Entry(
              label: world.name(neighbour.item),
              score: neighbour.similarity,
              rankBefore: ranks?.rank(of: neighbour.item),
              isFocus: world.isKin(neighbour.item, world.focus)
            )
          },
          fractionDigits: 3
        )
      )
    )
  }

  /// What a method's scores of all new items are worth, and how many of the list share the topic.
  func figuresExhibit(
    _ figures: NewItemFigures,
    _ list: [Neighbour],
    _ world: ArrivalWorld
  ) -> Exhibit {
    let shown = list.prefix(Self.shown)
    let kin =
      world.log.isMade
      ? [
        fact(
          "of-the-topic",
          Bilingual(zh: "这 \(shown.count) 个里同一主题的", en: "of these \(shown.count), on its topic"),
          shown.count { world.isKin($0.item, world.focus) }
        )
      ] : []
    return Exhibit(
      id: "figures",
      title: Bilingual(zh: "所有新物品", en: "All new items"),
      content: .facts(
        [
          fact("auc", Bilingual(zh: "AUC", en: "AUC"), figures.area),
          fact(
            "recall",
            Bilingual(
              zh: "recall@\(ArrivalPlacing.cutoff)",
              en: "recall@\(ArrivalPlacing.cutoff)"
            ),
            figures.recall
          ),
        ] + kin
      )
    )
  }

  func fact(_ id: String, _ title: Bilingual, _ value: Double) -> Fact {
    Fact(id: id, title: title, value: .number(value, fractionDigits: 3))
  }

  func fact(_ id: String, _ title: Bilingual, _ value: Int) -> Fact {
    Fact(id: id, title: title, value: .number(Double(value), fractionDigits: 0))
  }

  /// How many more are as near as the last that is shown; nothing where none is.
  private func tieRemark(_ list: [Neighbour]) -> Bilingual {
    let shown = list.prefix(Self.shown)
    let others = list.dropFirst(Self.shown).count { $0.similarity == shown.last?.similarity }
    guard others > 0 else { return Bilingual(zh: "", en: "") }
    return Bilingual(
      zh: "还有 \(others) 个和末位一样像，没排进来；一样像的，日志里先出现的在前。",
      en: " \(others.counted(one: "more is", many: "more are")) as near as the last of these; of "
        + "equals, what comes first in the log is in front."
    )
  }

  func areaRemark(
    _ figures: NewItemFigures,
    _ way: Bilingual,
    then more: Bilingual = Bilingual(zh: "", en: "")
  ) -> Bilingual {
    let (area, recall) = (figures.area.inSentence, NumberFormat.percent(figures.recall))
    return Bilingual(
      zh: "\(way.zh)找来的老物品替新物品说话：AUC \(area)，点了的新物品有 \(recall) 进了前 10。"
        + more.zh,
      en: "\(way.en), mature items speak for the new ones: an AUC of \(area), and \(recall) of "
        + "what users liked is among the ten best." + more.en
    )
  }
}
