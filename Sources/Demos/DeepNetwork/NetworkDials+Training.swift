import Neural
import Wording

extension NetworkDials {
  static let clipping = "clipping"
  static let threshold = "threshold"
  static let learningRate = "learning-rate"

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

  /// The clipping that settings with both dials make.
  static func clipping(_ values: DialSettings) -> ClippingKind {
    ClippingKind(rawValue: values.choice(clipping)) ?? .none
  }
}
