import Wording

extension SearchRun {
  /// Recall and cost of the first efforts; judged once all are there.
  func sweepStep(_ figures: [SearchFigures], of total: Int, _ world: VectorWorld) -> DemoStep {
    let isWhole = figures.count == total
    let enough = figures.first { $0.recall >= Self.enough }
    return DemoStep(
      id: SearchStep.sweep.rawValue,
      exhibits: [
        Exhibit(
          id: "cost",
          title: Bilingual(zh: "召回率和比对比例", en: "Recall, and what is compared"),
          content: .curves(curves(figures, world))
        ),
        Exhibit(id: "enough", content: .facts(facts(enough))),
      ],
      remark: isWhole ? remark(figures, enough) : nil,
      outcome: isWhole && world.isMade
        ? [SearchPrediction.share: SearchPrediction.Share(enough?.share ?? .nan).rawValue] : [:],
      progress: StepProgress(done: figures.count, total: total)
    )
  }

  /// The recall that is asked for.
  private static let enough = 0.95

  private func curves(_ figures: [SearchFigures], _ world: VectorWorld) -> Curves {
    Curves(
      x: Curves.Axis(
        id: "effort",
        title: dials.index == .hnsw
          ? Bilingual(zh: "搜索宽度 efSearch", en: "breadth efSearch")
          : Bilingual(zh: "探桶数 nprobe", en: "probes nprobe"),
        scale: .logarithmic,
        range: range(of: world),
        format: .fixed(0)
      ),
      y: Curves.Axis(
        id: "share-axis",
        title: Bilingual(zh: "比例", en: "share"),
        range: 0...1,
        format: .fixed(3)
      ),
      places: figures.map { Double($0.effort) },
      series: [
        Curves.Series(
          id: "recall",
          title: Bilingual(zh: "召回率", en: "recall@10"),
          values: figures.map(\.recall)
        ),
        Curves.Series(
          id: "compared",
          title: Bilingual(zh: "比对比例", en: "compared"),
          values: figures.map(\.share)
        ),
      ]
    )
  }

  /// From the least effort to the greatest, so that the axis stays while the curves grow.
  private func range(of world: VectorWorld) -> ClosedRange<Double>? {
    let efforts = dials.efforts(over: world.count).map(Double.init)
    guard let first = efforts.first, let last = efforts.last, first < last else { return nil }
    return first...last
  }

  private func facts(_ enough: SearchFigures?) -> [Fact] {
    [
      Fact(
        id: "effort-for-95",
        title: Bilingual(zh: "召回到 0.95 的档", en: "recall 0.95 at"),
        value: .measured(enough.map { Double($0.effort) } ?? .nan, .fixed(0))
      ),
      Fact(
        id: "share-for-95",
        title: Bilingual(zh: "此时的比对比例", en: "compared there"),
        value: .measured(enough?.share ?? .nan, .fixed(3))
      ),
    ]
  }

  private func remark(_ figures: [SearchFigures], _ enough: SearchFigures?) -> Bilingual? {
    guard let first = figures.first, let last = figures.last else { return nil }
    let name = dials.index == .hnsw ? "efSearch" : "nprobe"
    let (low, high) = (first.recall.inSentence, last.recall.inSentence)
    let course = Bilingual(
      zh: "\(name) 从 \(first.effort) 到 \(last.effort)，召回率从 \(low) 到 \(high)，"
        + "比对比例从 \(NumberFormat.percent(first.share)) 到 \(NumberFormat.percent(last.share))。",
      en:
        "\(name) from \(first.effort) to \(last.effort): recall from \(low) to \(high), compared from "
        + "\(NumberFormat.percent(first.share)) to \(NumberFormat.percent(last.share)). "
    )
    guard let enough else {
      return Bilingual(zh: course.zh + "哪一档都不到 0.95。", en: course.en + "None reaches 0.95.")
    }
    return Bilingual(
      zh: course.zh
        + "\(name) = \(enough.effort) 时已过 0.95，只比对 \(NumberFormat.percent(enough.share))。",
      en: course.en
        + "0.95 is passed at \(enough.effort), with \(NumberFormat.percent(enough.share)) compared."
    )
  }
}
