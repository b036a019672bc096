import Demos
import Wording

extension RankingSteps {
  /// `score-fusion`, the step `page`: ten places, three of them clickbait.
  static let page = DemoStep(
    id: "page",
    exhibits: [
      Exhibit(
        id: "page",
        title: Bilingual(zh: "乘积，权重 1 : 0 : 1", en: "By product, weights 1 : 0 : 1"),
        content: .ranking(
          Ranking(
            measure: Bilingual(zh: "融合分，最高为 1", en: "fused score, the best is 1"),
            entries: (0..<10).map { place in
              let isBait = place % 4 == 3
              return Ranking.Entry(
                label: isBait
                  ? Bilingual(zh: "商品 \(90 + place) 标题党", en: "item \(90 + place), clickbait")
                  : Bilingual(zh: "商品 \(90 + place) 质量好", en: "item \(90 + place), good"),
                score: 1 / (1 + Double(place) / 4),
                rankBefore: isBait ? place - 2 : 1 + 14 * place,
                isFocus: isBait
              )
            },
            fractionDigits: 3
          )
        )
      ),
      Exhibit(
        id: "figures",
        content: .facts([
          Fact(
            id: "bait",
            title: Bilingual(zh: "现在：标题党", en: "clickbait now"),
            value: .number(2, fractionDigits: 0)
          )
        ])
      ),
    ],
    remark: Bilingual(
      zh: "前 10 里有 9 个不在只按点击排的前 10 里；标题党从 5 个变成 2 个。",
      en:
        "9 of the first 10 are not among the first 10 by clicks alone; clickbait there: 5 before, 2 now."
    )
  )

  /// `score-fusion`, the step `search`: a quarter circle as the front, trials within it.
  static let search = DemoStep(
    id: "search",
    exhibits: [
      Exhibit(id: "picture", content: .grid(picture)),
      Exhibit(
        id: "figures",
        content: .facts([
          Fact(
            id: "trials",
            title: Bilingual(zh: "试了几组权重", en: "weights tried"),
            value: .number(134, fractionDigits: 0)
          ),
          Fact(
            id: "own-value",
            title: Bilingual(zh: "你的：一页值", en: "yours: worth of a page"),
            value: .measured(18.9, .fixed(3))
          ),
        ])
      ),
      Exhibit(
        id: "measured",
        title: Bilingual(zh: "在另一半页面上，每页", en: "On the other half of the pages, a page"),
        content: .table(
          Table(
            columns: [
              Table.Column(id: "way", title: Bilingual(zh: "排法", en: "Way")),
              Table.Column(id: "value", title: Bilingual(zh: "价值", en: "Worth")),
            ],
            rows: [
              Table.Row(
                values: [
                  .text(Bilingual(zh: "现在", en: "now")), .measured(18.9, .fixed(3)),
                ],
                isFocus: true
              ),
              Table.Row(values: [
                .text(Bilingual(zh: "搜到的", en: "found")), .measured(19.3, .fixed(3)),
              ]),
            ]
          )
        )
      ),
    ],
    remark: Bilingual(
      zh: "一次下单算 30 次点击，搜到 0.20 : 0.40 : 0.40；在另一半页面上一页的价值比现在的多 2%。",
      en:
        "At a worth of 30 for orders and 1 for clicks, 0.20 : 0.40 : 0.40 was found; on the other half a page is worth 2% more than under yours."
    )
  )

  private static let picture: Grid = {
    let front = (0...8).map { place -> Grid.Point in
      // Of a circle whose points have whole numbers: (1 − t²) / (1 + t²) and 2t / (1 + t²).
      let t = Double(place) / 8
      return Grid.Point(x: 2 * t / (1 + t * t), y: (1 - t * t) / (1 + t * t), group: 0)
    }
    return Grid(
      measure: Bilingual(zh: "试过的权重数", en: "weights tried"),
      rowCount: 16,
      columnCount: 32,
      values: (0..<16 * 32).map { cell in
        let (x, y) = (Double(cell % 32) / 31, 1 - Double(cell / 32) / 15)
        return x * x + y * y <= 1 ? Double(cell % 7) : 0
      },
      horizontal: 0...1,
      vertical: 0...1,
      points: front + [
        Grid.Point(x: 0.99, y: 0.1, group: 2), Grid.Point(x: 0.6, y: 0.8, group: 3),
        Grid.Point(x: 0.5, y: 0.7, group: 1),
      ],
      groups: [
        Bilingual(zh: "前沿", en: "front"), Bilingual(zh: "现在", en: "now"),
        Bilingual(zh: "只按点击", en: "clicks alone"), Bilingual(zh: "搜到的", en: "found"),
      ],
      format: .fixed(0),
      axes: Grid.Axes(
        across: Bilingual(zh: "点击", en: "clicks"),
        upwards: Bilingual(zh: "下单", en: "orders"),
        format: .fixed(2)
      )
    )
  }()

  /// `ab-test`, the step `run`, whole: a test that crosses two of three lines.
  static let looks = DemoStep(
    id: "run",
    exhibits: [
      Exhibit(
        id: "statistic",
        title: Bilingual(zh: "每看一次的 |z|，和各条规则的线", en: "|z| at each look, and the rules' lines"),
        content: .curves(
          Curves(
            x: Curves.Axis(
              id: "look",
              title: Bilingual(zh: "第几次看", en: "look"),
              range: 1...10,
              format: .fixed(0)
            ),
            y: Curves.Axis(
              id: "z",
              title: Bilingual(zh: "|z|", en: "|z|"),
              range: 0...6,
              format: .fixed(2)
            ),
            places: (1...10).map(Double.init),
            series: [
              Curves.Series(
                id: "statistic",
                title: Bilingual(zh: "这次实验", en: "this test"),
                values: (1...10).map { Double($0) / 4 }
              ),
              Curves.Series(
                id: "bound-peeking",
                title: Bilingual(zh: "偷看 p<.05 就停", en: "peeking"),
                values: Array(repeating: 1.96, count: 10)
              ),
              Curves.Series(
                id: "bound-obrien-fleming",
                title: Bilingual(zh: "O'Brien–Fleming", en: "O'Brien–Fleming"),
                values: (1...10).map { 6.6 / Double($0).squareRoot() }
              ),
            ]
          )
        )
      ),
      Exhibit(
        id: "seen",
        content: .table(
          Table(
            columns: [
              Table.Column(id: "users", title: Bilingual(zh: "每组已有", en: "Users an arm")),
              Table.Column(id: "lift", title: Bilingual(zh: "看到的提升", en: "Lift seen")),
            ],
            rows: [
              Table.Row(values: [
                .number(31234, fractionDigits: 0), .number(0.088, fractionDigits: 3),
              ])
            ]
          )
        )
      ),
    ],
    remark: Bilingual(
      zh: "看 10 次，3 次 p < .05；偷看的人第 8 次就停了。看到的提升在 +6.2% 到 +11.9% 之间。",
      en:
        "At 3 of 10 looks p < .05. A peeker stops at look 8. Lifts seen lie between +6.2% and +11.9%."
    )
  )
}
