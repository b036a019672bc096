/// A user's file of views, ready to be walked as often as a dial is turned.
public struct FeedData: PreparedData {
  /// The demo's card without what is said of its own feed only.
  public let card: DemoCard
  private let file: FeedFile
  private let shelf = FeedShelf()

  init(card: DemoCard, file: FeedFile) {
    var card = card.forUserData
    card.dials.removeAll { $0.id != FeedDials.ID.groups }
    card.steps.removeAll { step in !FeedStep.ofFiles.contains { $0.rawValue == step.id } }
    for place in card.steps.indices {
      guard let step = FeedStep(rawValue: card.steps[place].id) else { continue }
      card.steps[place].caption = step.captionOfFiles
      card.steps[place].explanation = step.explanationOfFiles
    }
    self.card = card
    self.file = file
  }

  /// Prepares a walk; each seed splits the rows in its own way.
  public func run(_ settings: DemoSettings, seed: UInt64) throws(DialError) -> FeedRun {
    FeedRun(
      dials: FeedDials(try card.resolved(settings)),
      source: .file(file),
      seed: seed,
      shelf: shelf
    )
  }
}
