#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What makes a co-occurrence count for more or less in ``ItemCF``.
///
/// Without arguments the options are those of plain cosine similarity. The ranges stated are
/// preconditions of fitting.
public struct ItemCFOptions: Hashable, Sendable {
  /// How the time between the two clicks of a pair weighs.
  public var timeDecay: TimeDecay
  /// Pairs further apart than this many seconds, at least 0, do not count at all; nil counts them.
  public var sessionWindow: Int?
  /// The weight of a neighbour clicked *before* the item, in [0, 1]; one clicked after weighs 1.
  public var backwardWeight: Double
  /// What each further click between the two multiplies the weight by, in [0, 1].
  public var positionDecay: Double
  /// The power s of a user's weight (1 / ln(1 + |N(u)|))^s; 0 counts all users alike,
  /// a negative one is not allowed.
  public var activeUserPenalty: Double
  /// The power α of the neighbour's popularity in the divisor |N(i)|^(1−α)·|N(j)|^α, in [0, 1].
  ///
  /// 0 leaves the order of counts (divided by |N(i)|: the share of i's users), ½ is cosine, and 1
  /// divides by the neighbour's popularity alone.
  public var popularityExponent: Double
  /// The power β of the item's own popularity in the divisor, at least 0; nil for 1 − α.
  ///
  /// It does not change the order of an item's neighbours, but how loudly a popular item of a
  /// history speaks.
  public var ownExponent: Double?
  /// What is added to the divisor, at least 0: similarities that rest on few clicks shrink.
  public var shrinkage: Double
  /// How many neighbours are kept, at least 0.
  public var neighbourCount: Int
  /// Of what they are kept: of each item of a history, or of each item that may be recommended.
  public var truncation: Truncation
  /// How a user's history weighs when something is recommended.
  public var history: HistoryWeighting

  /// Creates options.
  public init(
    timeDecay: TimeDecay = .none,
    sessionWindow: Int? = nil,
    backwardWeight: Double = 1,
    positionDecay: Double = 1,
    activeUserPenalty: Double = 0,
    popularityExponent: Double = 0.5,
    ownExponent: Double? = nil,
    shrinkage: Double = 0,
    neighbourCount: Int = 200,
    truncation: Truncation = .source,
    history: HistoryWeighting = HistoryWeighting()
  ) {
    self.timeDecay = timeDecay
    self.sessionWindow = sessionWindow
    self.backwardWeight = backwardWeight
    self.positionDecay = positionDecay
    self.activeUserPenalty = activeUserPenalty
    self.popularityExponent = popularityExponent
    self.ownExponent = ownExponent
    self.shrinkage = shrinkage
    self.neighbourCount = neighbourCount
    self.truncation = truncation
    self.history = history
  }
}

extension ItemCFOptions {
  /// Which side keeps only its nearest.
  public enum Truncation: String, Hashable, Sendable, CaseIterable {
    /// Each item of a history keeps the nearest items that it may recommend: the usual index.
    case source
    /// Each item that may be recommended keeps the nearest items that may vouch for it.
    ///
    /// So a popular item cannot collect a little from everything, and a rare one is always
    /// within somebody's reach. An item may then have more, or fewer, neighbours than are kept.
    case target
  }

  /// |N(i)|^β.
  func ownPart(_ popularity: Int) -> Double {
    pow(Double(popularity), ownExponent ?? 1 - popularityExponent)
  }

  /// |N(j)|^α.
  func neighbourPart(_ popularity: Int) -> Double { pow(Double(popularity), popularityExponent) }

  /// Whether a pair weighs the same both ways and needs neither times nor places.
  var isSymmetric: Bool {
    timeDecay == .none && sessionWindow == nil && backwardWeight == 1 && positionDecay == 1
  }

  /// Stops where an option is outside its range.
  func check() {
    let unit = 0.0...1.0
    precondition(sessionWindow ?? 0 >= 0, "a session window of \(sessionWindow ?? 0) seconds")
    precondition(unit.contains(backwardWeight), "a backward weight of \(backwardWeight)")
    precondition(unit.contains(positionDecay), "a position decay of \(positionDecay)")
    precondition(
      activeUserPenalty >= 0 && activeUserPenalty.isFinite,
      "an active-user penalty of \(activeUserPenalty)"
    )
    precondition(unit.contains(popularityExponent), "a popularity α of \(popularityExponent)")
    precondition(
      ownExponent ?? 0 >= 0 && ownExponent ?? 0 <= 2,
      "an own exponent of \(ownExponent ?? 0)"
    )
    precondition(shrinkage >= 0 && shrinkage.isFinite, "a shrinkage of \(shrinkage)")
    precondition(neighbourCount >= 0, "\(neighbourCount) neighbours")
    _ = timeDecay.weight(gap: 0)
  }

  /// The weight of a user with so many liked items: (1 / ln(1 + activity))^s.
  ///
  /// Falls as activity grows; 1 for everyone where s is 0, and for a user without likes.
  public func userWeight(activity: Int) -> Double {
    guard activeUserPenalty != 0, activity > 0 else { return 1 }
    return pow(1 / log(1 + Double(activity)), activeUserPenalty)
  }
}
