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
  }

  private func verdict(_ given: Case) throws -> Verdict {
    let question = try #require(
      ShippedRubricTests.questions.first { $0.id.description == given.question },
      "no question \(given.question)"
    )
    let grade = try Grader(question: question).grade(given.answer)
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
    Case(
      "itemcf-time-weight",
      "same-session",
      "同一个会话里点的东西并不代表意图相同，也没什么关联。"
    ),
    Case(
      "itemcf-time-weight",
      "same-session",
      "I don't think clicks in the same session share the same intent."
    ),
    Case(
      "itemcf-time-weight",
      "same-session",
      "I do not believe that items clicked in one session, minutes apart, share the same intent."
    ),
    Case(
      "itemcf-time-weight",
      "same-session",
      "我不认为同一个会话里点的东西，意图会是相同的。"
    ),
    Case(
      "vanishing-gradients",
      "relu-family",
      "It is wrong to say that ReLU's derivative is one for positive inputs."
    ),
    Case(
      "vanishing-gradients",
      "relu-family",
      "It is not true that ReLU's derivative is one for positive inputs."
    ),
    Case(
      "vanishing-gradients",
      "relu-family",
      "I don't agree that ReLU's derivative is one for positive inputs."
    ),
    Case(
      "vanishing-gradients",
      "residual",
      "有人说残差能让梯度直接传回去，这是错的。"
    ),
    Case(
      "vanishing-gradients",
      "residual",
      "有人说残差能让梯度直接传回去。这不对。"
    ),
    Case(
      "vanishing-gradients",
      "residual",
      "有人说残差能让梯度直接传回去，那是错的。"
    ),
    Case(
      "vanishing-gradients",
      "residual",
      "Some say the skip connection carries the gradient straight back. That's wrong."
    ),
    Case(
      "vanishing-gradients",
      "residual",
      "Some say the skip connection carries the gradient straight back, but that is false."
    ),
    Case(
      "itemcf-vs-two-tower",
      "memorise-generalise",
      "ItemCF generalises and two-tower memorises."
    ),
    Case(
      "itemcf-vs-two-tower",
      "memorise-generalise",
      "ItemCF 靠泛化，双塔靠记忆。"
    ),
    Case(
      "gradient-chain-rule",
      "exponential-in-depth",
      "Factors below one make it explode and factors above one make it vanish."
    ),
    Case(
      "gradient-chain-rule",
      "exponential-in-depth",
      "小于 1 就爆炸，大于 1 就消失。"
    ),
    Case(
      "news-to-short-video",
      "watch-time-goal",
      "Short video aims at click rate, news at total watch time."
    ),
    Case(
      "news-to-short-video",
      "watch-time-goal",
      "短视频看点击率，新闻看总观看时长。"
    ),
    Case(
      "news-to-short-video",
      "implicit-feedback",
      "没划走是负反馈，划走是正反馈。"
    ),
    Case(
      "news-to-short-video",
      "implicit-feedback",
      "Not swiping away is negative feedback and skipping is positive feedback."
    ),
    Case(
      "news-to-short-video",
      "feed-interaction",
      "新闻是被动刷的，短视频是主动点击的。"
    ),
    Case(
      "news-to-short-video",
      "feed-interaction",
      "News is scrolled passively, short videos are clicked actively."
    ),
    Case(
      "vanishing-gradients",
      "relu-family",
      "ReLU has a derivative of 1 for negative inputs and zero for positive ones."
    ),
    Case(
      "vanishing-gradients",
      "relu-family",
      "ReLU 的负半轴导数是 1，正半轴导数是 0。"
    ),
    Case(
      "exploding-gradients",
      "regularise",
      "L2 regularisation makes the weights large."
    ),
    Case(
      "exploding-gradients",
      "regularise",
      "L2 正则让权重变大。"
    ),
    Case(
      "vanishing-gradients",
      "saturating-activation",
      "sigmoid's derivative is at most 0.5."
    ),
    Case(
      "vanishing-gradients",
      "saturating-activation",
      "sigmoid 的导数最大是 0.5。"
    ),
    Case(
      "multi-task-ranking",
      "information-transfer",
      "Orders are dense and clicks are sparse, so clicks borrow from orders."
    ),
    Case(
      "multi-task-ranking",
      "information-transfer",
      "下单稠密，点击稀疏，所以点击可以借下单的信号。"
    ),
    Case(
      "itemcf-popularity-penalty",
      "cosine-normalise",
      "Multiply the co-occurrence by the square root of the popularity."
    ),
    Case(
      "itemcf-popularity-penalty",
      "cosine-normalise",
      "共现次数乘以两个物品热度乘积的平方根。"
    ),
    Case(
      "itemcf-vs-two-tower",
      "two-tower-weaknesses",
      "ItemCF needs GPUs and lots of data and is a black box."
    ),
    Case(
      "itemcf-vs-two-tower",
      "two-tower-weaknesses",
      "ItemCF 是黑盒，训练成本高，还要大量数据。"
    ),
    Case(
      "cold-start-strategy",
      "two-kinds",
      "A person likes a thing because it looks good to that person."
    ),
    Case(
      "cold-start-strategy",
      "attribute-match",
      "We show the same brand and category where it sells."
    ),
    Case(
      "itemcf-time-weight",
      "same-session",
      "Wandering Earth is a film I saw first at school."
    ),
    Case(
      "exploding-gradients",
      "xavier-he",
      "He likes the initial weights to keep the same size."
    ),
    Case(
      "itemcf-time-weight",
      "behaviour-context",
      "The gap between the two clicks is new to me, I never thought about it."
    ),
    Case(
      "itemcf-vs-two-tower",
      "memorise-generalise",
      "Two-tower memorises while ItemCF generalises."
    ),
    Case(
      "itemcf-vs-two-tower",
      "memorise-generalise",
      "ItemCF 擅长泛化，双塔擅长记忆。"
    ),
    Case(
      "gradient-chain-rule",
      "exponential-in-depth",
      "小于 1 的因子连乘会爆炸，大于 1 的会消失。"
    ),
    Case(
      "gradient-chain-rule",
      "exponential-in-depth",
      "If the factors are less than one the gradient explodes; if greater than one it vanishes."
    ),
    Case(
      "news-to-short-video",
      "watch-time-goal",
      "短视频的目标是点击率，新闻的目标是总时长。"
    ),
    Case(
      "news-to-short-video",
      "watch-time-goal",
      "For short video the goal is CTR while for news it is watch time."
    ),
    Case(
      "news-to-short-video",
      "implicit-feedback",
      "划走是正反馈，看完是负反馈。"
    ),
    Case(
      "news-to-short-video",
      "implicit-feedback",
      "A skip is a positive signal, watching to the end is a negative one."
    ),
    Case(
      "news-to-short-video",
      "feed-interaction",
      "短视频靠用户主动点击，新闻靠被动刷。"
    ),
    Case(
      "news-to-short-video",
      "feed-interaction",
      "Short videos are actively picked and news is passively swiped."
    ),
    Case(
      "vanishing-gradients",
      "relu-family",
      "ReLU's derivative is 0 for positive inputs and 1 for negative inputs."
    ),
    Case(
      "vanishing-gradients",
      "relu-family",
      "ReLU 正半轴导数为 0，负半轴导数为 1。"
    ),
    Case(
      "exploding-gradients",
      "regularise",
      "Weight decay makes weights bigger."
    ),
    Case(
      "exploding-gradients",
      "regularise",
      "正则化会把权重变得更大。"
    ),
    Case(
      "vanishing-gradients",
      "saturating-activation",
      "sigmoid 的导数最大值是 0.5。"
    ),
    Case(
      "vanishing-gradients",
      "saturating-activation",
      "The maximum slope of sigmoid is 0.5."
    ),
    Case(
      "multi-task-ranking",
      "information-transfer",
      "Orders are plentiful and clicks are rare, so click prediction leans on orders."
    ),
    Case(
      "multi-task-ranking",
      "information-transfer",
      "点击数据少，下单数据多，点击任务借助下单任务。"
    ),
    Case(
      "itemcf-popularity-penalty",
      "cosine-normalise",
      "We multiply by the root of the two popularities."
    ),
    Case(
      "itemcf-popularity-penalty",
      "cosine-normalise",
      "共现次数乘上根号下两个热度之积。"
    ),
    Case(
      "itemcf-vs-two-tower",
      "two-tower-weaknesses",
      "ItemCF is a black box and is expensive to train."
    ),
    Case(
      "itemcf-vs-two-tower",
      "two-tower-weaknesses",
      "ItemCF 是黑盒，训练贵，又吃数据。"
    ),
    Case(
      "itemcf-time-weight",
      "same-session",
      "Nobody should think that clicks in one session share an intent."
    ),
    Case(
      "itemcf-time-weight",
      "same-session",
      "I disagree that items in one session are related."
    ),
    Case(
      "itemcf-time-weight",
      "same-session",
      "同一会话里的点击意图一致，这种看法是错误的。"
    ),
    Case(
      "vanishing-gradients",
      "residual",
      "It is false that residual connections carry the gradient straight back."
    ),
    Case(
      "vanishing-gradients",
      "residual",
      "说残差能让梯度直接传回去是不对的。"
    ),
    Case(
      "vanishing-gradients",
      "residual",
      "我不同意残差能让梯度绕过权重直接传回前面。"
    ),
  ]

  /// Said as it is, or by denying the opposite.
  static let right: [Case] = [
    Case(
      "itemcf-vs-two-tower",
      "memorise-generalise",
      "ItemCF memorises and two-tower generalises."
    ),
    Case(
      "itemcf-vs-two-tower",
      "memorise-generalise",
      "ItemCF 靠记忆，双塔靠泛化。"
    ),
    Case(
      "gradient-chain-rule",
      "exponential-in-depth",
      "Factors above one make it explode and factors below one make it vanish."
    ),
    Case(
      "gradient-chain-rule",
      "exponential-in-depth",
      "小于 1 就消失，大于 1 就爆炸。"
    ),
    Case(
      "news-to-short-video",
      "watch-time-goal",
      "News aims at click rate, short video at total watch time."
    ),
    Case(
      "news-to-short-video",
      "watch-time-goal",
      "新闻看点击率，短视频看总观看时长。"
    ),
    Case(
      "news-to-short-video",
      "implicit-feedback",
      "没划走是正反馈，划走是负反馈。"
    ),
    Case(
      "news-to-short-video",
      "feed-interaction",
      "新闻是主动点击的，短视频是被动刷的。"
    ),
    Case(
      "vanishing-gradients",
      "relu-family",
      "ReLU has a derivative of 1 for positive inputs and zero for negative ones."
    ),
    Case(
      "exploding-gradients",
      "regularise",
      "L2 regularisation keeps the weights small."
    ),
    Case(
      "vanishing-gradients",
      "saturating-activation",
      "sigmoid's derivative is at most 0.25."
    ),
    Case(
      "multi-task-ranking",
      "information-transfer",
      "Clicks are dense and orders are sparse, so orders borrow from clicks."
    ),
    Case(
      "itemcf-popularity-penalty",
      "cosine-normalise",
      "Divide the co-occurrence by the square root of the product of both popularities."
    ),
    Case(
      "itemcf-vs-two-tower",
      "two-tower-weaknesses",
      "Two-tower needs GPUs and lots of data and is a black box."
    ),
    Case(
      "itemcf-time-weight",
      "behaviour-context",
      "Newer is not better. What counts is the gap between two clicks."
    ),
    Case(
      "itemcf-time-weight",
      "behaviour-context",
      "Newer is not better; what counts is the gap between two clicks."
    ),
    Case(
      "itemcf-time-weight",
      "behaviour-context",
      "It is not because newer is better, but because of the gap between two clicks."
    ),
    Case(
      "itemcf-time-weight",
      "behaviour-context",
      "不是因为越新越好，而是看两次点击之间的间隔。"
    ),
    Case(
      "exploding-gradients",
      "clip-value-vs-norm",
      "Some say by value. That is wrong: clipping by norm keeps the direction."
    ),
    Case(
      "itemcf-vs-two-tower",
      "memorise-generalise",
      "双塔靠泛化，ItemCF 靠记忆"
    ),
    Case(
      "itemcf-vs-two-tower",
      "memorise-generalise",
      "Two-tower generalises from features whereas ItemCF memorises co-occurrences"
    ),
    Case(
      "itemcf-vs-two-tower",
      "memorise-generalise",
      "ItemCF memorises, but it does not generalise; two-tower generalises"
    ),
    Case(
      "gradient-chain-rule",
      "exponential-in-depth",
      "小于1会消失大于1会爆炸"
    ),
    Case(
      "gradient-chain-rule",
      "exponential-in-depth",
      "factors below one vanish and those above one explode exponentially"
    ),
    Case(
      "gradient-chain-rule",
      "exponential-in-depth",
      "multiply many numbers below one and it vanishes, above one and it explodes"
    ),
    Case(
      "news-to-short-video",
      "watch-time-goal",
      "新闻看点击率短视频看观看时长"
    ),
    Case(
      "news-to-short-video",
      "watch-time-goal",
      "短视频的目标不是点击率而是总观看时长"
    ),
    Case(
      "news-to-short-video",
      "watch-time-goal",
      "Short video does not aim at click rate any more, the goal is total watch time"
    ),
    Case(
      "news-to-short-video",
      "feed-interaction",
      "新闻是主动点开短视频是被动往下刷"
    ),
    Case(
      "news-to-short-video",
      "feed-interaction",
      "In news users click a headline actively, in short video they scroll passively"
    ),
    Case(
      "news-to-short-video",
      "implicit-feedback",
      "没划走就是正反馈，划走就是负反馈，要细看停留时长"
    ),
    Case(
      "news-to-short-video",
      "implicit-feedback",
      "Staying is positive feedback and a skip is negative"
    ),
    Case(
      "vanishing-gradients",
      "relu-family",
      "ReLU: derivative 1 for x > 0, 0 for negative inputs"
    ),
    Case(
      "vanishing-gradients",
      "relu-family",
      "ReLU 正半轴导数是 1，负半轴是 0"
    ),
    Case(
      "vanishing-gradients",
      "relu-family",
      "ReLU's slope is one on the positive side and zero on the negative side"
    ),
    Case(
      "exploding-gradients",
      "regularise",
      "L2 正则不让权重变大"
    ),
    Case(
      "exploding-gradients",
      "regularise",
      "L2 regularisation stops the weights growing large"
    ),
    Case(
      "vanishing-gradients",
      "saturating-activation",
      "sigmoid 导数最大 0.25，tanh 的导数最大是 1"
    ),
    Case(
      "vanishing-gradients",
      "saturating-activation",
      "sigmoid's derivative is at most 0.25 and tanh's is at most 1"
    ),
    Case(
      "multi-task-ranking",
      "information-transfer",
      "下单稀疏，点击多，下单可以借点击学到的用户表征"
    ),
    Case(
      "multi-task-ranking",
      "information-transfer",
      "Order data is sparse; it borrows the user vector learnt from dense clicks"
    ),
    Case(
      "itemcf-popularity-penalty",
      "cosine-normalise",
      "共现次数除以两个物品热度乘积的平方根"
    ),
    Case(
      "itemcf-popularity-penalty",
      "cosine-normalise",
      "divide by sqrt(n_i * n_j), i.e. multiply the two popularities and take the root"
    ),
    Case(
      "itemcf-vs-two-tower",
      "two-tower-weaknesses",
      "ItemCF 简单可解释，双塔训练成本高，要大量数据，还是黑盒"
    ),
    Case(
      "itemcf-vs-two-tower",
      "two-tower-weaknesses",
      "Unlike ItemCF, two-tower needs GPUs and lots of data and is a black box"
    ),
    Case(
      "itemcf-vs-two-tower",
      "two-tower-weaknesses",
      "Compared with ItemCF it is expensive to train, needs a lot of data and is a black box"
    ),
    Case(
      "itemcf-time-weight",
      "behaviour-context",
      "I don't think it's about recency; what matters is how close the two clicks are, the gap between them."
    ),
    Case(
      "itemcf-time-weight",
      "behaviour-context",
      "I don't think newer is better. It is the gap between the two clicks that counts, not recency."
    ),
    Case(
      "itemcf-time-weight",
      "behaviour-context",
      "有人说越新越好，这是错的，看的是两次点击隔了多久，不是新旧。"
    ),
    Case(
      "itemcf-time-weight",
      "same-session",
      "Items clicked in one session mostly share the same intent. Some say they are noise. That's wrong."
    ),
    Case(
      "itemcf-time-weight",
      "same-session",
      "同一个会话里连着点的，意图是一致的，不是巧合。"
    ),
    Case(
      "itemcf-time-weight",
      "same-session",
      "我不认为短时间内连着点是偶然，它们意图一致。"
    ),
    Case(
      "vanishing-gradients",
      "residual",
      "用残差，梯度可以直接传回去。有人说残差没用，这是错的。"
    ),
    Case(
      "vanishing-gradients",
      "residual",
      "Residual connections let the gradient pass straight back; it is wrong to say they add nothing."
    ),
    Case(
      "itemcf-popularity-penalty",
      "cosine-normalise",
      "共现次数除以 A 的热度乘以 B 的热度再开根号"
    ),
    Case(
      "itemcf-popularity-penalty",
      "cosine-normalise",
      "divide the number of times they co-occur by the square root of both popularities"
    ),
    Case(
      "multi-task-ranking",
      "information-transfer",
      "点击和下单多任务一起学，下单比点击稀疏得多，可以借点击学到的用户表征"
    ),
    Case(
      "multi-task-ranking",
      "information-transfer",
      "点击比下单稠密，下单任务受益于点击学到的表征"
    ),
    Case(
      "news-to-short-video",
      "feed-interaction",
      "短视频是主动推给你的，用户被动往下刷，新闻要自己点"
    ),
    Case(
      "itemcf-vs-two-tower",
      "two-tower-weaknesses",
      "双塔相比 ItemCF 训练成本高，要大量数据，还是黑盒"
    ),
    Case(
      "cold-start-strategy",
      "two-kinds",
      "冷启动分新用户和新物品，要分开处理"
    ),
    Case(
      "cold-start-strategy",
      "two-kinds",
      "Cold start has two sides: new users and new items."
    ),
  ]
}
