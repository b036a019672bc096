import Wording

/// The steps of the walk; content links to their ids, so they stay as they are.
enum ABTestStep: String, WalkStep {
  case plan, run, peek, decide

  var title: Bilingual {
    switch self {
    case .plan: Bilingual(zh: "先算要多少人", en: "Plan: how many users")
    case .run: Bilingual(zh: "跑起来，一次次看", en: "Run: look after look")
    case .peek: Bilingual(zh: "偷看的代价", en: "Peek: what it costs")
    case .decide: Bilingual(zh: "停，判", en: "Decide: stop and judge")
    }
  }

  var caption: Bilingual {
    switch self {
    case .plan:
      Bilingual(
        zh: "开跑之前定好：多小的提升不想错过，要多少人才看得出来？",
        en:
          "Settled before the start: which lift should not be missed, and how many users does that take?"
      )
    case .run:
      Bilingual(
        zh: "每看一次，|z| 走一步；越过谁的线，谁就会停。每个用户的结果只由自己那一组决定：按设计，互不干扰。",
        en:
          "Each look moves |z|; a rule whose line it crosses would stop. Outcomes depend on a user's own arm alone: free of "
          + "interference by design."
      )
    case .peek:
      Bilingual(
        zh: "A/A 实验：两组一模一样，重复两千次。各条规则误报多少？",
        en:
          "A/A tests: both arms alike, two thousand times. How often does each rule cry difference?"
      )
    case .decide:
      Bilingual(
        zh: "同一个实验，各条规则什么时候停、怎么判？重复两千次，看得准不准、报得虚不虚。",
        en:
          "One test by each rule: when does it stop, and with what verdict? Two thousand times: how often right, how much exaggerated?"
      )
    }
  }

  var explanation: Bilingual {
    switch self {
    case .plan:
      Bilingual(
        zh:
          "n = (z_{1−α/2} √(2p̄(1−p̄)) + z_功效 √(p₁(1−p₁) + p₂(1−p₂)))² / (p₂−p₁)²，每组。提升减半，人数约四倍；事件越稀少，人数越多。"
          + "人数不够就开跑，多半看不出差别，看出来的也多半是虚高的。线上分流用 (用户, 实验) 的哈希：同一个人始终在同一组，不同实验互相打散；这里的两组是直接抽出来的。",
        en:
          "n = (z_{1−α/2} √(2p̄(1−p̄)) + z_power √(p₁(1−p₁) + p₂(1−p₂)))² / (p₂−p₁)², an arm. Half the lift takes about four times the users, "
          + "and rarer events take more, too. In practice users are split by a hash of user and experiment: each stays in an arm, and experiments cross evenly; "
          + "here both arms are drawn."
      )
    case .run:
      Bilingual(
        zh: "z = (p₂−p₁) / √(2p̄(1−p̄)/n)。开头人少，提升忽大忽小；人多了才稳。模拟里没有干扰；真实的信息流里有：库存、预算、作者、"
          + "好友是共享的，一组多拿另一组就少拿，按用户分流的结果有偏，要按地区、时间段或用户簇来分。",
        en:
          "z = (p₂−p₁) / √(2p̄(1−p̄)/n). With few users lifts swing widely. Nothing interferes in this simulation; real feeds share stock, budgets, "
          + "authors and friends: what one arm takes the other lacks, splitting by user is biased, and one splits by region, time or clusters."
      )
    case .peek:
      Bilingual(
        zh: "看一次，|z| > 1.96 的概率是 5%；看 K 次、碰到一次就停，机会就多得多（K = 5 约 14%，K = 10 约 19%）。Pocock：每次同一条更高的线。"
          + "O'Brien–Fleming：c√(K/k)，开头很严，最后接近 1.96。积分那一列不是模拟：把没越界的密度一次次往前推。",
        en:
          "One look has |z| > 1.96 with 5%; K looks, stopping at the first, have many more chances (K = 5 some 14%, K = 10 some 19%). Pocock: one higher line "
          + "for all. O'Brien–Fleming: c√(K/k), hard at first, near 1.96 at the end. The column by integration is no simulation: the density of what crossed nothing is "
          + "carried from look to look."
      )
    case .decide:
      Bilingual(
        zh: "赢了才停，停的都是运气好的那些：报出的提升偏高（赢家诅咒），停得越早越虚。线上做法：规则事先写好；看一个主指标，护栏指标另看；"
          + "显著但小于最小可检提升，要问值不值；不显著不等于没有差别。",
        en:
          "Stopping at a win favours lucky tests: reported lifts are too high (the winner's curse), the earlier the more. In practice: write the rule "
          + "down beforehand, decide on one metric and guard others; ask what a significant but tiny lift is worth; \"not significant\" is not \"no difference\"."
      )
    }
  }
}
