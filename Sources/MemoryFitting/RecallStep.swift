import Memory

/// What the way back needs to know of one review.
struct RecallStep {
  /// Which rule gave the next stability.
  enum Rule {
    /// The memory's first review.
    case first
    case recall
    case lapse
    /// A lapse that is held to what one on the same day would leave.
    case heldLapse
    case sameDay
    /// A review on the same day that would have lowered the stability, and may not.
    case keptSameDay
  }

  /// S and D before the review.
  var stability = 0.0
  var difficulty = 0.0
  /// t, whole days since the review before.
  var days = 0.0
  /// G, from 1 to 4.
  var rating = 0.0
  /// a.
  var weight = 0.0

  /// x = 1 + F·t/S, its logarithm, and 1 − R.
  var base = 1.0
  var logarithm = 0.0
  var forgotten = 0.0
  /// ln S.
  var logStability = 0.0
  /// Of a recall the growth of S; of others the next S, not yet held to its range.
  var growth = 0.0
  /// Of a recall growth / (e^(w10·(1−R)) − 1); of a lapse w11·D^(−w12)·e^(w14·(1−R)).
  var scale = 0.0
  var rule = Rule.first
  /// Whether the next S, or the next D, left its range and was held to it.
  var holdsStability = false
  var holdsDifficulty = false

  /// Whether the memory was recalled.
  var isRecalled: Bool { rating > 1 }

  /// Begins another review in this place.
  mutating func begin(
    stability: Double,
    difficulty: Double,
    days: Double,
    rating: Rating,
    weight: Double
  ) {
    self.stability = stability
    self.difficulty = difficulty
    self.days = days
    self.rating = Double(rating.rawValue)
    self.weight = weight
  }
}
