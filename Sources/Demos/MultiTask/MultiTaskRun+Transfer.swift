import Wording

extension MultiTaskRun {
  /// A state of the sweep: what sharing does to the second task at the first correlations.
  ///
  /// - Parameter swept: by correlation and run, the separate nets, the shared bottom and MMoE.
  func transferStep(_ swept: [[[MultiTaskTrial]]]) -> DemoStep {
    let gains = [1, 2].map { net in
      swept.map { runs in SampleSpread(runs.map { $0[net].areas[1] - $0[0].areas[1] }) }
    }
    let isWhole = swept.count == Self.correlations.count
    return DemoStep(
      id: MultiTaskStep.transfer.rawValue,
      exhibits: [
        Exhibit(
          id: "gain",
          title: Bilingual(
            zh: "任务二的 AUC 减去各自学的，\(dials.runs) 次的均值（± 95% 区间）",
            en: "Task 2 against alone, mean of \(dials.runs) runs (± 95% interval)"
          ),
          content: .curves(curves(gains))
        ),
        Exhibit(id: "sweep", content: .table(table(swept, gains))),
      ],
      remark: isWhole ? transferRemark(gains, ofGates: ofGates(swept)) : nil,
      progress: StepProgress(done: swept.count, total: Self.correlations.count)
    )
  }

  private func curves(_ gains: [[SampleSpread]]) -> Curves {
    let places = Array(Self.correlations.prefix(gains[0].count))
    return Curves(
      x: Curves.Axis(
        id: "rho",
        title: Bilingual(zh: "任务相关 ρ", en: "correlation ρ"),
        range: 0...1,
        format: .fixed(2)
      ),
      y: Curves.Axis(
        id: "auc-gain",
        title: Bilingual(zh: "AUC 之差", en: "gain in AUC"),
        format: .rounded(3)
      ),
      places: places,
      series: zip([MultiTaskNet.sharedBottom, .mmoe], gains).map { net, gains in
        Curves.Series(id: net.rawValue, title: net.title, values: gains.map(\.mean))
      } + [
        Curves.Series(
          id: "separate",
          title: MultiTaskNet.separate.title,
          values: places.map { _ in 0 }
        )
      ]
    )
  }

  private func table(_ swept: [[[MultiTaskTrial]]], _ gains: [[SampleSpread]]) -> Table {
    Table(
      columns: [
        Table.Column(id: "rho-row", title: Bilingual(zh: "ρ", en: "ρ")),
        Table.Column(id: "alone", title: Bilingual(zh: "各自学的 AUC", en: "Alone")),
        Table.Column(id: "shared-gain", title: Bilingual(zh: "共享底层之差", en: "Shared bottom")),
        Table.Column(id: "shared-interval", title: Bilingual(zh: "±", en: "±")),
        Table.Column(id: "mmoe-gain", title: Bilingual(zh: "MMoE 之差", en: "MMoE")),
        Table.Column(id: "mmoe-interval", title: Bilingual(zh: "±", en: "±")),
      ],
      rows: Self.correlations.enumerated().map { place, correlation in
        let runs = swept.indices.contains(place) ? swept[place] : []
        let found = gains.map { $0.indices.contains(place) ? $0[place] : SampleSpread([]) }
        return Table.Row(
          values: [
            .number(correlation, fractionDigits: 2),
            .measured(SampleSpread(runs.map { $0[0].areas[1] }).mean, .rounded(3)),
          ]
            + found.flatMap { gain -> [ExhibitValue] in
              [.measured(gain.mean, .rounded(3)), .measured(gain.halfWidth, .rounded(3))]
            },
          isFocus: correlation == dials.recipe.correlation
        )
      }
    )
  }

  /// What MMoE has on the second task above the shared bottom where tasks are strangers, run by
  /// run.
  private func ofGates(_ swept: [[[MultiTaskTrial]]]) -> SampleSpread {
    SampleSpread((swept.first ?? []).map { $0[2].areas[1] - $0[1].areas[1] })
  }

  private func transferRemark(
    _ gains: [[SampleSpread]],
    ofGates: SampleSpread
  ) -> Bilingual? {
    guard let strangers = gains[0].first, let same = gains[0].last, let gated = gains[1].first
    else { return nil }
    let (first, last, other, gates) = (said(strangers), said(same), said(gated), said(ofGates))
    return Bilingual(
      zh:
        "共享底层：ρ = 0 时\(first.zh)，ρ = 1 时\(last.zh)；MMoE 在 ρ = 0 时\(other.zh)，逐次减去共享底层\(gates.zh)。"
        + "95% 区间含 0，就看不出差别。",
      en: "Shared bottom: \(first.en) at ρ = 0, \(last.en) at ρ = 1; MMoE: \(other.en) at ρ = 0, "
        + "and less the shared bottom, run by run, \(gates.en). "
        + "Where the 95% interval holds 0, no difference is clear."
    )
  }

  /// A mean difference with its interval, and whether it is one at all.
  private func said(_ gain: SampleSpread) -> Bilingual {
    let number = gain.mean.signedShort + " ± " + gain.halfWidth.inShort
    return gain.isClear
      ? Bilingual(zh: " " + number, en: number)
      : Bilingual(zh: "看不出差别（\(number)）", en: "no clear difference (\(number))")
  }
}
