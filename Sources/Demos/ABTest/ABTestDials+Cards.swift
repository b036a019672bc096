import Wording

extension ABTestDials {
  /// The dials in the order of the steps that they change.
  static let cards: [Dial] = [
    Dial(
      id: ID.baseline,
      title: Bilingual(zh: "基线转化率", en: "Baseline"),
      explanation: Bilingual(
        zh: "对照组的转化率。越稀少的事件，要的人越多。",
        en: "The share of the control that converts. The rarer it is, the more users it takes."
      ),
      kind: .number(range: 0.01...0.5, step: 0.01, initial: 0.05, fractionDigits: 2),
      firstStep: ABTestStep.plan.rawValue,
      stops: [0.01, 0.02, 0.05, 0.1, 0.2, 0.5]
    ),
    Dial(
      id: ID.leastLift,
      title: Bilingual(zh: "最小可检提升", en: "Least lift"),
      explanation: Bilingual(
        zh: "相对提升到多少就不想错过（MDE）：0.1 是从 5% 到 5.5%。",
        en: "The relative lift that should not be missed: 0.1 is from 5% to 5.5%."
      ),
      kind: .number(range: 0.05...0.5, step: 0.05, initial: 0.1, fractionDigits: 2),
      firstStep: ABTestStep.plan.rawValue,
      stops: [0.05, 0.1, 0.2, 0.3, 0.5]
    ),
    Dial(
      id: ID.power,
      title: Bilingual(zh: "功效", en: "Power"),
      explanation: Bilingual(
        zh: "真有这么大的提升时，多大概率看得出来。",
        en: "How often a lift of that size is to be found where it is there."
      ),
      kind: .number(range: 0.5...0.95, step: 0.05, initial: 0.8, fractionDigits: 2),
      firstStep: ABTestStep.plan.rawValue
    ),
    Dial(
      id: ID.looks,
      title: Bilingual(zh: "看几次", en: "Looks"),
      explanation: Bilingual(
        zh: "到计划人数为止，均匀地看几次数据；1 次就是只看最后。",
        en:
          "How often the data are looked at, evenly, until the planned end; once is at the end alone."
      ),
      kind: .number(range: 1...20, step: 1, initial: 10, fractionDigits: 0),
      firstStep: ABTestStep.run.rawValue,
      stops: [1, 2, 3, 5, 10, 20]
    ),
    Dial(
      id: ID.trueLift,
      title: Bilingual(zh: "真实提升", en: "True lift"),
      explanation: Bilingual(
        zh: "实验组真实的相对提升；线上没人知道，这里可以拨。0 就是改了等于没改。拨它不换用户的运气，只换转化率。",
        en:
          "The treatment's true relative lift, which nobody knows online; at 0 the change does nothing. A turn keeps the users' luck."
      ),
      kind: .number(range: -0.2...0.3, step: 0.05, initial: 0.1, fractionDigits: 2),
      firstStep: ABTestStep.run.rawValue,
      stops: [-0.2, -0.1, -0.05, 0, 0.05, 0.1, 0.2, 0.3]
    ),
    Dial(
      id: ID.rule,
      title: Bilingual(zh: "停止规则", en: "Stopping rule"),
      explanation: Bilingual(
        zh: "按哪条规则停、判输赢。",
        en: "The rule by which the test stops and is decided."
      ),
      kind: .choice(
        options: rules.map { DialOption(id: $0.name, title: title(of: $0.rule)) },
        initial: "obrien-fleming"
      ),
      firstStep: ABTestStep.decide.rawValue
    ),
  ]
}
