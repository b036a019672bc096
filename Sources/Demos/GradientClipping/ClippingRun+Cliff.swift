import Neural
import Wording

extension ClippingRun {
  func cliffStep(_ surface: CliffSurface) -> DemoStep {
    let reading = surface.reading
    return DemoStep(
      id: ClippingStep.cliff.rawValue,
      exhibits: [
        Exhibit(id: "surface", content: .grid(grid(surface, paths: nil))),
        Exhibit(
          id: "wall",
          content: .facts([
            fact("w", "w", "w", surface.wall.w, 3), fact("b", "b", "b", surface.wall.b, 3),
            fact("loss", "墙上的损失", "loss on the wall", reading.loss, 4),
            fact("gradient-norm", "那里的梯度长度", "gradient's length there", reading.gradient.length, 1),
          ])
        ),
      ],
      remark: Bilingual(
        zh: "起点在墙上，那里梯度的长度是 \(reading.gradient.length.inSentence)。谷底就在墙边上。",
        en:
          "The start is on the wall, where the gradient has length "
          + "\(reading.gradient.length.inSentence). The valley lies right beside it."
      )
    )
  }

  func sliceStep(_ surface: CliffSurface) throws(DemoError) -> DemoStep {
    let points = (CliffMap.line(at: Self.weight, count: 161) + [surface.wall])
      .sorted { $0.b < $1.b }
    let readings = try map.readings(at: points)
    let lengths = readings.map(\.gradient.length)
    let flat = lengths.sorted()[lengths.count / 2]
    func curves(
      _ id: String,
      _ name: Bilingual,
      _ y: Curves.Axis,
      _ values: [Double]
    ) -> Exhibit {
      Exhibit(
        id: id,
        content: .curves(
          Curves(
            x: Curves.Axis(id: "b", title: Bilingual(zh: "b", en: "b"), format: .fixed(2)),
            y: y,
            places: points.map(\.b),
            series: [
              Curves.Series(
                id: y.id,
                title: name,
                values: values
              )
            ]
          )
        )
      )
    }
    return DemoStep(
      id: ClippingStep.slice.rawValue,
      exhibits: [
        curves(
          "slice",
          Bilingual(zh: "损失", en: "loss"),
          Curves.Axis(
            id: "loss",
            title: Bilingual(zh: "损失，w = \(Self.weight)", en: "loss at w = \(Self.weight)"),
            range: 0...0.4,
            format: .fixed(2)
          ),
          readings.map(\.loss)
        ),
        curves(
          "steepness",
          Bilingual(zh: "长度", en: "length"),
          Curves.Axis(
            id: "gradient-norm",
            title: Bilingual(zh: "梯度长度（对数）", en: "gradient length, log"),
            scale: .logarithmic,
            format: .scientific
          ),
          lengths
        ),
      ],
      remark: Bilingual(
        zh: "梯度长度的中位数是 \(flat.inSentence)，墙上是 \(surface.reading.gradient.length.inSentence)。",
        en: "The median length of the gradient is \(flat.inSentence); on the wall it is "
          + "\(surface.reading.gradient.length.inSentence)."
      )
    )
  }

  func landingStep(_ surface: CliffSurface) throws(DemoError) -> DemoStep {
    var rows: [Table.Row] = []
    var plain = (distance: 0.0, length: 0.0, loss: 0.0)
    for kind in ClippingKind.allCases {
      var descent = CliffDescent(
        map,
        from: surface.wall,
        clipping: kind.clipping(at: threshold),
        rate: rate
      )
      let followed = try descent.step()
      let after = try descent.reading()
      if kind == .none {
        plain = (surface.wall.distance(to: descent.point), after.gradient.length, after.loss)
      }
      rows.append(
        Table.Row(
          values: [
            .text(kind.title),
            .number(surface.wall.distance(to: descent.point), fractionDigits: 2),
            .number(followed.angle(to: surface.reading.gradient), fractionDigits: 1),
            .number(descent.point.w, fractionDigits: 2),
            .number(descent.point.b, fractionDigits: 2),
            .number(after.loss, fractionDigits: 3),
            .number(after.gradient.length, fractionDigits: 3),
          ],
          isFocus: kind == self.kind
        )
      )
    }
    let outcome = plain.distance < 1 ? "near" : plain.length < 1e-3 ? "stuck" : "far"
    return DemoStep(
      id: ClippingStep.step.rawValue,
      exhibits: [
        Exhibit(
          id: "landings",
          title: Bilingual(
            zh: "从 w = \(Self.text(surface.wall.w))、b = \(Self.text(surface.wall.b)) 走一步",
            en: "One step from w = \(Self.text(surface.wall.w)), b = \(Self.text(surface.wall.b))"
          ),
          content: .table(Table(columns: Self.landingColumns, rows: rows))
        )
      ],
      remark: Bilingual(
        zh: "从损失 \(surface.reading.loss.inSentence) 出发。不裁剪：走了 \(plain.distance.inSentence)，"
          + "落点损失 \(plain.loss.inSentence)，梯度 \(plain.length.inSentence)。",
        en: "From a loss of \(surface.reading.loss.inSentence), without clipping: a step of "
          + "\(plain.distance.inSentence) to a loss of \(plain.loss.inSentence) and a gradient of "
          + "\(plain.length.inSentence)."
      ),
      outcome: source.isOwnWorld ? ["where-it-lands": outcome] : [:]
    )
  }

  private static let landingColumns = [
    Table.Column(id: "clipping", title: Bilingual(zh: "裁剪", en: "clipping")),
    Table.Column(id: "step-length", title: Bilingual(zh: "步长", en: "step")),
    Table.Column(id: "angle", title: Bilingual(zh: "转了几度", en: "degrees turned")),
    Table.Column(id: "w", title: Bilingual(zh: "落点 w", en: "to w")),
    Table.Column(id: "b", title: Bilingual(zh: "b", en: "b")),
    Table.Column(id: "loss-after", title: Bilingual(zh: "损失", en: "loss")),
    Table.Column(id: "gradient-after", title: Bilingual(zh: "那里的梯度", en: "gradient there")),
  ]

  func descentStep(_ surface: CliffSurface, _ log: CliffLog) -> DemoStep {
    let (far, loss) = (log.plain.points.last?.w ?? .nan, log.plain.losses.last ?? .nan)
    let clipped = log.clipped
    return DemoStep(
      id: ClippingStep.descent.rawValue,
      exhibits: [
        Exhibit(id: "paths", content: .grid(grid(surface, paths: log))),
        curves(
          "loss",
          Curves.Axis(
            id: "loss",
            title: Bilingual(zh: "损失", en: "loss"),
            range: 0...0.4,
            format: .fixed(3)
          ),
          steps: CliffLog.steps,
          [log.plain.losses] + (clipped.map { [$0.losses] } ?? [])
        ),
        curves(
          "gradient-norm",
          Curves.Axis(
            id: "gradient-norm",
            title: Bilingual(zh: "梯度长度（对数）", en: "gradient length, log"),
            scale: .logarithmic,
            range: 1e-4...1e4,
            format: .scientific
          ),
          steps: CliffLog.steps,
          [log.plain.lengths] + (clipped.map { [$0.lengths] } ?? [])
        ),
      ],
      remark: log.done == 0
        ? nil
        : Bilingual(
          zh: "\(log.done) 步后的损失：不裁剪 \(loss.inSentence)（在 w = \(Self.text(far))）"
            + (clipped.map { "，\(kind.title.zh) \(($0.losses.last ?? .nan).inSentence)" } ?? "")
            + "。",
          en: "Loss after \(log.done): no clipping \(loss.inSentence) (at w = \(Self.text(far)))"
            + (clipped.map { ", \(kind.title.en) \(($0.losses.last ?? .nan).inSentence)" } ?? "")
            + "."
        ),
      progress: StepProgress(done: log.done, total: CliffLog.steps)
    )
  }

  private func grid(_ surface: CliffSurface, paths: CliffLog?) -> Grid {
    func points(_ path: CliffLog.Path?, _ group: Int) -> [Grid.Point] {
      path?.points.map { Grid.Point(x: $0.w, y: $0.b, group: group) } ?? []
    }
    let wall = Grid.Point(x: surface.wall.w, y: surface.wall.b, group: 2)
    // Before the descent there is no path, whose name would follow the dial.
    let clipped = paths == nil || kind == .none ? ClippingKind.norm : kind
    return Grid(
      measure: Bilingual(zh: "损失", en: "loss"),
      rowCount: CliffSurface.rows,
      columnCount: CliffSurface.columns,
      values: surface.losses,
      range: 0...0.4,
      horizontal: CliffMap.across,
      vertical: CliffMap.upwards,
      points: points(paths?.plain, 0) + points(paths?.clipped, 1) + [wall],
      groups: [
        ClippingKind.none.title, clipped.title, Bilingual(zh: "起点", en: "start"),
      ],
      axes: Grid.Axes(
        across: Bilingual(zh: "w", en: "w"),
        upwards: Bilingual(zh: "b", en: "b"),
        format: .fixed(2)
      )
    )
  }

  private func fact(
    _ id: String,
    _ zh: String,
    _ en: String,
    _ value: Double,
    _ digits: Int
  ) -> Fact {
    Fact(id: id, title: Bilingual(zh: zh, en: en), value: .number(value, fractionDigits: digits))
  }

  private static func text(_ value: Double) -> String {
    NumberFormat.fixed(value, fractionDigits: 2)
  }
}
