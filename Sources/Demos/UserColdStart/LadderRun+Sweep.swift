import Recommender
import Wording

extension LadderRun {
  /// The figures after the first numbers of clicks, as curves; judged once all are there.
  func sweepStep(_ figures: [[LadderMethod: LadderFigures]], _ world: LadderWorld) -> DemoStep {
    let methods = Self.swept(in: world)
    let isWhole = figures.count == Self.clickCounts.count
    func curves(
      _ id: String,
      _ title: Bilingual,
      _ axis: Bilingual,
      _ measure: (LadderFigures) -> Double
    ) -> Exhibit {
      Exhibit(
        id: id,
        title: title,
        content: .curves(
          Curves(
            x: Self.clickAxis,
            y: Curves.Axis(id: "\(id)-of-lists", title: axis, format: .fixed(3)),
            places: Self.clickCounts.prefix(figures.count).map(Double.init),
            series: methods.map { method in
              Curves.Series(
                id: method.rawValue,
                title: method.title,
                values: figures.map { $0[method].map(measure) ?? 0 }
              )
            }
          )
        )
      )
    }
    return DemoStep(
      id: LadderStep.sweep.rawValue,
      exhibits: [
        curves(
          "ndcg",
          Bilingual(zh: "排得准不准", en: "How good the lists are"),
          Bilingual(zh: "nDCG@\(dials.listLength)", en: "nDCG@\(dials.listLength)")
        ) { $0.ndcg },
        curves(
          "hit-rate",
          Bilingual(zh: "猜中过的新用户", en: "Newcomers with a hit"),
          Bilingual(zh: "命中率", en: "hit rate")
        ) { $0.hitRate },
      ],
      remark: isWhole ? sweepRemark(figures) : nil,
      outcome: isWhole && world.log.isMade ? outcome(figures) : [:],
      progress: StepProgress(done: figures.count, total: Self.clickCounts.count)
    )
  }

  private static let clickAxis = Curves.Axis(
    id: "clicks",
    title: Bilingual(zh: "点击数", en: "clicks"),
    range: 1...20,
    format: .fixed(0)
  )

  private func outcome(_ figures: [[LadderMethod: LadderFigures]]) -> [String: String] {
    guard let place = Self.clickCounts.firstIndex(of: 1) else { return [:] }
    func ndcg(_ method: LadderMethod) -> Double { figures[place][method]?.ndcg ?? 0 }
    let choices: [(LadderPrediction.First, Double)] = [
      (.blend, ndcg(.blend)), (.tags, ndcg(.tags)), (.itemCF, ndcg(.itemCF)),
    ]
    let best = choices.max { $0.1 < $1.1 }
    return best.map { [LadderPrediction.first: $0.0.rawValue] } ?? [:]
  }

  private func sweepRemark(_ figures: [[LadderMethod: LadderFigures]]) -> Bilingual? {
    guard let place = Self.clickCounts.firstIndex(of: 1), let last = figures.last,
      let blend = figures[place][.blend]?.ndcg, let alone = figures[place][.itemCF]?.ndcg,
      let lastBlend = last[.blend]?.ndcg, let lastAlone = last[.itemCF]?.ndcg
    else { return nil }
    return Bilingual(
      zh: "nDCG：点 1 次时混合 \(blend.inSentence)，单用 ItemCF \(alone.inSentence)；"
        + "点 20 次时混合 \(lastBlend.inSentence)，单用 ItemCF \(lastAlone.inSentence)。",
      en: "nDCG after 1 click: the blend \(blend.inSentence), ItemCF alone \(alone.inSentence); "
        + "after 20: \(lastBlend.inSentence) and \(lastAlone.inSentence)."
    )
  }
}
