import Recommender
import Wording

extension PenaltyRun {
  /// The figures of the first exponents, as curves; judged once all are there.
  func sweepStep(_ figures: [EvaluationFigures], _ world: PenaltyWorld) -> DemoStep {
    let places = Array(Self.exponents.prefix(figures.count))
    let isWhole = figures.count == Self.exponents.count
    return DemoStep(
      id: PenaltyStep.sweep.rawValue,
      exhibits: [
        Exhibit(
          id: "accuracy",
          content: .curves(
            Curves(
              x: Self.exponentAxis,
              y: Curves.Axis(
                id: "recall",
                title: Bilingual(
                  zh: "召回率 recall@\(dials.listLength)",
                  en: "recall@\(dials.listLength)"
                ),
                format: .fixed(3)
              ),
              places: places,
              series: [
                Curves.Series(
                  id: "recall",
                  title: Bilingual(zh: "召回率", en: "recall"),
                  values: figures.map(\.recall)
                )
              ]
            )
          )
        ),
        Exhibit(
          id: "reach",
          title: Bilingual(zh: "推荐铺得多开", en: "How far the lists reach"),
          content: .curves(
            Curves(
              x: Self.exponentAxis,
              y: Curves.Axis(
                id: "share",
                title: Bilingual(zh: "占比", en: "share"),
                range: 0...1,
                format: .fixed(3)
              ),
              places: places,
              series: [
                Curves.Series(
                  id: "coverage",
                  title: Bilingual(zh: "覆盖率", en: "coverage"),
                  values: figures.map(\.coverage)
                ),
                Curves.Series(
                  id: "long-tail",
                  title: Bilingual(zh: "长尾占比", en: "long tail"),
                  values: figures.map(\.longTailShare)
                ),
              ]
            )
          )
        ),
      ],
      remark: isWhole ? sweepRemark(figures) : nil,
      outcome: isWhole && world.log.isMade
        ? [
          PenaltyPrediction.course: PenaltyPrediction.Course(figures.map(\.recall)).rawValue
        ] : [:],
      progress: StepProgress(done: figures.count, total: Self.exponents.count)
    )
  }

  private static let exponentAxis = Curves.Axis(
    id: "exponent",
    title: Bilingual(zh: "热门指数 α", en: "exponent α"),
    range: 0...1,
    format: .fixed(1)
  )

  private func sweepRemark(_ figures: [EvaluationFigures]) -> Bilingual? {
    guard let first = figures.first, let last = figures.last else { return nil }
    let best = PenaltyFigures(sweep: figures, exponent: 0, chosen: first).best
    let (low, peak, high) = (
      first.recall.inSentence, figures[best].recall.inSentence, last.recall.inSentence
    )
    let place = NumberFormat.fixed(Self.exponents[best], fractionDigits: 1)
    let (from, to) = (
      NumberFormat.percent(first.coverage), NumberFormat.percent(figures[best].coverage)
    )
    return Bilingual(
      zh: "召回率：α=0 时 \(low)，α=\(place) 时最高，\(peak)，α=1 时 \(high)。"
        + "到最高点，覆盖率从 \(from) 变成 \(to)。",
      en: "Recall is \(low) at α = 0, greatest at α = \(place) with \(peak), and \(high) at α = 1. "
        + "Up to the best, coverage goes from \(from) to \(to)."
    )
  }
}
