import Wording

/// The steps of the walk; content links to their ids, so they stay as they are.
enum ChannelStep: String, WalkStep {
  case log, channels, overlap, merge, union

  var title: Bilingual {
    switch self {
    case .log: Bilingual(zh: "日志与新物品", en: "The log and what is new")
    case .channels: Bilingual(zh: "每一路单独看", en: "Each channel alone")
    case .overlap: Bilingual(zh: "谁和谁重复", en: "Who finds the same")
    case .merge: Bilingual(zh: "按配额轮流合并", en: "Merged in turns")
    case .union: Bilingual(zh: "合起来值多少", en: "What merging is worth")
    }
  }

  var caption: Bilingual {
    switch self {
    case .log:
      Bilingual(
        zh: "后面的点击留作考题。其中有些物品在学的时候还一次点击都没有。",
        en:
          "The later clicks are held out as the test. Some of what they go to has no click yet in what is learnt from."
      )
    case .channels:
      Bilingual(
        zh: "四路各自给每个用户出一份同样长的列表，拿考题打分。",
        en:
          "Four channels make a list of the same length for every user, and each is held against the test."
      )
    case .overlap:
      Bilingual(
        zh: "每一路的列表里，有多少别的路也有？只有它找到的命中有几个？",
        en: "How much of each channel's list do others have as well, and how many hits are its own?"
      )
    case .merge:
      Bilingual(
        zh: "一个用户的合并列表：谁放进来的，别的路排第几。标出的是他后来真的点了的。",
        en:
          "One user's merged list: who brought each in, and its ranks elsewhere. Marked is what was clicked later."
      )
    case .union:
      Bilingual(
        zh: "长度一样：合并对每一路；再一路一路拿掉，看少了什么。",
        en: "At equal length: merged against each channel, and merged without one of them in turn."
      )
    }
  }

  var explanation: Bilingual {
    switch self {
    case .log:
      Bilingual(
        zh: "召回的任务是别漏：从全库里挑出几百个候选，排序再去比高低。一个用户想要的东西来自不同的原因：和看过的相关、符合长期兴趣、"
          + "大家都在看、刚刚上线。一个模型很难都顾上。",
        en:
          "Recall must not miss: of the whole catalogue it picks some hundreds for ranking to order. What "
          + "a user wants has several reasons: close to what was watched, fits a lasting taste, everybody watches it, "
          + "just came out. One model hardly covers all."
      )
    case .channels:
      Bilingual(
        zh: "recall@K：考题里的点击有多少在列表的 K 个里，对用户取平均。新品：新物品占了多少位置。"
          + "ItemCF 和热门靠点击数，没有点击的物品永远出不来；新品这一路只看标题，去找和它像的老物品的流量。"
          + "双塔这里只读 ID 和历史，所以也推不出新物品；读了属性就能，见 itemcf-vs-two-tower。",
        en:
          "recall@K: how much of the test is among the K, the mean over users. New: the share of places that "
          + "new items have. ItemCF and popularity count clicks and never bring what has none; the new items' "
          + "channel reads titles alone, and sends an item to those who would get the old ones it is like. The "
          + "towers read ids and history alone here, and bring nothing new either; with attributes they do: see "
          + "itemcf-vs-two-tower."
      )
    case .overlap:
      Bilingual(
        zh: "两路重复得多，第二路就带不来什么。要留一路，看的不是它单独的召回率，而是只有它找得到的命中。",
        en:
          "Where two overlap, the second brings little. A channel is kept not for its own recall but for "
          + "the hits that no other has."
      )
    case .merge:
      Bilingual(
        zh: "各路轮流放自己最好的、还没进来的一个，直到用完配额；重复的不占谁的配额，往下顺延。一路空了，位置由其他路轮流补。"
          + "分数不能比：余弦和点击数不是一把尺子。各路的名次留给排序当特征。",
        en:
          "Channels take turns: each brings its best that is not there yet, until its quota is used up. A "
          + "duplicate counts against nobody. Where one runs dry, the others fill its places. Scores are not compared: a "
          + "cosine and a count are two yardsticks. The ranks go on to the ranking stage as features."
      )
    case .union:
      Bilingual(
        zh: "拿掉一路，召回掉多少，就是这一路的边际贡献；掉得少甚至升了，它的配额该让出来。RRF 按 Σ 1/(60 + 名次) 排，"
          + "不管配额：几路都排得靠前的在前，只有一路有的新物品就吃亏。",
        en:
          "What recall loses without a channel is its marginal worth; where that is little or below 0, its places "
          + "should go to others. Reciprocal rank fusion orders by Σ 1/(60 + rank) without quotas: what "
          + "several channels rank high comes first, and new items, which one alone has, come off badly."
      )
    }
  }
}
