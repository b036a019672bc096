import Recommender
import Wording

extension LadderRun {
  /// The figures after the first numbers of clicks, as curves; judged once all are there.
  func sweepStep(_ figures: [[LadderMethod: LadderFigures]], _ world: LadderWorld) -> DemoStep {
    let methods = Self.swept(in: world)
    let counts = Self.clickCounts(in: world)
    let isWhole = figures.count == counts.count
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
            x: Self.clickAxis(to: counts.last ?? 1),
            y: Curves.Axis(id: "\(id)-of-lists", title: axis, format: .fixed(3)),
            places: counts.prefix(figures.count).map(Double.init),
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
      remark: isWhole ? sweepRemark(figures, counts) : nil,
      outcome: isWhole && world.log.isMade ? outcome(figures) : [:],
      progress: StepProgress(done: figures.count, total: counts.count)
    )
  }

  private static func clickAxis(to most: Int) -> Curves.Axis {
    Curves.Axis(
      id: "clicks",
      title: Bilingual(zh: "点击数", en: "clicks"),
      range: 1...Double(max(2, most)),
      format: .fixed(0)
    )
  }

  private func outcome(_ figures: [[LadderMethod: LadderFigures]]) -> [String: String] {
    // The first number of clicks is 1.
    guard let one = figures.first else { return [:] }
    func ndcg(_ method: LadderMethod) -> Double { one[method]?.ndcg ?? 0 }
    let choices: [(LadderPrediction.First, Double)] = [
      (.blend, ndcg(.blend)), (.tags, ndcg(.tags)), (.itemCF, ndcg(.itemCF)),
    ]
    let best = choices.max { $0.1 < $1.1 }
    return best.map { [LadderPrediction.first: $0.0.rawValue] } ?? [:]
  }

  private func sweepRemark(
    _ figures: [[LadderMethod: LadderFigures]],
    _ counts: [Int]
  ) -> Bilingual? {
    guard let one = figures.first, let last = figures.last, let most = counts.last,
      let blend = one[.blend]?.ndcg, let alone = one[.itemCF]?.ndcg,
      let lastBlend = last[.blend]?.ndcg, let lastAlone = last[.itemCF]?.ndcg
    else { return nil }
    return Bilingual(
      zh: "nDCG：点 1 次时混合 \(blend.inSentence)，单用 ItemCF \(alone.inSentence)；"
        + "点 \(most) 次时混合 \(lastBlend.inSentence)，单用 ItemCF \(lastAlone.inSentence)。",
      en: "nDCG after 1 click: the blend \(blend.inSentence), ItemCF alone \(alone.inSentence); "
        + "after \(most): \(lastBlend.inSentence) and \(lastAlone.inSentence)."
    )
  }
}
