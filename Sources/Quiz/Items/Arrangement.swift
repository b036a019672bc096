public import Wording

/// Pieces that belong into places: steps in their order, or the cells of a table.
public struct Arrangement: Hashable, Sendable {
  /// What is asked.
  public var asks: Bilingual
  /// The pieces in the order in which they are shown.
  public var pieces: [Bilingual]
  /// For each place the piece that belongs there.
  public var answer: [Int]
  /// What the places are.
  public var shape: Shape
  /// Why.
  public var because: Bilingual

  /// What the places are.
  public enum Shape: Hashable, Sendable {
    /// One after the other.
    case sequence
    /// The cells of a table, row by row: what the columns and what the rows are about.
    case table(columns: [Bilingual], aspects: [Bilingual])
  }

  /// Creates an arrangement.
  ///
  /// - Precondition: Every piece belongs into one place.
  public init(
    asks: Bilingual,
    pieces: [Bilingual],
    answer: [Int],
    shape: Shape,
    because: Bilingual
  ) {
    precondition(answer.sorted() == Array(pieces.indices), "every piece has one place")
    self.asks = asks
    self.pieces = pieces
    self.answer = answer
    self.shape = shape
    self.because = because
  }

  /// What pieces in places earn, from 0 to 1.
  ///
  /// A sequence: Kendall's τ = (pairs in order − pairs out of order) / pairs, not below 0. A table:
  /// the share of cells that are right. What is not wholly placed earns nothing.
  ///
  /// Source: Kendall, "A new measure of rank correlation", Biometrika 30, 1938,
  /// doi:10.1093/biomet/30.1-2.81.
  public func credit(for placed: [Int]) -> Double {
    guard placed.sorted() == answer.sorted() else { return 0 }
    switch shape {
    case .table:
      let right = zip(placed, answer).count { $0 == $1 }
      return Double(right) / Double(answer.count)
    case .sequence:
      let ranks = placed.compactMap { answer.firstIndex(of: $0) }
      var balance = 0
      for later in ranks.indices {
        for earlier in 0..<later { balance += ranks[earlier] < ranks[later] ? 1 : -1 }
      }
      let pairs = answer.count * (answer.count - 1) / 2
      return max(0, Double(balance) / Double(max(1, pairs)))
    }
  }

  /// Whether the piece in a place is the one that belongs there.
  public func isRight(_ place: Int, in placed: [Int]) -> Bool {
    placed.indices.contains(place) && answer.indices.contains(place)
      && placed[place] == answer[place]
  }
}
