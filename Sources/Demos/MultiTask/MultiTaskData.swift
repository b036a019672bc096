import Wording

/// A user's file, ready to be walked as often as a dial is turned.
public struct MultiTaskData: PreparedData {
  /// The demo's card without what is said of its own tasks only.
  public let card: DemoCard
  private let file: MultiTaskFile
  private let shelf = Shelf<MultiTaskTrial.Key, MultiTaskTrial>(most: 600)

  init(card: DemoCard, file: MultiTaskFile) {
    var card = card.forUserData
    card.dials.removeAll { MultiTaskDials.ID.ofMadeTasks.contains($0.id) }
    let kept = MultiTaskStep.ofFiles.map(\.rawValue)
    card.steps.removeAll { !kept.contains($0.id) }
    for place in card.steps.indices {
      guard let step = MultiTaskStep(rawValue: card.steps[place].id) else { continue }
      card.steps[place].caption = step.captionOfFiles
      card.steps[place].explanation = step.explanationOfFiles
    }
    if let place = card.dials.firstIndex(where: { $0.id == MultiTaskDials.ID.runs }) {
      card.dials[place].explanation = Bilingual(
        zh: "比较跑几次；每次把同一份文件重新切分，各网络学同样的样本。",
        en:
          "Runs of the comparison: each splits the file's rows anew, the same examples and order for all its nets."
      )
    }
    self.card = card
    self.file = file
  }

  /// Prepares a walk; each run splits the rows anew.
  public func run(_ settings: DemoSettings, seed: UInt64) throws(DialError) -> MultiTaskRun {
    MultiTaskRun(
      dials: MultiTaskDials(try card.resolved(settings)),
      source: .file(file),
      seed: seed,
      shelf: shelf
    )
  }
}
