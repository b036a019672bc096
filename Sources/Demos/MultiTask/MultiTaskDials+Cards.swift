import Wording

extension MultiTaskDials {
  /// The dials in the order of the steps that they change.
  static let cards: [Dial] = [
    Dial(
      id: ID.correlation,
      title: Bilingual(zh: "任务相关 ρ", en: "Correlation ρ"),
      explanation: Bilingual(
        zh: "两个任务依赖的方向之间的余弦：1 是同一件事，0 是互不相干。",
        en:
          "The cosine of what the two tasks depend on: at 1 they ask the same, at 0 nothing alike."
      ),
      kind: .number(range: 0...1, step: 0.05, initial: 1, fractionDigits: 2),
      firstStep: MultiTaskStep.tasks.rawValue,
      stops: [0, 0.25, 0.5, 0.75, 0.9, 1]
    ),
    Dial(
      id: ID.share,
      title: Bilingual(zh: "任务二正例占比", en: "Positive share 2"),
      explanation: Bilingual(
        zh: "任务二的正例占比；任务一总是一半。下单、转发这样的标签就很稀疏。",
        en:
          "The share of the second task's labels that are positive; of the first it is half. Orders and shares are sparse."
      ),
      kind: .number(range: 0.02...0.5, step: 0.01, initial: 0.05, fractionDigits: 2),
      firstStep: MultiTaskStep.tasks.rawValue,
      stops: [0.02, 0.05, 0.1, 0.2, 0.5]
    ),
    Dial(
      id: ID.examples,
      title: Bilingual(zh: "训练样本", en: "Examples"),
      explanation: Bilingual(
        zh: "样本越多，单独学也学得会，共享能帮的就越少。",
        en: "The more there are, the less a task needs the help of another."
      ),
      kind: .number(range: 1000...8000, step: 500, initial: 3000, fractionDigits: 0),
      firstStep: MultiTaskStep.tasks.rawValue,
      stops: [1000, 2000, 3000, 5000, 8000]
    ),
    Dial(
      id: ID.experts,
      title: Bilingual(zh: "专家数", en: "Experts"),
      explanation: Bilingual(
        zh: "MMoE 有几个 4 单元的专家，别的网络尽量一样大（PLE 至少三个专家）；1 个就是共享底层。",
        en:
          "MMoE's experts of 4 units each; others come as near its size as they can, PLE with three at least. With one, MMoE is a shared bottom."
      ),
      kind: .number(range: 1...8, step: 1, initial: 2, fractionDigits: 0),
      firstStep: MultiTaskStep.train.rawValue,
      stops: [1, 2, 4, 8]
    ),
    Dial(
      id: ID.weighting,
      title: Bilingual(zh: "损失加权", en: "Loss weights"),
      explanation: Bilingual(
        zh: "两个任务的损失怎么合成一个：直接相加、按不确定性、按 GradNorm。",
        en: "How the losses become one: added up, by uncertainty, or by GradNorm."
      ),
      kind: .choice(
        options: [
          DialOption(id: Weighting.equal.rawValue, title: Bilingual(zh: "相加", en: "equal")),
          DialOption(
            id: Weighting.uncertainty.rawValue,
            title: Bilingual(zh: "不确定性", en: "uncertainty")
          ),
          DialOption(
            id: Weighting.gradNorm.rawValue,
            title: Bilingual(zh: "GradNorm", en: "GradNorm")
          ),
        ],
        initial: Weighting.equal.rawValue
      ),
      firstStep: MultiTaskStep.train.rawValue
    ),
    Dial(
      id: ID.runs,
      title: Bilingual(zh: "配对次数", en: "Paired runs"),
      explanation: Bilingual(
        zh: "比较和每个 ρ 跑几次、商店开几家；每次换数据，各网络学同样的样本。",
        en:
          "Runs of the comparison and of each ρ, and shops: each on new data, the same examples and order for all its nets."
      ),
      kind: .number(range: 2...20, step: 1, initial: 10, fractionDigits: 0),
      firstStep: MultiTaskStep.compare.rawValue
    ),
    Dial(
      id: ID.looksWithQuality,
      title: Bilingual(zh: "外观与质量 r", en: "Looks, quality r"),
      explanation: Bilingual(
        zh: "商店里外观和质量的相关：.9 是好看的就是好的，−.9 是标题党。",
        en: "At .9 what looks good in the shop is good, at −.9 it is clickbait."
      ),
      kind: .number(range: -0.9...0.9, step: 0.1, initial: 0.9, fractionDigits: 1),
      firstStep: MultiTaskStep.funnel.rawValue,
      stops: [-0.9, -0.6, -0.3, 0, 0.3, 0.6, 0.9]
    ),
  ]
}
