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
    return worthStep(measured ?? [], trial)
  }

  private func worthStep(_ figures: [ItemCFTrial.Figures], _ trial: ItemCFTrial) -> DemoStep {
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
      ] + kinExhibits(measured) + repeatExhibits(trial),
      remark: figures.count == total ? worthRemark(measured, asked: trial.asked) : nil,
      progress: StepProgress(done: figures.count, total: total)
    )
  }

  /// How many neighbours are truly about the same, and in the same band of prices; nothing where
  /// nobody knows.
  private func kinExhibits(_ measured: [(ItemCFPart, ItemCFTrial.Figures)]) -> [Exhibit] {
    [
      shareExhibit(
        "kin",
        Bilingual(zh: "邻居里真正同一主题的", en: "Neighbours truly on the same topic"),
        measured.map { ($0.0, $0.1.kinShare) }
      ),
      shareExhibit(
        "price",
        Bilingual(zh: "邻居里同一价位的", en: "Neighbours in the same band of prices"),
        measured.map { ($0.0, $0.1.priceShare) }
      ),
    ].compactMap(\.self)
  }

  /// How often something was bought again; nothing where nothing is sold.
  private func repeatExhibits(_ trial: ItemCFTrial) -> [Exhibit] {
    guard let repeats = trial.repeats else { return [] }
    return [
      Exhibit(
        id: "repeats",
        content: .facts([
          Fact(
            id: "bought-again",
            title: Bilingual(zh: "再买一次的点击", en: "clicks that bought again"),
            value: .number(Double(repeats), fractionDigits: 0)
          )
        ])
      )
    ]
  }

  private func shareExhibit(
    _ id: String,
    _ title: Bilingual,
    _ shares: [(ItemCFPart, Double?)]
  ) -> Exhibit? {
    let bars = shares.filter { ItemCFPart.movingNeighbours.contains($0.0) }
      .compactMap { part, share in
        share.map { Bars.Bar(label: part.title, value: $0, isFocus: part == .none) }
      }
    guard !bars.isEmpty else { return nil }
    return Exhibit(
      id: id,
      title: title,
      content: .bars(
        Bars(
          measure: Bilingual(zh: "占比", en: "share"),
          bars: bars,
          fractionDigits: 3,
          whole: 1
        )
      )
    )
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

  /// What the two charts show, the greater loss first, and which weights the lists do without.
  private func worthRemark(
    _ measured: [(ItemCFPart, ItemCFTrial.Figures)],
    asked: Int
  ) -> Bilingual {
    guard let all = measured.first?.1.ndcg,
      let (dearest, least) = measured.dropFirst().min(by: { $0.1.ndcg < $1.1.ndcg }), all > 0
    else {
      return Bilingual(
        zh: "\(asked) 个人最后的点击，用全部权重一个也没猜中。",
        en: asked == 1
          ? "With all weights, the last click of the one user is not among the first ten."
          : "With all weights, none of the last clicks of \(asked) users is among the first ten."
      )
    }
    let loss = 1 - least.ndcg / all
    let lists =
      loss > Self.visibleLoss
      ? Bilingual(
        zh: "榜单最离不开\(dearest.weight.zh)：拿掉它，nDCG 从 \(all.inSentence) 掉到 "
          + "\(least.ndcg.inSentence)。",
        en: "The lists need \(dearest.weight.en) most: without it nDCG falls from "
          + "\(all.inSentence) to \(least.ndcg.inSentence)."
      )
      : Bilingual(
        zh: "拿掉哪一个，榜单都差不多：nDCG 降不到 \(NumberFormat.percent(Self.visibleLoss))。",
        en: "Whichever is taken away, the lists stay about as good: nDCG loses less than "
          + "\(NumberFormat.percent(Self.visibleLoss))."
      )
    let neighbours = kinRemark(measured)
    let idle = measured.dropFirst().filter { $0.1.ndcg >= all }.map(\.0.weight)
    let rest =
      idle.isEmpty || loss <= Self.visibleLoss
      ? Bilingual(zh: "", en: "")
      : Bilingual(
        zh: "没有\(idle.map(\.zh).joined(separator: "、"))，榜单并不变差。",
        en: " They get no worse without " + idle.map(\.en).joined(separator: ", ") + "."
      )
    guard let neighbours else { return Bilingual(zh: lists.zh + rest.zh, en: lists.en + rest.en) }
    return neighbours.loss > loss
      ? Bilingual(
        zh: neighbours.text.zh + lists.zh + rest.zh,
        en: neighbours.text.en + " " + lists.en + rest.en
      )
      : Bilingual(
        zh: lists.zh + rest.zh + neighbours.text.zh,
        en: lists.en + rest.en + " " + neighbours.text.en
      )
  }

  /// The share of nDCG below which a loss is none that one sees.
  private static let visibleLoss = 0.02

  /// Which weight the neighbours need most, and what share of those on the topic goes without it;
  /// nil where nobody knows, or nothing is lost.
  private func kinRemark(
    _ measured: [(ItemCFPart, ItemCFTrial.Figures)]
  ) -> (text: Bilingual, loss: Double)? {
    let shares = measured.filter { ItemCFPart.movingNeighbours.contains($0.0) }
      .compactMap { part, figures in figures.kinShare.map { (part, $0) } }
    guard let all = shares.first?.1, all > 0,
      let (dearest, least) = shares.dropFirst().min(by: { $0.1 < $1.1 }),
      1 - least / all > Self.visibleLoss
    else { return nil }
    let (from, to) = (NumberFormat.percent(all), NumberFormat.percent(least))
    return (
      Bilingual(
        zh: "邻居最离不开\(dearest.weight.zh)：同一主题的从 \(from) 掉到 \(to)。",
        en: "The neighbours need \(dearest.weight.en) most: without it \(to) are on the same "
          + "topic instead of \(from)."
      ), 1 - least / all
    )
  }

  private static let nobodyToAsk = Bilingual(
    zh: "没有一个用户喜欢过两个物品，留出最后一个就没有可学的了，所以这里量不了。",
    en: "No user likes two items: with the last one held out there is nothing to learn from, so "
      + "nothing can be measured here."
  )
}
