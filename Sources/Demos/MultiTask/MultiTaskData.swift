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
    if let place = card.steps.firstIndex(where: { $0.id == MultiTaskStep.compare.rawValue }) {
      // Why trees lose on made tasks says nothing of a file.
      card.steps[place].explanation = MultiTaskStep.comparing
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
