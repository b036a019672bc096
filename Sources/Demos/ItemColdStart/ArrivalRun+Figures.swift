import Recommender
import Wording

extension ArrivalRun {
  /// The areas and recalls of the first methods; judged once all are there.
  func figuresStep(_ figures: [NewItemFigures], _ world: ArrivalWorld) -> DemoStep {
    let methods = Self.methods(world)
    let isWhole = figures.count == methods.count
    let known = Array(zip(methods, figures))
    let best = known.max { $0.1.area < $1.1.area }
    return DemoStep(
      id: ArrivalStep.figures.rawValue,
      exhibits: [
        bars(
          "area",
          Bilingual(zh: "新物品的 AUC", en: "AUC of new items"),
          Bilingual(zh: "0.5 是抛硬币", en: "0.5 is a coin toss"),
          known.map { ($0.0, $0.1.area) },
          best: best?.0
        ),
        bars(
          "recall",
          Bilingual(zh: "recall@\(ArrivalPlacing.cutoff)", en: "recall@\(ArrivalPlacing.cutoff)"),
          Bilingual(zh: "点了的有多少在前面", en: "share of the liked that is in front"),
          known.map { ($0.0, $0.1.recall) },
          best: best?.0
        ),
      ],
      remark: isWhole ? remark(known, best) : nil,
      outcome: isWhole && world.log.isMade
        ? best.map { [ArrivalPrediction.best: $0.0.rawValue] } ?? [:] : [:],
      progress: StepProgress(done: figures.count, total: methods.count)
    )
  }

  private func bars(
    _ id: String,
    _ title: Bilingual,
    _ measure: Bilingual,
    _ values: [(ArrivalMethod, Double)],
    best: ArrivalMethod?
  ) -> Exhibit {
    Exhibit(
      id: id,
      title: title,
      content: .bars(
        Bars(
          measure: measure,
          bars: values.map { method, value in
            Bars.Bar(label: method.title, value: value, isFocus: method == best)
          },
          fractionDigits: 3
        )
      )
    )
  }

  private func remark(
    _ known: [(ArrivalMethod, NewItemFigures)],
    _ best: (ArrivalMethod, NewItemFigures)?
  ) -> Bilingual? {
    guard let best, let plain = known.first(where: { $0.0 == .itemCF }) else { return nil }
    return Bilingual(
      zh: "只认 ID 的 ItemCF：AUC \(plain.1.area.inSentence)。最好的是\(best.0.title.zh)："
        + "\(best.1.area.inSentence)。",
      en: "ItemCF by id: an AUC of \(plain.1.area.inSentence). Best is \(best.0.title.en) with "
        + "\(best.1.area.inSentence)."
    )
  }
}
