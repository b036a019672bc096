import Questions

@testable import Grading

/// Wrong claims whose words are the point's own: subject and standard changed places, a method that
/// does the reverse, a view that is only reported, and a limit that lies at the wrong end.
extension WaysOfSayingTests {
  static let swapped = [
    Case(
      question: "itemcf-time-weight",
      point: "substitute-complement",
      verdict: .contradicted,
      answers: [
        "隔了一年的共现比几分钟内的更能看出互补和替代关系。",
        "Pairs a year apart reveal complements better than pairs within minutes.",
      ]
    ),
    Case(
      question: "itemcf-time-weight",
      point: "same-session",
      verdict: .missed,
      answers: ["隔了一年的共现比几分钟内的更能看出互补和替代关系。"]
    ),
    Case(
      question: "itemcf-time-weight",
      point: "noise-filter",
      verdict: .contradicted,
      answers: [
        "短间隔的点击大多是误点噪声，所以要降权。",
        "It doesn't do much about noise.",
        "Long-gap pairs are the clean ones; short-gap pairs are where the accidents sit.",
      ]
    ),
    Case(
      question: "multi-task-ranking",
      point: "mmoe",
      verdict: .contradicted,
      answers: [
        "任务冲突的时候 MMoE 比 Shared-Bottom 更容易负迁移。",
        "In MMoE all tasks look at the experts through the same gate.",
        "MMoE has one gating network that all the goals go through.",
      ]
    ),
    Case(
      question: "multi-task-ranking",
      point: "shared-bottom",
      verdict: .contradicted,
      answers: [
        "In shared-bottom the towers are common and the bottoms are separate.",
        "Shared-Bottom 里塔是共用的，底座是分开的。",
      ]
    ),
    Case(
      question: "itemcf-vs-two-tower",
      point: "two-tower-strengths",
      verdict: .contradicted,
      answers: [
        "A two-tower model can't make use of attributes, only of IDs, so new items are out of its reach.",
        "双塔没法利用属性，新物品它够不着。",
      ]
    ),
    Case(
      question: "itemcf-vs-two-tower",
      point: "itemcf-weaknesses",
      verdict: .contradicted,
      answers: [
        "Sparse data is no trouble for ItemCF, and a new item is handled from its first minute.",
        "新物品对 ItemCF 来说不成问题。",
      ]
    ),
    Case(
      question: "itemcf-popularity-penalty",
      point: "popular-co-occurs",
      verdict: .contradicted,
      answers: [
        "A best-seller rarely appears together with other items, which is why it needs a boost.",
        "Hot items are under-represented in the co-occurrence matrix.",
      ]
    ),
    Case(
      question: "itemcf-popularity-penalty",
      point: "coverage-trade-off",
      verdict: .contradicted,
      answers: [
        "Penalising buys accuracy at the price of long-tail exposure.",
        "惩罚热门是提高准确率，代价是覆盖率下降。",
      ]
    ),
    Case(
      question: "vanishing-gradients",
      point: "gated-rnn",
      verdict: .contradicted,
      answers: [
        "LSTM 的门把梯度关掉了，长距离信息更传不过去。",
        "Replace the LSTM by a plain RNN, whose gradients survive longer.",
        "LSTM gates throw the gradient away, so a vanilla RNN is preferable for long sequences.",
      ]
    ),
    Case(
      question: "vanishing-gradients",
      point: "relu-family",
      verdict: .contradicted,
      answers: [
        "有人觉得 ReLU 能缓解梯度消失，其实它的导数到处都小于一，帮不上忙。",
        "ReLU squashes everything into a small range so its slope is tiny.",
      ]
    ),
    Case(
      question: "exploding-gradients",
      point: "clipping",
      verdict: .contradicted,
      answers: [
        "梯度裁剪就是梯度低于阈值时把它抬到阈值。",
        "Clipping means setting the gradient to zero whenever it passes the threshold.",
      ]
    ),
    Case(
      question: "exploding-gradients",
      point: "regularise",
      verdict: .contradicted,
      answers: [
        "Some say an L2 term keeps weights small, but in truth it does nothing of the sort.",
        "L2 正则是把权重往大了推，别加。",
      ]
    ),
    Case(
      question: "gradient-chain-rule",
      point: "exponential-in-depth",
      verdict: .contradicted,
      answers: [
        "每层的因子大于一，层数一多梯度就没了；小于一就炸了。",
        "With factors below one the product grows exponentially, with factors above one it dies out.",
      ]
    ),
    Case(
      question: "cold-start-strategy",
      point: "onboarding",
      verdict: .contradicted,
      answers: [
        "让新用户一上来选标签只会把人吓跑，不如什么都别问。",
        "A picker at sign-up scares them off.",
      ]
    ),
    Case(
      question: "news-to-short-video",
      point: "implicit-feedback",
      verdict: .contradicted,
      answers: [
        "Skipping means the viewer liked it; lingering means boredom.",
        "划走说明喜欢。",
      ]
    ),
    Case(
      question: "cold-start-strategy",
      point: "id-models-fail",
      verdict: .contradicted,
      answers: [
        "A new item gets a random vector in a pure ID two-tower, and you can recall it by looking up its nearest neighbours.",
        "新物品的 ID 向量虽然没训练过，但双塔照样能把它放到对的位置。",
        "new item 的 ID embedding 照样能 work，不用 content。",
      ]
    ),
    Case(
      question: "vanishing-gradients",
      point: "gated-rnn",
      verdict: .contradicted,
      answers: ["LSTM 的 gate 会把 gradient block 掉，不如 vanilla RNN。"]
    ),
    Case(
      question: "multi-task-ranking",
      point: "mmoe",
      verdict: .contradicted,
      answers: ["MMoE 所有 task share 一个 gate。"]
    ),
    Case(
      question: "itemcf-time-weight",
      point: "same-session",
      verdict: .covered,
      answers: ["几分钟内的两次点击比隔了一年的更相关。"]
    ),
    Case(
      question: "news-to-short-video",
      point: "implicit-feedback",
      verdict: .covered,
      answers: [
        "If they linger, that's a plus; flicking away in a second is a minus.",
        "Watched to the end: label one. Gone in a second: label zero.",
      ]
    ),
    Case(
      question: "multi-task-ranking",
      point: "shared-parameters",
      verdict: .covered,
      answers: ["The lower part is computed once for all heads, so training and serving cost less."]
    ),
  ]
}
