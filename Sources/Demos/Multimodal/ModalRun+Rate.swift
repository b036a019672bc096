import Recommender
import Wording

extension ModalRun {
  /// A state of the sweep: AUC with all there and without one, by how often training drops.
  func rateStep(_ log: ModalLog, _ swept: [ModalTrial]) -> DemoStep {
    let place = missing(log)
    let name = log.modalities[place].title
    let rates = Array(Self.rates.prefix(swept.count))
    let all = swept.map { $0.areas[0] }
    let without = swept.map { $0.areas[1 + place] }
    return DemoStep(
      id: ModalStep.rate.rawValue,
      exhibits: [
        Exhibit(
          id: "rates",
          title: Bilingual(
            zh: "\(ModalNet(kind: dials.kind, dropout: 0).title.zh)，训练时丢的概率",
            en: "\(ModalNet(kind: dials.kind, dropout: 0).title.en), by what training drops"
          ),
          content: .curves(
            Curves(
              x: Curves.Axis(
                id: "dropped",
                title: Bilingual(zh: "丢的概率", en: "dropped with probability"),
                range: 0...0.5,
                format: .fixed(1)
              ),
              y: Curves.Axis(
                id: "auc",
                title: Bilingual(zh: "测试 AUC", en: "test AUC"),
                format: .fixed(3)
              ),
              places: rates,
              series: [
                Curves.Series(id: "all", title: Bilingual(zh: "都在", en: "all there"), values: all),
                Curves.Series(
                  id: "without",
                  title: Bilingual(zh: "缺\(name.zh)", en: "no \(name.en)"),
                  values: without
                ),
              ]
            )
          )
        ),
        Exhibit(
          id: "sweep",
          content: .table(
            Table(
              columns: [
                Table.Column(id: "rate", title: Bilingual(zh: "丢的概率", en: "Dropped")),
                Table.Column(id: "all-auc", title: Bilingual(zh: "都在", en: "All there")),
                Table.Column(
                  id: "without-auc",
                  title: Bilingual(zh: "缺\(name.zh)", en: "No \(name.en)")
                ),
              ],
              rows: Self.rates.enumerated().map { row, rate in
                let areas = swept.indices.contains(row) ? swept[row].areas : nil
                return Table.Row(
                  values: [
                    .number(rate, fractionDigits: 1), .correlation(areas?[0] ?? .nan),
                    .correlation(areas?[1 + place] ?? .nan),
                  ],
                  isFocus: rate == dials.dropout
                )
              }
            )
          )
        ),
      ],
      remark: swept.count == Self.rates.count ? rateRemark(all, without, name) : nil,
      progress: StepProgress(done: swept.count, total: Self.rates.count)
    )
  }

  private func rateRemark(_ all: [Double], _ without: [Double], _ name: Bilingual) -> Bilingual? {
    guard let first = all.first, let last = all.last, let start = without.first,
      let best = without.indices.max(by: { without[$0] < without[$1] })
    else { return nil }
    let rate = NumberFormat.fixed(Self.rates[best], fractionDigits: 1)
    let price = (last - first).signedShort
    guard best > 0, without[best].inShort != start.inShort else {
      return Bilingual(
        zh: "缺\(name.zh)：不丢着训就有 \(start.inShort)，丢多少都不比它好；都在时，丢到 .5 让 "
          + "AUC 变 \(price)。",
        en:
          "Without \(name.en): \(start.inShort) with no dropping, and no rate is better; with all "
          + "there, dropping .5 changes AUC by \(price)."
      )
    }
    return Bilingual(
      zh:
        "缺\(name.zh)：从不丢的 \(start.inShort) 到丢 \(rate) 的 \(without[best].inShort)；都在时，丢到 .5 让 AUC 变 "
        + "\(price)。",
      en:
        "Without \(name.en): from \(start.inShort) with no dropping to \(without[best].inShort) at \(rate); "
        + "with all there, dropping .5 changes AUC by \(price)."
    )
  }
}
