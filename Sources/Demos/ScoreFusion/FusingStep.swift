import Wording

/// The steps of the walk; content links to their ids, so they stay as they are.
enum FusingStep: String, WalkStep {
  case scores, page, gains, search, scale

  var title: Bilingual {
    switch self {
    case .scores: Bilingual(zh: "一个候选几个分", en: "Several scores each")
    case .page: Bilingual(zh: "合成一页", en: "One page of them")
    case .gains: Bilingual(zh: "谁赚了，谁亏了", en: "Who gains, who loses")
    case .search: Bilingual(zh: "离线搜权重", en: "Weights, searched offline")
    case .scale: Bilingual(zh: "分数漂了会怎样", en: "When scores drift")
    }
  }

  var caption: Bilingual {
    switch self {
    case .scores:
      Bilingual(
        zh: "一个多任务网络给每个候选打几个分。先看它们差几个数量级。",
        en: "One net for all goals scores every candidate. See first how far apart the scales are."
      )
    case .page:
      Bilingual(
        zh: "按现在的权重，所有候选排出前十。名次旁边：与只按点击排序相比的升降；带标记的是标题党。",
        en:
          "The first ten at these weights. Beside a rank: how it moved against ranking by clicks alone; marked items are clickbait."
      )
    case .gains:
      Bilingual(
        zh: "很多页平均下来：每个目标比只按第一个目标排，是多了还是少了？",
        en:
          "Over many pages: does each goal get more or less than under ranking by the first goal alone?"
      )
    case .search:
      Bilingual(
        zh: "一半页面上试上百组权重，在另一半上测。两根轴：占这个目标最多能得的几成；前沿上，一个要再高，另一个就得低。",
        en:
          "Some hundred weights, tried on half of the pages. Axes: share of the most that a goal could have. "
          + "Along the front one costs the other."
      )
    case .scale:
      Bilingual(
        zh: "最后一个目标的分整体减半，或者取平方：榜上十个位置换了几个？",
        en: "All scores of the last goal halved, or squared: how many of the ten places change?"
      )
    }
  }

  var explanation: Bilingual {
    switch self {
    case .scores:
      Bilingual(
        zh: "点击率是百分之几十，下单率是百分之一到三。直接相加，谁的分散得开谁说了算：下单分少数几个高的还能挤上来，其余听点击的。"
          + "权重先要把量纲补回来，剩下的才是偏好。"
          + "几个分来自 Shared-Bottom：h = bottom(x)，每个目标一个塔，标签是“曝光后有没有走到这一步”。",
        en:
          "A click has three chances in ten, an order one to three in a hundred. Added up as they are, the goal whose scores lie "
          + "furthest apart decides: a few high order scores still come through, the rest of the page is that of clicks. Weights first "
          + "make up for scales, and only the rest is preference. The scores come from a shared bottom with a tower a "
          + "goal; a label says whether an impression got that far."
      )
    case .page:
      Bilingual(
        zh: "加权和 Σ w_k p_k：一个目标能补另一个。乘积 Π p_k^w_k：量纲不要紧，哪个目标没希望就沉底。"
          + "名次 Σ w_k/(60 + 名次_k)：只看顺序，不用校准，也就不知道差多少。标题党指外观前三成、质量后三成的商品；"
          + "网络看得见外观和质量，只按点击排却用不上质量。",
        en:
          "Sum Σ w_k p_k: one goal makes up for another. Product Π p_k^w_k: no scale matters, and what one goal finds hopeless "
          + "sinks. Ranks Σ w_k/(60 + rank_k): orders alone, no calibration needed, and no knowledge how far apart. Clickbait is what is "
          + "among the best three tenths by looks and the worst three by quality."
      )
    case .gains:
      Bilingual(
        zh: "一页的收益 = Σ 位置被看到的概率 × 真实概率，第 p 位被看到的概率是 1/p。造出来的商店知道真实概率，所以这里没有噪声；"
          + "线上不知道，只能靠 A/B 实验量。此消彼长，权重就是在说愿意拿多少点击换一单。",
        en:
          "A page's gain is Σ over places of how likely each is seen, 1/p, times the true probability. The made shop knows these; "
          + "online nobody does, and an A/B test has to tell. Gains trade off: weights say how many clicks an order may cost."
      )
    case .search:
      Bilingual(
        zh: "先在整个单纯形上随机撒点，再围着最好的一步步缩小；要最大的是 Σ 价值 × 收益。两根轴都按“完全知道真相、只顾这个目标时能到的收益”折成比例。"
          + "离线搜索看不到旧排序没露出过的候选，也不知道用户会怎么变：最后要上 A/B。",
        en:
          "First draws over the whole simplex, then ever smaller steps around the best; what is sought is the most Σ value × gain. Both axes "
          + "are shares of what knowing the truth and one goal alone would bring. Offline search knows nothing of candidates that were never "
          + "shown, nor how users change: an A/B test comes last."
      )
    case .scale:
      Bilingual(
        zh: "整体乘一个数：乘积、名次不变，加权和会变。单调变形（平方）：名次不变，乘积等于权重翻倍。"
          + "重训、换采样比例、上游改特征，分数都会这样漂；用加权和就要盯着校准，一漂权重就等于被人改了。",
        en:
          "A common factor leaves products and ranks as they are and moves sums. A rising distortion leaves ranks; squaring doubles a "
          + "product's weight. Retrained models, new sampling rates and changed features shift scores so: who uses a sum watches "
          + "calibration, for a drift is a change of weights that nobody decided."
      )
    }
  }
}
