import Recommender
import Wording

extension FeedRun {
  /// What the first ten of all users hold, by ranker.
  func clickbaitStep(_ world: FeedWorld, _ scores: FeedScores) -> DemoStep {
    let all = Array(world.truth.indices)
    let rows: [(id: String, title: Bilingual, places: [Int])] =
      rankers.map { (id: $0.rawValue, title: $0.title, places: firstPlaces(scores, by: $0)) }
      + [
        ("truth", Bilingual(zh: "真实偏好", en: "true preference"), truePlaces(world, scores)),
        ("all", Bilingual(zh: "全部候选", en: "all candidates"), all),
      ]
    func isBait(_ places: [Int]) -> [Double] {
      places.map { world.isClickbait(world.video($0)) ? 1 : 0 }
    }
    func share(_ places: [Int]) -> Double { SampleSpread(isBait(places)).mean }
    let pairs = [FeedRanker.click, .time].map { isBait(firstPlaces(scores, by: $0)) }
    let ratio = SampleSpread(pairs[0]).mean / SampleSpread(pairs[1]).mean
    // User by user, ten places each.
    let difference = SampleSpread(
      stride(from: 0, to: pairs[0].count, by: FeedWorld.first).map { start in
        (start..<start + FeedWorld.first).reduce(0) { $0 + pairs[0][$1] - pairs[1][$1] }
      }
    )
    return DemoStep(
      id: FeedStep.clickbait.rawValue,
      exhibits: [
        Exhibit(
          id: "share",
          title: Bilingual(
            zh: "前 \(FeedWorld.first) 名里的标题党，\(FeedWorld.users) 个用户平均",
            en: "Clickbait in the first \(FeedWorld.first), mean of \(FeedWorld.users) users"
          ),
          content: .bars(
            Bars(
              measure: Bilingual(zh: "占比", en: "share"),
              bars: rows.map { row in
                Bars.Bar(
                  label: row.title,
                  value: share(row.places),
                  isFocus: row.id == FeedRanker.time.rawValue
                )
              },
              fractionDigits: 3
            )
          )
        ),
        Exhibit(
          id: "first",
          content: .table(
            Table(
              columns: [
                Table.Column(id: "ranker", title: Bilingual(zh: "前十", en: "First ten")),
                Table.Column(id: "liking", title: Bilingual(zh: "真实偏好", en: "Preference")),
                Table.Column(id: "length", title: Bilingual(zh: "平均时长（秒）", en: "Length (s)")),
                Table.Column(id: "watched", title: Bilingual(zh: "真实期望（秒）", en: "True (s)")),
              ],
              rows: rows.map { row in
                Table.Row(values: [
                  .text(row.title),
                  .measured(SampleSpread(row.places.map(world.preference)).mean, .rounded(2)),
                  .measured(SampleSpread(row.places.map(world.duration)).mean, .fixed(1)),
                  .measured(
                    SampleSpread(row.places.map { seconds($0, world) }).mean,
                    .fixed(1)
                  ),
                ])
              }
            )
          )
        ),
      ],
      remark: share(all) > 0
        ? clickbaitRemark(ratio, isClear: difference.isClear)
        : Bilingual(
          zh: "候选里本来就没有标题党：封面好的内容也好。",
          en: "There is no clickbait among the candidates: good covers hold good videos."
        )
    )
  }

  private func clickbaitRemark(_ ratio: Double, isClear: Bool) -> Bilingual {
    guard ratio.isFinite else {
      return Bilingual(
        zh: "按期望时长，前十里没有标题党。",
        en: "By watch time there is no clickbait in the first ten."
      )
    }
    guard isClear else {
      return Bilingual(
        zh: "前十里的标题党，按点击率还是按期望时长，看不出差别（\(ratio.plain) 倍）。",
        en: "By pCTR or by watch time, no clear difference in the clickbait of the first ten "
          + "(\(ratio.plain) times)."
      )
    }
    return Bilingual(
      zh: "按点击率，前十里的标题党是按期望时长的 \(ratio.plain) 倍。",
      en: "By pCTR the first ten hold \(ratio.plain) times the clickbait that they hold by watch "
        + "time."
    )
  }

  /// The places of each user's first ten.
  func firstPlaces(_ scores: FeedScores, by ranker: FeedRanker) -> [Int] {
    firstPlaces(scores) { scores.scores[ranker]?[$0] ?? 0 }
  }

  /// The places of each user's first ten by true preference.
  func truePlaces(_ world: FeedWorld, _ scores: FeedScores) -> [Int] {
    firstPlaces(scores, by: world.preference)
  }

  private func firstPlaces(_ scores: FeedScores, by number: (Int) -> Double) -> [Int] {
    (0..<FeedWorld.users).flatMap { user in
      scores.order(of: user, by: number).prefix(FeedWorld.first).map { user * scores.width + $0 }
    }
  }
}
