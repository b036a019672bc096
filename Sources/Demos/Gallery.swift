import Wording

/// All demos there are.
public enum Gallery {
  /// The demos in the order in which lists show them.
  public static let all: [any Demo] = [
    ItemCFWeighting(), PopularityPenalty(), UserColdStart(), ItemColdStart(), VectorSearchDemo(),
    RecallChannels(), ItemCFVersusTwoTower(), MultiTask(), ScoreFusion(), ABTest(),
    NewsToShortVideo(), Multimodal(),
    GradientFlow(), Initialisation(),
    GradientClippingDemo(), RecurrentMemory(), Playground(),
  ]

  /// The demo of that name.
  ///
  /// - Throws: ``GalleryError/unknownDemo(name:nearest:)``.
  public static func demo(named name: String) throws(GalleryError) -> any Demo {
    if let demo = all.first(where: { $0.card.name == name }) { return demo }
    throw .unknownDemo(
      name: name,
      nearest: NearestName.of(name, in: all.map(\.card.name)),
      known: all.map(\.card.name)
    )
  }
}

/// Why the gallery has nothing to show.
public enum GalleryError: Error, Hashable, Sendable {
  /// No demo has that name; the nearest one is given where one is near enough to be meant.
  case unknownDemo(name: String, nearest: String?, known: [String])
}
