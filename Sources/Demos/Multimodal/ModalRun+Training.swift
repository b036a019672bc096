import Recommender
import Wording

extension ModalRun {
  /// A state of the trainings: AUC with all modalities, and without the one of the dial.
  func trainStep(_ log: ModalLog, _ trials: [ModalTrial], done: Int) -> DemoStep {
    let place = missing(log)
    let name = log.modalities[place].title
    return DemoStep(
      id: ModalStep.train.rawValue,
      exhibits: [
        // Without a heading, so that table, chart and remark are in view at 80×24.
        Exhibit(
          id: "areas",
          content: .table(
            Table(
              columns: [
                Table.Column(id: "net", title: Bilingual(zh: "网络", en: "Net")),
                Table.Column(id: "all", title: Bilingual(zh: "没拿掉", en: "Nothing taken")),
                Table.Column(
                  id: "without",
                  title: Bilingual(zh: "缺\(name.zh)", en: "No \(name.en)")
                ),
              ],
              rows: zip(nets, trials).map { net, trial in
                Table.Row(values: [
                  .text(net.title), .measured(trial.areas[0], .fixed(3)),
                  .measured(trial.areas[1 + place], .fixed(3)),
                ])
              }
                + (isMade
                  ? [
                    Table.Row(values: [
                      .text(Bilingual(zh: "最优", en: "best")),
                      .measured(log.bestArea(without: []), .fixed(3)),
                      .measured(log.bestArea(without: [log.modalities[place]]), .fixed(3)),
                    ])
                  ] : [])
            )
          )
        ),
        Exhibit(
          id: "course",
          title: Bilingual(zh: "一路上：缺\(name.zh)", en: "On the way: without \(name.en)"),
          content: .curves(
            Curves(
              x: Curves.Axis(
                id: "epoch",
                title: Bilingual(zh: "轮", en: "epoch"),
                range: 0...Double(ModalTraining.epochs),
                format: .fixed(0)
              ),
              y: Curves.Axis(
                id: "auc",
                title: Bilingual(zh: "测试 AUC", en: "test AUC"),
                format: .fixed(2)
              ),
              places: (0..<(trials.map(\.course.count).max() ?? 0)).map(Double.init),
              series: zip(nets, trials).map { net, trial in
                Curves.Series(
                  id: net.id,
                  title: net.title,
                  values: trial.course.map { $0[1 + place] }
                )
              }
            )
          )
        ),
      ],
      remark: done == ModalTraining.epochs ? trainRemark(name, place, trials) : nil,
      progress: StepProgress(done: done, total: ModalTraining.epochs)
    )
  }

  private func trainRemark(_ name: Bilingual, _ place: Int, _ trials: [ModalTrial]) -> Bilingual {
    let (plain, dropped) = (trials[robust - 1].areas, trials[robust].areas)
    return Bilingual(
      zh: "门控：缺\(name.zh)时，训练丢过的 \(dropped[1 + place].inShort)，没丢过的 "
        + "\(plain[1 + place].inShort)；什么都不拿掉时 \(dropped[0].inShort) 和 \(plain[0].inShort)。",
      en: "Gated, without \(name.en): \(dropped[1 + place].inShort) with dropping, "
        + "\(plain[1 + place].inShort) without; with nothing taken away \(dropped[0].inShort) and "
        + "\(plain[0].inShort)."
    )
  }
}
