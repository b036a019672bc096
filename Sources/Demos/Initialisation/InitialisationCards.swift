import Wording

/// The dials, predictions and claims of ``Initialisation``.
enum InitialisationCards {
  static let small = "small-std"
  static let large = "large-std"

  static let dials: [Dial] = [
    NetworkDials.activationCard(initial: "relu", firstStep: InitialisationStep.forward.rawValue),
    NetworkDials.depthCard(initial: 30, firstStep: InitialisationStep.forward.rawValue),
    NetworkDials.widthCard(
      range: 4...128,
      initial: 32,
      firstStep: InitialisationStep.weights.rawValue
    ),
    NetworkDials.gainCard(firstStep: InitialisationStep.weights.rawValue),
    Dial(
      id: small,
      title: Bilingual(zh: "太小的 σ", en: "Small σ"),
      explanation: Bilingual(
        zh: "“太小”那个网络的标准差，和宽度无关。",
        en: "The standard deviation of the net called “too small”, whatever the width."
      ),
      kind: .number(range: 0.001...0.2, step: 0.001, initial: 0.01, fractionDigits: 3),
      firstStep: InitialisationStep.weights.rawValue,
      stops: [0.001, 0.01, 0.02, 0.05, 0.1, 0.2]
    ),
    Dial(
      id: large,
      title: Bilingual(zh: "太大的 σ", en: "Large σ"),
      explanation: Bilingual(
        zh: "“太大”那个网络的标准差，和宽度无关。",
        en: "The standard deviation of the net called “too large”, whatever the width."
      ),
      kind: .number(range: 0.1...5, step: 0.1, initial: 1, fractionDigits: 1),
      firstStep: InitialisationStep.weights.rawValue,
      stops: [0.1, 0.2, 0.5, 1, 2, 5]
    ),
  ]

  static let predictions: [Prediction] = [
    Prediction(
      id: "which-keeps-the-signal",
      step: InitialisationStep.forward.rawValue,
      asks: Bilingual(
        zh: "走完所有层，哪种初始化下的信号大小最接近第 1 层？",
        en: "After all layers, which initialisation leaves a signal closest in size to layer "
          + "1's?"
      ),
      choices: InitialisationKind.allCases.map {
        PredictionChoice(id: $0.rawValue, text: $0.title)
      } + [
        PredictionChoice(
          id: "none",
          text: Bilingual(zh: "都没了，或者都溢出了", en: "none: all are lost or overflow")
        )
      ]
    )
  ]

  static let claims: [Claim] = [
    Claim(
      id: "xavier-dies-with-relu",
      statement: Bilingual(
        zh: "三十层 ReLU 之后，Xavier 的信号不到第 1 层的千分之一。",
        en: "After thirty ReLU layers, Xavier keeps less than a thousandth of layer 1's "
          + "signal."
      ),
      test: .isBelow(end("signals", .xavier), .constant(1e-3)),
      fails: [settings(["activation": .choice("tanh")])]
    ),
    Claim(
      id: "he-keeps-relu",
      statement: Bilingual(
        zh: "He 的信号还在百分之一以上。",
        en: "He keeps more than a hundredth."
      ),
      test: .isAbove(end("signals", .he), .constant(0.01)),
      fails: [settings(["gain": .number(0.8)])]
    ),
    Claim(
      id: "large-explodes",
      statement: Bilingual(
        zh: "固定标准差 1：信号放大到百万倍以上。",
        en: "At a fixed standard deviation of 1 the signal grows more than a millionfold."
      ),
      test: .isAbove(end("signals", .large), .constant(1e6)),
      fails: [settings(["activation": .choice("tanh")])]
    ),
    Claim(
      id: "small-dies",
      statement: Bilingual(
        zh: "固定标准差 0.01：剩下不到百亿分之一。",
        en: "At a fixed 0.01 less than 1e-10 is left."
      ),
      test: .isBelow(end("signals", .small), .constant(1e-10)),
      fails: [settings([small: .number(0.177)])]
    ),
    Claim(
      id: "dead-signals-leave-a-deviation",
      statement: Bilingual(
        zh: "sigmoid 配 He：最后一层的信号不到激活标准差的万分之一，只看激活会以为信号还在。",
        en: "Sigmoid with He: in the last layer the signal is less than a ten-thousandth of the "
          + "activations' standard deviation, by which it would seem alive."
      ),
      test: .isBelow(
        .ratio(
          .value(ClaimPlace(InitialisationStep.theory.rawValue, "theory", "signal-std", .first)),
          .value(ClaimPlace(InitialisationStep.theory.rawValue, "theory", "measured-std", .first))
        ),
        .constant(1e-4)
      ),
      holds: [settings(["activation": .choice("sigmoid")])],
      fails: [DemoSettings()]
    ),
    Claim(
      id: "he-learns",
      statement: Bilingual(
        zh: "训练中，ReLU 配 He 的损失最低到过 0.6 以下……",
        en: "In training, ReLU with He gets to a loss below 0.6…"
      ),
      test: .isBelow(loss(.he, .least), .constant(0.6)),
      fails: [settings(["gain": .number(0.5)])]
    ),
    Claim(
      id: "xavier-stays-ignorant",
      statement: Bilingual(
        zh: "……配 Xavier 的没离开过 ln 2 附近。",
        en: "…and with Xavier it never gets far from ln 2."
      ),
      test: .isAbove(loss(.xavier, .least), .constant(0.64)),
      fails: [settings(["activation": .choice("tanh")])]
    ),
    Claim(
      id: "large-loses-itself",
      statement: Bilingual(
        zh: "太大的那个网络，一步之后损失就是 NaN。",
        en: "The net that starts too large has a loss of NaN after one step."
      ),
      // The losses of the untrained net, of the first batch before the first update, and after it.
      test: .isNotFinite(loss(.large, .at(2))),
      fails: [settings(["activation": .choice("tanh")])]
    ),
  ]

  private static func end(_ exhibit: String, _ kind: InitialisationKind) -> ClaimQuantity {
    let step = InitialisationStep.forward.rawValue
    return .ratio(
      .value(ClaimPlace(step, exhibit, kind.rawValue, .last)),
      .value(ClaimPlace(step, exhibit, kind.rawValue, .first))
    )
  }

  private static func loss(
    _ kind: InitialisationKind,
    _ entry: ClaimPlace.Entry
  ) -> ClaimQuantity {
    .value(ClaimPlace(InitialisationStep.train.rawValue, "loss", kind.rawValue, entry))
  }

  private static func settings(_ values: [String: DialValue]) -> DemoSettings {
    DemoSettings(values: values)
  }
}
