import Wording

/// The dials, predictions and claims of ``Playground``.
enum PlaygroundCards {
  static let data = "data"
  static let noise = "noise"

  private static let first = PlaygroundStep.data.rawValue
  private static let training = PlaygroundStep.train.rawValue

  static let dials: [Dial] = [
    Dial(
      id: data,
      title: Bilingual(zh: "数据", en: "Data"),
      explanation: Bilingual(
        zh: "平面上的两类点：双螺旋最难，圆环、双月和异或容易些。",
        en: "Two classes of points: the spiral is the hardest; circles, moons and XOR are "
          + "easier."
      ),
      kind: .choice(
        options: [
          DialOption(id: "spiral", title: Bilingual(zh: "螺旋", en: "spiral")),
          DialOption(id: "circles", title: Bilingual(zh: "圆环", en: "circles")),
          DialOption(id: "moons", title: Bilingual(zh: "双月", en: "moons")),
          DialOption(id: "xor", title: Bilingual(zh: "异或", en: "XOR")),
        ],
        initial: "spiral"
      ),
      firstStep: first
    ),
    Dial(
      id: noise,
      title: Bilingual(zh: "噪声", en: "Noise"),
      explanation: Bilingual(
        zh: "每个坐标上加的正态噪声的标准差：大了两类就混在一起，训练损失和测试损失会拉开。",
        en: "The standard deviation of the noise on each coordinate: with more of it the "
          + "classes mix, and training and test loss drift apart."
      ),
      kind: .number(range: 0...0.5, step: 0.01, initial: 0.05, fractionDigits: 2),
      firstStep: first,
      stops: [0, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.5]
    ),
    NetworkDials.depthCard(range: 1...6, initial: 4, firstStep: first),
    NetworkDials.widthCard(range: 2...64, initial: 16, firstStep: first),
    NetworkDials.activationCard(initial: "relu", firstStep: first),
    NetworkDials.initialiserCard(initial: "he", firstStep: first),
    NetworkDials.residualCard(firstStep: first),
    NetworkDials.normalisationCard(firstStep: first),
    NetworkDials.learningRateCard(initial: 0.1, firstStep: training),
    NetworkDials.clippingCard(initial: .none, firstStep: training),
    NetworkDials.thresholdCard(firstStep: training),
    NetworkDials.batchSizeCard(initial: 32, firstStep: training),
    NetworkDials.regularisationCard(firstStep: training),
    NetworkDials.regularisationRateCard(firstStep: training),
  ]

  static let predictions: [Prediction] = [
    Prediction(
      id: "will-it-learn",
      step: training,
      asks: Bilingual(
        zh: "训练 2000 步之后，这个网络能分对多少没见过的点？",
        en: "After 2000 steps, how many unseen points does this net get right?"
      ),
      choices: [
        PredictionChoice(
          id: "learns",
          text: Bilingual(zh: "九成以上：学会了", en: "over nine in ten: it learns")
        ),
        PredictionChoice(
          id: "partly",
          text: Bilingual(zh: "七到九成：学会一部分", en: "seven to nine in ten: partly")
        ),
        PredictionChoice(
          id: "fails",
          text: Bilingual(zh: "不到七成：没学会", en: "fewer than seven: it does not learn")
        ),
        PredictionChoice(
          id: "no-number",
          text: Bilingual(zh: "损失变成 NaN", en: "its loss becomes NaN")
        ),
      ]
    )
  ]

  static let claims: [Claim] = [
    Claim(
      id: "relu-learns-the-spiral",
      statement: Bilingual(
        zh: "四层 ReLU 学会双螺旋：测试正确率九成以上。",
        en: "Four ReLU layers learn the spiral: over 0.9 of the test points are right."
      ),
      test: .isAbove(accuracy, .constant(0.9)),
      fails: [
        settings(["activation": .choice("sigmoid"), "initialiser": .choice("xavier")]),
        settings(["depth": .number(1)]),
        settings(["initialiser": .choice("small")]),
      ]
    ),
    Claim(
      id: "sigmoid-starves-the-first-layer",
      statement: Bilingual(
        zh: "六层 sigmoid：开始训练时第 1 层的梯度不到最后一层的百分之一。",
        en: "In six sigmoid layers, layer 1 gets less than a hundredth of the last layer's "
          + "gradient."
      ),
      test: .isBelow(
        .ratio(layer("gradient-before", .first), layer("gradient-before", .last)),
        .constant(0.01)
      ),
      holds: [sigmoid6(residual: "off")],
      fails: [sigmoid6(residual: "on"), DemoSettings()]
    ),
    Claim(
      id: "circles-need-one-layer",
      statement: Bilingual(
        zh: "圆环只要一层：测试正确率九成五以上。",
        en: "Circles need only one layer: over 0.95 of the test points are right."
      ),
      test: .isAbove(accuracy, .constant(0.95)),
      holds: [settings(["data": .choice("circles"), "depth": .number(1)])],
      fails: [
        settings([
          "data": .choice("circles"), "depth": .number(1), "activation": .choice("identity"),
        ])
      ]
    ),
    Claim(
      id: "large-weights-end-in-nan",
      statement: Bilingual(
        zh: "六层、初始权重太大：损失变成 NaN；按范数裁剪就不会。",
        en: "Six layers that start too large end in NaN; clipped by norm they do not."
      ),
      test: .isNotFinite(.value(ClaimPlace(training, "loss", "training-loss", .last))),
      holds: [large6(clipping: "none")],
      fails: [large6(clipping: "norm"), DemoSettings()]
    ),
  ]

  private static let accuracy = ClaimQuantity.value(
    ClaimPlace(PlaygroundStep.layers.rawValue, "result", "test-accuracy")
  )

  private static func layer(_ name: String, _ entry: ClaimPlace.Entry) -> ClaimQuantity {
    .value(ClaimPlace(PlaygroundStep.layers.rawValue, "layers", name, entry))
  }

  private static func settings(_ values: [String: DialValue]) -> DemoSettings {
    DemoSettings(values: values)
  }

  private static func sigmoid6(residual: String) -> DemoSettings {
    settings([
      "depth": .number(6), "activation": .choice("sigmoid"), "initialiser": .choice("xavier"),
      "residual": .choice(residual),
    ])
  }

  private static func large6(clipping: String) -> DemoSettings {
    settings([
      "depth": .number(6), "width": .number(32), "initialiser": .choice("large"),
      "clipping": .choice(clipping),
    ])
  }
}
