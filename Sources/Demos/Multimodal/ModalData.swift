import Recommender

/// A user's file of embeddings, ready to be walked as often as a dial is turned.
public struct ModalData: PreparedData {
  /// The demo's card without what is said of its own videos only.
  public let card: DemoCard
  private let file: ModalFile
  private let shelf = Shelf<ModalTrial.Key, ModalTrial>(most: 200)

  init(card: DemoCard, file: ModalFile) {
    var card = card.forUserData
    card.dials.removeAll { ModalDials.ID.ofMadeVideos.contains($0.id) }
    if let place = card.dials.firstIndex(where: { $0.id == ModalDials.ID.missing }) {
      let there = file.modalities.map(\.rawValue)
      if case .choice(let options, let initial) = card.dials[place].kind {
        card.dials[place].kind = .choice(
          options: options.filter { there.contains($0.id) },
          initial: there.contains(initial) ? initial : there[0]
        )
      }
    }
    for place in card.steps.indices {
      guard let step = ModalStep(rawValue: card.steps[place].id) else { continue }
      card.steps[place].caption = step.captionOfFiles(file.modalities.count)
      card.steps[place].explanation = step.explanationOfFiles
    }
    self.card = card
    self.file = file
  }

  /// Prepares a walk; each seed splits the rows anew.
  public func run(_ settings: DemoSettings, seed: UInt64) throws(DialError) -> ModalRun {
    ModalRun(
      dials: ModalDials(try card.resolved(settings)),
      source: .file(file),
      seed: seed,
      shelf: shelf
    )
  }
}
