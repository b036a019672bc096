import Demos
import Wording

/// Steps of the demos of recall with numbers by formula: the same on every machine.
enum RecallSteps {
  /// `user-cold-start`, the step `everyone`: a list by popularity.
  static let everyone = DemoStep(
    id: "everyone",
    exhibits: [
      ranking("recommended", Bilingual(zh: "推荐给李静", en: "For Jing Li"), marked: [1, 4]),
      facts([
        ("ndcg", Bilingual(zh: "nDCG@8", en: "nDCG@8"), 0.125),
        ("hit-rate", Bilingual(zh: "至少中一个", en: "one hit or more"), 0.625),
      ]),
    ],
    remark: Bilingual(
      zh: "对新用户一无所知，只好推大家都看的。",
      en: "Of a newcomer of whom nothing is known, what everyone watches."
    )
  )

  /// `user-cold-start`, the step `tags`: a list by what was ticked.
  static let tags = DemoStep(
    id: "tags",
    exhibits: [
      ranking(
        "recommended",
        Bilingual(zh: "给李静（勾了养猫），和人群榜的名次比", en: "For Jing Li (ticked: Cats)"),
        marked: [2]
      )
    ]
  )

  /// `item-cold-start`, the step `attributes`: neighbours of a new item.
  static let attributes = DemoStep(
    id: "attributes",
    exhibits: [
      ranking(
        "neighbours",
        Bilingual(zh: "《摄影：冷知识》的邻居，按标签", en: "Near Photography: odd facts by tags"),
        marked: [0, 1, 2, 3]
      ),
      facts([
        ("auc", Bilingual(zh: "AUC", en: "AUC"), 0.8125),
        ("recall", Bilingual(zh: "recall@10", en: "recall@10"), 0.5),
      ]),
    ]
  )

  /// `vector-search`, the step `sweep`, whole: recall against what is compared.
  static let sweep = DemoStep(
    id: "sweep",
    exhibits: [
      Exhibit(
        id: "cost",
        content: .curves(
          Curves(
            x: Curves.Axis(
              id: "effort",
              title: Bilingual(zh: "探几个桶", en: "lists probed"),
              scale: .logarithmic,
              format: .fixed(0)
            ),
            y: Curves.Axis(
              id: "share-axis",
              title: Bilingual(zh: "占比", en: "share"),
              range: 0...1,
              format: .fixed(2)
            ),
            places: [1, 2, 4, 8, 16, 32, 64, 128],
            series: [
              Curves.Series(
                id: "recall",
                title: Bilingual(zh: "召回率", en: "recall"),
                values: (0..<8).map { 1 - 0.5 / Double(1 << $0) }
              ),
              Curves.Series(
                id: "compared",
                title: Bilingual(zh: "比对占比", en: "compared"),
                values: (0..<8).map { Double(1 << $0) / 128 }
              ),
            ]
          )
        )
      )
    ],
    outcome: ["share-for-95": "some"],
    progress: StepProgress(done: 8, total: 8)
  )

  /// `recall-channels`, the step `merge`: who brought what in.
  static let merge = DemoStep(
    id: "merge",
    exhibits: [
      Exhibit(
        id: "merged",
        title: Bilingual(zh: "李静的合并列表；右边是各路里的名次", en: "The merged list of Jing Li"),
        content: .table(
          Table(
            columns: [
              Table.Column(id: "item", title: Bilingual(zh: "物品", en: "Item")),
              Table.Column(id: "taken-by", title: Bilingual(zh: "谁放的", en: "Brought by")),
              Table.Column(id: "itemcf", title: Bilingual(zh: "ItemCF", en: "ItemCF")),
              Table.Column(id: "two-tower", title: Bilingual(zh: "ID 双塔", en: "ID towers")),
            ],
            rows: names.enumerated().map { place, name in
              let isFirst = place % 2 == 0
              return Table.Row(
                values: [
                  .text(name),
                  .text(
                    isFirst
                      ? Bilingual(zh: "ItemCF", en: "ItemCF")
                      : Bilingual(zh: "ID 双塔", en: "ID towers")
                  ),
                  isFirst
                    ? .number(Double(place + 1), fractionDigits: 0)
                    : .text(Bilingual(zh: "-", en: "-")),
                  .number(Double(8 - place), fractionDigits: 0),
                ],
                isFocus: place == 2
              )
            }
          )
        )
      )
    ]
  )

  /// `itemcf-vs-two-tower`, a state of the step `train`.
  static func training(done: Int) -> DemoStep {
    let places = Array(stride(from: 0, through: done, by: 9))
    let epochs = places.map { Double($0) / 22.5 }
    let bands: [(id: String, title: Bilingual, last: Double)] = [
      ("head", Bilingual(zh: "头部", en: "head"), 0.625),
      ("middle", Bilingual(zh: "腰部", en: "middle"), 0.375),
      ("tail", Bilingual(zh: "尾部", en: "tail"), 0.1875),
      ("brand-new", Bilingual(zh: "全新", en: "brand-new"), 0.25),
    ]
    let axis = Curves.Axis(
      id: "epoch",
      title: Bilingual(zh: "轮", en: "epoch"),
      range: 0...10,
      format: .fixed(1)
    )
    func recall(_ last: Double, _ epoch: Double) -> Double {
      0.125 + (last - 0.125) * epoch / (epoch + 1)
    }
    return DemoStep(
      id: "train",
      exhibits: [
        Exhibit(
          id: "recall",
          title: Bilingual(
            zh: "双塔此刻，超过 ItemCF 的标出",
            en: "The towers now, marked where above ItemCF"
          ),
          content: .bars(
            Bars(
              measure: Bilingual(zh: "召回率@30", en: "recall@30"),
              bars: bands.map { band in
                Bars.Bar(
                  label: band.title,
                  value: recall(band.last, epochs.last ?? 0),
                  note: Bilingual(zh: "ItemCF 0.125", en: "ItemCF 0.125"),
                  isFocus: band.id == "brand-new"
                )
              },
              fractionDigits: 3,
              whole: 1
            )
          )
        ),
        Exhibit(
          id: "loss",
          title: Bilingual(zh: "训练损失", en: "Training loss"),
          content: .curves(
            Curves(
              x: axis,
              y: Curves.Axis(
                id: "loss",
                title: Bilingual(zh: "奈特", en: "nats"),
                format: .fixed(2)
              ),
              places: Array(epochs.dropFirst()),
              series: [
                Curves.Series(
                  id: "training-loss",
                  title: Bilingual(zh: "训练", en: "train"),
                  values: epochs.dropFirst().map { 4 + 1.5 / (1 + $0) }
                )
              ]
            )
          )
        ),
        Exhibit(
          id: "course",
          title: Bilingual(zh: "双塔一路上", en: "The towers on the way"),
          content: .curves(
            Curves(
              x: axis,
              y: Curves.Axis(
                id: "recall",
                title: Bilingual(zh: "召回率@30", en: "recall@30"),
                range: 0...1,
                format: .fixed(2)
              ),
              places: epochs,
              series: bands.map { band in
                Curves.Series(
                  id: band.id,
                  title: band.title,
                  values: epochs.map { recall(band.last, $0) }
                )
              }
            )
          )
        ),
      ],
      progress: StepProgress(done: done, total: 225)
    )
  }

  private static let names = [
    Bilingual(zh: "烘焙：三分钟看懂", en: "Baking: in 3 minutes"),
    Bilingual(zh: "手冲咖啡：五个误区", en: "Coffee: five myths"),
    Bilingual(zh: "春晚小品合集", en: "Gala sketches"),
    Bilingual(zh: "历史：冷知识", en: "History: odd facts"),
    Bilingual(zh: "摄影：年度盘点", en: "Photography: year's best"),
    Bilingual(zh: "跑步：进阶课程", en: "Running: advanced course"),
  ]

  private static func ranking(_ id: String, _ title: Bilingual, marked: Set<Int>) -> Exhibit {
    Exhibit(
      id: id,
      title: title,
      content: .ranking(
        Ranking(
          measure: Bilingual(zh: "得分", en: "score"),
          entries: names.enumerated().map { place, name in
            Ranking.Entry(
              label: name,
              score: 1 - Double(place) / 8,
              rankBefore: nil,
              isFocus: marked.contains(place)
            )
          },
          fractionDigits: 3
        )
      )
    )
  }

  private static func facts(_ facts: [(id: String, title: Bilingual, value: Double)]) -> Exhibit {
    Exhibit(
      id: "figures",
      content: .facts(
        facts.map { fact in
          Fact(id: fact.id, title: fact.title, value: .number(fact.value, fractionDigits: 3))
        }
      )
    )
  }
}
