import Recommender
import Wording

extension RivalRun {
  /// Both channels alone and merged, band by band.
  func togetherStep(
    _ towers: RivalShelf.Entry,
    _ baselines: RivalBaselines,
    _ world: RivalWorld
  ) -> DemoStep {
    let itemCF = baselines.itemCF
    let learnt = RivalFigures(towers.lists, length: dials.length, in: world)
    let merged = RivalFigures(merged(towers, world), length: dials.length, in: world)
    let best = max(itemCF.recall, learnt.recall)
    return DemoStep(
      id: RivalStep.together.rawValue,
      exhibits: [
        Exhibit(
          id: "recall",
          title: Bilingual(zh: "全部考题", en: "All test clicks"),
          content: .bars(
            Bars(
              measure: recallMeasure,
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
      remark: remark(merged, itemCF, learnt, world),
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

  /// What merging gains over all, and what each band pays for it.
  private func remark(
    _ merged: RivalFigures,
    _ itemCF: RivalFigures,
    _ towers: RivalFigures,
    _ world: RivalWorld
  ) -> Bilingual? {
    let best = max(itemCF.recall, towers.recall)
    guard best > 0 else { return nil }
    let size = NumberFormat.percent((merged.recall / best - 1).magnitude)
    let verdict =
      switch ChannelPrediction.Gain(merged.recall / best) {
      case .better: Bilingual(zh: "高 \(size)", en: "\(size) more")
      case .same: Bilingual(zh: "差不多（相差不到 1%）", en: "the same to within 1%")
      case .worse: Bilingual(zh: "低 \(size)", en: "\(size) less")
      }
    let prices = world.askedBands.map { band -> Bilingual in
      let price = merged.recall(band) - max(itemCF.recall(band), towers.recall(band))
      let signed = price > 0 ? "+\(price.inShort)" : price.inShort
      return Bilingual(zh: "\(band.title.zh) \(signed)", en: "\(band.title.en) \(signed)")
    }
    let isItemCF = itemCF.recall >= towers.recall
    return Bilingual(
      zh: "全部考题：更好的一路是\(isItemCF ? " ItemCF，" : "双塔，")\(best.inShort)；合并后 "
        + "\(merged.recall.inShort)，\(verdict.zh)。每一段和在这段更好的那一路比："
        + prices.map(\.zh).joined(separator: "、") + "。",
      en:
        "Over all, the better one alone, \(isItemCF ? "ItemCF" : "the towers"), has \(best.inShort); "
        + "merged \(merged.recall.inShort), \(verdict.en). Each band against the channel that is better there: "
        + prices.map(\.en).joined(separator: ", ") + "."
    )
  }
}
