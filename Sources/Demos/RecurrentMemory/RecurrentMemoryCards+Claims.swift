import Wording

extension RecurrentMemoryCards {
  /// The figures that the demo stands for, each with a setting at which it is not so.
  static let claims: [Claim] = [
    Claim(
      id: "rnn-vanishes",
      statement: Bilingual(
        zh: "隔一百步，普通 RNN 第 1 步的梯度不到最后一步的百万分之一。",
        en:
          "Over a hundred steps, step 1 of a plain RNN gets less than a millionth of the "
          + "last step's gradient."
      ),
      test: .isBelow(start(.rnn), .constant(1e-6)),
      fails: [short]
    ),
    Claim(
      id: "lstm-keeps",
      statement: Bilingual(
        zh: "遗忘门偏置为 4 的 LSTM，第 1 步的梯度在最后一步的百分之一和一千倍之间。",
        en: "With a forget bias of 4, step 1 of an LSTM gets between a hundredth of the last "
          + "step's gradient and a thousand times as much."
      ),
      test: .isBetween(start(.lstm), 1e-2, 1e3),
      fails: [settings([forgetBias: .number(0)]), settings([forgetBias: .number(1)])]
    ),
    Claim(
      id: "gru-keeps",
      statement: Bilingual(
        zh: "更新门偏置为 4 的 GRU，在万分之一和一千倍之间。",
        en: "A GRU with an update bias of 4 gets between 1e-4 and a thousand times as much."
      ),
      test: .isBetween(start(.gru), 1e-4, 1e3),
      fails: [settings([forgetBias: .number(0)])]
    ),
    Claim(
      id: "loud-inputs-vanish",
      statement: Bilingual(
        zh: "循环权重用 Xavier、输入的标准差是 4：往回 50 步，普通 RNN 的梯度不到万分之一。",
        en:
          "With Xavier recurrent weights and inputs of standard deviation 4, fifty steps back the "
          + "plain RNN's gradient is below 1e-4."
      ),
      test: .isBelow(start(.rnn), .constant(1e-4)),
      holds: [published(noise: 4)],
      fails: [published(noise: 0.2)]
    ),
    Claim(
      id: "rnn-fails",
      statement: Bilingual(
        zh: "训练中，普通 RNN 说对第一个符号的从来不到六成。",
        en: "In training, the plain RNN never names 60% of the first symbols."
      ),
      test: .isBelow(accuracy(.rnn), .constant(0.6)),
      fails: [short]
    ),
    Claim(
      id: "lstm-learns",
      statement: Bilingual(
        zh: "LSTM 说对过八成以上。",
        en: "The LSTM gets to more than 80% of them."
      ),
      test: .isAbove(accuracy(.lstm), .constant(0.8)),
      fails: [settings([forgetBias: .number(0)])]
    ),
  ]

  /// Ten steps: short enough for any cell.
  private static let short = settings([length: .number(10)])

  /// Fifty steps, width and recurrent weights as in the published figures.
  private static func published(noise loudness: Double) -> DemoSettings {
    settings([
      length: .number(51), width: .number(64), initialiser: .choice("xavier"),
      noise: .number(loudness),
    ])
  }

  private static func start(_ cell: MemoryCell) -> ClaimQuantity {
    .value(ClaimPlace(RecurrentMemoryStep.cells.rawValue, "gradients", cell.rawValue, .first))
  }

  private static func accuracy(_ cell: MemoryCell) -> ClaimQuantity {
    .value(ClaimPlace(RecurrentMemoryStep.train.rawValue, "accuracy", cell.rawValue, .greatest))
  }

  private static func settings(_ values: [String: DialValue]) -> DemoSettings {
    DemoSettings(values: values)
  }
}
