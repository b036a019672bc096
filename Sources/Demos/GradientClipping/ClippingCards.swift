import Wording

/// The dials and predictions of ``GradientClippingDemo``.
enum ClippingCards {
  static let steps = "steps"

  static let dials: [Dial] = [
    NetworkDials.clippingCard(initial: .norm, firstStep: ClippingStep.step.rawValue),
    NetworkDials.thresholdCard(firstStep: ClippingStep.step.rawValue),
    NetworkDials.learningRateCard(initial: 0.1, firstStep: ClippingStep.step.rawValue),
    Dial(
      id: steps,
      title: Bilingual(zh: "展开步数", en: "Unrolled steps"),
      explanation: Bilingual(
        zh: "这个单元反复作用多少次，也就是 RNN 的长度 T：越长，墙越陡。",
        en:
          "How many times the unit is applied, which is the length T of the RNN: the "
          + "longer, the steeper the wall."
      ),
      kind: .number(range: 2...100, step: 1, initial: 50, fractionDigits: 0),
      firstStep: ClippingStep.cliff.rawValue,
      stops: [2, 5, 10, 20, 30, 50, 70, 100]
    ),
    NetworkDials.depthCard(initial: 20, firstStep: ClippingStep.explosion.rawValue),
    NetworkDials.widthCard(
      range: 4...128,
      initial: 32,
      firstStep: ClippingStep.explosion.rawValue
    ),
    NetworkDials.activationCard(initial: "relu", firstStep: ClippingStep.explosion.rawValue),
    NetworkDials.gainCard(initial: 1.25, firstStep: ClippingStep.explosion.rawValue),
  ]

  static let predictions: [Prediction] = [
    Prediction(
      id: "where-it-lands",
      step: ClippingStep.step.rawValue,
      asks: Bilingual(
        zh: "站在墙上，不裁剪走一步，会落到哪里？",
        en: "You stand on the wall and take one step without clipping. Where do you land?"
      ),
      choices: [
        PredictionChoice(
          id: "near",
          text: Bilingual(zh: "就在附近，接着往下走", en: "nearby, and descent goes on from there")
        ),
        PredictionChoice(
          id: "far",
          text: Bilingual(
            zh: "图外很远，但梯度还在，走得回来",
            en: "far outside the picture, but the gradient leads back"
          )
        ),
        PredictionChoice(
          id: "stuck",
          text: Bilingual(
            zh: "图外很远，那里梯度几乎是 0，回不来",
            en: "far outside, where the gradient is almost 0: no way back"
          )
        ),
      ]
    ),
    Prediction(
      id: "which-keeps-the-direction",
      step: ClippingStep.vector.rawValue,
      asks: Bilingual(
        zh: "裁剪之后，梯度还指着原来的方向吗？",
        en: "After clipping, does the gradient still point where it did?"
      ),
      choices: [
        PredictionChoice(
          id: "norm",
          text: Bilingual(zh: "按范数的不变，按值的转了", en: "by norm yes, by value no")
        ),
        PredictionChoice(
          id: "value",
          text: Bilingual(zh: "按值的不变，按范数的转了", en: "by value yes, by norm no")
        ),
        PredictionChoice(id: "both", text: Bilingual(zh: "两种都不变", en: "both do")),
        PredictionChoice(id: "neither", text: Bilingual(zh: "两种都转了", en: "both turned")),
      ]
    ),
    Prediction(
      id: "who-survives",
      step: ClippingStep.train.rawValue,
      asks: Bilingual(
        zh: "不裁剪训练一遍，再按现在的设置裁剪训练一遍，会怎样？",
        en: "Train once without clipping and once with the clipping set now: what happens?"
      ),
      choices: [
        PredictionChoice(
          id: "clipped-learns",
          text: Bilingual(
            zh: "不裁剪的变成 NaN，裁剪的学会了",
            en: "without it NaN; with it the net learns"
          )
        ),
        PredictionChoice(
          id: "clipped-survives",
          text: Bilingual(
            zh: "不裁剪的变成 NaN，裁剪的没有，但也还没学会",
            en: "without it NaN; with it the net survives but has not learned it"
          )
        ),
        PredictionChoice(id: "both-lost", text: Bilingual(zh: "都变成 NaN", en: "NaN either way")),
        PredictionChoice(
          id: "no-need",
          text: Bilingual(zh: "不裁剪也没有 NaN", en: "no NaN even without clipping")
        ),
      ]
    ),
  ]
}
