import Questions

@testable import Grading

/// Claims that turn a point round with the point's own words, and right ones that look like them.
extension WaysOfSayingTests {
  static let turned = [
    Case(
      question: "vanishing-gradients",
      point: "saturating-activation",
      verdict: .contradicted,
      answers: [
        "I would use sigmoid instead of ReLU and raise the learning rate.",
        "用sigmoid代替ReLU就行",
        "Sigmoid solves vanishing because its slope is large.",
        "sigmoid 能解决梯度消失，因为它的梯度大。",
        "tanh cures it, the gradient stays big.",
        "ReLU makes vanishing worse; sigmoid fixes it since its gradient is large.",
      ]
    ),
    Case(
      question: "vanishing-gradients",
      point: "relu-family",
      verdict: .contradicted,
      answers: [
        "I would use sigmoid instead of ReLU.",
        "用 tanh 代替 ReLU 就行。",
        "ReLU 的导数处处为零，所以更容易消失。",
        "ReLU's derivative is zero everywhere.",
      ]
    ),
    Case(
      question: "vanishing-gradients",
      point: "gated-rnn",
      verdict: .contradicted,
      answers: [
        "LSTM 用门来解决，但其实普通 RNN 更不容易消失。",
        "普通 RNN 比 LSTM 更不容易消失。",
        "A plain RNN keeps the gradient better than an LSTM.",
        "Vanilla RNNs vanish less than LSTMs.",
        "Simple recurrent nets remember longer than LSTMs.",
      ]
    ),
    Case(
      question: "itemcf-popularity-penalty",
      point: "cosine-normalise",
      verdict: .contradicted,
      answers: [
        "除以热门度的平方根会让热门更热门。",
        "Divide by the square root makes them even more popular.",
        "Dividing by the square root of popularity lifts the hot items even higher.",
        "归一化以后热门反而排得更靠前。",
        "除以根号之后爆款的分更高了。",
        "Cosine makes popular items even more popular.",
      ]
    ),
    Case(
      question: "itemcf-popularity-penalty",
      point: "cosine-normalise",
      verdict: .covered,
      answers: ["除以两个热度乘积的平方根，不然热门更热门。"]
    ),
    Case(
      question: "itemcf-popularity-penalty",
      point: "stronger-exponent",
      verdict: .covered,
      answers: [
        "Raise the popular item's count to a power alpha between 0.5 and 1.",
        "分母里热门那一侧的热度加个 0.5 到 1 之间的指数。",
        "Put an exponent above one half on the popularity in the denominator.",
      ]
    ),
    Case(
      question: "itemcf-popularity-penalty",
      point: "popular-co-occurs",
      verdict: .covered,
      answers: [
        "Popular items get clicked by everyone regardless of taste, so a shared click says little.",
        "热门东西谁都会点，跟口味无关，一起出现说明不了什么。",
        "Everyone buys the blockbuster whatever they like, so sharing it tells you nothing.",
      ]
    ),
    Case(
      question: "multi-task-ranking",
      point: "shared-bottom",
      verdict: .contradicted,
      answers: [
        "Sharing a bottom always hurts.",
        "共享底层只会拖后腿。",
        "A shared bottom only drags every task down.",
        "共享底座永远是坏事。",
        "塔是共享的，底层各自独立。",
        "All tasks share one tower.",
        "三个任务共享一个塔。",
      ]
    ),
    Case(
      question: "multi-task-ranking",
      point: "shared-bottom",
      verdict: .covered,
      answers: [
        "三个塔共享一个底座，底座上每个任务一个小塔。",
        "三个塔共享一个底层。",
        "每个任务一个塔，塔下面共享同一套底层。",
        "各任务的塔共享底部网络。",
        "The three towers share one bottom.",
        "Three towers share a common trunk.",
        "共享底层在任务冲突的时候会拖后腿。",
      ]
    ),
    Case(
      question: "itemcf-time-weight",
      point: "noise-filter",
      verdict: .contradicted,
      answers: [
        "The shorter the gap the more the pair is noise, so we give long gaps a higher weight.",
        "间隔越长权重越高。",
        "间隔越短越是噪声，所以间隔长的权重更高。",
        "Longer gaps get a higher weight.",
        "间隔大的应该加权。",
        "Give pairs that are far apart more weight.",
      ]
    ),
    Case(
      question: "cold-start-strategy",
      point: "id-models-fail",
      verdict: .contradicted,
      answers: [
        "新物品在纯 ID 双塔里拿到的是随机向量，用它找近邻就可以召回了。",
        "随机初始化的 embedding 拿去做近邻检索就能召回新物品。",
        "新物品的向量是随机向量，拿它检索就行。",
      ]
    ),
    Case(
      question: "cold-start-strategy",
      point: "id-models-fail",
      verdict: .covered,
      answers: [
        "新物品在纯 ID 双塔里拿到的是随机向量，用它找近邻没有意义。",
        "A new item gets a random vector in a pure id model, so its nearest neighbours mean nothing.",
      ]
    ),
    Case(
      question: "vanishing-gradients",
      point: "symptom",
      verdict: .covered,
      answers: [
        "前面的层学不动，后面的层还在学。",
        "The first layers hardly learn while the last layers still learn.",
        "靠近输入的层几乎不更新，靠近输出的层照常学。",
      ]
    ),
    Case(
      question: "vanishing-gradients",
      point: "symptom",
      verdict: .partial,
      answers: ["So the first layers get next to nothing.", "前面几层几乎分不到东西。"]
    ),
    Case(
      question: "news-to-short-video",
      point: "implicit-feedback",
      verdict: .covered,
      answers: [
        "How long somebody stays is the positive and a quick flick past is the negative.",
        "停留多久当正样本，秒划当负样本。",
      ]
    ),
    Case(
      question: "multi-task-ranking",
      point: "information-transfer",
      verdict: .partial,
      answers: [
        "用 ESMM：点击率乘转化率，在全量曝光上训练，解决样本选择偏差和下单样本稀疏。",
        "ESMM trains on all impressions, which deals with sparse conversions.",
      ]
    ),
    Case(
      question: "itemcf-vs-two-tower",
      point: "two-tower-weaknesses",
      verdict: .missed,
      answers: ["双塔训练要注意负采样。", "双塔训练要小心。"]
    ),
  ]
}
