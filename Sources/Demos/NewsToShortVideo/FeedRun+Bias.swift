import Recommender
import Wording

extension FeedRun {
  /// From which durations the first places come.
  mutating func biasStep() throws(RecommenderError) -> DemoStep {
    let scores = try scores()
    var rows: [(id: String, title: Bilingual, scores: [Double], places: [Int])] = []
    let durations: [Double]
    switch source {
    case .made:
      let world = try world()
      durations = world.truth.indices.map(world.duration)
      rows = rankers.map {
        ($0.rawValue, $0.title, scores.scores[$0] ?? [], firstPlaces(scores, by: $0))
      }
      rows.append(
        (
          "truth", Bilingual(zh: "真实偏好", en: "true preference"),
          world.truth.indices.map(world.preference), truePlaces(world, scores)
        )
      )
    case .file:
      durations = try log().test.views.map(\.duration)
      rows = rankers.map { ranker in
        let order = scores.order(by: ranker, of: 0)
        return (
          ranker.rawValue, ranker.title, scores.scores[ranker] ?? [],
          Array(order.prefix(max(1, order.count / 10)))
        )
      }
    }
    if Task.isCancelled { throw .cancelled }
    let fifths = FeedFifths(durations, count: Self.fifths)
    let shares = rows.map { row in
      (0..<Self.fifths).map { group in
        Double(row.places.count { fifths.group[$0] == group }) / Double(max(1, row.places.count))
      }
    }
    let lengths = rows.map { row in SampleSpread(row.places.map { durations[$0] }).mean }
    let mean = SampleSpread(durations).mean
    let correlations = rows.map { RankCorrelation.spearman($0.scores, durations) ?? .nan }
    let time = rankers.firstIndex(of: .time) ?? 0
    return DemoStep(
      id: FeedStep.bias.rawValue,
      exhibits: [
        Exhibit(
          id: "shares",
          title: isMade
            ? Bilingual(zh: "前十名来自哪组时长", en: "Which durations the first ten are of")
            : Bilingual(zh: "最前面的一成来自哪组时长", en: "Which durations the first tenth is of"),
          content: .curves(shareCurves(rows.map { ($0.id, $0.title) }, shares))
        ),
        Exhibit(
          id: "rankings",
          content: .table(biasTable(rows.map(\.title), correlations, lengths, shares))
        ),
        Exhibit(
          id: "figures",
          content: .facts(
            [
              .share(
                "length-ratio",
                Bilingual(zh: "期望时长前列的时长 / 平均", en: "length by watch time / mean"),
                lengths[time] / mean
              )
            ]
          )
        ),
      ],
      remark: biasRemark(shares, correlations)
    )
  }

  private func shareCurves(_ names: [(String, Bilingual)], _ shares: [[Double]]) -> Curves {
    Curves(
      x: Curves.Axis(
        id: "fifth",
        title: Bilingual(zh: "时长分组，短→长", en: "duration, short → long"),
        range: 1...Double(Self.fifths),
        format: .fixed(0)
      ),
      y: Curves.Axis(
        id: "share",
        title: Bilingual(zh: "占比", en: "share"),
        range: 0...1,
        format: .fixed(3)
      ),
      places: (1...Self.fifths).map(Double.init),
      series: zip(names, shares).map { name, values in
        Curves.Series(id: name.0, title: name.1, values: values)
      }
    )
  }

  private func biasTable(
    _ titles: [Bilingual],
    _ correlations: [Double],
    _ lengths: [Double],
    _ shares: [[Double]]
  ) -> Table {
    let unit = unit
    return Table(
      columns: [
        Table.Column(id: "ranker", title: Bilingual(zh: "排法", en: "Ranked by")),
        Table.Column(id: "duration", title: Bilingual(zh: "与时长相关", en: "With duration")),
        Table.Column(
          id: "length",
          title: Bilingual(zh: "前列平均时长\(unit.zh)", en: "Mean length\(unit.en)")
        ),
        Table.Column(id: "shortest", title: Bilingual(zh: "最短一组", en: "Shortest")),
        Table.Column(id: "longest", title: Bilingual(zh: "最长一组", en: "Longest")),
      ],
      rows: titles.indices.map { row in
        Table.Row(values: [
          .text(titles[row]), .correlation(correlations[row]),
          .measured(lengths[row], .fixed(1)), .measured(shares[row].first ?? .nan, .rounded(2)),
          .measured(shares[row].last ?? .nan, .rounded(2)),
        ])
      }
    )
  }

  private func biasRemark(_ shares: [[Double]], _ correlations: [Double]) -> Bilingual? {
    guard let time = rankers.firstIndex(of: .time), let quantile = rankers.firstIndex(of: .quantile)
    else { return nil }
    guard correlations[time].isFinite else {
      return Bilingual(zh: "视频都一样长，谁也偏不了。", en: "All last equally long: nothing to favour.")
    }
    let (long, even) = (shares[time].last ?? .nan, shares[quantile].last ?? .nan)
    return Bilingual(
      zh: "最长的那一组：按期望时长占前列的 \(long.inShort)，按 D2Q 占 \(even.inShort)；和时长的相关从 "
        + "\(correlations[time].signedShort) 变成 \(correlations[quantile].signedShort)。",
      en:
        "The longest fifth has \(long.inShort) of the first places by watch time and \(even.inShort) by "
        + "D2Q; correlation with duration goes from \(correlations[time].signedShort) to "
        + "\(correlations[quantile].signedShort)."
    )
  }
}
