import Recommender
import Wording

extension ArrivalRun {
  /// The nearest mature items by the factors that content gives, and which tags count for how much.
  func ridgeStep(_ world: ArrivalWorld, _ placing: ArrivalPlacing) throws(DemoError) -> DemoStep {
    let figures = try placing.figures(.ridge)
    let list = placing.nearestByFactors(count: Self.shown)
    let focus = world.quoted(world.focus)
    let weights = world.log.isMade ? [weightsExhibit(placing, world)] : []
    return DemoStep(
      id: ArrivalStep.ridge.rawValue,
      exhibits: [
        ranking(
          list,
          before: world.log.hasTags ? byTags(world, placing) : nil,
          title: Bilingual(
            zh: "\(focus.zh)的邻居，按岭回归给的向量",
            en: "Near \(focus.en) by its factors from content"
          ),
          world
        )
      ] + weights + [figuresExhibit(figures, list, world)],
      remark: Bilingual(
        zh: "新物品靠内容就有了向量，和用户向量一乘就是得分：AUC \(figures.area.inSentence)。",
        en: "By content alone a new item has factors, and their product with a user's is the "
          + "score: an AUC of \(figures.area.inSentence)."
      )
    )
  }

  /// How long the rows of W are on average, for topics, prices and formats.
  private func weightsExhibit(_ placing: ArrivalPlacing, _ world: ArrivalWorld) -> Exhibit {
    let lengths = placing.tagWeights
    let bars = [
      (ArrivalLog.TagKind.topic, Bilingual(zh: "主题标签", en: "topic tags")),
      (.price, Bilingual(zh: "价格标签", en: "price tags")),
      (.format, Bilingual(zh: "形式标签", en: "format tags")),
    ].compactMap { kind, title -> Bars.Bar? in
      let rows = lengths.indices.filter { world.log.columnKinds[$0] == kind }
      guard !rows.isEmpty else { return nil }
      let mean = rows.reduce(0) { $0 + lengths[$1] } / Double(rows.count)
      return Bars.Bar(label: title, value: mean)
    }
    return Exhibit(
      id: "weights",
      title: Bilingual(zh: "标签在向量里的分量", en: "What tags count for in the factors"),
      content: .bars(
        Bars(
          measure: Bilingual(zh: "W 各行的平均长度", en: "mean length of W's rows"),
          bars: bars,
          fractionDigits: 3
        )
      )
    )
  }
}
