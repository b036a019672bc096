import Wording

/// The dials, predictions and claims of ``RecurrentMemory``.
enum RecurrentMemoryCards {
  static let cell = "cell"
  static let length = "length"
  static let noise = "noise"
  static let width = "width"
  static let forgetBias = "forget-bias"
  static let initialiser = "recurrent-initialiser"
  static let gain = "recurrent-gain"

  /// What settings with all of the dials make.
  static func plan(_ values: DialSettings) -> MemoryPlan {
    MemoryPlan(
      cell: MemoryCell(rawValue: values.choice(cell)) ?? .rnn,
      length: Int(values.number(length)),
      noise: values.number(noise),
      width: Int(values.number(width)),
      forgetBias: values.number(forgetBias),
      initialiser: NetworkInitialiser(
        kind: NetworkInitialiser.Kind(rawValue: values.choice(initialiser)) ?? .uniform,
        gain: values.number(gain)
      )
    )
  }

  static let dials: [Dial] = [
    Dial(
      id: cell,
      title: Bilingual(zh: "单元", en: "Cell"),
      explanation: Bilingual(
        zh: "沿时间往回传时看哪一种；比较和训练时三种都在。",
        en: "The cell to walk back through time; comparison and training always show all "
          + "three."
      ),
      kind: .choice(
        options: MemoryCell.allCases.map { DialOption(id: $0.rawValue, title: $0.name) },
        initial: MemoryCell.rnn.rawValue
      ),
      firstStep: RecurrentMemoryStep.backward.rawValue
    ),
    Dial(
      id: forgetBias,
      title: Bilingual(zh: "遗忘门偏置", en: "Forget bias"),
      explanation: Bilingual(
        zh: "LSTM 遗忘门（和 GRU 更新门）训练前的偏置：越大，每一步保留得越多。普通 RNN 没有门。",
        en:
          "The bias of the LSTM's forget gates, and of the GRU's update gates, before training: the "
          + "larger, the more is kept at each step. A plain RNN has no gate."
      ),
      kind: .number(range: -4...8, step: 0.5, initial: 4, fractionDigits: 1),
      firstStep: RecurrentMemoryStep.backward.rawValue,
      stops: [-4, -2, -1, 0, 1, 2, 3, 4, 5, 6, 8]
    ),
    Dial(
      id: length,
      title: Bilingual(zh: "步数", en: "Length"),
      explanation: Bilingual(
        zh: "一条序列有多少步，也就是要记多久。",
        en: "How many steps a sequence has, that is, how long to remember."
      ),
      kind: .number(range: 2...200, step: 1, initial: 100, fractionDigits: 0),
      firstStep: RecurrentMemoryStep.task.rawValue,
      stops: [2, 5, 10, 20, 30, 50, 75, 100, 150, 200]
    ),
    Dial(
      id: noise,
      title: Bilingual(zh: "噪声", en: "Noise"),
      explanation: Bilingual(
        zh: "第一步之后的输入有多大。噪声大，tanh 就饱和，每往回一步乘的导数更小。",
        en:
          "How loud the inputs after the first step are. Loud ones saturate tanh, and each step back "
          + "multiplies by a smaller slope."
      ),
      kind: .number(range: 0...20, step: 0.1, initial: 0.2, fractionDigits: 1),
      firstStep: RecurrentMemoryStep.task.rawValue,
      stops: [0, 0.2, 0.5, 1, 2, 5, 10, 20]
    ),
    Dial(
      id: width,
      title: Bilingual(zh: "宽度", en: "Width"),
      explanation: Bilingual(zh: "一层有多少个单元。", en: "How many units a layer has."),
      kind: .number(range: 4...64, step: 4, initial: 16, fractionDigits: 0),
      firstStep: RecurrentMemoryStep.task.rawValue,
      stops: [4, 8, 16, 32, 64]
    ),
    Dial(
      id: initialiser,
      title: Bilingual(zh: "循环权重", en: "Recurrent weights"),
      explanation: Bilingual(
        zh: "状态到状态的权重怎么初始化：均匀 ±1/√n（框架常见的默认值），Xavier，或正交（哪个方向都不缩短）。",
        en: "How the state-to-state weights start: uniform ±1/√n (a common default of "
          + "frameworks), Xavier, or orthogonal, which shortens no direction."
      ),
      kind: .choice(
        options: NetworkDials.initialiserOptions.filter {
          ["uniform", "xavier", "orthogonal"].contains($0.id)
        },
        initial: "uniform"
      ),
      firstStep: RecurrentMemoryStep.backward.rawValue
    ),
    Dial(
      id: gain,
      title: Bilingual(zh: "增益", en: "Gain"),
      explanation: Bilingual(
        zh: "循环权重再乘这个数；每一步都乘一次，所以差一点点，步数多了就差很多。",
        en:
          "Multiplies the recurrent weights, once in every step: a little becomes a lot "
          + "over many steps."
      ),
      kind: .number(range: 0.1...5, step: 0.1, initial: 1, fractionDigits: 1),
      firstStep: RecurrentMemoryStep.backward.rawValue,
      stops: [0.1, 0.5, 0.8, 1, 1.2, 1.5, 2, 3, 5]
    ),
  ]

  static let predictions: [Prediction] = [
    Prediction(
      id: "gradient-at-step-1",
      step: RecurrentMemoryStep.backward.rawValue,
      asks: Bilingual(
        zh: "和最后一步相比，第 1 步收到的梯度会怎样？",
        en: "How large is the gradient at step 1, compared with the last step?"
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
            zh: "超出 32 位浮点的范围：变成 0 或无穷",
            en: "beyond 32-bit floats: it becomes 0 or infinite"
          )
        ),
      ]
    ),
    Prediction(
      id: "who-remembers",
      step: RecurrentMemoryStep.train.rawValue,
      asks: Bilingual(
        zh: "训练之后，普通 RNN 和 LSTM 谁说得出第一个符号？",
        en: "After training, which of the plain RNN and the LSTM can name the first symbol?"
      ),
      choices: [
        PredictionChoice(
          id: "both",
          text: Bilingual(zh: "普通 RNN 和 LSTM 都行", en: "both the plain RNN and the LSTM")
        ),
        PredictionChoice(
          id: "lstm",
          text: Bilingual(zh: "LSTM 行，普通 RNN 不行", en: "the LSTM, but not the plain RNN")
        ),
        PredictionChoice(
          id: "rnn",
          text: Bilingual(zh: "普通 RNN 行，LSTM 不行", en: "the plain RNN, but not the LSTM")
        ),
        PredictionChoice(id: "neither", text: Bilingual(zh: "两个都不行", en: "neither of them")),
      ]
    ),
  ]
}
