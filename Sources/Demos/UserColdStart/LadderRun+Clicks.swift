import Recommender
import Wording

extension LadderRun {
  /// The blend after so many clicks, with what each of both parts gives.
  func clicksStep(_ world: LadderWorld, _ lists: LadderLists) throws(DemoError) -> DemoStep {
    let count = dials.clicks
    let below = world.lastRung
    let prior = try lists.figures(below, clicks: count)
    let alone = try lists.figures(.itemCF, clicks: count)
    let figures = try lists.figures(.blend, clicks: count)
    let list = lists.focusList(.blend, clicks: count, count: dials.listLength)
    let before = lists.focusList(below, clicks: count, count: world.log.itemNames.count)
    let known = lists.focusKnown(.blend, clicks: count)
    let trust = lists.ladder.trust(in: lists.focusClicks(count).count)
    let name = world.focusName
    let shown = min(Self.clicksShown, lists.focusClicks(count).count)
    return DemoStep(
      id: LadderStep.clicks.rawValue,
      exhibits: [
        Exhibit(
          id: "clicked",
          title: Bilingual(
            zh: HanLatinSpacing.spaced("\(name.zh)点过的（最近 \(shown) 次）"),
            en: "What \(name.en) clicked (the last \(shown))"
          ),
          content: .table(clickedTable(lists.focusClicks(count), world))
        ),
        ranking(
          list,
          title: Bilingual(
            zh: HanLatinSpacing.spaced("给\(name.zh)，和\(below.title.zh)榜的名次比"),
            en: "For \(name.en), compared with the list by \(below.title.en)"
          ),
          measure: Bilingual(zh: "得分", en: "score"),
          before: before,
          parts: { parts(of: $0, known, lists) },
          world
        ),
        figuresExhibit(
          figures,
          below: prior,
          below.title,
          more: [
            Fact(
              id: "itemcf-ndcg",
              title: Bilingual(zh: "nDCG（单用 ItemCF）", en: "nDCG (ItemCF alone)"),
              value: .number(alone.ndcg, fractionDigits: 3)
            ),
            Fact(
              id: "trust",
              title: Bilingual(zh: "点击的权重 w", en: "weight w of the clicks"),
              value: .number(trust, fractionDigits: 2)
            ),
          ]
        ),
      ],
      remark: clicksRemark(figures, prior, alone, below)
    )
  }

  private static let clicksShown = 3

  private func clickedTable(_ clicks: [ItemIndex], _ world: LadderWorld) -> Table {
    let start = max(0, clicks.count - Self.clicksShown)
    return Table(
      columns: [
        Table.Column(id: "click", title: Bilingual(zh: "第几次", en: "Click")),
        Table.Column(id: "item", title: Bilingual(zh: "物品", en: "Item")),
      ],
      rows: clicks.enumerated().dropFirst(start).map { place, item in
        Table.Row(values: [.number(Double(place + 1), fractionDigits: 0), .text(world.name(item))])
      }
    )
  }

  private func parts(
    of item: ItemIndex,
    _ known: UserLadder.Newcomer,
    _ lists: LadderLists
  ) -> [Ranking.Contribution] {
    lists.ladder.explain(item, for: known).contributions.compactMap { contribution in
      switch contribution.source {
      case .prior:
        Ranking.Contribution(label: Bilingual(zh: "先验", en: "prior"), value: contribution.value)
      case .clicks:
        Ranking.Contribution(label: Bilingual(zh: "点击", en: "clicks"), value: contribution.value)
      default: nil
      }
    }
  }

  private func clicksRemark(
    _ figures: LadderFigures,
    _ prior: LadderFigures,
    _ alone: LadderFigures,
    _ below: LadderMethod
  ) -> Bilingual {
    let (blend, old, new) = (
      figures.ndcg.inSentence, prior.ndcg.inSentence, alone.ndcg.inSentence
    )
    let count = dials.clicks
    let times = count.counted("click")
    return Bilingual(
      zh: "点了 \(count) 次，nDCG：只看\(below.title.zh) \(old)，单用 ItemCF \(new)，"
        + "混合 \(blend)。",
      en: "nDCG after \(times): \(below.title.en) \(old), ItemCF alone \(new), the blend \(blend)."
    )
  }
}
