/// How scores agree with marks, both from 0 to 1, counted so that answers can be added one by one.
struct MarkAgreement: Hashable, Sendable {
  /// How many equal bands the scale has.
  static let bands = 5

  /// How many pairs were added.
  private(set) var count = 0
  /// Pairs by band, `[score's band · bands + mark's band]`.
  private var cells = [Int](repeating: 0, count: bands * bands)
  private var sumOfScores = 0.0
  private var sumOfMarks = 0.0
  private var sumOfScoreSquares = 0.0
  private var sumOfMarkSquares = 0.0
  private var sumOfProducts = 0.0

  mutating func add(score: Double, mark: Double) {
    count += 1
    cells[Self.band(of: score) * Self.bands + Self.band(of: mark)] += 1
    sumOfScores += score
    sumOfMarks += mark
    sumOfScoreSquares += score * score
    sumOfMarkSquares += mark * mark
    sumOfProducts += score * mark
  }

  /// The band of a share: [0, .2), [.2, .4), …, [.8, 1].
  static func band(of share: Double) -> Int {
    // What should be a border must not fall short of it by rounding.
    max(0, min(bands - 1, Int(share * Double(bands) + 1e-9)))
  }

  /// 1 − Σ w·observed / Σ w·expected with w = (i − j)², over the bands; nil where chance alone
  /// could not disagree.
  ///
  /// Source: Cohen, "Weighted kappa: nominal scale agreement with provision for scaled
  /// disagreement or partial credit", Psychological Bulletin 70(4), 1968, doi:10.1037/h0026256.
  var weightedKappa: Double? {
    var rows = [Int](repeating: 0, count: Self.bands)
    var columns = rows
    var observed = 0
    for row in 0..<Self.bands {
      for column in 0..<Self.bands {
        let cell = cells[row * Self.bands + column]
        rows[row] += cell
        columns[column] += cell
        observed += (row - column) * (row - column) * cell
      }
    }
    var expected = 0
    for row in 0..<Self.bands {
      for column in 0..<Self.bands {
        expected += (row - column) * (row - column) * rows[row] * columns[column]
      }
    }
    guard expected > 0 else { return nil }
    return 1 - Double(observed) * Double(count) / Double(expected)
  }

  /// Pearson's r; nil for fewer than two pairs, or where either side never changes.
  var correlation: Double? {
    guard count > 1 else { return nil }
    let count = Double(count)
    let scores = sumOfScoreSquares - sumOfScores * sumOfScores / count
    let marks = sumOfMarkSquares - sumOfMarks * sumOfMarks / count
    // Rounding leaves crumbs of what is really zero.
    guard scores > 1e-12, marks > 1e-12 else { return nil }
    let both = sumOfProducts - sumOfScores * sumOfMarks / count
    return max(-1, min(1, both / (scores * marks).squareRoot()))
  }
}
