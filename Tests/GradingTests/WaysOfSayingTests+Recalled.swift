import Questions

@testable import Grading

/// What is said of recall and item-to-item weights, each thing in several ways, right and wrong.
extension WaysOfSayingTests {
  static let recalled = [
    Case(
      question: "cold-start-strategy",
      point: "id-models-fail",
      verdict: .contradicted,
      answers: [
        "The ID embedding of a fresh product already says where it belongs, so a pure ID tower does fine on its first day.",
        "ItemCF copes with items that have zero clicks, no special handling needed.",
        "双塔只喂ID也行，ID向量一上架就带着物品的含义。",
        "新品不用管，协同过滤对零行为的物品也一样有效。",
        "Let the ID embedding sort itself out for new items, content is not needed.",
        "新视频刚上传，双塔的ID塔就知道它该排在谁旁边。",
        "No clicks is fine for CF, it just needs the item's id.",
      ]
    ),
    Case(
      question: "cold-start-strategy",
      point: "id-models-fail",
      verdict: .covered,
      answers: [
        "A product nobody has touched has no ID vector worth trusting, so collaborative filtering has no idea where to put it.",
        "刚上架的商品一次点击没有，它的ID向量还是随机的，协同过滤拿它没辙。",
        "ID embeddings carry meaning only after training, so a zero-click item sits nowhere.",
        "没有点击，ID向量就没被训练过，协同过滤对它不管用，只能看内容。",
      ]
    ),
    Case(
      question: "cold-start-strategy",
      point: "attribute-match",
      verdict: .contradicted,
      answers: [
        "用类目标签去找相似老物品这条路走不通，同标签的东西天差地别。",
        "按品牌类目匹配成熟商品不可行。",
        "Matching on brand and category leads you astray, items with the same tags have nothing in common.",
      ]
    ),
    Case(
      question: "cold-start-strategy",
      point: "attribute-match",
      verdict: .covered,
      answers: [
        "Find the old favourites that share its brand and tags, and put the newcomer into the slots where they show.",
        "类目品牌跟哪几个老爆款最接近，就把新品塞到它们的推荐位旁边。",
        "同品牌同类目的老爆款出现在哪，新品就跟着出现在哪。",
        "Take bestsellers of the same category and brand and show the newcomer next to them.",
      ]
    ),
    Case(
      question: "cold-start-strategy",
      point: "onboarding",
      verdict: .contradicted,
      answers: [
        "让新用户选兴趣这一步不要做，太烦人。",
        "Don't ask them to tick topics at sign-up, it tells you nothing.",
        "兴趣选择页就别弹了，用户嫌烦直接退出。",
        "Asking for interests up front is a mistake, the picks mean nothing.",
      ]
    ),
    Case(
      question: "cold-start-strategy",
      point: "onboarding",
      verdict: .covered,
      answers: [
        "At sign-up they tap a handful of topics, and that's the first profile.",
        "兴趣选择页不要做得太长，勾三个标签就够建个画像。",
      ]
    ),
    Case(
      question: "cold-start-strategy",
      point: "demographic-group",
      verdict: .contradicted,
      answers: [
        "年龄性别这些注册信息不要用，都是刻板印象。",
        "Age and city say nothing about taste, so ignore the registration form.",
        "地区性别这些填的资料没有参考价值，不必用来分群。",
      ]
    ),
    Case(
      question: "cold-start-strategy",
      point: "demographic-group",
      verdict: .covered,
      answers: [
        "注册时填了女、25岁、上海，就按这个分群推同群爱看的。",
        "Stereotypes aside, age, gender and city give a segment whose favourites we show.",
      ]
    ),
    Case(
      question: "cold-start-strategy",
      point: "popular-fallback",
      verdict: .contradicted,
      answers: [
        "新用户绝对不能推热门榜。"
      ]
    ),
    Case(
      question: "cold-start-strategy",
      point: "popular-fallback",
      verdict: .covered,
      answers: [
        "For fresh accounts I begin with the hot list since it's cheap and brings a first reaction."
      ]
    ),
    Case(
      question: "cold-start-strategy",
      point: "two-kinds",
      verdict: .contradicted,
      answers: [
        "用户冷启动和物品冷启动本质是一个问题，一套策略就够了。",
        "User and item cold start are the same problem, one policy covers both.",
        "新用户新物品没啥区别，一套逻辑搞定。",
      ]
    ),
    Case(
      question: "cold-start-strategy",
      point: "content-embedding",
      verdict: .contradicted,
      answers: [
        "文本图像向量在召回里没用，别折腾BERT了。",
        "Image and text embeddings can't tell which items are alike, so skip the encoder.",
      ]
    ),
    Case(
      question: "cold-start-strategy",
      point: "content-embedding",
      verdict: .covered,
      answers: [
        "Run the title through a sentence encoder and see which veteran items sit closest.",
        "封面过一遍ResNet，拿向量去老片库里捞最近的几部。",
      ]
    ),
    Case(
      question: "itemcf-time-weight",
      point: "behaviour-context",
      verdict: .contradicted,
      answers: [
        "越新的点击权重越该大，因为老的没人看了。",
        "It's about freshness: latest clicks deserve the largest weight.",
        "The closer to today a click is, the more it should count.",
      ]
    ),
    Case(
      question: "itemcf-time-weight",
      point: "behaviour-context",
      verdict: .covered,
      answers: [
        "What I look at is how far apart the pair of clicks is, not how long ago they happened.",
        "两下点击哪怕在三年前，只要挨着就照样算数，跟新旧没关系。",
        "不是越新越该大，看的是两次点击隔多久。",
        "It isn't about freshness; it's the distance between the two clicks that counts.",
      ]
    ),
    Case(
      question: "itemcf-time-weight",
      point: "truer-similarity",
      verdict: .contradicted,
      answers: [
        "加了时间权重以后相似度也不会更真实，还是在数共现次数。",
        "The similarity doesn't get any more faithful, it's the same old co-click count.",
        "加不加权都等于单纯计数，跟真实关系没什么关系。",
        "加完权重，相似度离真实关系反而更远了。",
      ]
    ),
    Case(
      question: "itemcf-time-weight",
      point: "truer-similarity",
      verdict: .covered,
      answers: [
        "With the weight in, the score tells how things truly relate instead of tallying co-clicks.",
        "这样一来相似度说的是两样东西真有没有关系，不是碰过几次面。",
        "It's no longer a plain co-click count, it gets closer to how items really relate.",
        "不加权的话相似度就是在数共现次数，加了以后才反映真实关系。",
      ]
    ),
    Case(
      question: "itemcf-time-weight",
      point: "noise-filter",
      verdict: .contradicted,
      answers: [
        "调这个权重滤不掉噪声。",
        "Weighting by gap can't get rid of noise, both kinds of pairs are equally noisy.",
        "衰减根本去不掉噪声。",
      ]
    ),
    Case(
      question: "itemcf-time-weight",
      point: "noise-filter",
      verdict: .covered,
      answers: [
        "January laptop, August tent: coincidence, so I turn its weight down.",
        "隔了大半年碰一块儿的多半是巧合，权重压低就干净了。",
        "噪声去不干净，但至少把隔了半年的巧合压下去了。",
        "Without the weight you can't get rid of noise: far pairs are coincidences, and the decay mutes them.",
      ]
    ),
    Case(
      question: "itemcf-time-weight",
      point: "same-session",
      verdict: .contradicted,
      answers: [
        "同一个会话里点的东西大多没什么关系。",
        "Things clicked back to back usually have nothing to do with each other.",
      ]
    ),
    Case(
      question: "itemcf-time-weight",
      point: "same-session",
      verdict: .covered,
      answers: [
        "一口气点下来的东西往往是为了同一件事。",
        "In one sitting a person usually has one errand, so what they touch belongs together.",
        "刚看完头盔接着看护膝，都是为了骑车这一件事。",
      ]
    ),
    Case(
      question: "itemcf-time-weight",
      point: "substitute-complement",
      verdict: .contradicted,
      answers: [
        "短间隔看不出替代还是互补，隔一年的才看得出。"
      ]
    ),
    Case(
      question: "itemcf-popularity-penalty",
      point: "cosine-normalise",
      verdict: .contradicted,
      answers: [
        "用共现次数乘上两个物品热度的平方根。",
        "Take the co-count and multiply by the root of both popularities.",
        "别除以热度，原始共现直接用就行。",
        "相似度等于共现再乘一个根号热度。",
        "No need to divide by how popular they are.",
      ]
    ),
    Case(
      question: "itemcf-popularity-penalty",
      point: "cosine-normalise",
      verdict: .partial,
      answers: [
        "按热度把分往下除一除。",
        "We discount the counts by popularity.",
      ]
    ),
    Case(
      question: "itemcf-popularity-penalty",
      point: "cosine-normalise",
      verdict: .covered,
      answers: [
        "分母放根号下两个物品点击数之积。",
        "Co-click count over the square root of the two audiences multiplied.",
        "共现除以根号下两个热度相乘，不是乘。",
        "You don't multiply by popularity, you divide by the root of both counts.",
      ]
    ),
    Case(
      question: "itemcf-popularity-penalty",
      point: "stronger-exponent",
      verdict: .covered,
      answers: [
        "Raise the exponent on the popular side above 0.5 and the hit gets punished more.",
        "Push alpha towards one and popular stuff sinks.",
        "不够的话把热门那边的幂次往1推，推得越高压得越狠。",
        "Without alpha above 0.5 hot items are hit no harder than plain cosine; turn it up and they sink.",
        "α从0.5调到0.8，爆款就沉下去了。",
      ]
    ),
    Case(
      question: "itemcf-popularity-penalty",
      point: "stronger-exponent",
      verdict: .contradicted,
      answers: [
        "Alpha above 0.5 makes no odds, hot items are hit no harder than with the root.",
        "指数调到0.5以上跟开根号效果一样，罚不了更多。",
        "把α往1调，热门反而更占便宜。",
      ]
    ),
    Case(
      question: "itemcf-popularity-penalty",
      point: "active-user-penalty",
      verdict: .contradicted,
      answers: [
        "活跃用户不用管，他们的每一对跟普通人权重一样就好。",
        "Power users know best, count every pair of theirs in full.",
        "重度用户的共现最靠谱，应该多给权重。",
      ]
    ),
    Case(
      question: "itemcf-popularity-penalty",
      point: "active-user-penalty",
      verdict: .covered,
      answers: [
        "什么都点的人，每一对都打个折，除以log点击数。",
        "逛遍全站的那些账号，每对共现乘1/log(1+点击数)，不能跟普通人一样算。",
      ]
    ),
    Case(
      question: "itemcf-popularity-penalty",
      point: "coverage-trade-off",
      verdict: .contradicted,
      answers: [
        "罚不罚热门，覆盖率都一样。",
        "Punishing hits shrinks the range of items that get shown.",
        "The more you penalise, the fewer distinct items ever surface.",
        "惩罚越重，露脸的商品种类越少。",
      ]
    ),
    Case(
      question: "itemcf-popularity-penalty",
      point: "coverage-trade-off",
      verdict: .covered,
      answers: [
        "Accept losing a bit of hit rate to surface niche stuff, and let an experiment settle how much.",
        "命中率掉一点点，长尾能露出来，力度上线试着调。",
        "准了一点点的牺牲，换更多商品被看到，罚多重看AB。",
        "The harder you penalise, the more distinct items surface, though a few sure hits are lost.",
      ]
    ),
    Case(
      question: "itemcf-popularity-penalty",
      point: "popular-co-occurs",
      verdict: .contradicted,
      answers: [
        "Popular things rarely turn up with anything else.",
        "热门商品其实很少和别的一起被买。",
      ]
    ),
    Case(
      question: "itemcf-popularity-penalty",
      point: "popular-co-occurs",
      verdict: .covered,
      answers: [
        "Bestsellers sit next to every product in the counts because everybody owns them.",
        "爆款谁的购物车里都有，算出来跟哪个都像。",
        "Whatever you look at, the chart-topper has been bought with it, so it ends up everyone's neighbour.",
      ]
    ),
    Case(
      question: "cold-start-strategy",
      point: "two-kinds",
      verdict: .covered,
      answers: [
        "User and item cold start are not the same problem: users get the chart, items get content matching."
      ]
    ),
  ]
}
