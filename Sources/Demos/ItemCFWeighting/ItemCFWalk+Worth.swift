import Recommender
import Wording

extension ItemCFWalk {
  /// One more weight taken away; before the first nothing is computed.
  mutating func nextWorthStep(_ world: ItemCFWorld) throws(DemoError) -> DemoStep {
    let trial = try trial(world)
    guard trial.asked > 0 else {
      return DemoStep(id: ItemCFStepID.worth.rawValue, exhibits: [], remark: Self.nobodyToAsk)
    }
    if let done = measured {
      let part = ItemCFPart.allCases[done.count]
      measured = done + [try trial.figures(part.removed(from: dials.options(.topK)))]
    } else {
      measured = []
    }
    return worthStep(measured ?? [], asked: trial.asked)
  }

  private func worthStep(_ figures: [ItemCFTrial.Figures], asked: Int) -> DemoStep {
    let total = ItemCFPart.allCases.count
    let measured = Array(zip(ItemCFPart.allCases, figures))
    let whole = figures.first?.ndcg ?? 0
    return DemoStep(
      id: ItemCFStepID.worth.rawValue,
      exhibits: [
        Exhibit(
          id: "worth",
          title: Bilingual(zh: "一次拿掉一个权重", en: "One weight taken away at a time"),
          content: .bars(
            Bars(
              measure: Bilingual(
                zh: "nDCG@\(ItemCFTrial.listLength)",
                en: "nDCG@\(ItemCFTrial.listLength)"
              ),
              bars: measured.map { part, figures in
                Bars.Bar(
                  label: part.title,
                  value: figures.ndcg,
                  note: part == .none ? nil : Self.change(from: whole, to: figures.ndcg),
                  isFocus: part == .none
                )
              },
              fractionDigits: 3
            )
          )
        )
      ] + kinExhibit(measured),
      remark: figures.count == total ? worthRemark(measured, asked: asked) : nil,
      progress: StepProgress(done: figures.count, total: total)
    )
  }

  /// How many neighbours are truly about the same; nothing where nobody knows.
  private func kinExhibit(_ measured: [(ItemCFPart, ItemCFTrial.Figures)]) -> [Exhibit] {
    let bars = measured.filter { ItemCFPart.movingNeighbours.contains($0.0) }
      .compactMap { part, figures in
        figures.kinShare.map { Bars.Bar(label: part.title, value: $0, isFocus: part == .none) }
      }
    guard !bars.isEmpty else { return [] }
    return [
      Exhibit(
        id: "kin",
        title: Bilingual(zh: "邻居里真正同一主题的", en: "Neighbours truly on the same topic"),
        content: .bars(
          Bars(
            measure: Bilingual(zh: "占比", en: "share"),
            bars: bars,
            fractionDigits: 3,
            whole: 1
          )
        )
      )
    ]
  }

  /// By how many per cent a figure changes, with its sign.
  private static func change(from whole: Double, to figure: Double) -> Bilingual {
    guard whole > 0 else { return Bilingual(zh: "", en: "") }
    let text = signedPercent(figure / whole - 1)
    return Bilingual(zh: text, en: text)
  }

  private static func signedPercent(_ share: Double) -> String {
    let text = NumberFormat.percent(share.magnitude)
    return text == NumberFormat.percent(0) ? text : (share < 0 ? "-" : "+") + text
  }

  private func worthRemark(
    _ measured: [(ItemCFPart, ItemCFTrial.Figures)],
    asked: Int
  ) -> Bilingual {
    guard let all = measured.first?.1.ndcg,
      let (dearest, least) = measured.dropFirst().min(by: { $0.1.ndcg < $1.1.ndcg }), all > 0
    else {
      return Bilingual(
        zh: "\(asked) 个人最后的点击，用全部权重一个也没猜中。",
        en: "With all weights, none of the last clicks of \(asked) users is among the first ten."
      )
    }
    let idle = measured.dropFirst().filter { $0.1.ndcg >= all }.map(\.0.weight)
    let cost = Self.signedPercent(least.ndcg / all - 1)
    let lost =
      least.ndcg < all
      ? Bilingual(
        zh: "\(asked) 个人里，最少不得的是\(dearest.weight.zh)，拿掉它 \(cost)。",
        en: "Of \(asked) users, what is missed most is \(dearest.weight.en): \(cost) without it."
      )
      : Bilingual(
        zh: "\(asked) 个人里，拿掉哪个都不吃亏。",
        en: "Of \(asked) users, no weight is missed."
      )
    guard !idle.isEmpty, least.ndcg < all else { return lost }
    return Bilingual(
      zh: lost.zh + "对 nDCG 没有用的：" + idle.map(\.zh).joined(separator: "、") + "。",
      en: lost.en + " Of no use to nDCG: " + idle.map(\.en).joined(separator: ", ") + "."
    )
  }

  private static let nobodyToAsk = Bilingual(
    zh: "没有一个用户喜欢过两个物品，留出最后一个就没有可学的了，所以这里量不了。",
    en: "No user likes two items: with the last one held out there is nothing to learn from, so "
      + "nothing can be measured here."
  )
}
