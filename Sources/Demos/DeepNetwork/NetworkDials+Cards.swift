import Wording

extension NetworkDials {
  /// How many layers; every number from 2 to 100 by name, some of them by turning.
  static func depthCard(
    range: ClosedRange<Double> = 2...100,
    initial: Double,
    firstStep: String
  ) -> Dial {
    Dial(
      id: depth,
      title: Bilingual(zh: "深度", en: "Depth"),
      explanation: Bilingual(zh: "隐藏层的数量。", en: "How many hidden layers there are."),
      kind: .number(range: range, step: 1, initial: initial, fractionDigits: 0),
      firstStep: firstStep,
      stops: [1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100]
        .filter(range.contains)
    )
  }

  /// How many units a layer has.
  static func widthCard(
    range: ClosedRange<Double> = 4...512,
    initial: Double,
    firstStep: String
  ) -> Dial {
    Dial(
      id: width,
      title: Bilingual(zh: "宽度", en: "Width"),
      explanation: Bilingual(zh: "每一层的单元数。", en: "How many units each layer has."),
      kind: .number(range: range, step: range.lowerBound, initial: initial, fractionDigits: 0),
      firstStep: firstStep,
      stops: [2, 4, 8, 16, 32, 64, 128, 256, 512].filter(range.contains)
    )
  }

  /// What is applied to every unit.
  static func activationCard(initial: String, firstStep: String) -> Dial {
    Dial(
      id: activation,
      title: Bilingual(zh: "激活函数", en: "Activation"),
      explanation: Bilingual(
        zh: "反向传播每过一层都要乘上它的导数：sigmoid 最大 0.25，tanh 最大 1，ReLU 是 0 或 1。",
        en:
          "On the way back each layer multiplies by its derivative: at most 0.25 for "
          + "sigmoid, at most 1 for tanh, 0 or 1 for ReLU."
      ),
      kind: .choice(
        options: [
          option("sigmoid", "sigmoid"), option("tanh", "tanh"), option("relu", "ReLU"),
          option("leaky-relu", "Leaky ReLU"), option("gelu", "GELU"),
          DialOption(id: "identity", title: Bilingual(zh: "不加", en: "none")),
        ],
        initial: initial
      ),
      firstStep: firstStep
    )
  }

  /// How the weights begin.
  static func initialiserCard(initial: String, firstStep: String) -> Dial {
    Dial(
      id: initialiser,
      title: Bilingual(zh: "初始化", en: "Initialiser"),
      explanation: Bilingual(
        zh: "权重的标准差：小 0.01，均匀 1/√(3n)，Xavier 1/√n，He √(2/n)，大 1；正交则保持每个方向的长度。",
        en: "Standard deviation of the weights: small 0.01, uniform 1/√(3n), Xavier 1/√n, He "
          + "√(2/n), large 1; orthogonal keeps the length in every direction."
      ),
      kind: .choice(options: initialiserOptions, initial: initial),
      firstStep: firstStep
    )
  }

  static let initialiserOptions = [
    DialOption(id: "small", title: Bilingual(zh: "太小", en: "small")),
    DialOption(id: "uniform", title: Bilingual(zh: "均匀", en: "uniform")),
    option("xavier", "Xavier"), option("he", "He"),
    DialOption(id: "orthogonal", title: Bilingual(zh: "正交", en: "orthogonal")),
    DialOption(id: "large", title: Bilingual(zh: "太大", en: "large")),
  ]

  /// What all weights are multiplied with.
  static func gainCard(initial: Double = 1, firstStep: String) -> Dial {
    Dial(
      id: gain,
      title: Bilingual(zh: "增益", en: "Gain"),
      explanation: Bilingual(
        zh: "所有初始权重再乘这个数；每层都乘一次，所以差一点点，深了就差很多。",
        en:
          "Multiplies all initial weights; every layer does so once, so a little too much "
          + "becomes far too much in a deep net."
      ),
      kind: .number(range: 0.1...10, step: 0.01, initial: initial, fractionDigits: 2),
      firstStep: firstStep,
      stops: [0.1, 0.2, 0.5, 0.8, 0.9, 1, 1.1, 1.2, 1.41, 1.67, 2, 3, 5, 10]
    )
  }

  /// Whether a layer adds its input to what it computes.
  static func residualCard(firstStep: String) -> Dial {
    Dial(
      id: residual,
      title: Bilingual(zh: "残差连接", en: "Residual"),
      explanation: Bilingual(
        zh: "每层输出加上自己的输入：梯度多了一条不用连乘的路。",
        en: "Each layer adds its input to its output: the gradient gets a path on which "
          + "nothing multiplies it."
      ),
      kind: .choice(
        options: [
          DialOption(id: "off", title: Bilingual(zh: "关", en: "off")),
          DialOption(id: "on", title: Bilingual(zh: "开", en: "on")),
        ],
        initial: "off"
      ),
      firstStep: firstStep
    )
  }

  /// What keeps the numbers before the activation in range.
  static func normalisationCard(firstStep: String) -> Dial {
    Dial(
      id: normalisation,
      title: Bilingual(zh: "归一化", en: "Normalisation"),
      explanation: Bilingual(
        zh: "激活之前把数值拉回均值 0、方差 1：批归一化按单元算，层归一化按样本算。",
        en: "Brings values back to mean 0 and variance 1 before the activation: over the "
          + "batch for each unit, or over the layer for each example."
      ),
      kind: .choice(
        options: [
          DialOption(id: "none", title: Bilingual(zh: "不加", en: "none")),
          DialOption(id: "batch", title: Bilingual(zh: "批", en: "batch")),
          DialOption(id: "layer", title: Bilingual(zh: "层", en: "layer")),
        ],
        initial: "none"
      ),
      firstStep: firstStep
    )
  }

  private static func option(_ id: String, _ name: String) -> DialOption {
    DialOption(id: id, title: Bilingual(zh: name, en: name))
  }
}
