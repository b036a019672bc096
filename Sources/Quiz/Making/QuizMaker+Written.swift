import Questions
import Randomness

/// Items from what an author wrote about a point.
extension QuizMaker {
  /// The most cells of a table that are asked for: one digit picks each.
  static let cellCount = 8

  /// One of the point's claims, in its right or in its wrong form.
  func claim(about point: KeyPoint, _ random: inout SeededGenerator) -> CalledClaim? {
    random.element(of: point.quiz.claims).map {
      CalledClaim($0, isTrue: random.chance(0.5))
    }
  }

  /// The steps of the point in some other order than theirs.
  func order(of point: KeyPoint, _ random: inout SeededGenerator) -> Arrangement? {
    guard let order = point.quiz.order else { return nil }
    let places = shuffledPlaces(order.steps.count, &random)
    return Arrangement(
      asks: order.asks,
      pieces: places.map { order.steps[$0] },
      answer: order.steps.indices.compactMap { places.firstIndex(of: $0) },
      shape: .sequence,
      because: order.because
    )
  }

  /// Some rows of the point's table, their cells to be filled in.
  func table(of point: KeyPoint, _ random: inout SeededGenerator) -> Arrangement? {
    guard let table = point.quiz.table else { return nil }
    let count = min(table.rows.count, QuizMaker.cellCount / table.columns.count)
    let drawn = random.sample(count, of: Array(table.rows.indices)).sorted()
    let rows = drawn.map { table.rows[$0] }
    let cells = rows.flatMap(\.cells)
    let places = shuffledPlaces(cells.count, &random)
    return Arrangement(
      asks: table.asks,
      pieces: places.map { cells[$0] },
      answer: cells.indices.compactMap { places.firstIndex(of: $0) },
      shape: .table(columns: table.columns, aspects: rows.map(\.aspect)),
      because: table.because
    )
  }

  /// Places in another order than from the first to the last.
  private func shuffledPlaces(_ count: Int, _ random: inout SeededGenerator) -> [Int] {
    let sorted = Array(0..<count)
    let shuffled = random.shuffled(sorted)
    return shuffled == sorted ? shuffled.reversed() : shuffled
  }
}
