import Wording

/// Text, frames and sound fused into one content, and what is left of it when one is missing.
///
/// World, fusions and figures are those of `Recommender`, or the embeddings are a file's of the
/// user.
public struct Multimodal: DataDemo {
  private let shelf = Shelf<ModalTrial.Key, ModalTrial>(most: 200)

  /// Creates the demo.
  public init() {}

  /// What the demo is called, what can be set, and what it claims.
  public var card: DemoCard {
    DemoCard(
      name: "multimodal",
      title: Bilingual(zh: "多模态：少了一路怎么办", en: "Many modalities, one missing"),
      claim: ModalDials.claim,
      failsWhen: ModalDials.failsWhen,
      dials: ModalDials.cards,
      steps: ModalStep.cards,
      predictions: ModalPrediction.cards,
      claims: ModalDials.claims
    )
  }

  /// Prepares a walk through the videos that the seed makes.
  public func run(_ settings: DemoSettings, seed: UInt64) throws(DialError) -> ModalRun {
    let dials = ModalDials(try card.resolved(settings))
    return ModalRun(dials: dials, source: .made(dials.recipe), seed: seed, shelf: shelf)
  }

  /// Reads a CSV or TSV file of the user's with a label and embeddings in columns such as `text_1`,
  /// `frame_1` and `audio_1`.
  public func prepare(_ data: DemoData) throws(DemoError) -> ModalData {
    ModalData(card: card, file: try ModalFile(reading: data))
  }
}
