import Wording

/// What the user is asked before the runs are compared.
enum MultiTaskPrediction {
  static let sharing = "sharing-and-task-2"

  /// What a shared bottom does to the second task.
  enum Sharing: String {
    case helps, neither, hurts

    /// Judges the differences in AUC from separate nets, as the step's own sentence does.
    init(gain: SampleSpread) {
      self = !gain.isClear ? .neither : gain.mean > 0 ? .helps : .hurts
    }
  }

  static let space = "entire-space"

  /// What learning from all impressions does to a conversion model.
  enum Space: String {
    case above, neither, below

    /// Judges the differences in AUC from a model of clicks alone, as the step's own sentence does.
    init(gain: SampleSpread) {
      self = !gain.isClear ? .neither : gain.mean > 0 ? .above : .below
    }
  }

  static let cards: [Prediction] = [
    Prediction(
      id: sharing,
      step: MultiTaskStep.compare.rawValue,
      asks: Bilingual(
        zh: "按现在的 ρ 和正例占比，共享底层对任务二的 AUC 是帮还是害？（和各自一个网络比）",
        en:
          "At this ρ and share of positives: what does a shared bottom do to task 2's AUC, against separate nets?"
      ),
      choices: [
        PredictionChoice(
          id: Sharing.helps.rawValue,
          text: Bilingual(zh: "帮：借到任务一的标签", en: "helps: it borrows the labels of task 1")
        ),
        PredictionChoice(
          id: Sharing.neither.rawValue,
          text: Bilingual(zh: "看不出差别：95% 区间含 0", en: "neither: the 95% interval holds 0")
        ),
        PredictionChoice(
          id: Sharing.hurts.rawValue,
          text: Bilingual(zh: "害：表示被任务一占了", en: "hurts: task 1 takes the representation")
        ),
      ]
    ),
    Prediction(
      id: space,
      step: MultiTaskStep.funnel.rawValue,
      asks: Bilingual(
        zh: "按现在的 r，估计“点了会不会加购”，从全部曝光学的 ESMM 比只学点击的高还是低？（全部曝光上的 AUC）",
        en:
          "At this r, does ESMM, which learns from all impressions, tell carts after a click better than a model of clicks alone?"
      ),
      choices: [
        PredictionChoice(
          id: Space.above.rawValue,
          text: Bilingual(zh: "高：没点的也说明问题", en: "above: the rest tells something, too")
        ),
        PredictionChoice(
          id: Space.neither.rawValue,
          text: Bilingual(zh: "看不出差别：95% 区间含 0", en: "neither: the 95% interval holds 0")
        ),
        PredictionChoice(
          id: Space.below.rawValue,
          text: Bilingual(zh: "低：没点的只会误导", en: "below: the rest misleads")
        ),
      ]
    ),
  ]
}
