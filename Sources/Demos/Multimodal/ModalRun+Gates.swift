import Neural
import Recommender
import Wording

extension ModalRun {
  /// The mean weight that the gated net with dropout gives to each modality, by what is there.
  func gatesStep(_ log: ModalLog, _ trials: [ModalTrial]) throws(RecommenderError) -> DemoStep {
    guard let model = trials[robust].model else { preconditionFailure("a net without numbers") }
    let cases: [Int?] = [nil] + log.modalities.indices.map { $0 }
    let means = cases.map { gone in
      let features = log.layout.features(log.test.features, without: gone.map { [$0] } ?? [])
      let gates = model.gates(for: features)?[0][0] ?? Matrix(rows: 0, columns: 0)
      // Where nothing is left there is nothing to weigh, and all weights are 0.
      let weighed = (0..<gates.rows).filter { row in
        log.modalities.indices.contains { gates[row, $0] > 0 }
      }
      return log.modalities.indices.map { modality in
        weighed.reduce(0.0) { $0 + Double(gates[$1, modality]) } / Double(max(1, weighed.count))
      }
    }
    if Task.isCancelled { throw .cancelled }
    let place = missing(log)
    return DemoStep(
      id: ModalStep.gates.rawValue,
      exhibits: [
        Exhibit(
          id: "weights",
          title: Bilingual(
            zh: "平均权重，每行相加为 1；一路也不剩的样本不计",
            en: "Mean weights of examples with something left; a row sums to 1"
          ),
          content: .table(
            Table(
              columns: [Table.Column(id: "missing", title: Bilingual(zh: "缺", en: "Missing"))]
                + log.modalities.map { Table.Column(id: $0.rawValue, title: $0.title) },
              rows: zip(cases, means).map { gone, means in
                Table.Row(
                  values: [
                    .text(
                      gone.map { log.modalities[$0].title } ?? Bilingual(zh: "没拿掉", en: "nothing")
                    )
                  ] + means.map { .number($0, fractionDigits: 3) },
                  isFocus: gone == place
                )
              }
            )
          )
        )
      ],
      remark: gatesRemark(log, means, place)
    )
  }

  private func gatesRemark(_ log: ModalLog, _ means: [[Double]], _ place: Int) -> Bilingual {
    let name = log.modalities[place].title
    let others = log.modalities.indices.filter { $0 != place }
    func parts(_ words: (Modality) -> String) -> [String] {
      others.map { "\(words(log.modalities[$0])) \(means[1 + place][$0].inShort)" }
    }
    return Bilingual(
      zh: "什么都不拿掉时，\(name.zh)在所有行上平均占 \(means[0][place].inShort)；拿掉它，其余各占："
        + "\(parts(\.title.zh).joined(separator: "，"))。",
      en:
        "With nothing taken away the mean weight of \(name.en) over all rows is "
        + "\(means[0][place].inShort); without it the others weigh \(parts(\.title.en).joined(separator: ", "))."
    )
  }
}
