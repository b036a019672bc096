import Recommender
import Wording

extension FeedRun {
  /// How likely users are to leave after a skip, in the last step's sweep.
  private static let leavings = [0.02, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6]

  /// The gain below which skips are said to add little to expected seconds.
  private static let little = 1.02

  /// The rankers whose gain is swept.
  private static let compared = [FeedRanker.quantile, .time]

  /// What skips are worth, ignored and used.
  func skipsStep(_ world: FeedWorld, _ scores: FeedScores) throws(RecommenderError) -> DemoStep {
    var rows:
      [(id: String, title: Bilingual, ignored: FeedSessionFigures, used: FeedSessionFigures)]
    rows = []
    var gains: [FeedRanker: SampleSpread] = [:]
    for ranker in rankers {
      let (ignored, used) = try figures(world, scores, leaving: dials.leaving) {
        scores.scores[ranker]?[$0] ?? 0
      }
      gains[ranker] = SampleSpread(zip(used, ignored).map { $0.seconds - $1.seconds })
      rows.append((ranker.rawValue, ranker.title, .mean(of: ignored), .mean(of: used)))
    }
    var curves: [[Double]] = [[], []]
    for leaving in Self.leavings {
      for (place, ranker) in Self.compared.enumerated() {
        let (ignored, used) = try figures(world, scores, leaving: leaving) {
          scores.scores[ranker]?[$0] ?? 0
        }
        curves[place].append(
          FeedSessionFigures.mean(of: used).seconds / FeedSessionFigures.mean(of: ignored).seconds
        )
      }
    }
    let ratios = Self.compared.map { ranker in
      let row = rows[rankers.firstIndex(of: ranker) ?? 0]
      return row.used.seconds / row.ignored.seconds
    }
    return DemoStep(
      id: FeedStep.skips.rawValue,
      exhibits: [
        Exhibit(
          id: "skips",
          title: Bilingual(
            zh: "划走后退出的概率 \(dials.leaving.inShort)：期望秒数和看到几个",
            en:
              "A skip ends the session with probability \(dials.leaving.inShort): expected seconds, videos"
          ),
          content: .table(
            Table(
              columns: [
                Table.Column(id: "ranker", title: Bilingual(zh: "排法", en: "Ranked by")),
                Table.Column(id: "ignored", title: Bilingual(zh: "不用划走（秒）", en: "Ignored (s)")),
                Table.Column(id: "used", title: Bilingual(zh: "用上划走（秒）", en: "Used (s)")),
                Table.Column(id: "videos-ignored", title: Bilingual(zh: "看到", en: "Videos")),
                Table.Column(id: "videos-used", title: Bilingual(zh: "用上后", en: "with skips")),
              ],
              rows: rows.map { row in
                Table.Row(
                  values: [
                    .text(row.title), .measured(row.ignored.seconds, .fixed(1)),
                    .measured(row.used.seconds, .fixed(1)),
                    .measured(row.ignored.videos, .fixed(1)),
                    .measured(row.used.videos, .fixed(1)),
                  ],
                  isFocus: row.id == FeedRanker.quantile.rawValue
                )
              }
            )
          )
        ),
        Exhibit(
          id: "gain",
          title: Bilingual(
            zh: "右侧：旋钮所在的 \(dials.leaving.inShort)",
            en: "Right: at the dial's \(dials.leaving.inShort)"
          ),
          content: .curves(gainCurves(curves, ratios))
        ),
        Exhibit(
          id: "figures",
          content: .facts(
            zip(Self.compared, ratios).map { ranker, ratio in
              .share(
                "\(ranker.rawValue)-gain",
                Bilingual(
                  zh: HanLatinSpacing.spaced("\(ranker.title.zh)：用上 / 不用"),
                  en: "\(ranker.title.en): used / ignored"
                ),
                ratio
              )
            }
          )
        ),
      ],
      remark: skipsRemark(ratios, isClear: Self.compared.map { gains[$0]?.isClear ?? false })
    )
  }

  /// What is to be expected of each user without and with skips.
  private func figures(
    _ world: FeedWorld,
    _ scores: FeedScores,
    leaving: Double,
    by number: (Int) -> Double
  ) throws(RecommenderError) -> (ignored: [FeedSessionFigures], used: [FeedSessionFigures]) {
    var session = dials.session
    session.leavesAfterSkip = leaving
    let ignored = try pages(scores, by: number)
    let used = try pages(scores) { place in
      let played = dials.playsByItself ? 1 : scores.scores[.click]?[place] ?? 0
      let skip = played * scores.skip[place]
      return session.worth(seconds: number(place), skipProbability: skip)
    }
    return (
      expectations(ignored, world, leaving: leaving), expectations(used, world, leaving: leaving)
    )
  }

  /// - Parameter ratios: what the curves come to where the dial stands.
  private func gainCurves(_ curves: [[Double]], _ ratios: [Double]) -> Curves {
    Curves(
      x: Curves.Axis(
        id: "leaving",
        title: Bilingual(zh: "划走后退出的概率", en: "a skip ends the session"),
        range: 0...0.6,
        format: .fixed(2)
      ),
      y: Curves.Axis(
        id: "ratio",
        title: Bilingual(zh: "秒数：用上 / 不用", en: "seconds: used / ignored"),
        format: .fixed(2)
      ),
      places: Self.leavings,
      series: Self.compared.indices.map { place in
        Curves.Series(
          id: Self.compared[place].rawValue,
          title: Self.compared[place].title,
          values: curves[place],
          summary: Curves.Series.Summary(value: ratios[place])
        )
      }
    )
  }

  private func skipsRemark(_ ratios: [Double], isClear: [Bool]) -> Bilingual {
    guard ratios.contains(where: { abs($0 - 1) > 1e-9 }) else {
      return Bilingual(
        zh: "划走和没划走，退出的概率一样：顺序不变，用不用都一样。",
        en: "Users leave as often after a skip as after anything else: the order stays as it is."
      )
    }
    func times(_ place: Int) -> Bilingual {
      let ratio = NumberFormat.fixed(ratios[place], fractionDigits: 2)
      return isClear[place]
        ? Bilingual(zh: "变成 \(ratio) 倍", en: "\(ratio) times as long")
        : Bilingual(zh: "看不出变化（\(ratio) 倍）", en: "not clearly longer or shorter (\(ratio) times)")
    }
    let (even, time) = (times(0), times(1))
    let why: Bilingual =
      !isClear[1] || ratios[1] < Self.little
      ? Bilingual(
        zh: "容易被划走的视频期望秒数本来就少，再用划走差别不大。",
        en: "What is skipped has few expected seconds anyway."
      )
      : Bilingual(
        zh: "期望秒数只含被划走那几秒，不含用户因此退出的损失。",
        en: "Expected seconds hold the seconds of a skip, not the users that it drives away."
      )
    return Bilingual(
      zh: "用上划走，一次刷的时长，按 D2Q 排的\(even.zh)，按期望时长排的\(time.zh)。" + why.zh,
      en: "With skips used, sessions by D2Q are \(even.en), by watch time \(time.en). " + why.en
    )
  }
}
