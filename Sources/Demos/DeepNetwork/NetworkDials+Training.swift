import Neural
import Wording

extension NetworkDials {
  static let clipping = "clipping"
  static let threshold = "threshold"
  static let learningRate = "learning-rate"
  static let batchSize = "batch-size"
  static let regularisation = "regularisation"
  static let regularisationRate = "regularisation-rate"

  /// What is done to gradients that are too large.
  static func clippingCard(initial: ClippingKind, firstStep: String) -> Dial {
    Dial(
      id: clipping,
      title: Bilingual(zh: "裁剪", en: "Clipping"),
      explanation: Bilingual(
        zh: "按值：每个分量夹在 ±阈值之内；按范数：整个向量等比例缩短。",
        en: "By value: each component is kept within ±threshold. By norm: a vector longer "
          + "than the threshold is scaled down to it as a whole."
      ),
      kind: .choice(
        options: [
          DialOption(id: "none", title: Bilingual(zh: "不加", en: "none")),
          DialOption(id: "value", title: Bilingual(zh: "按值", en: "by value")),
          DialOption(id: "norm", title: Bilingual(zh: "按范数", en: "by norm")),
        ],
        initial: initial.rawValue
      ),
      firstStep: firstStep
    )
  }

  /// Where clipping sets in.
  static func thresholdCard(firstStep: String) -> Dial {
    Dial(
      id: threshold,
      title: Bilingual(zh: "阈值", en: "Threshold"),
      explanation: Bilingual(
        zh: "裁剪的上限：按值时限制每个分量，按范数时限制整个向量的长度。",
        en: "The limit: on each component when clipping by value, on the length of the whole "
          + "vector by norm."
      ),
      kind: .number(range: 0.01...10_000, step: 0.01, initial: 1, fractionDigits: 2),
      firstStep: firstStep,
      stops: [0.01, 0.1, 0.5, 1, 2, 5, 10, 100, 1000, 10_000]
    )
  }

  /// The rate of plain gradient descent.
  static func learningRateCard(initial: Double, firstStep: String) -> Dial {
    Dial(
      id: learningRate,
      title: Bilingual(zh: "学习率", en: "Learning rate"),
      explanation: Bilingual(
        zh: "一步走多远：学习率乘梯度。用的是普通的梯度下降。",
        en: "How far a step goes: the rate times the gradient, in plain gradient descent."
      ),
      kind: .number(range: 0.001...10, step: 0.001, initial: initial, fractionDigits: 3),
      firstStep: firstStep,
      stops: [0.001, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10]
    )
  }

  /// How many examples a step takes.
  static func batchSizeCard(initial: Double, firstStep: String) -> Dial {
    Dial(
      id: batchSize,
      title: Bilingual(zh: "每批样本", en: "Batch size"),
      explanation: Bilingual(
        zh: "一步看多少个样本：少了梯度抖，多了每步更稳。",
        en: "How many examples a step sees: with few of them gradients are noisy."
      ),
      kind: .number(range: 1...256, step: 1, initial: initial, fractionDigits: 0),
      firstStep: firstStep,
      stops: [1, 2, 4, 8, 16, 32, 64, 128, 256]
    )
  }

  /// What pulls weights to 0.
  static func regularisationCard(firstStep: String) -> Dial {
    Dial(
      id: regularisation,
      title: Bilingual(zh: "正则化", en: "Regularisation"),
      explanation: Bilingual(
        zh: "训练时加到损失上的惩罚：L1 是 λ·Σ|w|，L2 是 ½·λ·Σw²；偏置不算，画出来的损失也不含它。",
        en: "A penalty on the weights in training: λ·Σ|w| for L1, ½·λ·Σw² for L2. Biases are left "
          + "alone, and losses are shown without it."
      ),
      kind: .choice(
        options: [
          DialOption(id: "none", title: Bilingual(zh: "不加", en: "none")),
          DialOption(id: "l1", title: Bilingual(zh: "L1", en: "L1")),
          DialOption(id: "l2", title: Bilingual(zh: "L2", en: "L2")),
        ],
        initial: "none"
      ),
      firstStep: firstStep
    )
  }

  /// How strongly.
  static func regularisationRateCard(firstStep: String) -> Dial {
    Dial(
      id: regularisationRate,
      title: Bilingual(zh: "正则化强度 λ", en: "Regularisation λ"),
      explanation: Bilingual(
        zh: "惩罚的强度：太大，权重全被拉到 0，什么也学不到。",
        en: "How strong the penalty is: too much of it pulls all weights to 0, and nothing is "
          + "learned."
      ),
      kind: .number(range: 0.0001...1, step: 0.0001, initial: 0.001, fractionDigits: 4),
      firstStep: firstStep,
      stops: [0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1]
    )
  }

  /// The penalty that settings with both dials make.
  static func penalty(_ values: DialSettings) -> WeightPenalty {
    let rate = values.number(regularisationRate)
    return switch values.choice(regularisation) {
    case "l1": .magnitude(rate)
    case "l2": .square(rate)
    default: .none
    }
  }

  /// The clipping that settings with both dials make.
  static func clipping(_ values: DialSettings) -> ClippingKind {
    ClippingKind(rawValue: values.choice(clipping)) ?? .none
  }
}
