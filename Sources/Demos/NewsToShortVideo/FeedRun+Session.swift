import Randomness
import Recommender
import Wording

extension FeedRun {
  /// How many sessions of each user are simulated.
  private static let sessions = 3

  /// What sessions through each ranking come to.
  func sessionStep(_ world: FeedWorld, _ scores: FeedScores) throws(RecommenderError)
    -> DemoStep
  {
    var goings: [FeedGoing] = []
    for ranker in rankers {
      goings.append(
        try going(ranker.rawValue, ranker.title, world, scores) {
          scores.scores[ranker]?[$0] ?? 0
        }
      )
    }
    goings.append(
      try going("truth", Bilingual(zh: "真实期望秒数", en: "true seconds"), world, scores) {
        seconds($0, world)
      }
    )
    goings.append(
      try going("unsorted", Bilingual(zh: "不排序", en: "unsorted"), world, scores) { _ in 0 }
    )
    let longest = goings.prefix(rankers.count).sorted {
      $1.expected.seconds < $0.expected.seconds
    }
    // Of two without a clear difference neither is the outcome.
    let leading = longest.filter { $0.id == longest[0].id || !longest[0].gain(over: $0).isClear }
    let isClear = leading.count == 1
    return DemoStep(
      id: FeedStep.session.rawValue,
      exhibits: [
        Exhibit(
          id: "seconds",
          title: Bilingual(
            zh: "一次刷多久：期望秒数，\(FeedWorld.users) 个用户平均",
            en: "Expected seconds of a session, mean of \(FeedWorld.users) users"
          ),
          content: .bars(
            Bars(
              measure: Bilingual(zh: "秒", en: "seconds"),
              bars: goings.map { going in
                Bars.Bar(
                  label: going.title,
                  value: going.expected.seconds,
                  isFocus: going.id == FeedRanker.time.rawValue
                )
              },
              fractionDigits: 0
            )
          )
        ),
        Exhibit(id: "sessions", content: .table(sessionTable(goings))),
      ],
      remark: sessionRemark(goings, longest, isClear: isClear, world, scores),
      outcome: isClear ? [FeedPrediction.longest: longest[0].id] : [:],
      tied: isClear ? [:] : [FeedPrediction.longest: leading.map(\.id)]
    )
  }

  /// Each user's first page by a number of a candidate's place.
  func pages(
    _ scores: FeedScores,
    by number: (Int) -> Double
  ) throws(RecommenderError) -> [[Int]] {
    if Task.isCancelled { throw .cancelled }
    return (0..<FeedWorld.users).map { user in
      scores.order(of: user, by: number).prefix(FeedWorld.page).map { user * scores.width + $0 }
    }
  }

  private func going(
    _ id: String,
    _ title: Bilingual,
    _ world: FeedWorld,
    _ scores: FeedScores,
    by number: (Int) -> Double
  ) throws(RecommenderError) -> FeedGoing {
    let pages = try pages(scores, by: number)
    // Every ranking is gone through with the same draws.
    var generator = SeededGenerator(seed: seed).stream(4)
    var simulated: [FeedSessionFigures] = []
    for (user, page) in pages.enumerated() {
      if Task.isCancelled { throw .cancelled }
      for _ in 0..<Self.sessions {
        simulated.append(
          dials.session.simulated(
            page.map(world.video),
            for: Int32(truncatingIfNeeded: user),
            in: world.world,
            using: &generator
          )
        )
      }
    }
    return FeedGoing(
      id: id,
      title: title,
      expectations: expectations(pages, world, leaving: dials.leaving),
      simulated: .mean(of: simulated)
    )
  }

  /// What is to be expected of each user's page.
  func expectations(
    _ pages: [[Int]],
    _ world: FeedWorld,
    leaving: Double
  ) -> [FeedSessionFigures] {
    var session = dials.session
    session.leavesAfterSkip = leaving
    return pages.map { page in session.expectation(of: page.map { world.truth[$0] }) }
  }

  private func sessionTable(_ goings: [FeedGoing]) -> Table {
    Table(
      columns: [
        Table.Column(id: "ranker", title: Bilingual(zh: "排法", en: "Ranked by")),
        Table.Column(id: "expected", title: Bilingual(zh: "期望（秒）", en: "Expected (s)")),
        Table.Column(id: "simulated", title: Bilingual(zh: "模拟（秒）", en: "Simulated (s)")),
        Table.Column(id: "videos", title: Bilingual(zh: "看到几个", en: "Videos")),
        Table.Column(id: "skipped", title: Bilingual(zh: "划走几个", en: "Skips")),
      ],
      rows: goings.map { going in
        Table.Row(values: [
          .text(going.title), .measured(going.expected.seconds, .fixed(1)),
          .measured(going.simulated.seconds, .fixed(1)),
          .measured(going.expected.videos, .fixed(1)),
          .measured(going.expected.skips, .rounded(2)),
        ])
      }
    )
  }

  private func sessionRemark(
    _ goings: [FeedGoing],
    _ sorted: [FeedGoing],
    isClear: Bool,
    _ world: FeedWorld,
    _ scores: FeedScores
  ) -> Bilingual? {
    func going(_ ranker: FeedRanker) -> FeedGoing? { goings.first { $0.id == ranker.rawValue } }
    guard let byClick = going(.click), let byTime = going(.time), let byQuantile = going(.quantile)
    else { return nil }
    let (click, time) = (byClick.expected.seconds, byTime.expected.seconds)
    let even = byQuantile.expected.seconds
    func whole(_ number: Double) -> String { NumberFormat.fixed(number, fractionDigits: 0) }
    let bias = RankCorrelation.spearman(
      scores.scores[.quantile] ?? [],
      world.truth.indices.map(world.duration)
    )
    let (best, next) = (sorted[0], sorted[1])
    // Who is first and who is second was said of pCTR, watch time and D2Q.
    let longest =
      isClear
      ? best.id == FeedRanker.completion.rawValue
        ? Bilingual(
          zh: "刷得最久的是按完播率，\(whole(best.expected.seconds)) 秒。",
          en: " Longest is completion, \(whole(best.expected.seconds)) s."
        ) : Bilingual(zh: "", en: "")
      : Bilingual(
        zh: HanLatinSpacing.spaced("最久的两种，\(best.title.zh)和\(next.title.zh)，看不出谁更久。"),
        en: " Between the longest two, \(best.title.en) and \(next.title.en), no difference is "
          + "clear."
      )
    let times = (time / click).plain
    let than =
      byTime.gain(over: byClick).isClear
      ? Bilingual(zh: "是它的 \(times) 倍", en: "\(times) times that")
      : Bilingual(zh: "看不出差别", en: "not clearly different")
    return Bilingual(
      zh: "按点击率 \(whole(click)) 秒，按期望时长 \(whole(time)) 秒，\(than.zh)；"
        + HanLatinSpacing.spaced("D2Q\(bias.map { "（和时长相关 \($0.signedShort)）" } ?? "")是")
        + " \(whole(even)) 秒。" + longest.zh,
      en:
        "By pCTR \(whole(click)) s, by watch time \(whole(time)) s, \(than.en); D2Q"
        + (bias.map { ", whose scores correlate with duration by \($0.signedShort)," } ?? "")
        + " \(whole(even)) s." + longest.en
    )
  }
}
