import Recommender
import Wording

extension FeedRun {
  /// How many groups of duration tables and curves have.
  static let fifths = 5

  /// What was watched, by duration.
  func feedStep(_ log: FeedLog) -> DemoStep {
    let groups = FeedFifths(log.train.views.map(\.duration), count: Self.fifths)
    return DemoStep(
      id: FeedStep.feed.rawValue,
      exhibits: [
        Exhibit(
          id: "durations",
          title: Bilingual(
            zh: "\(log.train.views.count) 条日志，按视频时长分组",
            en: "\(log.train.views.count) rows of the log, by the video's duration"
          ),
          content: .table(durationTable(log.train, groups))
        ),
        Exhibit(id: "figures", content: .facts(feedFacts(log))),
      ],
      remark: feedRemark(log)
    )
  }

  /// What follows the title of a length: seconds of the made feed; of a file nobody says.
  var unit: Bilingual {
    isMade ? Bilingual(zh: "（秒）", en: " (s)") : Bilingual(zh: "", en: "")
  }

  private func durationTable(_ part: FeedViews, _ groups: FeedFifths) -> Table {
    let unit = unit
    var columns = [
      Table.Column(
        id: "length",
        title: Bilingual(zh: "平均时长\(unit.zh)", en: "Length\(unit.en)")
      ),
      Table.Column(id: "watched", title: Bilingual(zh: "看了\(unit.zh)", en: "Watched\(unit.en)")),
      Table.Column(id: "completed", title: Bilingual(zh: "完播", en: "Completed")),
    ]
    if isMade {
      columns += [
        Table.Column(id: "skipped", title: Bilingual(zh: "5 秒内划走", en: "Skipped in 5 s")),
        Table.Column(id: "liking", title: Bilingual(zh: "真实偏好", en: "True preference")),
      ]
    }
    return Table(
      columns: columns,
      rows: groups.members.filter { !$0.isEmpty }.map { members in
        let played = members.map { part.views[$0] }.filter(\.isClicked)
        func mean(_ number: (WatchedView) -> Double) -> Double {
          SampleSpread(played.map(number)).mean
        }
        let length = SampleSpread(members.map { part.views[$0].duration }).mean
        var values: [ExhibitValue] = [
          .measured(length, .fixed(1)), .measured(mean(\.seconds), .fixed(1)),
          .measured(mean { $0.isCompleted ? 1 : 0 }, .rounded(2)),
        ]
        if isMade {
          values += [
            .measured(mean { $0.isSkipped ? 1 : 0 }, .rounded(3)),
            .measured(SampleSpread(members.map { part.preference[$0] }).mean, .rounded(2)),
          ]
        }
        return Table.Row(values: values)
      }
    )
  }

  private func feedFacts(_ log: FeedLog) -> [Fact] {
    let part = log.train
    let played = part.views.indices.filter { part.views[$0].isClicked }
    var facts: [Fact] = [
      .count("played", Bilingual(zh: "点开的", en: "clicked"), played.count),
      .share(
        "seconds-duration",
        Bilingual(zh: "秒数与时长", en: "seconds and duration"),
        correlation(played.map { part.views[$0].seconds }, of: part, played)
      ),
      .share(
        "completion-duration",
        Bilingual(zh: "完播与时长", en: "completion and duration"),
        correlation(played.map { part.views[$0].isCompleted ? 1 : 0 }, of: part, played)
      ),
    ]
    if isMade {
      facts.append(
        .share(
          "liking-duration",
          Bilingual(zh: "偏好与时长", en: "preference and duration"),
          correlation(part.preference, of: part, Array(part.views.indices))
        )
      )
    }
    return facts
  }

  private func correlation(_ values: [Double], of part: FeedViews, _ places: [Int]) -> Double {
    RankCorrelation.spearman(values, places.map { part.views[$0].duration }) ?? .nan
  }

  private func feedRemark(_ log: FeedLog) -> Bilingual {
    let part = log.train
    let played = part.views.indices.filter { part.views[$0].isClicked }
    let seconds = correlation(played.map { part.views[$0].seconds }, of: part, played)
    let ends = correlation(
      played.map { part.views[$0].isCompleted ? 1 : 0 },
      of: part,
      played
    )
    guard seconds.isFinite else {
      return Bilingual(
        zh: "视频都一样长：这里没有时长偏差可言。",
        en: "All videos last equally long: there is no bias by duration here."
      )
    }
    guard ends.isFinite else {
      return Bilingual(
        zh: "秩相关：秒数和时长 \(seconds.signedShort)；"
          + "完播的要么一个没有，要么全是，谈不上相关。",
        en: "Rank correlation with duration: seconds \(seconds.signedShort); completion is alike "
          + "in all views and correlates with nothing."
      )
    }
    return Bilingual(
      zh: "秩相关：秒数和时长 \(seconds.signedShort)，完播和时长 \(ends.signedShort)。"
        + (isMade ? "真实偏好跟时长无关。" : ""),
      en: "Rank correlation with duration: seconds \(seconds.signedShort), completion "
        + "\(ends.signedShort)." + (isMade ? " True preference has none." : "")
    )
  }
}
