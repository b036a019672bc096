import Wording

/// The steps of the walk; content links to their ids, so they stay as they are.
enum FeedStep: String, WalkStep {
  case feed, train, page, clickbait, bias, session, skips

  /// Those that a user's file has something for.
  static let ofFiles: [FeedStep] = [.feed, .train, .bias]

  var title: Bilingual {
    switch self {
    case .feed: Bilingual(zh: "日志里有什么", en: "What the log holds")
    case .train: Bilingual(zh: "几个目标，各学各的", en: "One net an objective")
    case .page: Bilingual(zh: "同一批候选，两种排法", en: "The same candidates, twice")
    case .clickbait: Bilingual(zh: "标题党的下场", en: "What becomes of clickbait")
    case .bias: Bilingual(zh: "时长偏差", en: "Duration bias")
    case .session: Bilingual(zh: "刷一次能看多久", en: "How long a session lasts")
    case .skips: Bilingual(zh: "划走当负反馈", en: "Skips as negative feedback")
    }
  }

  var caption: Bilingual {
    switch self {
    case .feed:
      Bilingual(
        zh: "按视频时长分五组。看得久的是更喜欢的，还是更长的？",
        en: "Five groups by duration. Is what is watched longer liked more, or is it just longer?"
      )
    case .train:
      Bilingual(
        zh: "网络一样大，样本、顺序也一样，只是学的目标不同。看各自的打分跟时长、跟真实偏好有多相关。",
        en:
          "Nets of one size, the same views in the same order; only what they are taught differs. How far do scores follow duration, how far preference?"
      )
    case .page:
      Bilingual(
        zh: "一个用户的 100 个候选，先按点击率排，再按期望时长排。估计旁边是真值。",
        en:
          "One user's 100 candidates by pCTR, then by expected watch time. Beside each estimate stands the truth."
      )
    case .clickbait:
      Bilingual(
        zh: "封面吸引力排前三成、质量却排后三成的，算标题党。前十名里还剩多少？",
        en:
          "Clickbait: a cover among the most inviting 30%, a video among the worst 30%. How much is left in the first ten?"
      )
    case .bias:
      Bilingual(
        zh: "排在最前面的来自哪一组时长？没有偏差的话，每组都该占五分之一左右。",
        en: "Which durations come first? Without a bias each fifth has about a fifth of the places."
      )
    case .session:
      Bilingual(
        zh: "用户从第一个往下刷，最多 20 个；划走了更容易退出。模拟值旁边是按真值算出的期望。",
        en:
          "Users go down the list, 20 at most, and are likelier to leave after a skip. Beside what was simulated: what is to be expected."
      )
    case .skips:
      Bilingual(
        zh: "同样的打分，再除以“看完这个就退出”的概率。把划走用上，刷得更久吗？",
        en:
          "The same scores, divided by how likely the user is to leave after the video. Do sessions last longer?"
      )
    }
  }

  var explanation: Bilingual {
    switch self {
    case .feed:
      Bilingual(
        zh: "造的世界：偏好 = 兴趣匹配 + 质量，和时长无关；点击 ~ σ(b + 封面 + 偏好)；耐心 = e^(μ + 偏好 + ε) · 时长^.59，"
          + "观看 = min(耐心, 时长)。所以越长看得越久、完播越低，时长偏差就是这么来的；两者都不等于喜欢。",
        en:
          "The made feed: preference = taste + quality, whatever the length; click ~ σ(b + appeal + preference); patience = "
          + "e^(μ + preference + ε) · duration^.59, watched = min(patience, duration). So longer videos are watched longer and finished "
          + "less often. Neither is liking."
      )
    case .train:
      Bilingual(
        zh: "点击率：P(点击)。期望时长：自动播放时回归 E[秒]；要点封面时用加权逻辑回归，点击按秒加权，每个封面另记一条权重 1 的负例，"
          + "odds = P·E[秒]（YouTube 2016 只有没点的算负例，odds = P·E[秒]/(1−P)，P 大时偏高）。完播率：P(看完)。D2Q：把秒数换成同时长视频里的分位数再回归（Zhan 2022）。没点的封面，后面几个目标不计。",
        en:
          "pCTR: P(click). Watch time: a regression of seconds where videos play by themselves; where covers are clicked, weighted logistic "
          + "regression: a click weighs its seconds, every cover is a negative too, and the odds are P·E[seconds] (YouTube 2016 has covers left alone "
          + "as negatives only: P·E[seconds]/(1 − P), too much where P is large). Completion: P(watched to the end). D2Q: "
          + "seconds become their quantile among videos of like duration (Zhan 2022). Covers without a click count for the first alone."
      )
    case .page:
      Bilingual(
        zh: "点击率只管封面那一眼。点进去看多久要看偏好和时长，封面再好也帮不上。自动播放时根本没有“点”这个动作，pCTR 排的是一个不存在的选择。",
        en:
          "pCTR is about a glance at the cover. How long one then watches depends on preference and length, and no cover helps. Where "
          + "videos play by themselves there is no click at all: pCTR ranks a choice that nobody makes."
      )
    case .clickbait:
      Bilingual(
        zh: "标题党点击率高、看几秒就走，按点击率排它排最前；一换成看完点击之后的目标，它就掉下去。代价也要看：按秒排的前十更长，按完播排的更短。",
        en:
          "Clickbait is clicked and left: it leads by pCTR, and falls by whatever follows the click. Mind the price: by seconds the "
          + "first ten are longer, by completion shorter."
      )
    case .bias:
      Bilingual(
        zh: "按秒排偏爱长视频，按完播排偏爱短视频；D2Q 只和差不多长的比，分位数 q(t, d) = 同组里看得比 t 短的占比，两边都占不到便宜。"
          + "要注意：去掉偏差是为了排出喜欢的，总时长反而会少，少多少看下一步。",
        en:
          "Seconds favour long videos, completion short ones. D2Q compares with videos of like length only: q(t, d) = the share of the "
          + "group's views that are shorter than t. The point is to rank by liking; total time falls, the next step says by how much."
      )
    case .session:
      Bilingual(
        zh:
          "S₁ = 1，Sᵢ₊₁ = Sᵢ(1 − lᵢ)，E[秒] = Σ Sᵢ pᵢ tᵢ，lᵢ = .02 + (a − .02) pᵢ sᵢ：p 是播放概率（自动播放时为 1），s 是划走概率，a 是划走后退出的概率。"
          + "每个用户的候选都一样，只有顺序不同。真值那一行按真实的 E[秒] 排。",
        en:
          "S₁ = 1, Sᵢ₊₁ = Sᵢ(1 − lᵢ), E[seconds] = Σ Sᵢ pᵢ tᵢ, lᵢ = .02 + (a − .02) pᵢ sᵢ: p that it plays (1 where it plays by itself), s "
          + "that it is skipped, a that a skip ends the session. Candidates are the same, only their order differs; the row of the "
          + "truth is sorted by the true E[seconds]."
      )
    case .skips:
      Bilingual(
        zh: "相邻两个视频交换顺序，期望只变 S(p₁t₁l₂ − p₂t₂l₁)，所以整页都看得到时按 p·t/l 排最好（自动播放时 p = 1，就是 t/l）。"
          + "l 用学到的划走率算。"
          + "划走率只在“划走真的会赶走人”时才值钱：退出概率跟没划走一样时，除以常数，顺序不变。"
          + "也要看到：短视频更容易被划走，所以用上划走会把一部分时长偏差带回来。容易被划走的视频期望秒数本来就少，按期望时长排，再用划走通常只多一点。",
        en:
          "Exchanging two neighbours changes the expectation by S(p₁t₁l₂ − p₂t₂l₁), so a list that is shown whole is best sorted by p·t/l "
          + "(t/l where videos play by themselves, p = 1); l comes of the learnt rate of skips. It is worth something only where skips "
          + "drive users away: where l is the same "
          + "for all, the order stays. Short videos are skipped more, so some of the bias by duration comes back. What is skipped has few "
          + "expected seconds anyway, so a ranking by them usually gains less."
      )
    }
  }
}
