import Wording

extension FeedStep {
  /// The caption on a user's file, whose preferences nobody knows.
  var captionOfFiles: Bilingual {
    switch self {
    case .train:
      Bilingual(
        zh: "网络一样大，样本、顺序也一样，只是学的目标不同。看各自的打分跟时长、跟同时长视频里的分位、跟实际秒数有多相关。",
        en:
          "Nets of one size, the same views in the same order; only what they are taught differs. How far do scores follow duration, "
          + "how far the quantile among videos of like duration, how far seconds?"
      )
    case .feed, .page, .clickbait, .bias, .session, .skips: caption
    }
  }

  /// The explanation on a user's file.
  var explanationOfFiles: Bilingual {
    switch self {
    case .feed:
      Bilingual(
        zh: "每行是一次播放，按视频时长从短到长分成五组。越长看得越久、完播越低，说明时长左右了这两个数；看得久不等于更喜欢。"
          + "秩相关 ρ 在 −1 到 1 之间，0 就是跟时长无关。",
        en:
          "A row is a view; five groups from the shortest videos to the longest. Where longer ones are watched longer and finished less "
          + "often, duration decides both, and neither is liking. Rank correlation lies in [−1, 1]; at 0 duration decides nothing."
      )
    case .train:
      Bilingual(
        zh: "点击率：P(点击)，有点击列才学。期望时长：回归 E[秒]。完播率：P(看完)。D2Q：把秒数换成同时长视频里的分位数再回归（Zhan 2022）。"
          + "“与同时长分位”是打分和这个分位数的秩相关：时长差不多的视频里，看得比别人久的是不是排在前面。",
        en:
          "pCTR: P(click), where there is a column of clicks. Watch time: a regression of seconds. Completion: P(watched to the end). D2Q: "
          + "seconds become their quantile among videos of like duration (Zhan 2022). With quantile: the rank correlation of scores and "
          + "that quantile, taken within 20 groups of duration."
      )
    case .bias:
      Bilingual(
        zh: "D2Q 只和差不多长的比，分位数 q(t, d) = 同组里看得比 t 短的占比，长的短的都占不到便宜；没有偏差时每组占前列的五分之一左右。"
          + "这里看的是留出来的行，不是一个用户的候选。",
        en:
          "D2Q compares with videos of like length only: q(t, d) = the share of the group's views that are shorter than t. Without a bias "
          + "each fifth has about a fifth of the first places. These are the rows held out, not one user's candidates."
      )
    case .page, .clickbait, .session, .skips: explanation
    }
  }
}
