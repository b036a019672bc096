import Recommender
import Wording

extension FeedRun {
  /// How many places of a page are shown.
  private static let shown = 6

  /// One user's candidates by pCTR, and then by expected seconds.
  func pageStep(_ world: FeedWorld, _ scores: FeedScores) -> DemoStep {
    let user = deceivedUser(world, scores)
    let byClick = scores.order(by: .click, of: user)
    let byTime = scores.order(by: .time, of: user)
    var rank = Array(repeating: 0, count: byClick.count)
    for (place, candidate) in byClick.enumerated() { rank[candidate] = place + 1 }
    func entry(_ candidate: Int) -> Ranking.Entry {
      let place = user * scores.width + candidate
      return Ranking.Entry(
        label: name(of: place, world),
        score: scores.scores[.time]?[place] ?? .nan,
        rankBefore: rank[candidate],
        isFocus: world.isClickbait(world.video(place))
      )
    }
    return DemoStep(
      id: FeedStep.page.rawValue,
      exhibits: [
        Exhibit(
          id: "by-click",
          title: Bilingual(
            zh: "按点击率：用户 \(user + 1) 的前 \(Self.shown) 名",
            en: "By pCTR: the first \(Self.shown) of user \(user + 1)"
          ),
          content: .table(
            pageTable(byClick.prefix(Self.shown).map { user * scores.width + $0 }, world, scores)
          )
        ),
        Exhibit(
          id: "by-time",
          title: Bilingual(
            zh: "同样的候选按期望时长：前 \(Self.shown) 名",
            en: "The same by expected watch time: the first \(Self.shown)"
          ),
          content: .ranking(
            Ranking(
              measure: Bilingual(zh: "期望秒数", en: "expected seconds"),
              entries: byTime.prefix(Self.shown).map(entry),
              fractionDigits: 1
            )
          )
        ),
        Exhibit(id: "figures", content: .facts(pageFacts(user, byClick, byTime, world))),
      ],
      remark: pageRemark(user, byClick, rank, byTime, world)
    )
  }

  /// The first user whose first three by pCTR hold clickbait, or the first of all.
  private func deceivedUser(_ world: FeedWorld, _ scores: FeedScores) -> Int {
    (0..<FeedWorld.users).first { user in
      scores.order(by: .click, of: user).prefix(3).contains {
        world.isClickbait(world.candidates[user][$0])
      }
    } ?? 0
  }

  private func name(of place: Int, _ world: FeedWorld) -> Bilingual {
    let video = world.video(place)
    let seconds = NumberFormat.fixed(world.duration(place), fractionDigits: 0)
    let isBait = world.isClickbait(video)
    return Bilingual(
      zh: "\(isBait ? "标题党" : "视频") \(video + 1)，\(seconds) 秒",
      en: "\(isBait ? "clickbait" : "video") \(video + 1), \(seconds) s"
    )
  }

  private func pageTable(_ places: [Int], _ world: FeedWorld, _ scores: FeedScores) -> Table {
    Table(
      columns: [
        Table.Column(id: "video", title: Bilingual(zh: "视频", en: "Video")),
        Table.Column(id: "click", title: Bilingual(zh: "点击率", en: "pCTR")),
        Table.Column(id: "true-click", title: Bilingual(zh: "真值", en: "true")),
        Table.Column(id: "time", title: Bilingual(zh: "期望（秒）", en: "Expected (s)")),
        Table.Column(id: "true-time", title: Bilingual(zh: "真值", en: "true")),
      ],
      rows: places.map { place in
        Table.Row(
          values: [
            .text(name(of: place, world)),
            .measured(scores.scores[.click]?[place] ?? .nan, .fixed(2)),
            .measured(world.truth[place].clickProbability, .fixed(2)),
            .measured(scores.scores[.time]?[place] ?? .nan, .fixed(1)),
            .measured(seconds(place, world), .fixed(1)),
          ],
          isFocus: world.isClickbait(world.video(place))
        )
      }
    )
  }

  /// The true expected seconds of showing what stands at a place.
  func seconds(_ place: Int, _ world: FeedWorld) -> Double {
    let truth = world.truth[place]
    return (dials.playsByItself ? 1 : truth.clickProbability) * truth.seconds
  }

  private func pageFacts(
    _ user: Int,
    _ byClick: [Int],
    _ byTime: [Int],
    _ world: FeedWorld
  ) -> [Fact] {
    func mean(_ order: [Int]) -> Double {
      SampleSpread(
        order.prefix(FeedWorld.first).map { seconds(user * FeedWorld.candidates + $0, world) }
      ).mean
    }
    return [
      Fact(
        id: "click-first-ten",
        title: Bilingual(zh: "点击率前十，真实秒数", en: "true seconds, first ten by pCTR"),
        value: .measured(mean(byClick), .fixed(1))
      ),
      Fact(
        id: "time-first-ten",
        title: Bilingual(zh: "期望时长前十，真实秒数", en: "by watch time"),
        value: .measured(mean(byTime), .fixed(1))
      ),
    ]
  }

  private func pageRemark(
    _ user: Int,
    _ byClick: [Int],
    _ rank: [Int],
    _ byTime: [Int],
    _ world: FeedWorld
  ) -> Bilingual {
    let bait = byClick.first { world.isClickbait(world.candidates[user][$0]) }
    guard let bait, let now = byTime.firstIndex(of: bait) else {
      return Bilingual(
        zh: "这些候选里没有标题党：封面好的内容也好。",
        en: "No clickbait among these candidates: good covers hold good videos."
      )
    }
    return Bilingual(
      zh: "点击率排第 \(rank[bait]) 的标题党，按期望时长排到第 \(now + 1)。",
      en: "Clickbait that is number \(rank[bait]) by pCTR is number \(now + 1) by watch time."
    )
  }
}
