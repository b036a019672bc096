import Wording

/// The steps of the walk; content links to their ids, so they stay as they are.
enum ItemCFStepID: String, CaseIterable {
  case log
  case coOccurrence = "co-occurrence"
  case timeGap = "time-gap"
  case directionPosition = "direction-position"
  case activeUser = "active-user"
  case popularity
  case topK = "top-k"
  case recommend
  case worth

  /// The step's card in words for what the log is of.
  func card(of thing: ItemCFThing) -> StepCard {
    StepCard(
      id: rawValue,
      title: title,
      caption: caption(of: thing),
      explanation: explanation(of: thing)
    )
  }

  private var title: Bilingual {
    switch self {
    case .log: Bilingual(zh: "点击日志", en: "The log")
    case .coOccurrence: Bilingual(zh: "数共现", en: "Count pairs")
    case .timeGap: Bilingual(zh: "时间间隔", en: "The gap in time")
    case .directionPosition: Bilingual(zh: "先后与距离", en: "Order and distance")
    case .activeUser: Bilingual(zh: "活跃用户惩罚", en: "Active-user penalty")
    case .popularity: Bilingual(zh: "热门惩罚", en: "Popularity penalty")
    case .topK: Bilingual(zh: "只留前 k 个", en: "Keep the top k")
    case .recommend: Bilingual(zh: "推荐与归因", en: "Recommend and explain")
    case .worth: Bilingual(zh: "每个权重值多少", en: "What each weight is worth")
    }
  }

  private func caption(of thing: ItemCFThing) -> Bilingual {
    let (noun, count) = (thing.noun, thing.measureWord)
    return switch self {
    case .log:
      Bilingual(
        zh: "谁在什么时候点了什么。先看一个会话：连着点的两\(count)，多半出于同一个意图。",
        en: "Who clicked what, and when. Start with one session: two clicks in a row mostly "
          + "share one intent."
      )
    case .coOccurrence:
      Bilingual(
        zh: "两\(count)\(noun.zh)被同一个用户点过，记一次共现，不管隔了多久。",
        en: "Two \(noun.en)s clicked by the same user co-occur once, however far apart."
      )
    case .timeGap:
      Bilingual(
        zh: "两次点击隔得越近，这一对的权重越高。看的是间隔，不是新旧。",
        en: "The closer the two clicks, the more the pair weighs. The gap counts, not the age."
      )
    case .directionPosition:
      Bilingual(
        zh: "在它之后点的比在它之前点的更算数；中间隔的点击越多，越不算数。",
        en: "What was clicked after it counts more than what was clicked before; the more "
          + "clicks in between, the less it counts."
      )
    case .activeUser:
      Bilingual(
        zh: "什么都点的人，把什么都连在一起。点得越多，每一对的权重越小。",
        en: "Someone who clicks everything ties everything together. The more a user clicks, "
          + "the less each pair weighs."
      )
    case .popularity:
      Bilingual(
        zh: "热门和什么都共现。除以热门度，才看得出谁真的相关。",
        en: "A hit co-occurs with everything. Divide by popularity, and what is really "
          + "related shows."
      )
    case .topK:
      Bilingual(
        zh: "每\(count)\(noun.zh)只存最近的 k 个邻居：省空间，也去掉噪声尾巴。",
        en:
          "Each \(noun.en) keeps only its k nearest neighbours: less to store, and no tail of noise."
      )
    case .recommend:
      Bilingual(
        zh: "把历史里每\(count)\(noun.zh)的邻居加起来，越近的历史权重越高；每一分从哪来，都说得清。",
        en:
          "Add up the neighbours of every \(noun.en) in the history, the latest weighing most; every "
          + "part of a score can be traced to its source."
      )
    case .worth:
      thing == .film
        ? Bilingual(
          zh: "换一个大些的世界：480 个人。藏起每人最后一次点击来考；一次拿掉一个权重，看少猜中多少。",
          en: "A larger world of 480 people. Everyone's last click is hidden as the test; take one "
            + "weight away at a time and see what that costs."
        )
        : Bilingual(
          zh: "藏起每人最后一次点击来考；一次拿掉一个权重，看少猜中多少。",
          en: "Everyone's last click is hidden as the test; take one weight away at a time and see "
            + "what that costs."
        )
    }
  }

  private func explanation(of thing: ItemCFThing) -> Bilingual {
    switch self {
    case .log:
      Bilingual(
        zh: "日志按用户整理成「用户 × 物品」的稀疏矩阵，每行按时间排序。后面每一步只用这些数据。",
        en:
          "The log becomes a sparse matrix, users × items, each row in order of time. Every later "
          + "step uses these data and nothing else."
      )
    case .coOccurrence:
      Bilingual(
        zh: "w(i,j) = 同时点过 i 和 j 的用户数。热门\(thing.noun.zh)谁都点过，所以它和什么都共现：计数量的是热度，不是关系。",
        en: "w(i,j) = the number of users who clicked both. Everyone clicked the hit, so it "
          + "co-occurs with everything: the count measures popularity, not relatedness."
      )
    case .timeGap:
      Bilingual(
        zh: "每一对乘上 f(Δt)：指数 e^(−λΔt)，倒数 1/(1+αΔt)，半衰期 2^(−Δt/H)，或竞赛写法 e^(b^Δt)"
          + "（b = e^(−λ)，再久也不低于 1），Δt 以天计；超出会话窗口的一对不算。"
          + "这强化了会话内的信号，滤掉兴趣漂移和巧合带来的共现。",
        en: "Each pair is multiplied by f(Δt): exponential e^(−λΔt), reciprocal 1/(1+αΔt), "
          + "half-life 2^(−Δt/H), or the competition form e^(b^Δt) with b = e^(−λ), which never "
          + "falls below 1; Δt in days. A pair beyond the session window does not count. It "
          + "strengthens what happens within a session and filters out drifting interest and "
          + "chance."
      )
    case .directionPosition:
      Bilingual(
        zh: "邻居在后乘 1，在前乘方向权重；中间隔了 n 次点击再乘 γ^n。相似度从此不对称：看完 1 找 2，和看完 2 找 1，不是一回事。",
        en: "A neighbour clicked after is multiplied by 1, one before by the direction weight, and "
          + "n clicks in between by γ^n. Similarity is no longer symmetric: part 2 after part 1 "
          + "is not the same as part 1 after part 2."
      )
    case .activeUser:
      Bilingual(
        zh: "每个用户的权重是 (1 / ln(1+|N(u)|))^s，|N(u)| 是他点过的数量，s 是惩罚强度（IUF，逆用户频率）。",
        en: "Each user weighs (1 / ln(1+|N(u)|))^s, where |N(u)| is how many items the user "
          + "clicked and s the strength (inverse user frequency)."
      )
    case .popularity:
      Bilingual(
        zh: "相似度 = w(i,j) / (|N(i)|^(1−α) · |N(j)|^α + 收缩)。α=½ 就是余弦；α 越大，对热门邻居 j 罚得越重；"
          + "收缩压低只靠几次点击撑起来的相似度。"
          + "罚过头会损失准确率：它用一点准确率换覆盖率和长尾。",
        en: "similarity = w(i,j) / (|N(i)|^(1−α) · |N(j)|^α + shrinkage). α = ½ is cosine; a "
          + "larger α penalises a popular neighbour j harder; shrinkage holds down what rests on "
          + "few clicks. Overdone, it costs accuracy: it trades some "
          + "of it for coverage and the long tail."
      )
    case .topK:
      Bilingual(
        zh: "相似度矩阵的大小是物品数的平方；每行只存最大的 k 个，线上只要查表相加。",
        en:
          "The similarity matrix grows with the square of the number of items; only the k largest "
          + "of each row are kept, so that serving is just look-up and addition."
      )
    case .recommend:
      Bilingual(
        zh: "score(u,j) = Σ 历史权重(i) · 相似度(i,j)，对用户历史里的 i 求和，去掉已经点过的。"
          + "最近一次点击的历史权重是 1，每往前一个乘一次历史衰减；历史形式再按隔了多久乘一个 f(Δt)。",
        en: "score(u,j) = Σ weight(i) · similarity(i,j) over the items i of the user's history, "
          + "without what was clicked already. The latest click weighs 1, each one before is "
          + "multiplied by the history decay once more, and by an f(Δt) of its age where the "
          + "history form names one."
      )
    case .worth:
      Bilingual(
        zh: "nDCG@10 = 1/log₂(1 + 名次)，没进前 10 算 0，对所有人平均。权重只对付它那一种情形，没有那种情形就"
          + "白加：口味换得快，时间和位置权重才能把旧口味的点击和新口味的分开；口味会换，历史衰减就值钱；有人接着"
          + "点下一个，分先后才有用；有人随大流，要热门惩罚；有人什么都点，要活跃用户惩罚。"
          + (thing == .film
            ? "一开始的世界口味换得慢，所以时间和位置几乎没活干；把“兴趣漂移”拨到 8 再看邻居那张图。"
            : ""),
        en:
          "nDCG@10 = 1/log₂(1 + rank), 0 outside the first ten, averaged over all users. A weight "
          + "is for one case and idle without it. Where taste changes fast, time and position keep "
          + "clicks of the old taste apart from those of the new; where it changes at all, the "
          + "history decay pays; direction where people go on to the next of a series, the "
          + "popularity penalty where they follow the crowd, the active-user penalty where some "
          + "click anything."
          + (thing == .film
            ? " At first taste changes slowly here, and time and position have next to nothing to "
              + "do; turn Drift to 8 and look at the neighbours." : "")
      )
    }
  }
}
