import Demos
import Wording

/// Steps of `gradient-clipping` and `playground` with numbers by formula: the same on every
/// machine.
enum ClippingSteps {
  /// A state of the step `descent`: a wall across the plane, a path that stays and one that has
  /// left.
  static func descent(done: Int) -> DemoStep {
    let steps = (0...done).map(Double.init)
    let points = steps.map { Grid.Point(x: 4.5 - $0 / 128, y: -2.25 + $0 / 256, group: 1) }
    return DemoStep(
      id: "descent",
      exhibits: [
        Exhibit(
          id: "paths",
          content: .grid(
            Grid(
              measure: Bilingual(zh: "损失", en: "loss"),
              rowCount: 24,
              columnCount: 48,
              values: (0..<24 * 48).map { place in
                let height = Double(place / 48) / 23 - Double(place % 48) / 94
                return height < 0.25 ? 0.0625 - height / 32 : 0.375
              },
              range: 0...0.4,
              horizontal: 3.75...5.25,
              vertical: -3.0 ... -1.5,
              points: [Grid.Point(x: 12, y: 11, group: 0)] + points
                + [Grid.Point(x: 4.5, y: -2.25, group: 2)],
              groups: [
                Bilingual(zh: "不裁剪", en: "no clipping"), Bilingual(zh: "按范数", en: "by norm"),
                Bilingual(zh: "起点", en: "start"),
              ],
              axes: Grid.Axes(
                across: Bilingual(zh: "w", en: "w"),
                upwards: Bilingual(zh: "b", en: "b"),
                format: .fixed(2)
              )
            )
          )
        ),
        curves(
          "loss",
          Bilingual(zh: "损失", en: "loss"),
          .linear,
          0...0.4,
          steps: 100,
          [steps.map { $0 == 0 ? 0.125 : 0.0625 }, steps.map { 1 / (8 + $0) }]
        ),
        curves(
          "gradient-norm",
          Bilingual(zh: "梯度长度（对数）", en: "gradient length, log"),
          .logarithmic,
          1e-4...1e4,
          steps: 100,
          [steps.map { $0 == 0 ? 128 : 0 }, steps.map { $0 == 0 ? 128 : 0.125 }]
        ),
      ],
      remark: Bilingual(zh: "两条路分开了。", en: "The two have parted."),
      progress: StepProgress(done: done, total: 100)
    )
  }

  /// The step `vector`: three gradients in a table, and their layers.
  static let vector = DemoStep(
    id: "vector",
    exhibits: [
      Exhibit(
        id: "vectors",
        content: .table(
          Table(
            columns: [
              Table.Column(id: "clipping", title: Bilingual(zh: "裁剪", en: "clipping")),
              Table.Column(id: "length", title: Bilingual(zh: "长度", en: "length")),
              Table.Column(id: "angle", title: Bilingual(zh: "转了几度", en: "degrees turned")),
            ],
            rows: [
              row("不裁剪", "no clipping", 738.25, 0), row("按值", "by value", 82.5, 59.5),
              row("按范数", "by norm", 1, 0, isFocus: true),
            ]
          )
        )
      ),
      Exhibit(
        id: "layers",
        title: Bilingual(zh: "每层权重的梯度（对数）", en: "Gradient of each layer's weights, log"),
        content: .profile(
          profile(
            [
              ("before", "不裁剪", "no clipping"), ("by-value", "按值", "by value"),
              ("by-norm", "按范数", "by norm"),
            ],
            depth: 20
          ) { layer in [64 * Double(layer), 32 + Double(layer), Double(layer) / 16] }
        )
      ),
    ],
    remark: Bilingual(zh: "按范数不转。", en: "By norm nothing turns."),
    outcome: ["which-keeps-the-direction": "norm"]
  )

  /// The end of a training that became NaN, beside one that went on.
  static let train = DemoStep(
    id: "train",
    exhibits: [
      curves(
        "loss",
        Bilingual(zh: "训练损失", en: "training loss"),
        .linear,
        0...2,
        steps: 200,
        [(0...200).map { $0 > 2 ? .nan : 2 }, (0...200).map { 32 / (16 + Double($0)) }]
      ),
      curves(
        "gradient-norm",
        Bilingual(zh: "裁剪前的梯度长度（对数）", en: "gradient length before clipping, log"),
        .logarithmic,
        nil,
        steps: 200,
        [(0...200).map { $0 > 2 ? .nan : 512 }, (0...200).map { 1024 / (2 + Double($0)) }]
      ),
    ],
    remark: Bilingual(zh: "不裁剪：第 3 步变成 NaN。", en: "No clipping: NaN at step 3."),
    outcome: ["who-survives": "clipped-learns"],
    progress: StepProgress(done: 200, total: 200)
  )

  /// A state of the training in `playground`.
  static func playground(done: Int) -> DemoStep {
    let places = stride(from: 0.0, through: Double(done), by: 20).map { $0 }
    return DemoStep(
      id: "train",
      exhibits: [
        Exhibit(
          id: "surface",
          content: .grid(
            Grid(
              measure: Bilingual(zh: "第二类的概率", en: "probability of the second class"),
              rowCount: 24,
              columnCount: 48,
              values: (0..<24 * 48).map { place in
                let x = Double(place % 48) / 24 - 1
                let y = Double(place / 48) / 12 - 1
                return min(1, x * x + y * y)
              },
              range: 0...1,
              horizontal: -1.25...1.25,
              vertical: -1.25...1.25,
              points: (0..<16).map { place in
                let isInner = place % 2 == 0
                let share = Double(place / 2) / 8
                let reach = isInner ? 0.25 : 1.0
                return Grid.Point(
                  x: reach * (share < 0.5 ? 4 * share - 1 : 3 - 4 * share),
                  y: reach * (share < 0.25 || share >= 0.75 ? 0.75 : -0.75),
                  group: isInner ? 0 : 1
                )
              },
              groups: [
                Bilingual(zh: "第一类", en: "first class"), Bilingual(zh: "第二类", en: "second class"),
              ]
            )
          )
        ),
        Exhibit(
          id: "loss",
          content: .curves(
            Curves(
              x: stepAxis(2000),
              y: Curves.Axis(
                id: "loss",
                title: Bilingual(zh: "损失", en: "loss"),
                range: 0...1,
                format: .fixed(3)
              ),
              places: places,
              series: [
                Curves.Series(
                  id: "training-loss",
                  title: Bilingual(zh: "训练", en: "train"),
                  values: places.map { 350 / (500 + $0) }
                ),
                Curves.Series(
                  id: "test-loss",
                  title: Bilingual(zh: "测试", en: "test"),
                  values: places.map { 0.125 + 300 / (500 + $0) }
                ),
              ]
            )
          )
        ),
        Exhibit(
          id: "layers",
          content: .profile(
            profile(
              [
                ("activation-gradient-norm", "激活的梯度", "gradient norm"),
                ("moved", "权重变化", "weight change"),
              ],
              depth: 4
            ) { layer in [0.0625 / Double(layer), Double(done * layer) / 4096] }
          )
        ),
      ],
      remark: Bilingual(zh: "\(done) 步。", en: "\(done) steps."),
      progress: StepProgress(done: done, total: 2000)
    )
  }

  private static func stepAxis(_ steps: Double) -> Curves.Axis {
    Curves.Axis(
      id: "step",
      title: Bilingual(zh: "步", en: "step"),
      range: 0...steps,
      format: .fixed(0)
    )
  }

  private static func curves(
    _ id: String,
    _ title: Bilingual,
    _ scale: MeasureScale,
    _ range: ClosedRange<Double>?,
    steps: Double,
    _ values: [[Double]]
  ) -> Exhibit {
    Exhibit(
      id: id,
      content: .curves(
        Curves(
          x: stepAxis(steps),
          y: Curves.Axis(
            id: id,
            title: title,
            scale: scale,
            range: range,
            format: scale == .linear ? .fixed(3) : .scientific
          ),
          places: values[0].indices.map(Double.init),
          series: zip(
            [("without-clipping", "不裁剪", "no clipping"), ("with-clipping", "按范数", "by norm")],
            values
          ).map { name, values in
            Curves.Series(
              id: name.0,
              title: Bilingual(zh: name.1, en: name.2),
              values: values
            )
          }
        )
      )
    )
  }

  private static func profile(
    _ measures: [(id: String, zh: String, en: String)],
    depth: Int,
    values: (Int) -> [Double]
  ) -> Profile {
    Profile(
      rowID: "layer",
      rowTitle: Bilingual(zh: "层", en: "layer"),
      measures: measures.map {
        Profile.Measure(
          id: $0.id,
          title: Bilingual(zh: $0.zh, en: $0.en),
          scale: .logarithmic,
          format: .scientific
        )
      },
      rows: (1...depth).map { Profile.Row(number: $0, values: values($0)) },
      lastRowOnTop: true
    )
  }

  private static func row(
    _ zh: String,
    _ en: String,
    _ length: Double,
    _ angle: Double,
    isFocus: Bool = false
  ) -> Table.Row {
    Table.Row(
      values: [
        .text(Bilingual(zh: zh, en: en)), .number(length, fractionDigits: 3),
        .number(angle, fractionDigits: 1),
      ],
      isFocus: isFocus
    )
  }
}
