import Recommender
import Wording

extension ModalRun {
  /// What each net is worth with everything, and without each modality.
  func dropStep(_ log: ModalLog, _ trials: [ModalTrial]) -> DemoStep {
    let place = missing(log)
    let losses = log.modalities.indices.map {
      trials[0].areas[0] - trials[0].areas[1 + $0]
    }
    let costliest = losses.indices.max { losses[$0] < losses[$1] } ?? 0
    return DemoStep(
      id: ModalStep.drop.rawValue,
      exhibits: [
        Exhibit(
          id: "areas",
          title: Bilingual(zh: "上线时的测试 AUC", en: "Test AUC at serving"),
          content: .table(areaTable(log, trials, focus: place))
        ),
        Exhibit(
          id: "losses",
          title: Bilingual(
            zh: "拼接，训练时没丢过：拿掉一路掉多少 AUC",
            en: "Concatenated, trained as is: AUC lost without each"
          ),
          content: .bars(
            Bars(
              measure: Bilingual(zh: "AUC 损失", en: "AUC lost"),
              bars: log.modalities.enumerated().map { modality, name in
                Bars.Bar(
                  label: name.title,
                  value: losses[modality],
                  isFocus: modality == costliest
                )
              },
              fractionDigits: 3
            )
          )
        ),
        Exhibit(id: "figures", content: .facts(dropFacts(trials, place))),
      ],
      remark: dropRemark(log, trials, costliest, losses[costliest]),
      outcome: isMade
        ? [ModalPrediction.costliest: log.modalities[costliest].rawValue] : [:]
    )
  }

  private func areaTable(_ log: ModalLog, _ trials: [ModalTrial], focus: Int) -> Table {
    let cases: [Int?] = [nil] + log.modalities.indices.map { $0 }
    return Table(
      columns: [Table.Column(id: "missing", title: Bilingual(zh: "缺", en: "Missing"))]
        + nets.map { Table.Column(id: $0.id, title: $0.title) }
        + (isMade ? [Table.Column(id: "best", title: Bilingual(zh: "最优", en: "best"))] : []),
      rows: cases.map { modality in
        let gone = modality.map { Set([log.modalities[$0]]) } ?? []
        return Table.Row(
          values: [
            .text(
              modality.map { log.modalities[$0].title } ?? Bilingual(zh: "都在", en: "nothing")
            )
          ] + trials.map { .measured($0.areas[modality.map { $0 + 1 } ?? 0], .fixed(3)) }
            + (isMade ? [.measured(log.bestArea(without: gone), .fixed(3))] : []),
          isFocus: modality == focus
        )
      }
    )
  }

  private func dropFacts(
    _ trials: [ModalTrial],
    _ place: Int
  ) -> [Fact] {
    [
      .share(
        "gain-gated",
        Bilingual(zh: "丢着训多出（门控）", en: "gained by dropping, gated"),
        trials[robust].areas[1 + place] - trials[robust - 1].areas[1 + place]
      ),
      .share(
        "gain-concatenation",
        Bilingual(zh: "丢着训多出（拼接）", en: "gained by dropping, concatenated"),
        trials[1].areas[1 + place] - trials[0].areas[1 + place]
      ),
      .share(
        "all-gated",
        Bilingual(zh: "丢着训，都在时（门控）", en: "by dropping, all there, gated"),
        trials[robust].areas[0] - trials[robust - 1].areas[0]
      ),
      .share(
        "all-concatenation",
        Bilingual(zh: "丢着训，都在时（拼接）", en: "by dropping, all there, concatenated"),
        trials[1].areas[0] - trials[0].areas[0]
      ),
    ]
  }

  private func dropRemark(
    _ log: ModalLog,
    _ trials: [ModalTrial],
    _ costliest: Int,
    _ loss: Double
  ) -> Bilingual {
    let place = missing(log)
    func gain(_ net: Int) -> String {
      (trials[net].areas[1 + place] - trials[net - 1].areas[1 + place]).signedShort
    }
    let (worst, gone) = (log.modalities[costliest].title, log.modalities[place].title)
    return Bilingual(
      zh: "没丢着训的拼接，拿掉\(worst.zh)最伤，掉 \(loss.inShort)。缺\(gone.zh)时，丢着训让拼接 "
        + "\(gain(1))，门控 \(gain(robust))。",
      en:
        "The concatenation trained as is loses most without \(worst.en), \(loss.inShort). Without "
        + "\(gone.en), dropping gives it \(gain(1)) and the gates \(gain(robust))."
    )
  }
}
