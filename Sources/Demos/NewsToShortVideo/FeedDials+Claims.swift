import Wording

extension FeedDials {
  /// What the demo shows.
  static let claim = Bilingual(
    zh: "同一批候选按期望时长排，一次刷的总时长是按点击率排的 1.4 倍以上，前十里的标题党不到三分之一。",
    en:
      "Ranked by expected watch time the same candidates are watched more than 1.4 times as long as by pCTR, and the first "
      + "ten hold less than a third of the clickbait."
  )

  /// Where it is not so.
  static let failsWhen = Bilingual(
    zh: "封面诚实（.9）、视频一样长：点得多的就是看得久的，点击率就够用，这正是新闻的情形。"
      + "D2Q 只有 1 组：分位数里还带着时长。要点封面的信息流：期望秒数里含着点击率，标题党少得没那么多。划走不会赶走人：用不用都一样。",
    en:
      "Where covers are honest (.9) and all videos last equally long, what is clicked is what is watched, and pCTR will do: "
      + "such are news. Where covers are clicked, expected seconds hold pCTR, and clickbait falls by less. With one group D2Q keeps the bias. Where skips drive nobody away, using them changes nothing."
  )

  /// A ranker's number in a table or among bars that have a row for each.
  private static func value(
    of ranker: FeedRanker,
    _ step: FeedStep,
    _ exhibit: String,
    _ name: String
  ) -> ClaimQuantity {
    let row = FeedRanker.allCases.firstIndex(of: ranker) ?? 0
    return .value(ClaimPlace(step.rawValue, exhibit, name, .at(row)))
  }

  /// The AUC of what is liked that a ranker's net has after the last epoch.
  private static func liking(of ranker: FeedRanker) -> ClaimQuantity {
    value(of: ranker, .train, "readings", "liking")
  }

  /// The expected seconds of a session by a ranker.
  private static func session(by ranker: FeedRanker) -> ClaimQuantity {
    value(of: ranker, .session, "sessions", "expected")
  }

  /// The share of clickbait in the first ten by a ranker.
  private static func clickbait(by ranker: FeedRanker) -> ClaimQuantity {
    value(of: ranker, .clickbait, "share", "value")
  }

  /// The figures that the demo stands for, each with a setting at which it is not so.
  static let claims: [Claim] = [
    Claim(
      id: "watch-time-is-watched-longer",
      statement: Bilingual(
        zh: "按期望时长排，一次刷的期望秒数是按点击率排的 1.4 倍以上。",
        en: "Sessions by watch time are more than 1.4 times as long as by pCTR."
      ),
      test: .isAbove(
        .ratio(session(by: .time), session(by: .click)),
        .constant(1.4)
      ),
      fails: [
        DemoSettings(values: [ID.covers: .number(0.9), ID.spread: .number(1)])
      ]
    ),
    Claim(
      id: "clickbait-falls",
      statement: Bilingual(
        zh: "按点击率，前十里的标题党是按期望时长的 4 倍以上。",
        en:
          "By pCTR the first ten hold more than four times the clickbait that they hold by watch time."
      ),
      test: .isAbove(
        .ratio(clickbait(by: .click), clickbait(by: .time)),
        .constant(4)
      ),
      fails: [DemoSettings(values: [ID.feed: .choice(covers)])]
    ),
    Claim(
      id: "quantiles-shed-duration",
      statement: Bilingual(
        zh: "D2Q 打分和时长的秩相关在 ±.15 以内。",
        en: "D2Q's scores correlate with duration by no more than .15."
      ),
      test: .isBetween(value(of: .quantile, .bias, "rankings", "duration"), -0.15, 0.15),
      fails: [DemoSettings(values: [ID.groups: .number(1)])]
    ),
    Claim(
      id: "quantiles-tell-liking",
      statement: Bilingual(
        zh: "分得清喜欢不喜欢：D2Q 的 AUC 比期望时长的高 .1 以上。",
        en: "D2Q's AUC of what is liked is above that of watch time by more than .1."
      ),
      test: .isAbove(.difference(liking(of: .quantile), liking(of: .time)), .constant(0.1)),
      fails: [DemoSettings(values: [ID.groups: .number(1)])]
    ),
    Claim(
      id: "skips-lengthen-sessions",
      statement: Bilingual(
        zh: "用上划走，按 D2Q 排的一次刷多出一成以上。",
        en: "Used skips lengthen sessions by D2Q by more than a tenth."
      ),
      test: .isAbove(
        .value(ClaimPlace(FeedStep.skips.rawValue, "figures", "quantile-gain")),
        .constant(1.1)
      ),
      fails: [DemoSettings(values: [ID.leaving: .number(0.02)])]
    ),
  ]
}
