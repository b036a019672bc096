import Wording

/// Two tasks, four nets of one size, and trees: what sharing gives, and what it takes.
///
/// The data are the synthetic recipe of the MMoE paper with labels cut to yes and no, for the last
/// step a made shop's funnel, or a file of the user's; models and figures are those of
/// `Recommender`.
public struct MultiTask: DataDemo {
  private let shelf = Shelf<MultiTaskTrial.Key, MultiTaskTrial>(most: 800)
  private let funnels = Shelf<MultiTaskFunnelTrial.Key, MultiTaskFunnelTrial>(most: 200)

  /// Creates the demo.
  public init() {}

  /// What the demo is called, what can be set, and what it claims.
  public var card: DemoCard {
    DemoCard(
      name: "multi-task",
      title: Bilingual(zh: "多任务：共享还是分开", en: "Many tasks: share or separate"),
      claim: MultiTaskDials.claim,
      failsWhen: MultiTaskDials.failsWhen,
      dials: MultiTaskDials.cards,
      steps: MultiTaskStep.cards,
      predictions: MultiTaskPrediction.cards,
      claims: MultiTaskDials.claims
    )
  }

  /// Prepares a walk through the tasks that the seed makes.
  public func run(_ settings: DemoSettings, seed: UInt64) throws(DialError) -> MultiTaskRun {
    let dials = MultiTaskDials(try card.resolved(settings))
    return MultiTaskRun(
      dials: dials,
      source: .made(dials.recipe),
      seed: seed,
      shelf: shelf,
      funnels: funnels
    )
  }

  /// Reads a CSV or TSV file of the user's, whose columns of 0 and 1 with a label's name are tasks.
  public func prepare(_ data: DemoData) throws(DemoError) -> MultiTaskData {
    MultiTaskData(card: card, file: try MultiTaskFile(reading: data))
  }
}
