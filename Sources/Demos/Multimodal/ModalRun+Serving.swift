import Recommender
import Wording

extension ModalRun {
  /// Shares of videos that lack the modality at serving.
  private static let shares = [0, 0.1, 0.2, 0.4, 0.6, 0.8, 1]
  /// Which of them the remark is about.
  private static let told = 3

  /// AUC as more of what is asked about lacks the modality.
  func servingStep(_ log: ModalLog, _ trials: [ModalTrial]) throws(RecommenderError) -> DemoStep {
    let place = missing(log)
    let name = log.modalities[place].title
    var rows: [(id: String, title: Bilingual, values: [Double])] = []
    var lists: [[Double]] = []
    for (net, trial) in zip(nets, trials) {
      guard let model = trial.model else { preconditionFailure("a net without numbers") }
      let whole = try log.scores(of: model, without: [])
      let partial = try log.scores(of: model, without: [place])
      rows.append((net.id, net.title, areas(log, whole, partial)))
      lists.append(Self.list(whole, partial, lacking: Self.shares[Self.told]))
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
      remark: servingRemark(log, rows.map(\.values), lists, name)
    )
  }

  /// The AUC of a list whose first examples lack the modality; they stand in no order.
  private func areas(_ log: ModalLog, _ whole: [Double], _ partial: [Double]) -> [Double] {
    Self.shares.map { log.area(Self.list(whole, partial, lacking: $0)) }
  }

  private static func list(
    _ whole: [Double],
    _ partial: [Double],
    lacking share: Double
  ) -> [Double] {
    let lacking = Int((share * Double(whole.count)).rounded())
    return Array(partial.prefix(lacking) + whole.dropFirst(lacking))
  }

  /// What becomes of the dial's fusion, and whether dropping is ahead where some lack the modality.
  private func servingRemark(
    _ log: ModalLog,
    _ rows: [[Double]],
    _ lists: [[Double]],
    _ name: Bilingual
  ) -> Bilingual {
    let net = 2 * (ModalityFusion.Kind.allCases.firstIndex(of: dials.kind) ?? 0)
    func way(_ net: Int) -> String { "\(rows[net][0].inShort) → \(rows[net][Self.told].inShort)" }
    let title = ModalNet(kind: dials.kind, dropout: 0).title
    let share = NumberFormat.percent(Self.shares[Self.told])
    let gain = log.difference(lists[net + 1], lists[net]).inSentence
    return Bilingual(
      zh: HanLatinSpacing.spaced(
        "\(title.zh)，缺\(name.zh)的视频从没有到 \(share)：训练时不丢模态 \(way(net))，丢模态 \(way(net + 1))；"
          + "到那时丢和不丢比，AUC\(gain.zh)。"
      ),
      en: "\(title.en.capitalisedFirst), from none to \(share) without \(name.en): \(way(net)) "
        + "trained as is, \(way(net + 1)) with dropping; its AUC with dropping against without is then: \(gain.en)."
    )
  }
}
