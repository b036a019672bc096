import Demos
import Wording

/// A step with the charts that a neural demo shows, with numbers that are no numbers among them.
enum SampleCharts {
  static let step = DemoStep(
    id: "only",
    exhibits: [
      Exhibit(id: "layers", content: .profile(profile)),
      Exhibit(id: "losses", content: .curves(curves)),
      Exhibit(id: "plane", content: .grid(grid)),
    ],
    progress: StepProgress(done: 2, total: 2)
  )

  static let profile = Profile(
    rowID: "layer",
    rowTitle: Bilingual(zh: "层", en: "layer"),
    measures: [
      Profile.Measure(
        id: "activation-std",
        title: Bilingual(zh: "激活标准差", en: "activation std"),
        scale: .linear,
        format: .fixed(2)
      ),
      Profile.Measure(
        id: "gradient-norm",
        title: Bilingual(zh: "梯度范数", en: "gradient norm"),
        scale: .logarithmic,
        format: .scientific
      ),
      Profile.Measure(id: "factor", title: Bilingual(zh: "倍数", en: "factor"), format: .factor),
    ],
    leading: "gradient-norm",
    rows: [
      Profile.Row(number: 1, values: [0.5, 1e-4, 0.1]),
      Profile.Row(number: 2, values: [0.25, 1e-2, 0.1], isFocus: true),
      Profile.Row(number: 3, values: [.infinity, .infinity, .nan]),
      Profile.Row(number: 4, values: [0, 0, .nan]),
      Profile.Row(number: 5, values: [.nan, .nan, 12_345]),
    ],
    lastRowOnTop: true
  )

  static let curves = Curves(
    x: Curves.Axis(id: "step", title: Bilingual(zh: "步", en: "step"), format: .fixed(0)),
    y: Curves.Axis(
      id: "loss",
      title: Bilingual(zh: "损失", en: "loss"),
      scale: .logarithmic,
      format: .fixed(3)
    ),
    places: [0, 10, 20],
    series: [
      Curves.Series(
        id: "training-loss",
        title: Bilingual(zh: "训练", en: "training"),
        values: [1, 0.1, 0.01]
      ),
      Curves.Series(
        id: "validation-loss",
        title: Bilingual(zh: "验证", en: "validation"),
        values: [1, 10, .nan]
      ),
    ]
  )

  static let grid = Grid(
    measure: Bilingual(zh: "属于 ● 的概率", en: "probability of ●"),
    rowCount: 2,
    columnCount: 3,
    values: [0, 0.5, 1, 0.25, 0.75, .nan],
    range: 0...1,
    horizontal: -1...1,
    vertical: -1...1,
    points: [Grid.Point(x: -0.9, y: 0.9, group: 1), Grid.Point(x: 5, y: 0, group: 0)],
    groups: [Bilingual(zh: "内圈", en: "inner"), Bilingual(zh: "外圈", en: "outer")]
  )
}
