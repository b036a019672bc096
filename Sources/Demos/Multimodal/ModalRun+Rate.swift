import Recommender
import Wording

extension ModalRun {
  /// A state of the sweep: AUC with all there and without one, by how often training drops.
  func rateStep(_ log: ModalLog, _ swept: [ModalTrial]) throws(RecommenderError) -> DemoStep {
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
                Curves.Series(
                  id: "all",
                  title: Bilingual(zh: "没拿掉", en: "nothing taken"),
                  values: all
                ),
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
                Table.Column(id: "all-auc", title: Bilingual(zh: "没拿掉", en: "Nothing taken")),
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
      remark: swept.count == Self.rates.count ? try rateRemark(log, swept) : nil,
      progress: StepProgress(done: swept.count, total: Self.rates.count)
    )
  }

  /// Whether any rate is better than none without the modality, and what the greatest one costs or
  /// gives with all there, as far as either can be told.
  private func rateRemark(
    _ log: ModalLog,
    _ swept: [ModalTrial]
  ) throws(RecommenderError) -> Bilingual? {
    let place = missing(log)
    let name = log.modalities[place].title
    let without = swept.map { $0.areas[1 + place] }
    guard let none = swept.first, let most = swept.last,
      let best = without.indices.max(by: { without[$0] < without[$1] }),
      let gain = try log.difference(
        (net: swept[best], missing: [place]),
        (net: none, missing: [place])
      ),
      let price = try log.difference((net: most, missing: []), (net: none, missing: []))
    else { return nil }
    let rate = NumberFormat.fixed(Self.rates[best], fractionDigits: 1)
    let (start, top) = (without[0].inShort, without[best].inShort)
    let helps =
      gain.isClear
      ? Bilingual(
        zh: "缺\(name.zh)：从不丢的 \(start) 到丢 \(rate) 的 \(top)；",
        en: "Without \(name.en): from \(start) with no dropping to \(top) at \(rate); "
      )
      : Bilingual(
        zh: "缺\(name.zh)：不丢是 \(start)，丢多少都看不出更好（最高 \(top)）；",
        en: "Without \(name.en): \(start) with no dropping, and no rate is clearly better "
          + "(\(top) at most); "
      )
    let last = NumberFormat.fixed(Self.rates.last ?? 0, fractionDigits: 1)
    let change = Optional(price).inSentence
    return Bilingual(
      zh: helps.zh + HanLatinSpacing.spaced("什么都不拿掉时，丢到 \(last) 和不丢比，AUC\(change.zh)。"),
      en: helps.en + "with nothing taken away, AUC at \(last) against none: \(change.en)."
    )
  }
}
