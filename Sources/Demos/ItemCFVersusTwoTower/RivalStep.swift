import Wording

/// The steps of the walk; content links to their ids, so they stay as they are.
enum RivalStep: String, WalkStep {
  case bands, memory, train
  case sideBySide = "side-by-side"
  case reasons
  case newItem = "new-item"
  case correction = "log-q"
  case together

  /// The steps that a log has something for.
  static func steps(hasNewItems: Bool) -> [RivalStep] {
    allCases.filter { hasNewItems || $0 != .newItem }
  }

  var title: Bilingual {
    switch self {
    case .bands: Bilingual(zh: "头、腰、尾、全新", en: "Head, middle, tail, brand-new")
    case .memory: Bilingual(zh: "ItemCF 记住的", en: "What ItemCF remembers")
    case .train: Bilingual(zh: "双塔边学边看", en: "Two towers learn")
    case .sideBySide: Bilingual(zh: "一段一段比", en: "Band by band")
    case .reasons: Bilingual(zh: "为什么推它", en: "Why this item")
    case .newItem: Bilingual(zh: "没见过的物品", en: "An item never seen")
    case .correction: Bilingual(zh: "有没有 logQ 校正", en: "With and without logQ")
    case .together: Bilingual(zh: "两路一起召回", en: "Both as channels")
    }
  }

  var caption: Bilingual {
    switch self {
    case .bands:
      Bilingual(
        zh: "物品按学的时候有多少点击分四段。后面的点击藏起来当考题。",
        en:
          "Items in four bands by the clicks that are learnt from. Later clicks are hidden, and are the test."
      )
    case .memory:
      Bilingual(
        zh: "ItemCF 数谁和谁被同一批人点过。数过的对子它记得准，没数过的它没有。旁边是只推热门。",
        en:
          "ItemCF counts which items the same people clicked. What it counted it knows; what it never "
          + "counted it does not have. Beside it, popularity alone."
      )
    case .train:
      Bilingual(
        zh: "两个塔从随机权重学起：一个读用户的 ID 和点击历史，一个读物品。看每一段找回多少。",
        en:
          "Two towers begin with random weights: one reads the user's id and history, the other the item. "
          + "Watch how much of each band they find."
      )
    case .sideBySide:
      Bilingual(
        zh: "同样长的列表，每一段的考题各找回多少。标出的是最高的那个。",
        en: "Lists of one length: how much of each band's test is found. The best one is marked."
      )
    case .reasons:
      Bilingual(
        zh: "同一个用户、同一个物品：ItemCF 的得分能拆成看过的东西，双塔只有一个内积。",
        en:
          "The same user, the same item: ItemCF's score is a sum over what was watched, the towers' is one "
          + "product."
      )
    case .newItem:
      Bilingual(
        zh: "一个没人点过的物品。物品塔给不给得出向量，向量附近是谁？",
        en:
          "An item that nobody has clicked. Can the item tower make a vector of it, and what lies near it?"
      )
    case .correction:
      Bilingual(
        zh: "同样的权重、同样的顺序再学一遍，只把 logQ 校正拨到另一边。",
        en:
          "The same weights and the same order once more; the logQ correction alone is the other way."
      )
    case .together:
      Bilingual(
        zh: "ItemCF 和双塔各占一份，轮流放进同一个列表，长度不变。",
        en: "ItemCF and the towers take turns at one list of the same length, each with its share."
      )
    }
  }

  var explanation: Bilingual {
    switch self {
    case .bands:
      Bilingual(
        zh: "头部是点击最多的五分之一，腰部到一半，剩下有点击的是尾部，没点击的是全新。"
          + "召回率@K：这一段的考题点击，有多少在列表的 K 个里。分段看，才看得出一个模型强在哪里。",
        en:
          "The head is the fifth with most clicks, the middle goes down to half, the tail is what else has "
          + "clicks, and brand-new has none. recall@K of a band: how many of the band's test clicks are "
          + "among the K. Only by bands can it be seen where a model is strong."
      )
    case .memory:
      Bilingual(
        zh: "sim(i, j) = 共同用户数 / √(|N(i)|·|N(j)|)，分母再加 2，压低靠一两次点击凑出来的。"
          + "“啤酒和尿布”这样的对子，属性里看不出来，数一数就有。尾部物品点击少，数不出多少；全新物品一次也没有。",
        en:
          "sim(i, j) = common users / √(|N(i)|·|N(j)|), with 2 added to the divisor to shrink what rests on a "
          + "click or two. Pairs like beer and nappies are in no attribute, and counting finds them. Of a "
          + "tail item there is little to count, of a brand-new one nothing."
      )
    case .train:
      Bilingual(
        zh: "得分 = 用户向量 · 物品向量，都是单位长度，除以温度 τ 做 softmax。每次点击是一个样本：要在别的物品里认出它。"
          + "ID 和属性都读的时候，随机藏起三成 ID，逼物品塔学会只看属性。损失的单位是奈特。",
        en:
          "score = user vector · item vector, both of length 1, divided by τ in a softmax. Each click is an "
          + "example: it must be told from other items. Where ids and attributes are read, three ids in ten are "
          + "hidden, so that the item tower learns to do with attributes alone. The loss is in nats."
      )
    case .sideBySide:
      Bilingual(
        zh: "记忆对上泛化。列表和头部差不多长时，光推热门就找得回头部，看不出记忆；看得出的是成对的点击：看过一半，另一半在不在列表里。"
          + "没人点过的，只有从属性学来的还管用。平均热度：推荐出来的物品平均有多少人点过。",
        en:
          "Memory against generalisation. Where a list is about as long as the head, popularity alone finds the head, "
          + "and it proves no memory. Pairs do: one half was watched, is the other in the list? What "
          + "nobody clicked, only attributes can find. Mean popularity: how many clicked what is recommended."
      )
    case .reasons:
      Bilingual(
        zh: "ItemCF：score = Σ sim(看过的, 它)，每一项都是一句“因为你看过……”。"
          + "双塔：score = Σ u_d · v_d，d 没有名字，说不出理由；这就是黑盒。",
        en:
          "ItemCF: score = Σ sim(watched, item), and each term is a \"because you watched …\". Two towers: "
          + "score = Σ u_d · v_d, where no d has a name, and there is no reason to give: a black box."
      )
    case .newItem:
      Bilingual(
        zh: "没点过的物品没有自己的 ID 向量，用的是训练时“藏起 ID”学出的那一个，再加上属性的向量。"
          + "属性说了口味的事，它就落在该在的地方；只读 ID 的塔，什么也给不了它。",
        en:
          "An item without clicks has no id vector of its own; it takes the one that hidden ids were trained "
          + "as, and those of its attributes. Where attributes tell of taste it comes to lie where it belongs; "
          + "towers of ids alone have nothing for it."
      )
    case .correction:
      Bilingual(
        zh: "批内负样本按热度出现，热门物品当反例当得多，学到的是 ln P(i|u) − ln q_i：热度被减没了。"
          + "校正在反例的分数里减去 ln((B−1)·q_i)，学到的才是 ln P(i|u)：头部回来了，尾部让出位置。"
          + "均匀抽或用全部物品，就没有这笔账。",
        en:
          "In-batch negatives come as often as they are liked, so that popular items are pushed down most, and "
          + "scores learn ln P(i|u) − ln q_i: popularity is gone. With ln((B−1)·q_i) taken off the negatives' "
          + "logits they learn ln P(i|u): the head is back, and the tail gives up its places. Even negatives, or all "
          + "items, have no such debt."
      )
    case .together:
      Bilingual(
        zh: "各找各的：对子靠记忆，新品和稀疏的靠泛化；重复的不占名额。列表一样长，多占一个位置就少给另一路一个。"
          + "数据少、要快、头部重，先上 ItemCF；物品海量、总有新品，双塔不能少。",
        en:
          "Each finds its own: memory the pairs, generalisation what is new or sparse; a duplicate takes no "
          + "place. At equal length a place for one is a place less for the other. Little data, a tight deadline "
          + "and a strong head: ItemCF first. Very many items, always new ones: the towers are needed."
      )
    }
  }
}
