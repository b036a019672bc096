import Wording

extension FusingStep {
  /// The explanation on a user's file, of whose rows only what happened is known.
  var explanationOfFiles: Bilingual {
    switch self {
    case .scores:
      Bilingual(
        zh: "直接相加，谁的分散得开谁说了算。权重先要把量纲补回来，剩下的才是偏好。"
          + "几个分来自 Shared-Bottom：h = bottom(x)，每个目标一个塔；学的是五分之四的行，这里打分的是其余的行。",
        en:
          "Added up as they are, the goal whose scores lie furthest apart decides. Weights first make up for scales, and only the rest is "
          + "preference. The scores come from a shared bottom with a tower a goal, learnt from four fifths of the rows; those scored here "
          + "are the others."
      )
    case .page:
      Bilingual(
        zh: "加权和 Σ w_k p_k：一个目标能补另一个。乘积 Π p_k^w_k：量纲不要紧，哪个目标没希望就沉底。"
          + "名次 Σ w_k/(60 + 名次_k)：只看顺序，不用校准，也就不知道差多少。",
        en:
          "Sum Σ w_k p_k: one goal makes up for another. Product Π p_k^w_k: no scale matters, and what one goal finds hopeless "
          + "sinks. Ranks Σ w_k/(60 + rank_k): orders alone, no calibration needed, and no knowledge how far apart."
      )
    case .gains:
      Bilingual(
        zh: "一页的收益 = Σ 位置被看到的概率 × 这一行后来有没有发生（0 或 1），第 p 位被看到的概率是 1/p。"
          + "发生没发生是当时那个排序下的事，换了排序会怎样，只能靠 A/B 实验量。",
        en:
          "A page's gain is Σ over places of how likely each is seen, 1/p, times whether it happened, 0 or 1. It happened under the ranking of "
          + "that time; what another would have brought an A/B test has to tell."
      )
    case .search, .scale: explanation
    }
  }
}
