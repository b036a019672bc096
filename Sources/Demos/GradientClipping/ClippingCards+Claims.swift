import Wording

extension ClippingCards {
  /// The figures that the demo stands for, each with a setting at which it is not so.
  static let claims: [Claim] = [
    Claim(
      id: "plain-step-is-lost",
      statement: Bilingual(
        zh: "五十步的墙上不裁剪走一步：落到梯度不到千分之一的地方……（这里没有随机数，每个种子都一样。）",
        en: "From the wall at fifty steps, one step without clipping lands where the gradient is "
          + "below a thousandth… (Nothing is drawn here: every seed gives the same.)"
      ),
      test: .isBelow(value(.step, "landings", "gradient-after", .first), .constant(1e-3)),
      holds: [DemoSettings(), settings([steps: .number(70)])],
      fails: [settings([steps: .number(5)])]
    ),
    Claim(
      id: "plain-step-lands-high",
      statement: Bilingual(
        zh: "……那里的损失是 0.09。（没有随机数。）",
        en: "…with a loss of 0.09. (Nothing is drawn.)"
      ),
      test: .isBetween(value(.step, "landings", "loss-after", .first), 0.0899, 0.0901),
      holds: [DemoSettings(), settings([steps: .number(70)])],
      fails: [settings([steps: .number(5)])]
    ),
    Claim(
      id: "clipped-descent-arrives",
      statement: Bilingual(
        zh: "按范数裁到 1，从墙上出发走一百步，损失降到 0.02 以下。（没有随机数。）",
        en: "Clipped by norm at 1, a hundred steps from the wall bring the loss below 0.02. "
          + "(Nothing is drawn.)"
      ),
      test: .isBelow(value(.descent, "loss", "with-clipping", .last), .constant(0.02)),
      fails: [settings([NetworkDials.threshold: .number(1000)])]
    ),
    Claim(
      id: "norm-keeps-the-direction",
      statement: Bilingual(
        zh: "按范数裁到 1，方向不变：和原来的夹角余弦在 0.999999 以上。"
          + "梯度已经溢出的，没有方向可保。",
        en: "Clipped by norm at 1 the direction stays: the cosine with the gradient before is "
          + "above 0.999999. A gradient that has overflowed has no direction to keep."
      ),
      test: .isAbove(value(.vector, "vectors", "cosine", .at(2)), .constant(0.999999)),
      fails: [settings([NetworkDials.depth: .number(100), NetworkDials.gain: .number(10)])]
    ),
    Claim(
      id: "norm-keeps-more-than-value",
      statement: Bilingual(
        zh: "裁到 1 时，按范数的夹角余弦比按值的大百分之一以上……",
        en: "Clipped at 1, that cosine is more than 1% larger by norm than by value…"
      ),
      test: .isAbove(
        .ratio(
          value(.vector, "vectors", "cosine", .at(2)),
          value(.vector, "vectors", "cosine", .at(1))
        ),
        .constant(1.01)
      ),
      // Above every gradient nothing is clipped, and neither turns.
      fails: [settings([NetworkDials.threshold: .number(10_000)])]
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
