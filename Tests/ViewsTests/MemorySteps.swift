import Demos
import Wording

/// Steps of the demo `recurrent-memory` with numbers by formula: the same on every machine.
enum MemorySteps {
  private static let cells = [
    ("rnn", "普通 RNN", "plain RNN"), ("lstm", "LSTM", "LSTM"), ("gru", "GRU", "GRU"),
  ]

  /// The step `cells`: a gradient that halves, one that is kept, one that loses a little.
  static let cellCurves = DemoStep(
    id: "cells",
    exhibits: [
      Exhibit(
        id: "gradients",
        content: .curves(
          Curves(
            x: Curves.Axis(id: "time", title: Bilingual(zh: "步", en: "step"), format: .fixed(0)),
            y: Curves.Axis(
              id: "share",
              title: Bilingual(zh: "梯度，以最后一步为 1（对数）", en: "gradient, last step = 1, log"),
              scale: .logarithmic,
              format: .scientific
            ),
            places: (1...100).map(Double.init),
            series: zip(cells, [0.5, 1.03125, 0.984375]).map { cell, factor in
              Curves.Series(
                id: cell.0,
                title: Bilingual(zh: cell.1, en: cell.2),
                values: (1...100).map { power(factor, 100 - $0) }
              )
            }
          )
        )
      )
    ],
    remark: Bilingual(
      zh: "传到第 1 步时，普通 RNN 几乎不剩。",
      en: "At step 1 the plain RNN has hardly anything left."
    )
  )

  /// A state of the step `train`: the gated cells learn, one sooner than the other.
  static func training(done: Int) -> DemoStep {
    let places = Array(stride(from: 0, through: done, by: 2))
    let accuracies: [[Double]] = [
      places.map { 0.25 + ($0 % 8 == 0 ? 0.0625 : -0.03125) },
      places.map { min(1, 0.25 + Double($0) / 32) },
      places.map { min(1, 0.25 + Double(max(0, $0 - 40)) / 128) },
    ]
    let ratios: [[Double]] = [
      places.map { power(0.5, 60 + $0 / 8) }, places.map { 32 / (1 + Double($0) / 16) },
      places.map { 0.25 + Double($0) / 64 },
    ]
    return DemoStep(
      id: "train",
      exhibits: [
        curves(
          "accuracy",
          Curves.Axis(
            id: "share-right",
            title: Bilingual(zh: "说对第一个符号的比例", en: "share of first symbols named"),
            range: 0...1,
            format: .fixed(2)
          ),
          places,
          accuracies
        ),
        curves(
          "gradient-ratio",
          Curves.Axis(
            id: "ratio",
            title: Bilingual(
              zh: "第 1 步的梯度，以最后一步为 1（对数）",
              en: "gradient at step 1, last step = 1, log"
            ),
            scale: .logarithmic,
            format: .scientific
          ),
          places,
          ratios
        ),
      ],
      outcome: done == 200 ? ["who-remembers": "lstm"] : [:],
      progress: StepProgress(done: done, total: 200)
    )
  }

  private static func curves(
    _ id: String,
    _ axis: Curves.Axis,
    _ places: [Int],
    _ values: [[Double]]
  ) -> Exhibit {
    Exhibit(
      id: id,
      content: .curves(
        Curves(
          x: Curves.Axis(
            id: "update",
            title: Bilingual(zh: "更新", en: "update"),
            range: 0...200,
            format: .fixed(0)
          ),
          y: axis,
          places: places.map(Double.init),
          series: zip(cells, values).map { cell, values in
            Curves.Series(id: cell.0, title: Bilingual(zh: cell.1, en: cell.2), values: values)
          }
        )
      )
    )
  }

  private static func power(_ base: Double, _ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { product, _ in product * base }
  }
}
