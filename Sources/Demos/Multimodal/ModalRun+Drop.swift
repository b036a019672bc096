import Recommender
import Wording

extension ModalRun {
  /// What each net is worth with everything, and without each modality.
  func dropStep(_ log: ModalLog, _ trials: [ModalTrial]) throws(RecommenderError) -> DemoStep {
    let place = missing(log)
    let losses = log.modalities.indices.map {
      trials[0].areas[0] - trials[0].areas[1 + $0]
    }
    let order = losses.indices.sorted { (losses[$1], $0) < (losses[$0], $1) }
    let costliest = order[0]
    // What is not clearly cheaper than the one that costs most, that one among it.
    var leading = [costliest]
    for modality in order.dropFirst() {
      let lead = try log.difference(
        (net: trials[0], missing: [modality]),
        (net: trials[0], missing: [costliest])
      )
      if !(lead?.isClear ?? false) { leading.append(modality) }
    }
    let isClear = leading.count == 1
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
                  isFocus: isClear && modality == costliest
                )
              },
              fractionDigits: 3
            )
          )
        ),
        Exhibit(id: "figures", content: .facts(dropFacts(trials, place))),
      ],
      remark: try dropRemark(log, trials, order.map { (log.modalities[$0], losses[$0]) }, isClear),
      outcome: isMade && isClear
        ? [ModalPrediction.costliest: log.modalities[costliest].rawValue] : [:],
      tied: isMade && !isClear
        ? [ModalPrediction.costliest: leading.map { log.modalities[$0].rawValue }] : [:]
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
              modality.map { log.modalities[$0].title } ?? Bilingual(zh: "没拿掉", en: "nothing")
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
        Bilingual(zh: "dropout 多出（门控）", en: "gained by dropping, gated"),
        trials[robust].areas[1 + place] - trials[robust - 1].areas[1 + place]
      ),
      .share(
        "gain-concatenation",
        Bilingual(zh: "dropout 多出（拼接）", en: "gained by dropping, concatenated"),
        trials[1].areas[1 + place] - trials[0].areas[1 + place]
      ),
      .share(
        "all-gated",
        Bilingual(zh: "dropout，没拿掉（门控）", en: "by dropping, nothing taken, gated"),
        trials[robust].areas[0] - trials[robust - 1].areas[0]
      ),
      .share(
        "all-concatenation",
        Bilingual(zh: "dropout，没拿掉（拼接）", en: "by dropping, nothing taken, concatenated"),
        trials[1].areas[0] - trials[0].areas[0]
      ),
    ]
  }

  /// What costs most, where that is clear, and what dropping does where the dial's is missing.
  ///
  /// - Parameter losses: by modality, the greatest first.
  private func dropRemark(
    _ log: ModalLog,
    _ trials: [ModalTrial],
    _ losses: [(modality: Modality, loss: Double)],
    _ isClear: Bool
  ) throws(RecommenderError) -> Bilingual {
    let place = missing(log)
    func gain(_ net: Int) throws(RecommenderError) -> Bilingual {
      try log.difference(
        (net: trials[net], missing: [place]),
        (net: trials[net - 1], missing: [place])
      ).inSentence
    }
    let (worst, next) = (losses[0], losses[1])
    let (loss, other) = ((-worst.loss).signedShort, (-next.loss).signedShort)
    let (first, second) = (worst.modality.title, next.modality.title)
    let cost =
      isClear
      ? Bilingual(
        zh: "训练时没丢模态的拼接，拿掉\(first.zh)最伤，AUC \(loss)。",
        en: "Trained as is, concatenation suffers most without \(first.en), AUC \(loss)."
      )
      : Bilingual(
        zh: "训练时没丢模态的拼接，拿掉\(first.zh) \(loss)，拿掉\(second.zh) \(other)，看不出哪个更伤。",
        en: "Trained as is, concatenation has \(loss) without \(first.en), \(other) without "
          + "\(second.en): which costs more is not clear."
      )
    let (plain, gated, gone) = (try gain(1), try gain(robust), log.modalities[place].title)
    return Bilingual(
      zh: cost.zh + "缺\(gone.zh)时，模态 dropout 对 AUC 的影响：拼接\(plain.zh)，门控\(gated.zh)。",
      en: cost.en
        + " Without \(gone.en), AUC by dropping: concatenation \(plain.en), gates \(gated.en)."
    )
  }
}
