import Neural
import Wording

extension ClippingRun {
  func explosionStep(_ flow: NetworkFlow) -> DemoStep {
    let norms = flow.gradientNorms
    let ratio = (norms.first ?? .nan) / (norms.last ?? .nan)
    return DemoStep(
      id: ClippingStep.explosion.rawValue,
      exhibits: [
        Exhibit(
          id: "layers",
          content: .profile(
            profile([
              (FlowMeasure.gradient, norms), (FlowMeasure.factor, flow.gradientFactors),
              (FlowMeasure.weightGradient, flow.weightGradientNorms),
            ])
          )
        )
      ],
      remark: !flow.norm.isFinite
        ? Bilingual(
          zh: "往回传的路上溢出了：32 位装不下，全部参数的梯度长度是 \(flow.norm.inSentence)。",
          en:
            "It overflows on its way back: 32 bits do not hold it, and the length of all gradients together "
            + "is \(flow.norm.inSentence)."
        )
        : Bilingual(
          zh: "梯度传回第 1 层，是第 \(plan.depth) 层的 \(ratio.inSentence) 倍；全部参数的梯度合起来，"
            + "长度是 \(flow.norm.inSentence)。",
          en:
            "At layer 1 the gradient is \(ratio.inSentence) times that of layer "
            + "\(plan.depth); over all parameters together it has length "
            + "\(flow.norm.inSentence)."
        )
    )
  }

  func vectorStep(_ trainer: NetworkTrainer) throws(DemoError) -> DemoStep {
    let plain = try trainer.gradient()
    var vectors: [(kind: ClippingKind, found: NetworkGradient.Comparison)] = []
    for kind in ClippingKind.allCases {
      let clipped = try trainer.clipped(plain, kind.clipping(at: threshold))
      vectors.append((kind, try clipped.compared(with: plain)))
    }
    let rows = vectors.map { kind, found in
      Table.Row(
        values: [
          .text(kind.title), .number(found.length, fractionDigits: 3),
          .number(found.greatest, fractionDigits: 4),
          .number(100 * found.changed, fractionDigits: 1),
          .number(found.cosine, fractionDigits: 6),
          .number(found.angle, fractionDigits: 1),
        ],
        isFocus: kind == self.kind
      )
    }
    let length = vectors[0].found.length
    let angles = vectors.map(\.found.angle)
    let byNorm = vectors[2].found.changed
    let zeros =
      byNorm > 0 && byNorm < 0.9995
      ? Bilingual(
        zh: "按范数没动的分量本来就是 0（失活的单元）。",
        en: " Numbers that clipping by norm did not change were 0 before (dead units)."
      ) : Bilingual(zh: "", en: "")
    return DemoStep(
      id: ClippingStep.vector.rawValue,
      exhibits: [
        Exhibit(
          id: "vectors",
          content: .table(Table(columns: Self.vectorColumns, rows: rows))
        ),
        Exhibit(
          id: "layers",
          title: Bilingual(
            zh: "每层权重的梯度（对数）",
            en: "Gradient of each layer's weights, log"
          ),
          content: .profile(
            profile(
              vectors.map { kind, found in
                (
                  Profile.Measure(
                    id: Self.series(kind),
                    title: kind.title,
                    scale: .logarithmic,
                    format: .scientific,
                    axis: "weight-gradient"
                  ), found.layerNorms
                )
              },
              leading: Self.series(self.kind)
            )
          )
        ),
      ],
      remark: !length.isFinite
        ? Bilingual(
          zh: "这个梯度里已经有不是有限的数：长度、方向都谈不上了，裁剪也救不回来。",
          en:
            "This gradient holds numbers that are not finite: it has neither a length nor a direction, "
            + "and clipping cannot bring them back."
        )
        : Bilingual(
          zh: "长度 \(length.inSentence)。按值转了 \(Self.degrees(angles[1])) 度，按范数转了 "
            + "\(Self.degrees(angles[2])) 度。" + zeros.zh,
          en: "Its length was \(length.inSentence). By value it turned by "
            + "\(Self.degrees(angles[1])) degrees, by norm by \(Self.degrees(angles[2]))."
            + zeros.en
        ),
      outcome: source.isOwnWorld && length.isFinite
        ? ["which-keeps-the-direction": Self.outcome(value: angles[1], norm: angles[2])] : [:]
    )
  }

  func trainStep(_ logs: [ClippingLog]) -> DemoStep {
    let done = logs[0].losses.done
    let isComplete = logs[0].losses.isComplete
    func end(_ log: ClippingLog, _ kind: ClippingKind) -> Bilingual {
      if let step = log.losses.lostAt {
        return Bilingual(
          zh: "\(kind.title.zh)：第 \(step) 步变成 NaN",
          en: "\(kind.title.en): NaN at step \(step)"
        )
      }
      // The mean of the last tenth, which of few steps is the last one alone.
      return Bilingual(
        zh: "\(kind.title.zh)：最后\(done < 10 ? "一步的" : "十分之一的平均")损失 "
          + log.losses.finalLoss.inSentence,
        en: "\(kind.title.en): \(done < 10 ? "last loss" : "mean loss over the last tenth") "
          + log.losses.finalLoss.inSentence
      )
    }
    let ends = zip(logs, kinds).map { end($0, $1) }
    return DemoStep(
      id: ClippingStep.train.rawValue,
      exhibits: [
        curves(
          "loss",
          Curves.Axis(
            id: "loss",
            title: Bilingual(zh: "训练损失", en: "training loss"),
            range: 0...2,
            format: .fixed(3)
          ),
          steps: logs[0].losses.steps,
          logs.map(\.losses.losses)
        ),
        curves(
          "gradient-norm",
          Curves.Axis(
            id: "gradient-norm",
            title: Bilingual(zh: "裁剪前的梯度长度（对数）", en: "gradient length before clipping, log"),
            scale: .logarithmic,
            format: .scientific
          ),
          steps: logs[0].losses.steps,
          logs.map(\.norms)
        ),
      ],
      remark: done == 0
        ? nil
        : Bilingual(
          zh: "第 \(done) 步，" + ends.map(\.zh).joined(separator: "；") + "。",
          en: "At step \(done), " + ends.map(\.en).joined(separator: "; ") + "."
        ),
      outcome: isComplete && source.isOwnWorld ? ["who-survives": Self.outcome(logs)] : [:],
      progress: StepProgress(
        done: done,
        total: logs[0].losses.steps,
        stride: logs[0].losses.stride
      )
    )
  }

  /// Curves over the steps of a descent or a training, without clipping first.
  func curves(_ id: String, _ y: Curves.Axis, steps: Int, _ values: [[Double]]) -> Exhibit {
    Exhibit(
      id: id,
      content: .curves(
        Curves(
          x: Curves.Axis(
            id: "step",
            title: Bilingual(zh: "步", en: "step"),
            range: 0...Double(steps),
            format: .fixed(0)
          ),
          y: y,
          places: (values.first ?? []).indices.map(Double.init),
          series: zip(kinds, values).map { kind, values in
            Curves.Series(
              id: kind == .none ? "without-clipping" : "with-clipping",
              title: kind.title,
              values: values
            )
          }
        )
      )
    )
  }

  private static let vectorColumns = [
    Table.Column(id: "clipping", title: Bilingual(zh: "裁剪", en: "clipping")),
    Table.Column(id: "length", title: Bilingual(zh: "长度", en: "length")),
    Table.Column(id: "greatest", title: Bilingual(zh: "最大分量", en: "largest")),
    Table.Column(id: "changed-percent", title: Bilingual(zh: "改了 %", en: "changed, %")),
    Table.Column(id: "cosine", title: Bilingual(zh: "夹角余弦", en: "cosine")),
    Table.Column(id: "angle", title: Bilingual(zh: "转了几度", en: "degrees")),
  ]

  private static func series(_ kind: ClippingKind) -> String {
    switch kind {
    case .none: "before"
    case .value: "by-value"
    case .norm: "by-norm"
    }
  }

  private static func degrees(_ angle: Double) -> String {
    // Rounding to 32 bits leaves a millionth of a degree.
    angle < 0.05 ? "0" : NumberFormat.fixed(angle, fractionDigits: 1)
  }

  /// Which clipping kept the direction to a tenth of a degree.
  private static func outcome(value: Double, norm: Double) -> String {
    switch (value < 0.1, norm < 0.1) {
    case (true, true): "both"
    case (true, false): "value"
    case (false, true): "norm"
    case (false, false): "neither"
    }
  }

  private static func outcome(_ logs: [ClippingLog]) -> String {
    guard logs[0].losses.lostAt != nil else { return "no-need" }
    guard logs.count > 1, logs[1].losses.lostAt == nil else { return "both-lost" }
    return logs[1].losses.hasFallen ? "clipped-learns" : "clipped-survives"
  }

  private func profile(
    _ measures: [(measure: Profile.Measure, values: [Double])],
    leading: String? = nil
  ) -> Profile {
    Profile.layers(measures, count: plan.depth, leading: leading, lastRowOnTop: true)
  }
}
