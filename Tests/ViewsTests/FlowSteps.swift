import Demos
import Wording

/// Steps of the demo `gradient-flow` with numbers by formula: the same on every machine, where
/// those of a trained net differ in their last digits.
enum FlowSteps {
  private static let depth = 12

  /// The step `backward` of a net in which every layer multiplies by a factor.
  static func backward(factor: Double) -> DemoStep {
    let rows = (1...depth).map { layer -> Profile.Row in
      let gradient = power(factor, depth - layer) * 0.0625
      return Profile.Row(
        number: layer,
        values: [
          0.5 - 0.03125 * Double(layer), gradient, layer == depth ? .nan : factor, gradient * 4,
        ]
      )
    }
    return DemoStep(
      id: "backward",
      exhibits: [
        Exhibit(
          id: "layers",
          content: .profile(
            Profile(
              rowID: "layer",
              rowTitle: Bilingual(zh: "层", en: "layer"),
              measures: [
                measure("activation-std", "激活标准差", "activation std", .linear, .fixed(3)),
                measure(
                  "activation-gradient-norm",
                  "激活的梯度",
                  "gradient norm",
                  .logarithmic,
                  .scientific
                ),
                measure("factor", "倍数", "factor", nil, .factor),
                measure(
                  "weight-gradient-norm",
                  "权重的梯度",
                  "weight gradient",
                  .logarithmic,
                  .scientific
                ),
              ],
              leading: "activation-gradient-norm",
              rows: rows,
              lastRowOnTop: true,
              isWalked: true
            )
          )
        )
      ],
      remark: Bilingual(
        zh: "第 1 层的梯度只是第 12 层的一小部分。",
        en: "The gradient of layer 1 is a fraction of that of layer 12."
      ),
      outcome: ["gradient-at-layer-1": factor < 0.5 ? "vanishes" : "keeps"]
    )
  }

  /// The step `chain` of a net in which theory says twice of what is measured.
  static let chain = DemoStep(
    id: "chain",
    exhibits: [
      Exhibit(
        id: "factors",
        content: .profile(
          Profile(
            rowID: "layer",
            rowTitle: Bilingual(zh: "层", en: "layer"),
            measures: [
              Profile.Measure(
                id: "measured-factor",
                title: Bilingual(zh: "每层乘多少，实测", en: "factor, measured"),
                scale: .linear,
                format: .factor,
                axis: "factor"
              ),
              Profile.Measure(
                id: "theoretical-factor",
                title: Bilingual(zh: "理论 √χ", en: "by theory, √χ"),
                scale: .linear,
                format: .factor,
                axis: "factor"
              ),
            ],
            rows: (1..<depth).map { layer in
              Profile.Row(number: layer, values: [0.01 * Double(layer), 0.02 * Double(layer)])
            },
            lastRowOnTop: true
          )
        )
      )
    ]
  )

  /// A state of the step `train`; with a loss that becomes NaN where it diverges.
  static func training(done: Int, diverges: Bool = false) -> DemoStep {
    let losses = (0...done).map { step -> Double in
      diverges && step > 40 ? .nan : 0.25 + 8 / (16 + Double(step))
    }
    let rows = (1...depth).map { layer in
      Profile.Row(
        number: layer,
        values: [
          done == 0 ? 0 : power(0.25, depth - layer) * Double(done) / 1024,
          diverges ? .infinity : power(0.25, depth - layer),
        ]
      )
    }
    return DemoStep(
      id: "train",
      exhibits: [
        Exhibit(
          id: "loss",
          content: .curves(
            Curves(
              x: Curves.Axis(
                id: "step",
                title: Bilingual(zh: "步", en: "step"),
                range: 0...200,
                format: .fixed(0)
              ),
              y: Curves.Axis(
                id: "loss",
                title: Bilingual(zh: "损失", en: "loss"),
                format: .fixed(3)
              ),
              places: losses.indices.map(Double.init),
              series: [
                Curves.Series(
                  id: "training-loss",
                  title: Bilingual(zh: "训练损失", en: "training loss"),
                  values: losses
                )
              ]
            )
          )
        ),
        Exhibit(
          id: "learning",
          content: .profile(
            Profile(
              rowID: "layer",
              rowTitle: Bilingual(zh: "层", en: "layer"),
              measures: [
                measure("moved", "权重变化", "weight change", .logarithmic, .scientific),
                measure(
                  "activation-gradient-norm",
                  "激活的梯度",
                  "gradient norm",
                  .logarithmic,
                  .scientific
                ),
              ],
              rows: rows,
              lastRowOnTop: true
            )
          )
        ),
      ],
      progress: StepProgress(done: done, total: 200)
    )
  }

  /// Four curves that fall and rise apart, on a log axis.
  static let curves = DemoStep(
    id: "forward",
    exhibits: [
      Exhibit(
        id: "signals",
        content: .curves(
          Curves(
            x: Curves.Axis(id: "layer", title: Bilingual(zh: "层", en: "layer"), format: .fixed(0)),
            y: Curves.Axis(
              id: "signals",
              title: Bilingual(zh: "激活标准差（对数）", en: "activation std, log"),
              scale: .logarithmic,
              range: 1e-8...1e4,
              format: .scientific
            ),
            places: (1...30).map(Double.init),
            series: [
              ("he", "He", 1.0), ("xavier", "Xavier", 0.75), ("small", "small", 0.0625),
              ("large", "large", 4),
            ].map { id, name, factor in
              Curves.Series(
                id: id,
                title: Bilingual(zh: name, en: name),
                values: (1...30).map { power(factor, $0) }
              )
            }
          )
        )
      )
    ],
    outcome: ["which-keeps-the-signal": "he"]
  )

  /// A value of 12 rows of 24, rising to the right and downwards, with one that is no number.
  private static func slope(at place: Int) -> Double {
    guard place != 30 else { return .nan }
    let across = Double(place % 24) / 23
    let down = Double(place / 24) / 11
    return across * 0.75 + down * 0.25
  }

  /// A slope over the plane with a ring of points.
  static let plane = DemoStep(
    id: "network",
    exhibits: [
      Exhibit(
        id: "surface",
        content: .grid(
          Grid(
            measure: Bilingual(zh: "属于第二类的概率", en: "probability of the second class"),
            rowCount: 12,
            columnCount: 24,
            values: (0..<12 * 24).map { slope(at: $0) },
            range: 0...1,
            horizontal: -1...1,
            vertical: -1...1,
            points: [(-0.5, 0.5, 0), (0.5, 0.5, 1), (0.5, -0.5, 1), (-0.5, -0.5, 0)].map {
              Grid.Point(x: $0.0, y: $0.1, group: $0.2)
            },
            groups: [
              Bilingual(zh: "第一类", en: "first class"), Bilingual(zh: "第二类", en: "second class"),
            ]
          )
        )
      )
    ]
  )

  private static func measure(
    _ id: String,
    _ zh: String,
    _ en: String,
    _ scale: MeasureScale?,
    _ format: MeasureFormat
  ) -> Profile.Measure {
    Profile.Measure(id: id, title: Bilingual(zh: zh, en: en), scale: scale, format: format)
  }

  private static func power(_ base: Double, _ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { product, _ in product * base }
  }
}
