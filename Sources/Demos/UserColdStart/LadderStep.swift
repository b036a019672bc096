import Wording

/// The steps of the walk; content links to their ids, so they stay as they are.
enum LadderStep: String, WalkStep {
  case newcomers
  case everyone
  case group
  case tags
  case clicks
  case sweep
  case exploration

  /// The steps that a log of the user's has something for, or says why it has not.
  static func ofLog(hasGroups: Bool) -> [LadderStep] {
    [.newcomers, .everyone] + (hasGroups ? [.group] : []) + [.tags, .clicks, .sweep]
  }

  var title: Bilingual {
    switch self {
    case .newcomers: Bilingual(zh: "谁是新来的", en: "Who is new")
    case .everyone: Bilingual(zh: "第一级：全站热门", en: "Rung 1: what everyone likes")
    case .group: Bilingual(zh: "第二级：所在人群", en: "Rung 2: the group")
    case .tags: Bilingual(zh: "第三级：自己选的标签", en: "Rung 3: picked tags")
    case .clicks: Bilingual(zh: "第四级：开始点击", en: "Rung 4: the first clicks")
    case .sweep: Bilingual(zh: "点击一次次多起来", en: "Click by click")
    case .exploration: Bilingual(zh: "边推边试", en: "Trying things out")
    }
  }

  var caption: Bilingual {
    switch self {
    case .newcomers:
      Bilingual(
        zh: "留出一部分人当新用户：前面的点击一次一次给出来，后来的点击当考题。",
        en: "Some people are kept out and come as newcomers: their first clicks are given away one "
          + "by one, their later ones are the test."
      )
    case .everyone:
      Bilingual(
        zh: "什么都不知道，就推大家都爱看的，谁来都一样。标出的是后来真点了的。",
        en: "Nothing is known, so everybody gets what most people like. Marked is what this "
          + "newcomer did click later."
      )
    case .group:
      Bilingual(
        zh: "注册时填了年龄和地区，就看同一类人喜欢什么；人群小，往全站收一收。",
        en: "Age and place were given, so look at what people like that like, drawn towards "
          + "everyone since a group is small."
      )
    case .tags:
      Bilingual(
        zh: "直接问：首次打开时勾几个兴趣。在“勾标签”里替他勾，每勾一个，榜单马上跟着变。",
        en: "Just ask: interests are ticked at the first start. Tick them for the newcomer under "
          + "Tags, and the list follows each tick at once."
      )
    case .clicks:
      Bilingual(
        zh: "有了头几次点击，ItemCF 才有东西可算。点击越多，越听它的；先验慢慢退下去。",
        en: "With the first clicks ItemCF has something to go by. The more clicks, the more it is "
          + "listened to, and the prior steps back."
      )
    case .sweep:
      Bilingual(
        zh: "每多给一次点击，就给每个新用户重推一遍，对着留出的点击打分。",
        en: "With every further click each newcomer gets a new list, and the lists are held "
          + "against the clicks that were kept back."
      )
    case .exploration:
      Bilingual(
        zh: "新用户一个个来，只知道人群：每次推眼下最好的，还是留几次去试？",
        en: "Newcomers come one by one, and only the group is known: show what pays best so far, "
          + "or spend some on trying?"
      )
    }
  }

  var explanation: Bilingual {
    switch self {
    case .newcomers:
      Bilingual(
        zh: "新用户不在训练日志里，只能一级一级来：什么都不知道 → 知道注册信息 → 知道选的标签 → 有"
          + "了点击。打分都用后来的同一批点击；已经点过的不再推，所以点击越多，剩下的越好猜，"
          + "每条线都会慢慢抬一点。",
        en: "Newcomers are not in the log that is learnt from. What is known of them grows: "
          + "nothing, what they registered, what they picked, what they clicked. The test is the "
          + "same later clicks throughout. What was clicked is not recommended again, so that with "
          + "more clicks less is left to guess from, and every curve rises a little."
      )
    case .everyone:
      Bilingual(
        zh: "得分 = 喜欢它的用户占比。便宜、稳，也最快换来第一批反馈；但它说的是大家，不是这个人。",
        en: "score = the share of users who liked it. Cheap, safe and quick to earn the first "
          + "feedback; but it speaks of everyone, not of this person."
      )
    case .group:
      Bilingual(
        zh: "得分 = (人群里喜欢它的人数 + λ · 全站占比) / (人群人数 + λ)。"
          + "人群只有三五个人时几乎全听全站的，有几千人时几乎全听人群的。λ = 0 就是不收缩，"
          + "小人群的巧合会冒头。",
        en: "score = (those of the group who liked it + λ · share of all) / (size of the group + "
          + "λ). Of a handful of people everyone's opinion says nearly all, of thousands next to "
          + "nothing. With λ = 0 the coincidences of a small group come up."
      )
    case .tags:
      Bilingual(
        zh: "得分 = 下面一级的得分 · (0.3 + 对上的标签数 / √物品的标签数)。乘在下面一级上：选了一类，"
          + "也先推这一类里大家爱看的。没对上的留三成，给选漏了的兴趣一点机会。",
        en:
          "score = that of the rung below · (0.3 + matches / √tags of the item). It multiplies the rung "
          + "below: who ticks a subject gets what people like of it first. What matches "
          + "nothing keeps three tenths, so that an interest not ticked has a chance."
      )
    case .clicks:
      Bilingual(
        zh: "得分 = (1 − w) · 先验 / 先验最大值 + w · ItemCF / ItemCF 最大值，w = n / (n + κ)。"
          + "两边都先除以各自的最大值，才能相加。一次点击就整个换成 ItemCF，会被这一次点击带跑；"
          + "混着用，两边都不浪费。",
        en: "score = (1 − w) · prior / its most + w · ItemCF / its most, with w = n / (n + κ). "
          + "Both are brought to the same height before they are added. Switching to ItemCF after "
          + "one click follows that one click wherever it leads; a blend wastes neither."
      )
    case .sweep:
      Bilingual(
        zh: "nDCG@K：命中排得越前越值钱。命中率：K 个里至少中一个的新用户占比。点击多了，"
          + "单用 ItemCF 追上来，先验就没什么可添的了：梯子是过河的桥，不是住的地方。",
        en: "nDCG@K: a hit is worth the more the higher it stands. Hit rate: the share of "
          + "newcomers with at least one hit among the K. With many clicks ItemCF alone catches up "
          + "and the prior has little to add: the ladder is a bridge, not a home."
      )
    case .exploration:
      Bilingual(
        zh: "策略定主题，梯子定主题里推哪个。LinUCB：p_a = θ_aᵀx + α·√(xᵀA_a⁻¹x)，前半是估计的"
          + "点击率，后半是没把握的程度；推 p 最大的，另留 10% 平均着推。Thompson 采样：每个主题"
          + "从 Beta(1+点击, 9+没点) 里抽一个点击率，推最大的。从不试探的，谁先得一次点击就守着谁。"
          + "选中的概率 p 记进日志，以后才能问“换个策略会怎样”：SNIPS = Σ 点击·π/p ÷ Σ π/p。"
          + "没有 p，日志只能说旧策略的事。",
        en: "The policy chooses the topic, the ladder what is shown of it. LinUCB: p_a = θ_aᵀx + "
          + "α·√(xᵀA_a⁻¹x), the expected click rate and how unsure it is; the largest is shown, and "
          + "10% are drawn evenly. Thompson sampling draws a rate for each topic from Beta(1 + "
          + "clicks, 9 + misses) and shows the largest. Who never explores stays with whatever was "
          + "clicked first. The probability p of what was shown is logged, so that one can ask "
          + "later what another policy π would have earned: SNIPS = Σ click·π/p ÷ Σ π/p. Without p "
          + "the log speaks of the old policy only."
      )
    }
  }
}
