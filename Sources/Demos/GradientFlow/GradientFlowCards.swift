import Wording

/// The dials, predictions and claims of ``GradientFlow``.
enum GradientFlowCards {
  static let data = "data"

  static let dials: [Dial] = [
    NetworkDials.depthCard(initial: 12, firstStep: GradientFlowStep.network.rawValue),
    NetworkDials.widthCard(initial: 64, firstStep: GradientFlowStep.network.rawValue),
    NetworkDials.activationCard(initial: "sigmoid", firstStep: GradientFlowStep.network.rawValue),
    NetworkDials.initialiserCard(initial: "xavier", firstStep: GradientFlowStep.network.rawValue),
    NetworkDials.gainCard(firstStep: GradientFlowStep.network.rawValue),
    NetworkDials.residualCard(firstStep: GradientFlowStep.network.rawValue),
    NetworkDials.normalisationCard(firstStep: GradientFlowStep.network.rawValue),
    Dial(
      id: data,
      title: Bilingual(zh: "数据", en: "Data"),
      explanation: Bilingual(
        zh: "喂给网络的数据：正态分布的输入（和一层一样宽），或平面上的两类点。",
        en:
          "What the net is fed: normally distributed inputs, as wide as a layer, or two "
          + "classes of points in the plane."
      ),
      kind: .choice(
        options: [
          DialOption(id: "normal", title: Bilingual(zh: "正态", en: "normal")),
          DialOption(id: "circles", title: Bilingual(zh: "圆环", en: "circles")),
          DialOption(id: "moons", title: Bilingual(zh: "双月", en: "moons")),
          DialOption(id: "spiral", title: Bilingual(zh: "螺旋", en: "spiral")),
          DialOption(id: "xor", title: Bilingual(zh: "异或", en: "XOR")),
        ],
        initial: "normal"
      ),
      firstStep: GradientFlowStep.network.rawValue
    ),
  ]

  static let predictions: [Prediction] = [
    Prediction(
      id: "gradient-at-layer-1",
      step: GradientFlowStep.backward.rawValue,
      asks: Bilingual(
        zh: "和最后一层相比，第 1 层收到的梯度会怎样？",
        en: "How large is the gradient at layer 1, compared with the last layer?"
      ),
      choices: [
        PredictionChoice(
          id: "vanishes",
          text: Bilingual(zh: "不到千分之一：消失", en: "less than a thousandth: it vanishes")
        ),
        PredictionChoice(
          id: "keeps",
          text: Bilingual(zh: "在千分之一和一千倍之间：传得到", en: "in between: it gets through")
        ),
        PredictionChoice(
          id: "explodes",
          text: Bilingual(zh: "一千倍以上：爆炸", en: "over a thousand times as much: it explodes")
        ),
        PredictionChoice(
          id: "no-number",
          text: Bilingual(
            zh: "超出 32 位浮点的范围：变成 0、无穷或 NaN",
            en: "beyond 32-bit floats: it becomes 0, infinite or NaN"
          )
        ),
      ]
    ),
    Prediction(
      id: "which-layers-learn",
      step: GradientFlowStep.train.rawValue,
      asks: Bilingual(
        zh: "用普通的梯度下降训练这个网络，会怎样？",
        en: "Train this net by plain gradient descent: what happens?"
      ),
      choices: [
        PredictionChoice(id: "all", text: Bilingual(zh: "所有层一起学", en: "all layers learn")),
        PredictionChoice(
          id: "only-late",
          text: Bilingual(
            zh: "损失会降，但几乎只有靠后的层在学",
            en: "the loss falls, but only the last layers really learn"
          )
        ),
        PredictionChoice(
          id: "none",
          text: Bilingual(zh: "损失几乎不降", en: "the loss barely falls")
        ),
        PredictionChoice(
          id: "diverges",
          text: Bilingual(zh: "损失变成 NaN 或更大", en: "the loss becomes NaN, or grows")
        ),
      ]
    ),
  ]
}
