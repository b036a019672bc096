import Wording

/// The same candidates ranked by pCTR and by expected watch time, in a feed whose truth is known.
///
/// World, nets, quantiles and sessions are those of `Recommender`; a file of the user's shows the
/// bias by duration of its own views.
public struct NewsToShortVideo: DataDemo {
  private let shelf = FeedShelf()

  /// Creates the demo.
  public init() {}

  /// What the demo is called, what can be set, and what it claims.
  public var card: DemoCard {
    DemoCard(
      name: "news-to-short-video",
      title: Bilingual(zh: "从新闻到短视频", en: "From news to short video"),
      claim: FeedDials.claim,
      failsWhen: FeedDials.failsWhen,
      dials: FeedDials.cards,
      steps: FeedStep.cards,
      predictions: FeedPrediction.cards,
      claims: FeedDials.claims
    )
  }

  /// Prepares a walk through the feed that the seed makes.
  public func run(_ settings: DemoSettings, seed: UInt64) throws(DialError) -> FeedRun {
    let dials = FeedDials(try card.resolved(settings))
    return FeedRun(dials: dials, source: .made, seed: seed, shelf: shelf)
  }

  /// Reads a CSV or TSV file of views, whose columns say how long a video is and how long it was
  /// watched.
  public func prepare(_ data: DemoData) throws(DemoError) -> FeedData {
    FeedData(card: card, file: try FeedFile(reading: data))
  }
}
