import Recommender
import Wording

extension ArrivalRun {
  /// Some of the new items, and the log.
  func arrivalsStep(_ world: ArrivalWorld) -> DemoStep {
    let focus = world.quoted(world.focus)
    let kept =
      dials.keptLikes == 0
      ? Bilingual(zh: "还没人点过", en: "nobody has touched it")
      : Bilingual(
        zh: "先有 \(dials.keptLikes) 次点击",
        en: "it has \(dials.keptLikes.counted("like")) to begin with"
      )
    let later = world.asked.popularity()[world.focus.value]
    return DemoStep(
      id: ArrivalStep.arrivals.rawValue,
      exhibits: [
        Exhibit(
          id: "new-items",
          title: Bilingual(zh: "新物品里的几个", en: "Some of the new items"),
          content: .table(arrivalsTable(world))
        ),
        Exhibit(
          id: "world",
          title: Bilingual(zh: "这份日志", en: "The log in figures"),
          content: .facts(worldFacts(world))
        ),
      ],
      remark: Bilingual(
        zh: "跟着看\(focus.zh)：\(kept.zh)，后来有 \(later) 人喜欢。现在要猜的就是这 \(later) 人是"
          + "谁。",
        en: "Follow \(focus.en): \(kept.en), and \(later.counted("user")) will like it later. Who "
          + "that is has to be guessed."
      )
    )
  }

  private static let itemsShown = 5

  private func arrivalsTable(_ world: ArrivalWorld) -> Table {
    let learnt = world.likes.interactions.popularity()
    let items = [world.focus] + world.newItems.filter { $0 != world.focus }
    let tags =
      world.log.hasTags
      ? [Table.Column(id: "tags", title: Bilingual(zh: "标签", en: "Tags"))] : []
    let words =
      world.log.isMade
      ? [Table.Column(id: "description", title: Bilingual(zh: "简介里的词", en: "Description"))]
      : []
    return Table(
      columns: [Table.Column(id: "item", title: Bilingual(zh: "物品", en: "Item"))] + tags + words
        + [Table.Column(id: "likes", title: Bilingual(zh: "点击", en: "Likes"))],
      rows: items.prefix(Self.itemsShown).map { item in
        Table.Row(
          values: [.text(world.name(item))]
            + (tags.isEmpty ? [] : [.text(world.log.tagTexts[item.value])])
            + (words.isEmpty ? [] : [.text(text(world.log.words[item.value]))])
            + [.number(Double(learnt[item.value]), fractionDigits: 0)],
          isFocus: item == world.focus
        )
      }
    )
  }

  private func text(_ words: String) -> Bilingual { Bilingual(zh: words, en: words) }

  private func worldFacts(_ world: ArrivalWorld) -> [Fact] {
    let mature = world.maturity.count { $0 >= ArrivalWorld.matureFrom }
    return [
      Fact(
        id: "new",
        title: Bilingual(zh: "新物品", en: "new items"),
        value: .number(Double(world.newItems.count), fractionDigits: 0)
      ),
      Fact(
        id: "mature",
        title: Bilingual(zh: "成熟的老物品", en: "mature items"),
        value: .number(Double(mature), fractionDigits: 0)
      ),
      Fact(
        id: "learnt",
        title: Bilingual(zh: "用来学的点击", en: "likes to learn from"),
        value: .number(Double(world.likes.count), fractionDigits: 0)
      ),
      Fact(
        id: "hidden",
        title: Bilingual(zh: "藏起来的点击", en: "likes hidden"),
        value: .number(Double(world.asked.count), fractionDigits: 0)
      ),
    ]
  }
}
