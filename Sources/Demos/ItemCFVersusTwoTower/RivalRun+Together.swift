import Recommender
import Wording

extension RivalRun {
  /// Both channels alone and merged, band by band.
  func togetherStep(_ towers: RivalShelf.Entry, _ world: RivalWorld) -> DemoStep {
    let itemCF = RivalFigures(world.itemCFLists, length: dials.length, in: world)
    let learnt = RivalFigures(towers.lists, length: dials.length, in: world)
    let merged = RivalFigures(merged(towers, world), length: dials.length, in: world)
    let best = max(itemCF.recall, learnt.recall)
    return DemoStep(
      id: RivalStep.together.rawValue,
      exhibits: [
        Exhibit(
          id: "recall",
          title: Bilingual(
            zh: "全部考题的召回率@\(dials.length)",
            en: "recall@\(dials.length) of all test clicks"
          ),
          content: .bars(
            Bars(
              measure: Bilingual(zh: "召回率", en: "recall"),
              bars: [
                Bars.Bar(label: Bilingual(zh: "ItemCF", en: "ItemCF"), value: itemCF.recall),
                Bars.Bar(label: Bilingual(zh: "双塔", en: "Two towers"), value: learnt.recall),
                Bars.Bar(
                  label: Bilingual(zh: "两路合并", en: "Both merged"),
                  value: merged.recall,
                  isFocus: true
                ),
              ],
              fractionDigits: 3
            )
          )
        ),
        Exhibit(id: "bands", content: .table(table([itemCF, learnt, merged], world))),
        Exhibit(
          id: "figures",
          content: .facts([
            .share("best-alone", Bilingual(zh: "更好的一路", en: "the better alone"), best),
            .share("merged", Bilingual(zh: "合并", en: "merged"), merged.recall),
            .count(
              "itemcf-quota",
              Bilingual(zh: "ItemCF 的名额", en: "places of ItemCF"),
              dials.itemCFQuota
            ),
            .count(
              "two-tower-quota",
              Bilingual(zh: "双塔的名额", en: "of the towers"),
              dials.length - dials.itemCFQuota
            ),
          ])
        ),
      ],
      remark: remark(merged.recall, best, isItemCF: itemCF.recall >= learnt.recall),
      outcome: world.log.isMade && best > 0
        ? [RivalPrediction.merged: ChannelPrediction.Gain(merged.recall / best).rawValue] : [:]
    )
  }

  private func merged(
    _ towers: RivalShelf.Entry,
    _ world: RivalWorld
  ) -> [[Recommendation]] {
    zip(world.itemCFLists, towers.lists).map { counted, learnt in
      RecallMerger.merged(
        [
          RecallChannel(name: "itemcf", candidates: counted, quota: dials.itemCFQuota),
          RecallChannel(
            name: "two-tower",
            candidates: learnt,
            quota: dials.length - dials.itemCFQuota
          ),
        ],
        limit: dials.length
      )
      .map { Recommendation(item: $0.item, score: 0) }
    }
  }

  private func table(_ figures: [RivalFigures], _ world: RivalWorld) -> Table {
    Table(
      columns: [
        Table.Column(id: "band", title: Bilingual(zh: "段", en: "Band")),
        Table.Column(id: "itemcf", title: Bilingual(zh: "ItemCF", en: "ItemCF")),
        Table.Column(id: "two-tower", title: Bilingual(zh: "双塔", en: "Two towers")),
        Table.Column(id: "merged", title: Bilingual(zh: "合并", en: "Merged")),
      ],
      rows: world.askedBands.map { band in
        Table.Row(
          values: [.text(band.title)]
            + figures.map { .number($0.recall(band), fractionDigits: 3) }
        )
      }
    )
  }

  private func remark(_ merged: Double, _ best: Double, isItemCF: Bool) -> Bilingual? {
    guard best > 0 else { return nil }
    let change = (merged / best - 1).magnitude
    let size = NumberFormat.percent(change)
    let isMore = merged >= best
    let verdict =
      change < 0.005
      ? Bilingual(zh: "差不多", en: "about the same")
      : Bilingual(
        zh: "\(isMore ? "高" : "低") \(size)",
        en: "\(size) \(isMore ? "more" : "less")"
      )
    return Bilingual(
      zh: "更好的一路是\(isItemCF ? " ItemCF，" : "双塔，")\(best.inShort)；合并后 \(merged.inShort)，"
        + "\(verdict.zh)。",
      en:
        "The better one alone, \(isItemCF ? "ItemCF" : "the towers"), has \(best.inShort); merged "
        + "\(merged.inShort), \(verdict.en)."
    )
  }
}
