import Demos
import Wording

/// Steps of the demo `popularity-penalty` with numbers by formula: the same on every machine.
enum PenaltySteps {
  /// The step `penalty`: a niche item's own topic in front of the hits.
  static let list = DemoStep(
    id: "penalty",
    exhibits: [
      Exhibit(
        id: "neighbours",
        title: Bilingual(zh: "《历史：周末去处》的邻居", en: "Neighbours of History: places to go"),
        content: .ranking(
          Ranking(
            measure: Bilingual(zh: "相似度", en: "similarity"),
            entries: zip(names, [12, 10, 2, 14, 13, 5, 1, 9]).enumerated().map { place, entry in
              Ranking.Entry(
                label: entry.0,
                score: 0.5 - Double(place) / 32,
                rankBefore: entry.1,
                isFocus: place < 6
              )
            },
            fractionDigits: 3
          )
        )
      ),
      Exhibit(
        id: "worked",
        title: Bilingual(zh: "公式代入两个邻居", en: "The formula for two neighbours"),
        content: .table(worked)
      ),
      Exhibit(
        id: "list",
        content: .facts([
          Fact(
            id: "of-the-head",
            title: Bilingual(zh: "这 8 个里的头部物品", en: "of these 8, in the head"),
            value: .number(3, fractionDigits: 0)
          ),
          Fact(
            id: "of-the-topic",
            title: Bilingual(zh: "同一主题的", en: "on the same topic"),
            value: .number(6, fractionDigits: 0)
          ),
          Fact(
            id: "mean-users",
            title: Bilingual(zh: "平均热度", en: "mean popularity"),
            value: .number(63.5, fractionDigits: 1)
          ),
        ])
      ),
    ],
    remark: Bilingual(
      zh: "α = 0.60：前 8 个里的头部物品从 8 个变成 3 个，同一主题的从 4 个变成 6 个。",
      en: "α = 0.60: of the first 8, those in the head go from 8 to 3, those on the same topic "
        + "from 4 to 6."
    )
  )

  /// A state of the step `sweep`: recall rises a little and falls far, the lists reach further.
  static func sweep(done: Int) -> DemoStep {
    let places = (0..<done).map { Double($0) / 10 }
    let recall = (0..<done).map { place -> Double in
      let rise = place < 7 ? place : 18 - 2 * place
      return 0.3125 + Double(rise) / 128
    }
    let coverage = (0..<done).map { place -> Double in 0.3125 + Double(min(place, 8)) / 12.8 }
    let tail = (0..<done).map { place -> Double in Double(place * place) / 102.4 }
    return DemoStep(
      id: "sweep",
      exhibits: [
        curves(
          "accuracy",
          Curves.Axis(
            id: "recall",
            title: Bilingual(zh: "召回率 recall@10", en: "recall@10"),
            format: .fixed(3)
          ),
          places,
          [("recall", Bilingual(zh: "召回率", en: "recall"), recall)]
        ),
        curves(
          "reach",
          Curves.Axis(
            id: "share",
            title: Bilingual(zh: "占比", en: "share"),
            range: 0...1,
            format: .fixed(3)
          ),
          places,
          [
            ("coverage", Bilingual(zh: "覆盖率", en: "coverage"), coverage),
            ("long-tail", Bilingual(zh: "长尾占比", en: "long tail"), tail),
          ]
        ),
      ],
      remark: done < 11
        ? nil
        : Bilingual(
          zh: "召回率：α=0 时 0.313，α=0.6 时最高，α=1 时低得多。",
          en: "Recall is 0.313 at α = 0, greatest at α = 0.6, and far lower at α = 1."
        ),
      outcome: done < 11 ? [:] : ["recall-over-exponent": "peaks"],
      progress: StepProgress(done: done, total: 11)
    )
  }

  private static let names = [
    Bilingual(zh: "历史：冷知识", en: "History: odd facts"),
    Bilingual(zh: "历史：纪录片", en: "History: documentary"),
    Bilingual(zh: "历史：播客", en: "History: podcast"),
    Bilingual(zh: "历史：省钱攻略", en: "History: on a budget"),
    Bilingual(zh: "历史：进阶课程", en: "History: advanced course"),
    Bilingual(zh: "历史：幕后花絮", en: "History: backstage"),
    Bilingual(zh: "春晚小品合集", en: "Gala sketches"),
    Bilingual(zh: "摄影：年度盘点", en: "Photography: year's best"),
  ]

  private static let worked = Table(
    columns: [
      Table.Column(id: "item", title: Bilingual(zh: "邻居 j", en: "Neighbour j")),
      Table.Column(id: "count", title: Bilingual(zh: "共现", en: "Count")),
      Table.Column(id: "users", title: Bilingual(zh: "|N(j)|", en: "|N(j)|")),
      Table.Column(id: "divisor", title: Bilingual(zh: "除以", en: "Divisor")),
      Table.Column(id: "similarity", title: Bilingual(zh: "相似度", en: "Similarity")),
    ],
    rows: [(names[0], 8.0, 16.0), (names[6], 18, 64)].map { name, count, divisor in
      Table.Row(values: [
        .text(name), .number(count, fractionDigits: 0), .number(divisor * 2, fractionDigits: 0),
        .number(divisor, fractionDigits: 1), .number(count / divisor, fractionDigits: 3),
      ])
    }
  )

  private static func curves(
    _ id: String,
    _ axis: Curves.Axis,
    _ places: [Double],
    _ series: [(id: String, title: Bilingual, values: [Double])]
  ) -> Exhibit {
    Exhibit(
      id: id,
      content: .curves(
        Curves(
          x: Curves.Axis(
            id: "exponent",
            title: Bilingual(zh: "热门指数 α", en: "exponent α"),
            range: 0...1,
            format: .fixed(1)
          ),
          y: axis,
          places: places,
          series: series.map { Curves.Series(id: $0.id, title: $0.title, values: $0.values) }
        )
      )
    )
  }
}
