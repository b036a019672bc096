import Recommender
import Wording

extension LadderRun {
  /// The list that everybody gets.
  func everyoneStep(_ world: LadderWorld, _ lists: LadderLists) throws(DemoError) -> DemoStep {
    let figures = try lists.figures(.everyone, clicks: 0)
    let list = lists.focusList(.everyone, count: dials.listLength)
    let hits = hits(in: list, world)
    let hitRate = NumberFormat.percent(figures.hitRate)
    let name = world.focusName
    return DemoStep(
      id: LadderStep.everyone.rawValue,
      exhibits: [
        ranking(
          list,
          title: Bilingual(
            zh: HanLatinSpacing.spaced("给\(name.zh)，也是给所有人"),
            en: "For \(name.en), and for everybody"
          ),
          measure: Bilingual(zh: "得分，最高为 1", en: "score, the best at 1"),
          before: nil,
          world
        ),
        figuresExhibit(figures),
      ],
      remark: Bilingual(
        zh: HanLatinSpacing.spaced("\(name.zh)后来点了这 \(list.count) 个里的 \(hits) 个；")
          + "所有新用户里，\(hitRate) 至少被猜中一个。",
        en: "\(name.en) clicked \(hits) of these \(list.count) later; of all newcomers, "
          + "\(hitRate) find at least one hit."
      )
    )
  }

  /// The list of the group.
  func groupStep(_ world: LadderWorld, _ lists: LadderLists) throws(DemoError) -> DemoStep {
    let below = try lists.figures(.everyone, clicks: 0)
    let figures = try lists.figures(.group, clicks: 0)
    let list = lists.focusList(.group, count: dials.listLength)
    let before = lists.focusList(.everyone, count: world.log.itemNames.count)
    let (name, group) = (world.focusName, world.focus.groupTitle ?? Self.nothing)
    let size = Double(groupSize(world, lists))
    let weight = size / max(size + dials.shrinkage, .leastNormalMagnitude)
    return DemoStep(
      id: LadderStep.group.rawValue,
      exhibits: [
        ranking(
          list,
          title: Bilingual(
            zh: HanLatinSpacing.spaced("给\(name.zh)（\(group.zh)），和全站热门的名次比"),
            en: "For \(name.en) (\(group.en)), compared with everyone"
          ),
          measure: Bilingual(zh: "得分", en: "score"),
          before: before,
          world
        ),
        Exhibit(
          id: "weights",
          content: .facts([
            Fact(
              id: "group-size",
              title: Bilingual(zh: "人群人数", en: "users of the group"),
              value: .number(size, fractionDigits: 0)
            ),
            Fact(
              id: "group-weight",
              title: Bilingual(zh: "听人群的", en: "weight of the group"),
              value: .number(weight, fractionDigits: 2)
            ),
          ])
        ),
        figuresExhibit(figures, below: below, Bilingual(zh: "全站", en: "everyone")),
      ],
      remark: compared(figures, below, from: Bilingual(zh: "全站热门", en: "everyone's list"))
    )
  }

  /// The list with the tags that were ticked.
  func tagsStep(_ world: LadderWorld, _ lists: LadderLists) throws(DemoError) -> DemoStep {
    guard world.log.hasTags else {
      return DemoStep(
        id: LadderStep.tags.rawValue,
        exhibits: [],
        remark: Self.noTags(prior: listWithoutTicks(world))
      )
    }
    let rung: LadderMethod = world.log.people.hasGroups ? .group : .everyone
    let below = try lists.figures(rung, clicks: 0)
    let figures = try lists.figures(.tags, clicks: 0)
    let list = lists.focusList(.tags, count: dials.listLength)
    let before = lists.focusList(rung, count: world.log.itemNames.count)
    let name = world.focusName
    let picked = picked(lists.focusTags.sorted().map(world.log.title(ofTag:)))
    let ranks = Bilingual(
      zh: world.log.people.hasGroups ? "人群榜" : "全站热门",
      en: world.log.people.hasGroups ? "the group" : "everyone"
    )
    return DemoStep(
      id: LadderStep.tags.rawValue,
      exhibits: [
        ranking(
          list,
          title: Bilingual(
            zh: HanLatinSpacing.spaced("给\(name.zh)（\(picked.zh)），和\(ranks.zh)的名次比"),
            en: "For \(name.en) (\(picked.en)), compared with \(ranks.en)"
          ),
          measure: Bilingual(zh: "得分", en: "score"),
          before: before,
          world
        ),
        figuresExhibit(figures, below: below, rung.title),
      ],
      remark: picksRemark(
        list,
        Array(before.prefix(list.count)),
        own: lists.focusList(.tags, count: dials.listLength, ticks: lists.ownTicks),
        world,
        then: compared(
          figures,
          below,
          from: listWithoutTicks(world)
        )
      )
    )
  }

  /// How the list of the rung below is called: what is shown while nothing is ticked.
  private func listWithoutTicks(_ world: LadderWorld) -> Bilingual {
    world.log.people.hasGroups
      ? Bilingual(zh: "人群榜", en: "the group's list")
      : Bilingual(zh: "全站热门", en: "everyone's list")
  }

  /// The ticked tags in a few words.
  private func picked(_ titles: [Bilingual]) -> Bilingual {
    guard !titles.isEmpty else { return Bilingual(zh: "什么都没勾", en: "nothing ticked") }
    guard titles.count <= Self.namedTags else {
      return Bilingual(zh: "勾了 \(titles.count) 个标签", en: "\(titles.count) tags ticked")
    }
    return Bilingual(
      zh: "勾了" + titles.map(\.zh).joined(separator: "、"),
      en: "ticked: " + titles.map(\.en).joined(separator: ", ")
    )
  }

  /// Up to how many ticked tags are called by their names.
  private static let namedTags = 3

  /// What other ticks than the newcomer's own do to the list that is shown; the figures below are
  /// of all newcomers, who tick for themselves.
  private func picksRemark(
    _ list: [Recommendation],
    _ before: [Recommendation],
    own: [Recommendation],
    _ world: LadderWorld,
    then figures: Bilingual
  ) -> Bilingual {
    guard dials.picks != [LadderDials.own] else { return figures }
    guard !dials.picks.isEmpty else {
      let list = listWithoutTicks(world)
      return Bilingual(
        zh: "什么都没勾，所以这就是\(list.zh)。所有新用户各勾各的：" + figures.zh,
        en: "Nothing is ticked, so this is \(list.en). All newcomers tick for themselves. "
          + figures.en
      )
    }
    let (name, now, then) = (world.focusName, hits(in: list, world), hits(in: before, world))
    let seen = list.prefix(Self.shown).map(\.item)
    let (same, others) = (
      own.prefix(Self.shown).map(\.item) == seen, before.prefix(Self.shown).map(\.item) == seen
    )
    let unmoved =
      same || others
      ? Bilingual(
        zh: "看得见的 \(seen.count) 名和\(same ? "只勾“本人”" : "什么都不勾")时一样。",
        en: "The \(seen.count) that are shown are as with "
          + "\(same ? "“own” alone" : "nothing ticked"). "
      ) : Bilingual(zh: "", en: "")
    return Bilingual(
      zh: HanLatinSpacing.spaced(
        "\(unmoved.zh)这样勾，\(name.zh)后来点了榜上的 \(now) 个，不勾是 \(then) 个。所有新用户各勾各的："
      ) + figures.zh,
      en: unmoved.en
        + "With these ticks \(name.en) later clicked \(now) of the list, without any \(then). "
        + "All newcomers tick for themselves. " + figures.en
    )
  }

  private static func noTags(prior: Bilingual) -> Bilingual {
    Bilingual(
      zh: "这份文件没有标签可勾：要有一列叫 genres、tags 或 category（多个用 | 隔开），每个物品写上自己的标签。"
        + "所以这一级空着，后面的先验用\(prior.zh)。",
      en: "The file has no tags to pick: that takes a column called genres, tags or category, with "
        + "each item's tags, several separated by |. So this rung is left empty, and \(prior.en) "
        + "is the prior of the next."
    )
  }

  private static let nothing = Bilingual(zh: "什么都没填", en: "nothing registered")

  /// How many known users registered what the newcomer did.
  private func groupSize(_ world: LadderWorld, _ lists: LadderLists) -> Int {
    let values = lists.ladder.popularity.attributes.map { world.focus.attributes[$0] ?? [] }
    return lists.ladder.popularity.groupSizes[values] ?? 0
  }

  /// How many items of a list the newcomer that is followed did click later.
  func hits(in list: [Recommendation], _ world: LadderWorld) -> Int {
    list.count { world.focus.targets.contains($0.item) }
  }

  /// A list of the newcomer, with what was clicked later as its focus.
  func ranking(
    _ list: [Recommendation],
    title: Bilingual,
    measure: Bilingual,
    before: [Recommendation]?,
    parts: (ItemIndex) -> [Ranking.Contribution] = { _ in [] },
    _ world: LadderWorld
  ) -> Exhibit {
    let ranks = before.map { list in
      Dictionary(list.enumerated().map { ($1.item, $0 + 1) }) { first, _ in first }
    }
    return Exhibit(
      id: "recommended",
      title: title,
      content: .ranking(
        Ranking(
          measure: Self.cut(measure, list.count),
          entries: list.prefix(Self.shown).map { recommendation in
            Ranking.Entry(
              label: world.name(recommendation.item),
              score: recommendation.score,
              rankBefore: ranks?[recommendation.item],
              contributions: parts(recommendation.item),
              isFocus: world.focus.targets.contains(recommendation.item)
            )
          },
          fractionDigits: 3
        )
      )
    )
  }

  /// The measure, and how much of a longer list is shown.
  private static func cut(_ measure: Bilingual, _ count: Int) -> Bilingual {
    guard count > shown else { return measure }
    return Bilingual(
      zh: "\(measure.zh)；\(count) 个里的前 \(shown) 个",
      en: "\(measure.en); the first \(shown) of \(count)"
    )
  }

  /// What the lists of all newcomers are worth, and those of the rung below.
  func figuresExhibit(
    _ figures: LadderFigures,
    below: LadderFigures? = nil,
    _ rung: Bilingual = Bilingual(zh: "", en: ""),
    more: [Fact] = []
  ) -> Exhibit {
    var facts = [
      Fact(
        id: "ndcg",
        title: Bilingual(zh: "nDCG@\(dials.listLength)", en: "nDCG@\(dials.listLength)"),
        value: .number(figures.ndcg, fractionDigits: 3)
      ),
      Fact(
        id: "hit-rate",
        title: Bilingual(zh: "命中率", en: "hit rate"),
        value: .number(figures.hitRate, fractionDigits: 3)
      ),
    ]
    if let below {
      facts.append(
        Fact(
          id: "ndcg-below",
          title: Bilingual(zh: "nDCG（\(rung.zh)）", en: "nDCG (\(rung.en))"),
          value: .number(below.ndcg, fractionDigits: 3)
        )
      )
    }
    return Exhibit(
      id: "figures",
      title: Bilingual(zh: "所有新用户平均", en: "Mean of all newcomers"),
      content: .facts(facts + more)
    )
  }

  private func compared(
    _ figures: LadderFigures,
    _ below: LadderFigures,
    from rung: Bilingual
  ) -> Bilingual {
    let (from, to) = (below.ndcg.inSentence, figures.ndcg.inSentence)
    let (hitFrom, hitTo) = (
      NumberFormat.percent(below.hitRate), NumberFormat.percent(figures.hitRate)
    )
    return Bilingual(
      zh: "和\(rung.zh)比，nDCG \(from) → \(to)，命中率 \(hitFrom) → \(hitTo)。",
      en: "Compared with \(rung.en): nDCG \(from) → \(to), hit rate \(hitFrom) → \(hitTo)."
    )
  }
}
