import Neural
import Recommender
import Wording

extension ModalRun {
  /// What each modality carries, and what could be had without it.
  func partsStep(_ log: ModalLog) -> DemoStep {
    guard let truth = log.truth else { return fileStep(log) }
    let options = truth.world.options
    let all = log.bestArea(without: [])
    return DemoStep(
      id: ModalStep.parts.rawValue,
      exhibits: [
        Exhibit(
          id: "modalities",
          title: Bilingual(
            zh: "按真相能做到的最好 AUC，\(log.test.count) 条没学过的",
            en: "The best AUC that the truth allows, on \(log.test.count) not learnt from"
          ),
          content: .table(
            Table(
              columns: [
                Table.Column(id: "modality", title: Bilingual(zh: "模态", en: "Modality")),
                Table.Column(id: "part", title: Bilingual(zh: "偏好占比", en: "Part")),
                Table.Column(id: "alone", title: Bilingual(zh: "只有它", en: "It alone")),
                Table.Column(id: "without", title: Bilingual(zh: "没有它", en: "Without it")),
                Table.Column(
                  id: "without-echo",
                  title: Bilingual(zh: "没有它，也不用重复", en: "and no echo used")
                ),
              ],
              rows: log.modalities.map { modality in
                let others = Set(Modality.allCases).subtracting([modality])
                return Table.Row(
                  values: [
                    .text(modality.title),
                    .number(options.parts[modality.place], fractionDigits: 3),
                    .measured(log.bestArea(without: others), .fixed(3)),
                    .measured(log.bestArea(without: [modality]), .fixed(3)),
                    .measured(log.bestArea(without: [modality], usingEchoes: false), .fixed(3)),
                  ],
                  isFocus: modality == dials.missing
                )
              }
            )
          )
        ),
        Exhibit(
          id: "figures",
          content: .facts([
            .share("best", Bilingual(zh: "三路都在的上限", en: "best with all"), all),
            .count("train", Bilingual(zh: "学习样本", en: "to learn from"), log.train.count),
            .count(
              "embedding",
              Bilingual(zh: "每路几维", en: "dimensions of each"),
              log.layout.dimensions[0]
            ),
          ])
        ),
      ],
      remark: partsRemark(log, all)
    )
  }

  private func partsRemark(_ log: ModalLog, _ all: Double) -> Bilingual {
    let name = dials.missing.title
    let with = log.bestArea(without: [dials.missing]).inShort
    let without = log.bestArea(without: [dials.missing], usingEchoes: false).inShort
    guard with != without else {
      return Bilingual(
        zh: "三路都在最多 \(all.inShort)；没有\(name.zh)只有 \(without)："
          + "别的路里没有重复它的，补不回来。",
        en: "With all at most \(all.inShort); without \(name.en) \(without): the others repeat "
          + "nothing of it that would help."
      )
    }
    return Bilingual(
      zh: "三路都在最多 \(all.inShort)；没有\(name.zh)，用上重复还有 \(with)，"
        + "不用只有 \(without)。",
      en: "With all at most \(all.inShort); without \(name.en) \(with) with what the others "
        + "repeat, \(without) without that."
    )
  }

  private func fileStep(_ log: ModalLog) -> DemoStep {
    func there(_ modality: Int) -> Double {
      let column = log.layout.maskColumn(of: modality)
      let count = (0..<log.train.count).count { log.train.features[$0, column] > 0 }
      return Double(count) / Double(log.train.count)
    }
    return DemoStep(
      id: ModalStep.parts.rawValue,
      exhibits: [
        Exhibit(
          id: "modalities",
          content: .table(
            Table(
              columns: [
                Table.Column(id: "modality", title: Bilingual(zh: "模态", en: "Modality")),
                Table.Column(id: "numbers", title: Bilingual(zh: "几维", en: "Dimensions")),
                Table.Column(id: "there", title: Bilingual(zh: "有它的行", en: "Rows with it")),
              ],
              rows: log.modalities.enumerated().map { place, modality in
                Table.Row(
                  values: [
                    .text(modality.title),
                    .number(Double(log.layout.dimensions[place]), fractionDigits: 0),
                    .number(there(place), fractionDigits: 3),
                  ],
                  isFocus: modality == dials.missing
                )
              }
            )
          )
        ),
        Exhibit(
          id: "figures",
          content: .facts([
            .count("train", Bilingual(zh: "学习样本", en: "to learn from"), log.train.count),
            .count("test", Bilingual(zh: "测试样本", en: "to be asked"), log.test.count),
            .count("users", Bilingual(zh: "其他特征", en: "other features"), log.layout.userDimensions),
          ])
        ),
      ]
    )
  }
}
