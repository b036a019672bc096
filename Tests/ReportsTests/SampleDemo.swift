import Demos
import Wording

/// A demo of one step with every kind of exhibit, made to be rendered.
enum SampleDemo {
  static let card = DemoCard(
    name: "sample",
    title: Bilingual(zh: "样例", en: "A sample"),
    claim: Bilingual(zh: "样例的主张。", en: "What the sample claims."),
    failsWhen: Bilingual(zh: "从不。", en: "Never."),
    dials: [
      Dial(
        id: "rate",
        title: Bilingual(zh: "速度", en: "Rate"),
        explanation: Bilingual(zh: "多快。", en: "How fast."),
        kind: .number(range: 0...1, step: 0.1, initial: 0.5, fractionDigits: 1),
        firstStep: "only"
      ),
      Dial(
        id: "form",
        title: Bilingual(zh: "形式", en: "Form"),
        explanation: Bilingual(zh: "哪种。", en: "Which."),
        kind: .choice(
          options: [
            DialOption(id: "none", title: Bilingual(zh: "无", en: "none")),
            DialOption(id: "half-life", title: Bilingual(zh: "半衰期", en: "half-life")),
          ],
          initial: "none"
        ),
        firstStep: "only"
      ),
    ],
    steps: [
      StepCard(
        id: "only",
        title: Bilingual(zh: "唯一一步", en: "The only step"),
        caption: Bilingual(zh: "发生了什么。", en: "What happens."),
        explanation: Bilingual(zh: "为什么。", en: "Why.")
      )
    ],
    predictions: [
      Prediction(
        id: "guess",
        step: "only",
        asks: Bilingual(zh: "会怎样？", en: "What then?"),
        choices: [
          PredictionChoice(id: "up", text: Bilingual(zh: "升", en: "up")),
          PredictionChoice(id: "down", text: Bilingual(zh: "降", en: "down")),
        ]
      )
    ]
  )

  static let step = DemoStep(
    id: "only",
    exhibits: [
      Exhibit(
        id: "clicks",
        title: Bilingual(zh: "点击", en: "Clicks"),
        content: .table(
          Table(
            columns: [
              Table.Column(id: "film", title: Bilingual(zh: "电影", en: "Film")),
              Table.Column(id: "time", title: Bilingual(zh: "时间", en: "Time")),
              Table.Column(id: "gap", title: Bilingual(zh: "间隔", en: "Gap")),
            ],
            rows: [
              Table.Row(
                values: [
                  .text(Bilingual(zh: "功夫", en: "Kung Fu Hustle")), .time(1_705_276_800),
                  .number(-1.5, fractionDigits: 1),
                ],
                isFocus: true
              ),
              Table.Row(
                values: [
                  .text(Bilingual(zh: "龙猫", en: "Totoro")), .time(1_705_320_060),
                  .number(12, fractionDigits: 1),
                ]
              ),
            ]
          )
        )
      ),
      Exhibit(
        id: "weights",
        content: .bars(
          Bars(
            measure: Bilingual(zh: "权重", en: "weight"),
            bars: [
              Bars.Bar(
                label: Bilingual(zh: "安娜", en: "Anna"),
                value: 0.5,
                before: 1,
                note: Bilingual(zh: "减半", en: "halved")
              ),
              Bars.Bar(label: Bilingual(zh: "大卫", en: "David"), value: .nan),
            ],
            fractionDigits: 2
          )
        )
      ),
      Exhibit(
        id: "order",
        content: .ranking(
          Ranking(
            measure: Bilingual(zh: "得分", en: "score"),
            entries: [
              Ranking.Entry(
                label: Bilingual(zh: "功夫", en: "Kung Fu Hustle"),
                score: 2.25,
                rankBefore: 10,
                contributions: [
                  Ranking.Contribution(label: Bilingual(zh: "龙猫", en: "Totoro"), value: 2.25)
                ],
                isFocus: true
              ),
              Ranking.Entry(
                label: Bilingual(zh: "龙猫", en: "Totoro"),
                score: .infinity,
                rankBefore: nil
              ),
            ],
            fractionDigits: 2
          )
        )
      ),
      Exhibit(
        id: "size",
        content: .facts([
          Fact(
            id: "pairs",
            title: Bilingual(zh: "对数", en: "pairs"),
            value: .number(132, fractionDigits: 0)
          ),
          Fact(
            id: "best",
            title: Bilingual(zh: "最佳", en: "the best"),
            value: .text(Bilingual(zh: "功夫", en: "Kung Fu Hustle"))
          ),
        ])
      ),
    ],
    remark: Bilingual(zh: "升了 8 位。", en: "It rose by \"8\" places."),
    outcome: ["guess": "up"]
  )
}
