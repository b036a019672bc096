import Wording

/// The steps of the walk; content links to their ids, so they stay as they are.
enum PenaltyStep: String, WalkStep {
  case log
  case coOccurrence = "co-occurrence"
  case penalty
  case sweep
  case tradeOff = "trade-off"

  var title: Bilingual {
    switch self {
    case .log: Bilingual(zh: "日志与热度", en: "The log and its popularity")
    case .coOccurrence: Bilingual(zh: "只数共现", en: "Raw counts")
    case .penalty: Bilingual(zh: "除以热度的 α 次方", en: "Divide by popularity^α")
    case .sweep: Bilingual(zh: "把 α 从 0 扫到 1", en: "α from 0 to 1")
    case .tradeOff: Bilingual(zh: "代价与收获", en: "The trade-off")
    }
  }

  var caption: Bilingual {
    switch self {
    case .log:
      Bilingual(
        zh: "少数热门占掉大半点击，后面拖着一条长尾。最后一段点击留作考题。",
        en: "A few hits take much of the clicks, and a long tail follows. What was clicked last is "
          + "held out as the test."
      )
    case .coOccurrence:
      Bilingual(
        zh: "一个冷门物品的邻居，先只按共现次数排：谁热，谁就在前面。",
        en: "The neighbours of a niche item by plain counts: whoever is popular stands in front."
      )
    case .penalty:
      Bilingual(
        zh: "同一份共现，除以两边的热度再排一次，和原来的名次比。",
        en: "The same counts, divided by both items' popularity and ranked again, compared with "
          + "the ranks before."
      )
    case .sweep:
      Bilingual(
        zh: "每个 α 都重新算相似度、给每个用户推荐一遍，对着留出的点击打分。",
        en: "For every α the similarities are computed anew, every user gets a list, and the lists "
          + "are held against the clicks that were kept back."
      )
    case .tradeOff:
      Bilingual(
        zh: "表里是所有人的平均；下面是一个人的推荐，标出他后来真的点了的。他是后来点长尾最多的那一位。",
        en: "Above the mean over everyone; below one user's list, with what was clicked later "
          + "marked. It is the user who later clicked most of the long tail."
      )
    }
  }

  var explanation: Bilingual {
    switch self {
    case .log:
      Bilingual(
        zh: "热度 |N(i)| 是喜欢 i 的用户数。最热的五分之一物品叫头部，其余是长尾。所有相似度只从训练部分算出。",
        en: "Popularity |N(i)| is how many users liked i. The most popular fifth of the items is "
          + "the head, the rest is the long tail. All similarities are learnt from the training part."
      )
    case .coOccurrence:
      Bilingual(
        zh: "w(i,j) = |N(i) ∩ N(j)|。j 越热，碰巧和 i 被同一个人点过的机会越大：次数量的是 j 有多热，不是它和 i 有多近。",
        en: "w(i,j) = |N(i) ∩ N(j)|. The more popular j is, the likelier somebody clicked it "
          + "beside i by chance: the count measures how popular j is, not how close to i."
      )
    case .penalty:
      Bilingual(
        zh: "sim(i,j) = |N(i) ∩ N(j)| / (|N(i)|^(1−α) · |N(j)|^α + 收缩)。i 的列表里 |N(i)| 处处一样，"
          + "名次全由 |N(j)|^α 决定：α=0 是原样，½ 是余弦，1 完全除掉邻居的热度。",
        en: "sim(i,j) = |N(i) ∩ N(j)| / (|N(i)|^(1−α) · |N(j)|^α + shrinkage). Within the list "
          + "of i, |N(i)| is the same throughout, so |N(j)|^α decides the order: 0 leaves it, ½ is "
          + "the cosine, 1 divides the neighbour's popularity out."
      )
    case .sweep:
      Bilingual(
        zh: "recall@K：留出的点击有多少在推荐的 K 个里。覆盖率：训练里的物品有多少推荐给过任何人。"
          + "长尾占比：推荐的位置有多少给了长尾。α 太大时，只被一两个人点过的物品分母最小，一次巧合就能排到最前。",
        en: "recall@K: how much of what was held out is among the K. Coverage: how many of the "
          + "known items anyone was recommended. Long tail: how many of all places it gets. Where α is "
          + "too large, what one or two users clicked has the smallest divisor, and one coincidence puts "
          + "it in front."
      )
    case .tradeOff:
      Bilingual(
        zh: "离线召回率偏爱热门：考题里也是热门多，所以它容易高估罚的代价。先离线扫出召回不降的那一段，再用 A/B 实验定力度。"
          + "想罚得更重又不被巧合带跑，就加收缩。",
        en: "Offline recall itself leans to the popular, of which the test holds many, so the "
          + "penalty may look dearer than it is. Sweep offline for the stretch that costs no recall, "
          + "then settle the strength by an A/B test. To penalise harder without falling for "
          + "coincidences, add shrinkage."
      )
    }
  }
}
