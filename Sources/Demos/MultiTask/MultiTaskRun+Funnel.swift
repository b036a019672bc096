import Wording

extension MultiTaskRun {
  /// A state of the funnel: ESMM beside a conversion model of clicks alone, shop by shop.
  func funnelStep(_ trials: [MultiTaskFunnelTrial]) -> DemoStep {
    let gain = SampleSpread(trials.map(\.gain))
    let isWhole = trials.count == dials.runs
    let exhibits = [
      Exhibit(
        id: "conversion",
        title: trials.isEmpty
          ? Bilingual(zh: "P(加购 | 点击)：还没开始跑", en: "P(cart | click): no shop made yet")
          : Bilingual(
            zh: "P(加购 | 点击)，\(trials.count) 个商店的均值",
            en: "P(cart | click), mean of \(trials.count.counted("shop"))"
          ),
        content: .table(funnelTable(trials))
      ),
      Exhibit(
        id: "each-shop",
        title: Bilingual(
          zh: "逐店结果（右侧：均值 ± 95% 区间）",
          en: "Shop by shop; right: mean ± 95% interval"
        ),
        content: .curves(eachShop(trials, gain))
      ),
      Exhibit(id: "figures", content: .facts(funnelFacts(trials, gain))),
    ]
    return DemoStep(
      id: MultiTaskStep.funnel.rawValue,
      exhibits: exhibits,
      remark: isWhole ? funnelRemark(gain) : nil,
      outcome: isWhole
        ? [MultiTaskPrediction.space: MultiTaskPrediction.Space(gain: gain).rawValue] : [:],
      progress: StepProgress(done: trials.count, total: dials.runs)
    )
  }

  private func funnelTable(_ trials: [MultiTaskFunnelTrial]) -> Table {
    typealias Reading = MultiTaskFunnelTrial.Reading
    func row(_ title: Bilingual, _ reading: (MultiTaskFunnelTrial) -> Reading) -> Table.Row {
      func mean(_ value: (Reading) -> Double) -> Double {
        SampleSpread(trials.map { value(reading($0)) }).mean
      }
      return Table.Row(values: [
        .text(title), .measured(mean(\.area), .rounded(3)),
        .measured(mean(\.areaOfClicked), .rounded(3)), .measured(mean(\.promised), .rounded(2)),
      ])
    }
    return Table(
      columns: [
        Table.Column(id: "model", title: Bilingual(zh: "学的是", en: "Learns from")),
        Table.Column(id: "area", title: Bilingual(zh: "全部曝光 AUC", en: "AUC, all shown")),
        Table.Column(id: "area-clicked", title: Bilingual(zh: "被点的 AUC", en: "AUC, clicked")),
        Table.Column(id: "promised", title: Bilingual(zh: "预测/实际", en: "Promised/true")),
      ],
      rows: [
        row(Bilingual(zh: "只学点击", en: "clicks alone"), \.clicksAlone),
        row(Bilingual(zh: "全部曝光：ESMM", en: "all shown: ESMM"), \.entire),
      ]
    )
  }

  private func eachShop(_ trials: [MultiTaskFunnelTrial], _ gain: SampleSpread) -> Curves {
    Curves(
      x: Curves.Axis(
        id: "shop",
        title: Bilingual(zh: "第几个商店", en: "shop"),
        range: 1...Double(max(2, dials.runs)),
        format: .fixed(0)
      ),
      y: Curves.Axis(
        id: "gain",
        title: Bilingual(zh: "AUC 之差", en: "gain in AUC"),
        format: .rounded(3)
      ),
      places: trials.indices.map { Double($0 + 1) },
      series: [
        Curves.Series(
          id: "esmm",
          title: MultiTaskNet.entireSpace.title,
          values: trials.map(\.gain),
          summary: gain.summary
        ),
        Curves.Series(
          id: "clicks-alone",
          title: Bilingual(zh: "只学点击", en: "clicks alone"),
          values: trials.map { _ in 0 }
        ),
      ]
    )
  }

  private func funnelFacts(
    _ trials: [MultiTaskFunnelTrial],
    _ gain: SampleSpread
  ) -> [Fact] {
    func count(
      _ id: String,
      _ title: Bilingual,
      _ number: (MultiTaskFunnelTrial) -> Int
    ) -> Fact {
      let mean = SampleSpread(trials.map { Double(number($0)) }).mean
      return Fact(id: id, title: title, value: .measured(mean.rounded(), .rounded(0)))
    }
    return [
      Fact(
        id: "gain",
        title: Bilingual(zh: "ESMM 之差", en: "gain of ESMM"),
        value: .measured(gain.mean, .rounded(4))
      ),
      Fact(
        id: "gain-interval",
        title: Bilingual(zh: "± 95% 区间", en: "± 95% interval"),
        value: .measured(gain.halfWidth, .rounded(4))
      ),
      .share(
        "ceiling",
        Bilingual(zh: "真实概率的 AUC", en: "AUC of the truth"),
        SampleSpread(trials.map(\.ceiling)).mean
      ),
      count("impressions", Bilingual(zh: "学习用的曝光", en: "impressions learnt"), \.impressions),
      count("clicks", Bilingual(zh: "其中点击", en: "clicks among them"), \.clicks),
      count("carts", Bilingual(zh: "其中加购", en: "carts among them"), \.carts),
    ]
  }

  private func funnelRemark(_ gain: SampleSpread) -> Bilingual {
    let r = NumberFormat.fixed(abs(dials.looksWithQuality), fractionDigits: 1)
    let sign = dials.looksWithQuality < 0 ? "−" : ""
    let size = abs(gain.mean).inShort
    let said =
      !gain.isClear
      ? Bilingual(zh: "看不出差别", en: "not clearly different from")
      : gain.mean > 0
        ? Bilingual(zh: "高 \(size)", en: "\(size) above")
        : Bilingual(zh: "低 \(size)", en: "\(size) below")
    return Bilingual(
      zh: "r = \(sign)\(r)：全部曝光上的 AUC，ESMM \(gain.isClear ? "比" : "和")只学点击的\(said.zh)。",
      en:
        "r = \(sign)\(r): in AUC over all impressions ESMM is \(said.en) the model of clicks alone."
    )
  }
}
