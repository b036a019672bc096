import Questions
import Testing

@testable import Grading

/// Claims that use a point's words and say the opposite, beside their true counterparts, on the
/// rubrics that ship.
struct InvertedClaimTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let answer: String
    let question: String
    let point: String
    var testDescription: String { "\(point): \(answer)" }

    init(_ question: String, _ point: String, _ answer: String) {
      self.answer = answer
      self.question = question
      self.point = point
    }

    static func all(_ question: String, _ point: String, _ answers: [String]) -> [Case] {
      answers.map { Case(question, point, $0) }
    }
  }

  private func verdict(_ given: Case) throws -> Verdict {
    let grader = try #require(
      ShippedRubricTests.graders.first { $0.key.description == given.question }?.value,
      "no question \(given.question)"
    )
    let grade = try grader.grade(given.answer)
    let point = try #require(grade.points.first { $0.point.description == given.point })
    return point.verdict
  }

  @Test(arguments: wrong)
  func whatTurnsThePointRoundDoesNotCoverIt(given: Case) throws {
    #expect(try verdict(given) != .covered)
  }

  @Test(arguments: right)
  func whatSaysThePointCoversIt(given: Case) throws {
    #expect(try verdict(given) == .covered)
  }

  /// Denied, taken back, turned round, or about something else in the same words.
  static let wrong: [Case] = [
    Case.all(
      "exploding-gradients",
      "xavier-he",
      [
        "Xavier 和 He 对方差没有任何控制作用，出来多大就多大。",
        "Xavier and He initialisation have no control over the variance of a layer's output.",
        "用 Xavier 也管不住每层的方差。",
      ]
    ),
    Case.all(
      "exploding-gradients",
      "regularise",
      ["L2 正则管不了权重大小。", "L2 regularisation has no effect on the size of the weights."]
    ),
    Case.all(
      "itemcf-vs-two-tower",
      "two-tower-strengths",
      [
        "双塔只吃 ID，喂特征是做不到的，新物品照样没戏。",
        "The towers accept nothing but ids, so feeding features into the two-tower is impossible.",
      ]
    ),
    Case.all(
      "multi-task-ranking",
      "mmoe",
      ["MMoE 就是把一个专家复制几份再取平均，每个任务拿到的结果都一样。"]
    ),
    Case.all(
      "itemcf-time-weight",
      "same-session",
      [
        "同一个会话里点的东西并不代表意图相同，也没什么关联。",
        "I don't think clicks in the same session share the same intent.",
        "I do not believe that items clicked in one session, minutes apart, share the same intent.",
        "我不认为同一个会话里点的东西，意图会是相同的。",
        "Wandering Earth is a film I saw first at school.",
        "Nobody should think that clicks in one session share an intent.",
        "I disagree that items in one session are related.",
        "同一会话里的点击意图一致，这种看法是错误的。",
      ]
    ),
    Case.all(
      "vanishing-gradients",
      "relu-family",
      [
        "It is wrong to say that ReLU's derivative is one for positive inputs.",
        "It is not true that ReLU's derivative is one for positive inputs.",
        "I don't agree that ReLU's derivative is one for positive inputs.",
        "ReLU has a derivative of 1 for negative inputs and zero for positive ones.",
        "ReLU 的负半轴导数是 1，正半轴导数是 0。",
        "ReLU's derivative is 0 for positive inputs and 1 for negative inputs.",
        "ReLU 正半轴导数为 0，负半轴导数为 1。",
      ]
    ),
    Case.all(
      "vanishing-gradients",
      "residual",
      [
        "有人说残差能让梯度直接传回去，这是错的。",
        "有人说残差能让梯度直接传回去。这不对。",
        "有人说残差能让梯度直接传回去，那是错的。",
        "Some say the skip connection carries the gradient straight back. That's wrong.",
        "Some say the skip connection carries the gradient straight back, but that is false.",
        "It is false that residual connections carry the gradient straight back.",
        "说残差能让梯度直接传回去是不对的。",
        "我不同意残差能让梯度绕过权重直接传回前面。",
      ]
    ),
    Case.all(
      "itemcf-vs-two-tower",
      "memorise-generalise",
      [
        "ItemCF generalises and two-tower memorises.",
        "ItemCF 靠泛化，双塔靠记忆。",
        "Two-tower memorises while ItemCF generalises.",
        "ItemCF 擅长泛化，双塔擅长记忆。",
      ]
    ),
    Case.all(
      "gradient-chain-rule",
      "exponential-in-depth",
      [
        "Factors below one make it explode and factors above one make it vanish.",
        "小于 1 就爆炸，大于 1 就消失。",
        "小于 1 的因子连乘会爆炸，大于 1 的会消失。",
        "If the factors are less than one the gradient explodes; if greater than one it vanishes.",
      ]
    ),
    Case.all(
      "news-to-short-video",
      "watch-time-goal",
      [
        "Short video aims at click rate, news at total watch time.",
        "短视频看点击率，新闻看总观看时长。",
        "短视频的目标是点击率，新闻的目标是总时长。",
        "For short video the goal is CTR while for news it is watch time.",
      ]
    ),
    Case.all(
      "news-to-short-video",
      "implicit-feedback",
      [
        "没划走是负反馈，划走是正反馈。",
        "Not swiping away is negative feedback and skipping is positive feedback.",
        "划走是正反馈，看完是负反馈。",
        "A skip is a positive signal, watching to the end is a negative one.",
      ]
    ),
    Case.all(
      "news-to-short-video",
      "feed-interaction",
      [
        "新闻是被动刷的，短视频是主动点击的。",
        "News is scrolled passively, short videos are clicked actively.",
        "短视频靠用户主动点击，新闻靠被动刷。",
        "Short videos are actively picked and news is passively swiped.",
      ]
    ),
    Case.all(
      "exploding-gradients",
      "regularise",
      [
        "L2 regularisation makes the weights large.",
        "L2 正则让权重变大。",
        "Weight decay makes weights bigger.",
        "正则化会把权重变得更大。",
      ]
    ),
    Case.all(
      "vanishing-gradients",
      "saturating-activation",
      [
        "sigmoid's derivative is at most 0.5.",
        "sigmoid 的导数最大是 0.5。",
        "sigmoid 的导数最大值是 0.5。",
        "The maximum slope of sigmoid is 0.5.",
      ]
    ),
    Case.all(
      "multi-task-ranking",
      "information-transfer",
      [
        "Orders are dense and clicks are sparse, so clicks borrow from orders.",
        "下单稠密，点击稀疏，所以点击可以借下单的信号。",
        "Orders are plentiful and clicks are rare, so click prediction leans on orders.",
        "点击数据少，下单数据多，点击任务借助下单任务。",
      ]
    ),
    Case.all(
      "itemcf-popularity-penalty",
      "cosine-normalise",
      [
        "Multiply the co-occurrence by the square root of the popularity.",
        "共现次数乘以两个物品热度乘积的平方根。",
        "We multiply by the root of the two popularities.",
        "共现次数乘上根号下两个热度之积。",
      ]
    ),
    Case.all(
      "itemcf-vs-two-tower",
      "two-tower-weaknesses",
      [
        "ItemCF needs GPUs and lots of data and is a black box.",
        "ItemCF 是黑盒，训练成本高，还要大量数据。",
        "ItemCF is a black box and is expensive to train.",
        "ItemCF 是黑盒，训练贵，又吃数据。",
      ]
    ),
    Case.all(
      "cold-start-strategy",
      "two-kinds",
      [
        "A person likes a thing because it looks good to that person."
      ]
    ),
    Case.all(
      "cold-start-strategy",
      "attribute-match",
      [
        "We show the same brand and category where it sells."
      ]
    ),
    Case.all(
      "exploding-gradients",
      "xavier-he",
      [
        "He likes the initial weights to keep the same size."
      ]
    ),
    Case.all(
      "itemcf-time-weight",
      "behaviour-context",
      [
        "The gap between the two clicks is new to me, I never thought about it."
      ]
    ),
  ].flatMap(\.self)

  /// Said as it is, or by denying the opposite.
  static let right: [Case] = [
    Case.all(
      "itemcf-vs-two-tower",
      "memorise-generalise",
      [
        "ItemCF memorises and two-tower generalises.",
        "ItemCF 靠记忆，双塔靠泛化。",
        "双塔靠泛化，ItemCF 靠记忆",
        "Two-tower generalises from features whereas ItemCF memorises co-occurrences",
        "ItemCF memorises, but it does not generalise; two-tower generalises",
      ]
    ),
    Case.all(
      "gradient-chain-rule",
      "exponential-in-depth",
      [
        "Factors above one make it explode and factors below one make it vanish.",
        "小于 1 就消失，大于 1 就爆炸。",
        "小于1会消失大于1会爆炸",
        "factors below one vanish and those above one explode exponentially",
        "multiply many numbers below one and it vanishes, above one and it explodes",
      ]
    ),
    Case.all(
      "news-to-short-video",
      "watch-time-goal",
      [
        "News aims at click rate, short video at total watch time.",
        "新闻看点击率，短视频看总观看时长。",
        "新闻看点击率短视频看观看时长",
        "短视频的目标不是点击率而是总观看时长",
        "Short video does not aim at click rate any more, the goal is total watch time",
      ]
    ),
    Case.all(
      "news-to-short-video",
      "implicit-feedback",
      [
        "没划走是正反馈，划走是负反馈。",
        "没划走就是正反馈，划走就是负反馈，要细看停留时长",
        "Staying is positive feedback and a skip is negative",
      ]
    ),
    Case.all(
      "news-to-short-video",
      "feed-interaction",
      [
        "新闻是主动点击的，短视频是被动刷的。",
        "新闻是主动点开短视频是被动往下刷",
        "In news users click a headline actively, in short video they scroll passively",
        "短视频是主动推给你的，用户被动往下刷，新闻要自己点",
      ]
    ),
    Case.all(
      "vanishing-gradients",
      "relu-family",
      [
        "ReLU has a derivative of 1 for positive inputs and zero for negative ones.",
        "ReLU: derivative 1 for x > 0, 0 for negative inputs",
        "ReLU 正半轴导数是 1，负半轴是 0",
        "ReLU's slope is one on the positive side and zero on the negative side",
      ]
    ),
    Case.all(
      "exploding-gradients",
      "regularise",
      [
        "L2 regularisation keeps the weights small.",
        "L2 正则不让权重变大",
        "L2 regularisation stops the weights growing large",
      ]
    ),
    Case.all(
      "vanishing-gradients",
      "saturating-activation",
      [
        "sigmoid's derivative is at most 0.25.",
        "sigmoid 导数最大 0.25，tanh 的导数最大是 1",
        "sigmoid's derivative is at most 0.25 and tanh's is at most 1",
      ]
    ),
    Case.all(
      "multi-task-ranking",
      "information-transfer",
      [
        "Clicks are dense and orders are sparse, so orders borrow from clicks.",
        "下单稀疏，点击多，下单可以借点击学到的用户表征",
        "Order data is sparse; it borrows the user vector learnt from dense clicks",
        "点击和下单多任务一起学，下单比点击稀疏得多，可以借点击学到的用户表征",
        "点击比下单稠密，下单任务受益于点击学到的表征",
      ]
    ),
    Case.all(
      "itemcf-popularity-penalty",
      "cosine-normalise",
      [
        "Divide the co-occurrence by the square root of the product of both popularities.",
        "共现次数除以两个物品热度乘积的平方根",
        "divide by sqrt(n_i * n_j), i.e. multiply the two popularities and take the root",
        "共现次数除以 A 的热度乘以 B 的热度再开根号",
        "divide the number of times they co-occur by the square root of both popularities",
      ]
    ),
    Case.all(
      "itemcf-vs-two-tower",
      "two-tower-weaknesses",
      [
        "Two-tower needs GPUs and lots of data and is a black box.",
        "ItemCF 简单可解释，双塔训练成本高，要大量数据，还是黑盒",
        "Unlike ItemCF, two-tower needs GPUs and lots of data and is a black box",
        "Compared with ItemCF it is expensive to train, needs a lot of data and is a black box",
        "双塔相比 ItemCF 训练成本高，要大量数据，还是黑盒",
      ]
    ),
    Case.all(
      "itemcf-time-weight",
      "behaviour-context",
      [
        "Newer is not better. What counts is the gap between two clicks.",
        "Newer is not better; what counts is the gap between two clicks.",
        "It is not because newer is better, but because of the gap between two clicks.",
        "不是因为越新越好，而是看两次点击之间的间隔。",
        "I don't think it's about recency; what matters is how close the two clicks are, the gap between them.",
        "I don't think newer is better. It is the gap between the two clicks that counts, not recency.",
        "有人说越新越好，这是错的，看的是两次点击隔了多久，不是新旧。",
      ]
    ),
    Case.all(
      "exploding-gradients",
      "clip-value-vs-norm",
      [
        "Some say there is one kind. That is wrong: by norm keeps the direction, by value changes it."
      ]
    ),
    Case.all(
      "itemcf-time-weight",
      "same-session",
      [
        "Items clicked in one session mostly share the same intent. Some say they are noise. That's wrong.",
        "同一个会话里连着点的，意图是一致的，不是巧合。",
        "我不认为短时间内连着点是偶然，它们意图一致。",
      ]
    ),
    Case.all(
      "vanishing-gradients",
      "residual",
      [
        "用残差，梯度可以直接传回去。有人说残差没用，这是错的。",
        "Residual connections let the gradient pass straight back; it is wrong to say they add nothing.",
      ]
    ),
    Case.all(
      "cold-start-strategy",
      "two-kinds",
      [
        "冷启动分新用户和新物品，要分开处理",
        "Cold start has two sides: new users and new items.",
      ]
    ),
  ].flatMap(\.self)
}
