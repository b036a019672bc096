import Demos
import Wording

/// Steps of the demos of ranking with numbers by formula: the same on every machine.
enum RankingSteps {
  /// `multi-task`, the step `gates`: a map of weights for each of two tasks.
  static let gates = DemoStep(
    id: "gates",
    exhibits: [
      Exhibit(
        id: "means",
        content: .table(
          Table(
            columns: [
              Table.Column(id: "task", title: Bilingual(zh: "平均权重", en: "Mean weight")),
              Table.Column(id: "expert-1", title: Bilingual(zh: "专家 1", en: "E1")),
              Table.Column(id: "expert-2", title: Bilingual(zh: "专家 2", en: "E2")),
            ],
            rows: [
              Table.Row(values: [
                .text(Bilingual(zh: "任务一", en: "task 1")), .number(0.75, fractionDigits: 2),
                .number(0.25, fractionDigits: 2),
              ]),
              Table.Row(values: [
                .text(Bilingual(zh: "任务二", en: "task 2")), .number(0.25, fractionDigits: 2),
                .number(0.75, fractionDigits: 2),
              ]),
            ]
          )
        )
      ),
      map("map-1", Bilingual(zh: "任务一的门控", en: "The gate of task 1")) { 0.5 + $0 / 2 },
      map("map-2", Bilingual(zh: "任务二的门控", en: "The gate of task 2")) { 0.5 - $0 / 2 },
      Exhibit(
        id: "figures",
        content: .facts([
          Fact(
            id: "distance",
            title: Bilingual(zh: "任务一和任务二的门控相距", en: "gates of task 1 and task 2 apart by"),
            value: .number(0.5, fractionDigits: 3)
          )
        ])
      ),
    ],
    remark: Bilingual(
      zh: "任务一给专家 1 的权重最大，0.75；任务二给专家 2，0.75。同一个样本上两者相距 0.500。",
      en: "Task 1 gives expert 1 the most weight, 0.75, task 2 expert 2, 0.75; on one example they "
        + "lie 0.500 apart."
    )
  )

  private static func map(
    _ id: String,
    _ title: Bilingual,
    _ weight: (Double) -> Double
  ) -> Exhibit {
    let rows = (0..<8).map { weight(Double($0) / 7) }
    return Exhibit(
      id: id,
      title: title,
      content: .grid(
        Grid(
          measure: Bilingual(zh: "权重", en: "weight"),
          rowCount: 8,
          columnCount: 2,
          values: rows.flatMap { [$0, 1 - $0] },
          range: 0...1,
          horizontal: 1...2,
          vertical: 0...1,
          axes: Grid.Axes(
            across: Bilingual(zh: "专家", en: "expert"),
            upwards: Bilingual(zh: "预测从低到高", en: "rising prediction"),
            format: .fixed(0)
          )
        )
      )
    )
  }
}
