import Recommender
import Wording

extension RivalRun {
  /// A state of the towers' training: recall by band so far, and the loss.
  func trainStep(_ log: RivalLog, _ world: RivalWorld) -> DemoStep {
    let itemCF = RivalFigures(world.itemCFLists, length: dials.length, in: world)
    let bands = world.askedBands
    return DemoStep(
      id: RivalStep.train.rawValue,
      exhibits: [
        Exhibit(
          id: "recall",
          title: Bilingual(
            zh: "双塔此刻的召回率@\(dials.length)，超过 ItemCF 的标出",
            en: "The towers' recall@\(dials.length) now, marked where above ItemCF's"
          ),
          content: .bars(
            Bars(
              measure: Bilingual(zh: "召回率", en: "recall"),
              bars: bands.map { band in
                let (now, counted) = (log.figures.last?.recall(band) ?? 0, itemCF.recall(band))
                let note = "ItemCF \(counted.inShort)"
                return Bars.Bar(
                  label: band.title,
                  value: now,
                  note: Bilingual(zh: note, en: note),
                  isFocus: now > counted
                )
              },
              fractionDigits: 3
            )
          )
        ),
        Exhibit(
          id: "loss",
          title: Bilingual(zh: "损失", en: "Loss"),
          content: .curves(
            Curves(
              x: epochs(log),
              y: Curves.Axis(
                id: "loss",
                title: Bilingual(zh: "损失（奈特）", en: "loss, nats"),
                format: .fixed(2)
              ),
              // Before the first batch there is no loss.
              places: Array(log.epochs.dropFirst()),
              series: [
                Curves.Series(
                  id: "training-loss",
                  title: Bilingual(zh: "训练", en: "train"),
                  values: Array(log.losses.dropFirst())
                )
              ]
            )
          )
        ),
        Exhibit(
          id: "course",
          title: Bilingual(zh: "一路上的召回率", en: "Recall on the way"),
          content: .curves(
            Curves(
              x: epochs(log),
              y: Curves.Axis(
                id: "recall",
                title: Bilingual(zh: "召回率", en: "recall"),
                range: 0...1,
                format: .fixed(2)
              ),
              places: log.epochs,
              series: bands.map { band in
                Curves.Series(
                  id: band.rawValue,
                  title: band.title,
                  values: log.figures.map { $0.recall(band) }
                )
              }
            )
          )
        ),
      ],
      remark: log.done == 0 ? nil : trainRemark(log),
      outcome: log.isComplete && world.log.isMade
        ? [
          RivalPrediction.towers: RivalPrediction.Towers(
            itemCF: itemCF,
            towers: log.figures.last ?? itemCF
          ).rawValue
        ] : [:],
      progress: StepProgress(done: log.done, total: log.total)
    )
  }

  private func trainRemark(_ log: RivalLog) -> Bilingual {
    let recall = (log.figures.last?.recall ?? .nan).inShort
    let loss = (log.losses.last ?? .nan).inSentence
    return Bilingual(
      zh: "学了 \(log.done) 批：损失 \(loss)，全部考题找回 \(recall)。",
      en: "After \(log.done) batches: loss \(loss), \(recall) of all test clicks found."
    )
  }

  private func epochs(_ log: RivalLog) -> Curves.Axis {
    Curves.Axis(
      id: "epoch",
      title: Bilingual(zh: "轮", en: "epoch"),
      range: 0...max(1, log.epochCount),
      format: .fixed(1)
    )
  }

  /// A state of the second training, the correction the other way, beside the first.
  func correctionStep(first: RivalLog, second: RivalLog, _ world: RivalWorld) -> DemoStep {
    let (with, without) = dials.isCorrected ? (first, second) : (second, first)
    let places = with.places.count > without.places.count ? with.epochs : without.epochs
    let isWhole = second.isComplete
    let (on, off) = (with.figures.last, without.figures.last)
    return DemoStep(
      id: RivalStep.correction.rawValue,
      exhibits: [
        Exhibit(
          id: "recall",
          title: Bilingual(
            zh: "全部考题的召回率@\(dials.length)",
            en: "recall@\(dials.length) of all test clicks"
          ),
          content: .curves(
            Curves(
              x: epochs(second),
              y: Curves.Axis(
                id: "recall",
                title: Bilingual(zh: "召回率", en: "recall"),
                format: .fixed(3)
              ),
              places: places,
              series: [
                Curves.Series(
                  id: "with",
                  title: Bilingual(zh: "有校正", en: "with logQ"),
                  values: with.figures.map(\.recall)
                ),
                Curves.Series(
                  id: "without",
                  title: Bilingual(zh: "无校正", en: "without"),
                  values: without.figures.map(\.recall)
                ),
              ]
            )
          )
        ),
        Exhibit(
          id: "bands",
          content: .table(correctionTable(on, off, world))
        ),
      ],
      remark: isWhole ? correctionRemark(on, off) : nil,
      outcome: isWhole && world.log.isMade
        ? [
          RivalPrediction.correction: RivalPrediction.Correction(
            (off?.recall(.head) ?? .nan) / (on?.recall(.head) ?? .nan)
          ).rawValue
        ] : [:],
      progress: StepProgress(done: second.done, total: second.total)
    )
  }

  private func correctionTable(
    _ on: RivalFigures?,
    _ off: RivalFigures?,
    _ world: RivalWorld
  ) -> Table {
    func row(_ title: Bilingual, _ value: (RivalFigures) -> Double, isFocus: Bool = false)
      -> Table.Row
    {
      Table.Row(
        values: [
          .text(title), .measured(on.map(value) ?? .nan, .factor),
          .measured(off.map(value) ?? .nan, .factor),
        ],
        isFocus: isFocus
      )
    }
    return Table(
      columns: [
        Table.Column(id: "figure", title: Bilingual(zh: "这一刻", en: "At this moment")),
        Table.Column(id: "with", title: Bilingual(zh: "有校正", en: "With logQ")),
        Table.Column(id: "without", title: Bilingual(zh: "无校正", en: "Without")),
      ],
      rows: world.askedBands.map { band in
        row(band.title, { $0.recall(band) }, isFocus: band == .head)
      } + [
        row(Bilingual(zh: "全部", en: "all"), { $0.recall }),
        row(Bilingual(zh: "推荐物品的平均热度", en: "mean popularity of lists"), { $0.meanUsers }),
      ]
    )
  }

  private func correctionRemark(_ on: RivalFigures?, _ off: RivalFigures?) -> Bilingual? {
    guard let on, let off else { return nil }
    let (headOn, headOff) = (on.recall(.head).inShort, off.recall(.head).inShort)
    let (allOn, allOff) = (on.recall.inShort, off.recall.inShort)
    return Bilingual(
      zh: "不校正，头部从 \(headOn) 变成 \(headOff)，全部从 \(allOn) 变成 \(allOff)。",
      en:
        "Without the correction the head goes from \(headOn) to \(headOff), all from \(allOn) to \(allOff)."
    )
  }
}

extension Double {
  /// A share as sentences show it: three digits, without the 0 in front of the point.
  var inShort: String {
    guard isFinite else { return "-" }
    return NumberFormat.fixed(self, fractionDigits: 3)
  }
}
