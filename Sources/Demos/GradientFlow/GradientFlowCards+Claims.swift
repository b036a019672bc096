import Wording

extension GradientFlowCards {
  /// The figures that the demo stands for, each with a setting at which it is not so.
  static let claims: [Claim] = [
    Claim(
      id: "sigmoid-vanishes",
      statement: Bilingual(
        zh: "十二层 sigmoid，第 1 层的梯度不到最后一层的千分之一。",
        en: "In twelve sigmoid layers, layer 1 gets less than a thousandth of the last layer's "
          + "gradient."
      ),
      test: .isBelow(
        ratio("activation-gradient-norm", .first, .last),
        .constant(GradientFate.vanishing)
      ),
      fails: [
        settings(["activation": .choice("relu"), "initialiser": .choice("he")]),
        settings(["residual": .choice("on")]),
      ]
    ),
    Claim(
      id: "large-gain-explodes",
      statement: Bilingual(
        zh: "三十层 ReLU，权重是 He 的 1.41 倍（Xavier 增益 2），第 1 层的梯度超过最后一层的一千倍。",
        en: "In thirty ReLU layers with weights 1.41 times He's, layer 1 gets more than a thousand "
          + "times the last layer's gradient."
      ),
      test: .isAbove(
        ratio("activation-gradient-norm", .first, .last),
        .constant(GradientFate.exploding)
      ),
      holds: [relu30("xavier", gain: 2)],
      fails: [relu30("he", gain: 1)]
    ),
    Claim(
      id: "signals-die-unseen",
      statement: Bilingual(
        zh: "三十层、每层 256 个单元的 ReLU 配 Xavier：信号剩不到千分之一……",
        en: "Thirty ReLU layers of 256 units with Xavier: less than a thousandth of the signal is "
          + "left…"
      ),
      test: .isBelow(ratio("signal-std", .last, .first), .constant(1e-3)),
      holds: [relu30("xavier", gain: 1, width: 256)],
      fails: [relu30("he", gain: 1)]
    ),
    Claim(
      id: "weight-gradients-look-healthy",
      statement: Bilingual(
        zh: "……第 1 层权重的梯度与最后一层的却相差不到五倍。",
        en: "…yet the weight gradients of layer 1 and of the last layer differ by less than a "
          + "factor of five."
      ),
      test: .isBetween(ratio("weight-gradient-norm", .first, .last), 0.2, 5),
      holds: [relu30("xavier", gain: 1, width: 256)],
      fails: [DemoSettings()]
    ),
    Claim(
      id: "batch-normalisation-explodes",
      statement: Bilingual(
        zh: "五十层 tanh 加批归一化、不加残差：越往输入，梯度越大，涨到三十倍以上。",
        en: "Fifty tanh layers with batch normalisation and no residual: the gradient grows more "
          + "than thirtyfold towards the input."
      ),
      test: .isAbove(ratio("activation-gradient-norm", .first, .last), .constant(30)),
      holds: [tanh50("batch", residual: "off")],
      fails: [tanh50("none", residual: "on"), tanh50("none", residual: "off")]
    ),
    Claim(
      id: "batch-normalisation-looks-healthy",
      statement: Bilingual(
        zh: "……信号首尾却相差不到两倍。",
        en: "…while the signals of layer 1 and of the last layer differ by less than a factor of "
          + "two."
      ),
      test: .isBetween(ratio("signal-std", .last, .first), 0.5, 2),
      holds: [tanh50("batch", residual: "off")],
      fails: [tanh50("none", residual: "off")]
    ),
    Claim(
      id: "dead-signals-leave-a-deviation",
      statement: Bilingual(
        zh: "十二层 sigmoid，激活标准差剩下的比例是信号的一千倍以上：剩下的是单元之间固有的差别。",
        en: "In twelve sigmoid layers the standard deviation of the activations keeps more than a "
          + "thousand times the share that the signal does: what is left always differs between units."
      ),
      test: .isAbove(
        .ratio(ratio("activation-std", .last, .first), ratio("signal-std", .last, .first)),
        .constant(1000)
      ),
      fails: [settings(["activation": .choice("tanh")])]
    ),
  ]

  private static func ratio(
    _ measure: String,
    _ upper: ClaimPlace.Entry,
    _ lower: ClaimPlace.Entry
  ) -> ClaimQuantity {
    .ratio(
      .value(ClaimPlace(GradientFlowStep.backward.rawValue, "layers", measure, upper)),
      .value(ClaimPlace(GradientFlowStep.backward.rawValue, "layers", measure, lower))
    )
  }

  private static func settings(_ values: [String: DialValue]) -> DemoSettings {
    DemoSettings(values: values)
  }

  private static func relu30(
    _ initialiser: String,
    gain: Double,
    width: Double = 64
  ) -> DemoSettings {
    settings([
      "depth": .number(30), "width": .number(width), "activation": .choice("relu"),
      "initialiser": .choice(initialiser), "gain": .number(gain),
    ])
  }

  private static func tanh50(_ normalisation: String, residual: String) -> DemoSettings {
    settings([
      "depth": .number(50), "activation": .choice("tanh"), "initialiser": .choice("uniform"),
      "normalisation": .choice(normalisation), "residual": .choice(residual),
    ])
  }
}
