import Wording

extension ClippingCards {
  /// The figures that the demo stands for, each with a setting at which it is not so.
  static let claims: [Claim] = [
    Claim(
      id: "plain-step-is-lost",
      statement: Bilingual(
        zh: "五十步的墙上不裁剪走一步：落到损失 0.09 的平地，梯度不到千分之一。",
        en: "From the wall at fifty steps, one step without clipping lands where the "
          + "gradient is below a thousandth."
      ),
      test: .isBelow(value(.step, "landings", "gradient-after", .first), .constant(1e-3)),
      holds: [DemoSettings(), settings([steps: .number(70)])],
      fails: [settings([steps: .number(5)])]
    ),
    Claim(
      id: "clipped-descent-arrives",
      statement: Bilingual(
        zh: "按范数裁到 1，从墙上出发走一百步，损失降到 0.02 以下。",
        en: "Clipped by norm at 1, a hundred steps from the wall bring the loss below 0.02."
      ),
      test: .isBelow(value(.descent, "loss", "with-clipping", .last), .constant(0.02)),
      fails: [settings([NetworkDials.threshold: .number(1000)])]
    ),
    Claim(
      id: "norm-keeps-the-direction",
      statement: Bilingual(
        zh: "按范数裁剪，方向差不到 0.01 度……",
        en: "By norm the direction changes by less than 0.01 degrees…"
      ),
      test: .isBelow(value(.vector, "vectors", "angle", .at(2)), .constant(0.01)),
      // With 0 for a gradient there is no direction to keep.
      fails: [settings([NetworkDials.depth: .number(100), NetworkDials.gain: .number(10)])]
    ),
    Claim(
      id: "value-turns",
      statement: Bilingual(
        zh: "……按值裁到 0.01，转了 20 度以上。",
        en: "…by value at 0.01 it turns by more than 20 degrees."
      ),
      test: .isAbove(value(.vector, "vectors", "angle", .at(1)), .constant(20)),
      holds: [settings([NetworkDials.threshold: .number(0.01)])],
      fails: [settings([NetworkDials.threshold: .number(1000)])]
    ),
    Claim(
      id: "plain-becomes-nan",
      statement: Bilingual(
        zh: "不裁剪的训练变成 NaN……",
        en: "Training without clipping becomes NaN…"
      ),
      test: .isNotFinite(value(.train, "loss", "without-clipping", .last)),
      fails: [settings([NetworkDials.gain: .number(1)])]
    ),
    Claim(
      id: "clipped-learns",
      statement: Bilingual(
        zh: "……按范数裁到 1 的，损失降到 0.5 以下。",
        en: "…clipped by norm at 1 its loss falls below 0.5."
      ),
      test: .isBelow(value(.train, "loss", "with-clipping", .last), .constant(0.5)),
      fails: [settings([NetworkDials.threshold: .number(1000)])]
    ),
  ]

  private static func value(
    _ step: ClippingStep,
    _ exhibit: String,
    _ name: String,
    _ entry: ClaimPlace.Entry
  ) -> ClaimQuantity {
    .value(ClaimPlace(step.rawValue, exhibit, name, entry))
  }

  private static func settings(_ values: [String: DialValue]) -> DemoSettings {
    DemoSettings(values: values)
  }
}
