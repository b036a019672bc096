import Questions
import Testing

@testable import Grading

/// Answers that newcomers gave and the grader misread, with others of their kind, on the rubrics
/// that ship.
struct NewcomerTests {
  typealias Case = WaysOfSayingTests.Case

  static let cases = [
    // A user who is brand new has no brand, and the tags that users pick are no item's.
    Case(
      question: "cold-start-strategy",
      point: "attribute-match",
      verdict: .missed,
      answers: [
        "For a brand new user we ask age and city, then map to similar users and show what they like "
          + "alongside popular hits.",
        "冷启动可以用用户兴趣标签，注册时选几个，匹配相似的热门物品。",
      ]
    ),
    Case(
      question: "vanishing-gradients",
      point: "saturating-activation",
      verdict: .contradicted,
      answers: [
        "Use sigmoid, because its derivative is at most 0.25.", "用 sigmoid，因为它的导数最大才 0.25。",
        "Switch to sigmoid everywhere: its slope never exceeds a quarter.", "把激活函数换成 tanh，导数小，比较稳。",
      ]
    ),
    Case(
      question: "vanishing-gradients",
      point: "saturating-activation",
      verdict: .covered,
      answers: [
        "0.25^n → 0", "因为用了 sigmoid，它的导数最大才 0.25，层层相乘。",
        "Old nets use sigmoid, and because its derivative is at most 0.25 the product vanishes.",
        "把 sigmoid 换成 ReLU，因为 sigmoid 的导数最大才 0.25。",
      ]
    ),
    Case(
      question: "vanishing-gradients",
      point: "residual",
      verdict: .contradicted,
      answers: [
        "残差？没必要。", "有人以为残差能让梯度直接传回去，其实不能。",
        "Some people claim a skip connection carries the gradient straight back, but it doesn't.",
      ]
    ),
    Case(
      question: "itemcf-time-weight",
      point: "same-session",
      verdict: .contradicted,
      answers: [
        "同一个会话里点的东西，两者没有共同原因。", "Clicks minutes apart have no common cause.",
        "间隔短说明用户不满意，所以两个物品没关系。",
      ]
    ),
    Case(
      question: "itemcf-time-weight",
      point: "same-session",
      verdict: .covered,
      answers: [
        "比如我在看面包机，三分钟后又看了烤面包机，我就是想买个做早餐的。", "我今天看帐篷，过五分钟看睡袋，是要去露营。",
        "I look at a tent and five minutes later at a sleeping bag because I'm going camping.",
        "短时间内一起点的，背后有共同原因。",
      ]
    ),
    Case(
      question: "itemcf-time-weight",
      point: "noise-filter",
      verdict: .partial,
      answers: [
        "Far apart ones are noise.", "帐篷和烤面包机隔了半年，没啥关系。", "半年后看烤面包机，那是另一回事了。",
        "Half a year later a toaster, that is another story.",
      ]
    ),
    Case(
      question: "itemcf-time-weight",
      point: "behaviour-context",
      verdict: .covered,
      answers: [
        "Some say newer clicks are more reliable, but that is wrong. It is the gap between the two clicks that counts.",
        "很多人觉得越新的点击越准，其实不对，看的是两次点击的间隔。",
      ]
    ),
    Case(
      question: "itemcf-popularity-penalty",
      point: "cosine-normalise",
      verdict: .partial,
      answers: ["Divide by a power of their count.", "除以热度的某次方。"]
    ),
    // The product without its root is another formula.
    Case(
      question: "itemcf-popularity-penalty",
      point: "cosine-normalise",
      verdict: .partial,
      answers: [
        "除以两个物品热度的乘积", "Divide by the product of both items' popularity.",
        "|N(i)∩N(j)| / (|N(i)|·|N(j)|)", "|A∩B|/(|A||B|)",
      ]
    ),
    Case(
      question: "itemcf-popularity-penalty",
      point: "cosine-normalise",
      verdict: .covered,
      answers: [
        "|A∩B|/sqrt(|A||B|)", "|A∩B| / √(|A|·|B|)", "|N(i)∩N(j)| / sqrt(|N(i)|*|N(j)|)",
        "除以两个物品热度乘积的平方根", "分母带上两边的热度，乘起来开个平方",
      ]
    ),
    Case(
      question: "itemcf-popularity-penalty",
      point: "cosine-normalise",
      verdict: .missed,
      answers: ["|A∩B|/|A∪B|"]
    ),
    Case(
      question: "itemcf-popularity-penalty",
      point: "active-user-penalty",
      verdict: .contradicted,
      answers: [
        "活跃用户点得多，数据更丰富，权重应该更大。",
        "Heavy users click a lot, so they know the catalogue, and their pairs should count for more.",
      ]
    ),
    Case(
      question: "exploding-gradients",
      point: "xavier-he",
      verdict: .partial,
      answers: ["He or Xavier init", "He or Glorot initialisation.", "Xavier 初始化"]
    ),
    Case(
      question: "exploding-gradients",
      point: "clip-value-vs-norm",
      verdict: .contradicted,
      answers: ["按范数裁剪是把超过的元素截断，方向就变了。"]
    ),
    Case(
      question: "cold-start-strategy",
      point: "demographic-group",
      verdict: .contradicted,
      answers: ["分群？没用啦。", "Demographic groups? Not worth it."]
    ),
    Case(
      question: "cold-start-strategy",
      point: "onboarding",
      verdict: .contradicted,
      answers: ["A quiz at signup? Useless."]
    ),
    Case(
      question: "cold-start-strategy",
      point: "popular-fallback",
      verdict: .contradicted,
      answers: ["给新用户推热门？别了，没意义。"]
    ),
    Case(
      question: "cold-start-strategy",
      point: "attribute-match",
      verdict: .contradicted,
      answers: ["类目品牌这些属性太粗，没有用，直接丢掉。"]
    ),
    Case(
      question: "vanishing-gradients",
      point: "relu-family",
      verdict: .contradicted,
      answers: [
        "用 sigmoid 代替 ReLU 就能解决。", "Use tanh in place of ReLU.", "Replace ReLU by sigmoid.",
      ]
    ),
    Case(
      question: "vanishing-gradients",
      point: "residual",
      verdict: .contradicted,
      answers: ["去掉残差连接。", "Remove the residual connections."]
    ),
    Case(
      question: "cold-start-strategy",
      point: "id-models-fail",
      verdict: .contradicted,
      answers: ["新物品用协同过滤就行。", "For a new item collaborative filtering is enough."]
    ),
    Case(
      question: "cold-start-strategy",
      point: "id-models-fail",
      verdict: .missed,
      answers: ["时间间隔越短，越可能是同一个意图；间隔长的很多共现只是巧合，所以要降权，过滤噪声。"]
    ),
    Case(
      question: "itemcf-popularity-penalty",
      point: "popular-co-occurs",
      verdict: .missed,
      answers: [
        "We penalise popular items because everyone has already seen them. You multiply the "
          + "similarity by the popularity of the neighbour, so popular items become stronger."
      ]
    ),
    Case(
      question: "gradient-chain-rule",
      point: "backprop-chain-rule",
      verdict: .contradicted,
      answers: [
        "两者根源不同，没有关系。", "They have different causes and nothing to do with each other.",
        "I remember the chain rule from the forward pass. Backward doesn't use it.",
      ]
    ),
    Case(
      question: "gradient-chain-rule",
      point: "backprop-chain-rule",
      verdict: .partial,
      answers: ["It is the chain rule.", "就是链式法则。"]
    ),
    Case(
      question: "multi-task-ranking",
      point: "score-fusion",
      verdict: .contradicted,
      answers: ["有人说最后要加权融合再做 AB，我们没这么干，直接按下单率排。"]
    ),
    Case(
      question: "vanishing-gradients",
      point: "saturating-activation",
      verdict: .covered,
      answers: [
        "sigmoid's derivative is at most 1/4", "sigmoid 的导数最大值是 1/4，乘多了趋近 0",
        """
        主要是 sigmoid 导数最大才 0.25，连乘就没了，层数越深衰减越快，层数深了效果反而差，换 relu 正区间导数是 1，残差让梯度直接走捷径，bn 把输入拉回均值 0 方差 1 不掉进饱和区
        """,
      ]
    ),
    Case(
      question: "itemcf-vs-two-tower",
      point: "memorise-generalise",
      verdict: .covered,
      answers: [
        "itemcf remembers, two towr generalises.", "itemcf memorizes, the other one generalizes",
      ]
    ),
    Case(
      question: "exploding-gradients",
      point: "clip-value-vs-norm",
      verdict: .contradicted,
      answers: [
        "按范数是整体缩放，按值是逐元素截断，一般用按值",
        "By norm rescales everything; by value cuts each element and is the usual choice.",
      ]
    ),
    Case(
      question: "news-to-short-video",
      point: "fused-embedding",
      verdict: .covered,
      answers: ["画面声音文字分别抽特征再揉成一个向量"]
    ),
    Case(
      question: "news-to-short-video",
      point: "watch-time-goal",
      verdict: .covered,
      answers: ["按时长排，不看点击率，标题党少", "排序看观看时长而不看点击率"]
    ),
    Case(
      question: "news-to-short-video",
      point: "watch-time-goal",
      verdict: .missed,
      answers: ["不看时长，只看点击率"]
    ),
    Case(
      question: "multi-task-ranking",
      point: "shared-bottom",
      verdict: .contradicted,
      answers: ["task heads at the bottom and shared layers on top", "头在底下，共享层在上面"]
    ),
    Case(
      question: "vanishing-gradients",
      point: "saturating-activation",
      verdict: .covered,
      answers: ["σ' = σ(1−σ) ≤ ¼ ⇒ n sigmoid layers pass at most 4^(−n)."]
    ),
    Case(
      question: "itemcf-popularity-penalty",
      point: "popular-co-occurs",
      verdict: .missed,
      answers: ["除以根号下两个商品热度的乘积，别让爆款跟谁都像。"]
    ),
  ]

  @Test(arguments: [
    (
      QuestionID("itemcf-popularity-penalty"),
      "The exponent should be zero for the harshest penalty."
    ),
    (
      "itemcf-time-weight",
      "Whether two products were opened a minute apart or a year apart, they're equally related."
    ),
  ])
  func areNotAskedAboutTheOpposite(question: QuestionID, answer: String) throws {
    let grader = try #require(ShippedRubricTests.graders[question])
    let grade = try grader.grade(answer)
    #expect(grade.doubts(weights: grader.question.weights).isEmpty, "\(grade.points)")
  }

  @Test(arguments: cases)
  func areReadAsTheyWereMeant(given: Case) throws {
    try given.expectItsVerdict()
  }
}
