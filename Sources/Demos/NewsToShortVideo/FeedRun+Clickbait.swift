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
    func share(_ places: [Int]) -> Double {
      SampleSpread(places.map { world.isClickbait(world.video($0)) ? 1 : 0 }).mean
    }
    let ratio = share(rows[0].places) / share(rows[1].places)
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
                Table.Column(id: "length", title: Bilingual(zh: "平均时长，秒", en: "Length, s")),
                Table.Column(id: "watched", title: Bilingual(zh: "真实期望秒数", en: "True seconds")),
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
      remark: ratio.isFinite
        ? Bilingual(
          zh: "按点击率，前十里的标题党是按期望时长的 \(ratio.plain) 倍。",
          en:
            "By pCTR the first ten hold \(ratio.plain) times the clickbait that they hold by "
            + "watch time."
        )
        : Bilingual(
          zh: "按期望时长，前十里没有标题党。",
          en: "By watch time there is no clickbait in the first ten."
        )
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
