import Recommender
import Wording

extension ModalRun {
  /// Shares of videos that lack the modality at serving.
  private static let shares = [0, 0.1, 0.2, 0.4, 0.6, 0.8, 1]

  /// AUC as more of what is asked about lacks the modality.
  func servingStep(_ log: ModalLog, _ trials: [ModalTrial]) throws(RecommenderError) -> DemoStep {
    let place = missing(log)
    let name = log.modalities[place].title
    var rows: [(id: String, title: Bilingual, values: [Double])] = []
    for (net, trial) in zip(nets, trials) {
      guard let model = trial.model else { preconditionFailure("a net without numbers") }
      let whole = try log.scores(of: model, without: [])
      let partial = try log.scores(of: model, without: [place])
      rows.append((net.id, net.title, areas(log, whole, partial)))
    }
    if isMade {
      rows.append(
        (
          "best", Bilingual(zh: "最优", en: "best"),
          areas(
            log,
            log.bestScores(without: []),
            log.bestScores(without: [log.modalities[place]])
          )
        )
      )
    }
    return DemoStep(
      id: ModalStep.serving.rawValue,
      exhibits: [
        Exhibit(
          id: "serving",
          title: Bilingual(
            zh: "一个列表里有多少视频缺\(name.zh)",
            en: "AUC by the share of videos without \(name.en)"
          ),
          content: .curves(
            Curves(
              x: Curves.Axis(
                id: "share",
                title: Bilingual(zh: "缺的占比", en: "share without"),
                range: 0...1,
                format: .fixed(1)
              ),
              y: Curves.Axis(
                id: "auc",
                title: Bilingual(zh: "测试 AUC", en: "test AUC"),
                format: .fixed(2)
              ),
              places: Self.shares,
              series: rows.map { Curves.Series(id: $0.id, title: $0.title, values: $0.values) }
            )
          )
        )
      ],
      remark: servingRemark(rows.map(\.values), name)
    )
  }

  /// The AUC of a list whose first examples lack the modality; they stand in no order.
  private func areas(_ log: ModalLog, _ whole: [Double], _ partial: [Double]) -> [Double] {
    Self.shares.map { share in
      let lacking = Int((share * Double(whole.count)).rounded())
      return log.area(Array(partial.prefix(lacking) + whole.dropFirst(lacking)))
    }
  }

  private func servingRemark(_ rows: [[Double]], _ name: Bilingual) -> Bilingual {
    let kind = ModalityFusion.Kind.allCases.firstIndex(of: dials.kind) ?? 0
    let (plain, dropped) = (rows[2 * kind], rows[2 * kind + 1])
    let (title, middle) = (ModalNet(kind: dials.kind, dropout: 0).title, 3)
    return Bilingual(
      zh: "\(title.zh)，四成视频缺\(name.zh)：没丢着训从 \(plain[0].inShort) 掉到 \(plain[middle].inShort)，"
        + "丢着训从 \(dropped[0].inShort) 到 \(dropped[middle].inShort)。",
      en: "\(title.en.capitalisedFirst), 40% without \(name.en): from \(plain[0].inShort) to "
        + "\(plain[middle].inShort) trained as is, from \(dropped[0].inShort) to "
        + "\(dropped[middle].inShort) with dropping."
    )
  }
}
