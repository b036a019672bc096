import Recommender
import Wording

extension FeedRun {
  /// A state of the trainings: how each net's scores stand to duration and to what is true.
  func trainStep(_ trained: [FeedTrial], _ log: FeedLog, done: Int) -> DemoStep {
    // Some nets are known from before; none is shown further than the others.
    let trials = trained.map { $0.until(done) }
    return DemoStep(
      id: FeedStep.train.rawValue,
      exhibits: [
        Exhibit(
          id: "readings",
          title: Bilingual(
            zh: "第 \(done) 轮后，没见过的样本上",
            en: "After epoch \(done), on views not learnt from"
          ),
          content: .table(readingTable(trials))
        ),
        Exhibit(
          id: "course",
          title: isMade
            ? Bilingual(zh: "一路上分得清喜欢不喜欢吗（AUC）", en: "On the way: AUC of what is liked")
            : Bilingual(
              zh: "一路上和同时长分位的秩相关",
              en: "On the way: correlation with the quantile among like durations"
            ),
          content: .curves(courseCurves(trials))
        ),
      ],
      remark: done == FeedTraining.epochs ? trainRemark(trials, log) : nil,
      outcome: isMade && done == FeedTraining.epochs ? favour(trials) : [:],
      progress: StepProgress(done: done, total: FeedTraining.epochs)
    )
  }

  /// Which durations the scores of expected seconds favour.
  private func favour(_ trials: [FeedTrial]) -> [String: String] {
    guard let place = rankers.firstIndex(of: .time), let reading = trials[place].course.last
    else { return [:] }
    return [
      FeedPrediction.favoured: FeedPrediction.Favour(correlation: reading.duration).rawValue
    ]
  }

  /// What a net's row is called.
  private func title(of place: Int) -> Bilingual {
    rankers.indices.contains(place)
      ? rankers[place].title : Bilingual(zh: "不划走", en: "no skip")
  }

  private func readingTable(_ trials: [FeedTrial]) -> Table {
    Table(
      columns: [
        Table.Column(id: "objective", title: Bilingual(zh: "学的目标", en: "Taught")),
        Table.Column(id: "duration", title: Bilingual(zh: "与时长相关", en: "With duration")),
        Table.Column(
          id: "liking",
          title: isMade
            ? Bilingual(zh: "喜好 AUC", en: "Liking AUC")
            : Bilingual(zh: "与同时长分位", en: "With quantile")
        ),
      ]
        + (isMade
          ? [Table.Column(id: "ceiling", title: Bilingual(zh: "学全了", en: "Fully learnt"))] : [])
        + [
          Table.Column(
            id: "seconds",
            title: isMade
              ? Bilingual(zh: "与真实秒数相关", en: "With seconds")
              : Bilingual(zh: "与实际秒数", en: "With seconds")
          )
        ],
      rows: trials.enumerated().map { place, trial in
        let reading =
          trial.course.last ?? FeedTrial.Reading(duration: .nan, liking: .nan, seconds: .nan)
        return Table.Row(
          values: [
            .text(title(of: place)), .correlation(reading.duration), .correlation(reading.liking),
          ] + (isMade ? [.correlation(trial.ceiling)] : []) + [.correlation(reading.seconds)]
        )
      }
    )
  }

  private func courseCurves(_ trials: [FeedTrial]) -> Curves {
    let longest = trials.map(\.course.count).max() ?? 0
    return Curves(
      x: Curves.Axis(
        id: "epoch",
        title: Bilingual(zh: "轮", en: "epoch"),
        range: 0...Double(FeedTraining.epochs),
        format: .fixed(0)
      ),
      y: Curves.Axis(
        id: "score",
        title: isMade
          ? Bilingual(zh: "喜好 AUC", en: "AUC of liking")
          : Bilingual(zh: "秩相关", en: "rank correlation"),
        format: .fixed(2)
      ),
      places: (0..<longest).map(Double.init),
      series: zip(rankers, trials).map { ranker, trial in
        Curves.Series(
          id: ranker.rawValue,
          title: ranker.title,
          values: trial.course.map(\.liking)
        )
      }
    )
  }

  private func trainRemark(_ trials: [FeedTrial], _ log: FeedLog) -> Bilingual? {
    func reading(_ ranker: FeedRanker) -> FeedTrial.Reading? {
      rankers.firstIndex(of: ranker).flatMap { trials[$0].course.last }
    }
    guard let time = reading(.time), let quantile = reading(.quantile) else { return nil }
    guard time.duration.isFinite, quantile.duration.isFinite else {
      return Bilingual(zh: "视频都一样长，没有偏差可去。", en: "All last equally long: no bias to remove.")
    }
    let learnt = learntRemark(trials, log)
    return Bilingual(
      zh: "和时长的相关：期望时长 \(time.duration.signedShort)，D2Q \(quantile.duration.signedShort)；"
        + (isMade ? "喜好 AUC" : "和同时长分位的相关")
        + "：\(time.liking.inShort) 和 \(quantile.liking.inShort)。\(learnt?.zh ?? "")",
      en: "Correlation with duration: watch time \(time.duration.signedShort), D2Q "
        + "\(quantile.duration.signedShort); "
        + (isMade ? "AUC of liking" : "correlation with the quantile among like durations")
        + ": \(time.liking.inShort) and \(quantile.liking.inShort).\(learnt.map { " " + $0.en } ?? "")"
    )
  }

  /// Why completion is ahead of D2Q, where it clearly is and D2Q could come further: how far each
  /// has come of what it could.
  private func learntRemark(_ trials: [FeedTrial], _ log: FeedLog) -> Bilingual? {
    func trial(_ ranker: FeedRanker) -> FeedTrial? {
      rankers.firstIndex(of: ranker).map { trials[$0] }
    }
    guard isMade, let completion = trial(.completion), let quantile = trial(.quantile),
      let ends = completion.course.last?.liking, let places = quantile.course.last?.liking,
      let lead = AreaDifference(completion.scores, quantile.scores, isPositive: log.test.isLiked),
      lead.isClear, lead.mean > 0, quantile.ceiling - places > completion.ceiling - ends,
      quantile.ceiling >= completion.ceiling
    else { return nil }
    return Bilingual(
      zh: "完播率更高（\(ends.inShort)）只因为学得快：学全了它是 \(completion.ceiling.inShort)，"
        + "D2Q 是 \(quantile.ceiling.inShort)。",
      en:
        "Completion has more (\(ends.inShort)) since it is learnt sooner: learnt to the full it has "
        + "\(completion.ceiling.inShort), D2Q \(quantile.ceiling.inShort)."
    )
  }
}
