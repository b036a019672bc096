import Recommender

/// The dials' values as the options of ``ItemCF`` and of the evaluation.
struct PenaltyDials: Hashable, Sendable {
  /// The exponent α that the user chose.
  let exponent: Double
  /// What is added to the divisor.
  let shrinkage: Double
  /// How many neighbours each item keeps.
  let neighbours: Int
  /// The length K of the lists.
  let listLength: Int
  /// How the made world is; nil for a log of the user's.
  let world: World?

  init(_ values: DialSettings) {
    exponent = values.number(ID.exponent)
    shrinkage = values.number(ID.shrinkage)
    neighbours = Int(values.number(ID.neighbours))
    listLength = Int(values.number(ID.listLength))
    world =
      values.values[ID.skew] == nil
      ? nil
      : World(
        kind: WorldKind(rawValue: values.choice(ID.world)) ?? .videos,
        skew: values.number(ID.skew),
        crowd: values.number(ID.crowd)
      )
  }

  /// The options at an exponent; where no number of neighbours is named, the dial's are kept.
  func options(at exponent: Double, kept: Int? = nil) -> ItemCFOptions {
    ItemCFOptions(
      popularityExponent: exponent,
      shrinkage: shrinkage,
      neighbourCount: kept ?? neighbours
    )
  }

  /// How popularity comes about in the made world.
  struct World: Hashable, Sendable {
    /// What its items are.
    var kind: WorldKind
    /// How steeply popularity falls with its rank.
    var skew: Double
    /// The share of clicks that follow the crowd.
    var crowd: Double

    /// A world without anything popular.
    static let plain = World(kind: .videos, skew: 0, crowd: 0)
  }

  /// What a sweep depends on.
  var sweepKey: SweepKey {
    SweepKey(shrinkage: shrinkage, neighbours: neighbours, listLength: listLength)
  }

  /// What a sweep depends on beside the log.
  struct SweepKey: Hashable, Sendable {
    var shrinkage: Double
    var neighbours: Int
    var listLength: Int
  }

  /// The dials' names.
  enum ID {
    static let world = "world"
    static let crowd = "crowd"
    static let skew = "popularity-skew"
    static let exponent = "exponent"
    static let shrinkage = "shrinkage"
    static let neighbours = "top-k"
    static let listLength = "list-length"

    /// The dials that only the made world has a use for.
    static let ofTheWorld = [world, skew, crowd]
  }
}
