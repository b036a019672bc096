import Recommender
import Wording

extension RivalRun {
  /// A state of the towers' training: recall by band so far, and the loss.
  func trainStep(_ log: RivalLog, _ baselines: RivalBaselines, _ world: RivalWorld) -> DemoStep {
    let itemCF = baselines.itemCF
    let bands = world.askedBands
    return DemoStep(
      id: RivalStep.train.rawValue,
      exhibits: [
        Exhibit(
          id: "recall",
          title: Bilingual(
            zh: "双塔此刻，超过 ItemCF 的标出",
            en: "The towers now, marked where above ItemCF"
          ),
          content: .bars(
            Bars(
              measure: recallMeasure,
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
              fractionDigits: 3,
              whole: 1
            )
          )
        ),
        Exhibit(
          id: "loss",
          title: Bilingual(zh: "训练损失", en: "Training loss"),
          content: .curves(
            Curves(
              x: epochs(log),
              y: Curves.Axis(
                id: "loss",
                title: Bilingual(zh: "奈特", en: "nats"),
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
          title: Bilingual(zh: "双塔一路上", en: "The towers on the way"),
          content: .curves(
            Curves(
              x: epochs(log),
              y: Curves.Axis(
                id: "recall",
                title: recallMeasure,
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
      remark: remark(log, world),
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

  /// What the item tower reads.
  private var readRemark: Bilingual {
    switch dials.features {
    case .both:
      Bilingual(zh: "这里的物品塔读 ID 和属性。", en: "The item tower reads ids and attributes here.")
    case .ids: Bilingual(zh: "这里的物品塔只读 ID。", en: "The item tower reads ids alone here.")
    case .attributes:
      Bilingual(zh: "这里的物品塔只读属性。", en: "The item tower reads attributes alone here.")
    }
  }

  /// What the item tower reads, then how far it is; where a log is large, that too at both ends.
  private func remark(_ log: RivalLog, _ world: RivalWorld) -> Bilingual {
    let sentence = log.done == 0 ? readRemark : trainRemark(log)
    guard log.done == 0 || log.isComplete, let fewer = fewerEpochsRemark(world) else {
      return sentence
    }
    return Bilingual(zh: sentence.zh + fewer.zh, en: sentence.en + " " + fewer.en)
  }

  private func trainRemark(_ log: RivalLog) -> Bilingual {
    let recall = (log.figures.last?.recall ?? .nan).inShort
    let loss = (log.losses.last ?? .nan).inSentence
    return Bilingual(
      zh: "学了 \(log.done) 批：损失 \(loss)，全部考题找回 \(recall)。",
      en: "After \(log.done) batches: loss \(loss), \(recall) of all test clicks found."
    )
  }

  /// That a large log is learnt from less often than others are; nil where it is not.
  private func fewerEpochsRemark(_ world: RivalWorld) -> Bilingual? {
    let usual = RivalDials.usualEpochs
    guard !world.log.isMade, dials.epochs < usual,
      dials.epochs == RivalDials.epochs(likes: world.likes.count)
    else { return nil }
    return Bilingual(
      zh: "日志有 \(world.likes.count) 次点击，所以先学 \(dials.epochs) 轮而不是 \(usual) 轮；想学够，把轮数调大。",
      en:
        "The log has \(world.likes.count) clicks and is learnt from \(dials.epochs.counted("time")) at first, not "
        + "\(usual): turn the epochs up for more."
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
    // The table holds both against each other after as many batches; the curves show the first
    // whole.
    let state = min(with.figures.count, without.figures.count) - 1
    let (on, off) = (with.figures[state], without.figures[state])
    return DemoStep(
      id: RivalStep.correction.rawValue,
      exhibits: [
        Exhibit(
          id: "recall",
          title: Bilingual(zh: "全部考题", en: "All test clicks"),
          content: .curves(
            Curves(
              x: epochs(second),
              y: Curves.Axis(
                id: "recall",
                title: recallMeasure,
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
          title: Bilingual(
            zh: "两边都学了 \(second.done) 批",
            en: "Both after \(second.done) batches"
          ),
          content: .table(correctionTable(on, off, world))
        ),
      ],
      remark: isWhole ? correctionRemark(on, off, world) : nil,
      outcome: isWhole && world.log.isMade
        ? [
          RivalPrediction.correction: RivalPrediction.Correction(
            off.recall(.head) / on.recall(.head)
          ).rawValue
        ] : [:],
      progress: StepProgress(done: second.done, total: second.total)
    )
  }

  private func correctionTable(
    _ on: RivalFigures,
    _ off: RivalFigures,
    _ world: RivalWorld
  ) -> Table {
    func row(_ title: Bilingual, _ value: (RivalFigures) -> Double, isFocus: Bool = false)
      -> Table.Row
    {
      Table.Row(
        values: [.text(title), .measured(value(on), .factor), .measured(value(off), .factor)],
        isFocus: isFocus
      )
    }
    return Table(
      columns: [
        Table.Column(id: "figure", title: Bilingual(zh: "段", en: "Band")),
        Table.Column(id: "with", title: Bilingual(zh: "有校正", en: "With logQ")),
        Table.Column(id: "without", title: Bilingual(zh: "无校正", en: "Without")),
      ],
      rows: world.askedBands.map { band in
        row(band.title, { $0.recall(band) }, isFocus: band == .head || band == .tail)
      } + [
        row(Bilingual(zh: "全部", en: "all"), { $0.recall }),
        row(Bilingual(zh: "推荐物品的平均热度", en: "mean popularity of lists"), { $0.meanUsers }),
      ]
    )
  }

  /// What the correction gives to the head and takes from the tail, in recall and in clicks.
  private func correctionRemark(
    _ on: RivalFigures,
    _ off: RivalFigures,
    _ world: RivalWorld
  ) -> Bilingual {
    let bands = [RivalBand.head, .tail].filter(world.askedBands.contains)
    let changes = bands.map { band -> Bilingual in
      let (with, without) = (on.recall(band).inShort, off.recall(band).inShort)
      let clicks = off.hits(band, in: world) - on.hits(band, in: world)
      let signed = clicks > 0 ? "+\(clicks)" : "\(clicks)"
      return Bilingual(
        zh: "\(band.title.zh)从 \(with) 变成 \(without)（\(signed) 次点击）",
        en: "the \(band.title.en) goes from \(with) to \(without) (test clicks \(signed))"
      )
    }
    let (all, allOff) = (on.recall.inShort, off.recall.inShort)
    return Bilingual(
      zh: "不校正，" + changes.map { $0.zh + "，" }.joined() + "全部从 \(all) 变成 \(allOff)。",
      en: "Without the correction " + changes.map { $0.en + ", " }.joined()
        + "all from \(all) to \(allOff)."
    )
  }
}

extension Double {
  /// A share as sentences show it: with three digits behind the point, and `-` for one that there
  /// is not.
  var inShort: String {
    guard isFinite else { return "-" }
    return MeasureFormat.rounded(3).text(of: self)
  }
}
