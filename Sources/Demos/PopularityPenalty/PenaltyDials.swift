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
  /// How steeply the made world's popularity falls; nil for a log of the user's.
  let skew: Double?

  init(_ values: DialSettings) {
    exponent = values.number(ID.exponent)
    shrinkage = values.number(ID.shrinkage)
    neighbours = Int(values.number(ID.neighbours))
    listLength = Int(values.number(ID.listLength))
    skew = values.values[ID.skew] == nil ? nil : values.number(ID.skew)
  }

  /// The options at an exponent; where no number of neighbours is named, the dial's are kept.
  func options(at exponent: Double, kept: Int? = nil) -> ItemCFOptions {
    ItemCFOptions(
      popularityExponent: exponent,
      shrinkage: shrinkage,
      neighbourCount: kept ?? neighbours
    )
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
    static let skew = "popularity-skew"
    static let exponent = "exponent"
    static let shrinkage = "shrinkage"
    static let neighbours = "top-k"
    static let listLength = "list-length"
  }
}
