import Randomness
import Recommender
import Testing

/// The scan against a plain loop in double precision, for widths that do and do not fill lanes.
struct ExactIndexTests {
  @Test(arguments: [1, 3, 4, 7, 8, 9, 31, 64]) func theScanFindsWhatALoopFinds(width: Int) {
    var random = SeededGenerator(seed: UInt64(width))
    let count = 321
    let vectors = (0..<count * width).map { _ in Float(random.normal()) }
    let query = (0..<width).map { _ in Float(random.normal()) }
    let index = ExactIndex(vectors: vectors, width: width)
    let products = (0..<count).map { row in
      (0..<width).reduce(0.0) { $0 + Double(vectors[row * width + $1]) * Double(query[$1]) }
    }
    let found = index.nearest(to: query, count: 10)
    let best = products.sorted(by: >).prefix(10)
    #expect(found.count == 10)
    for (match, product) in zip(found, best) {
      #expect(abs(Double(match.score) - product) < 1e-5)
      #expect(abs(products[match.index] - product) < 1e-5)
    }
    #expect(index.nearest(to: query, count: .max).count == count)
    #expect(index.nearest(to: query, count: 0).isEmpty)
  }

  @Test func ofEqualScoresTheLowerIndexComesFirstAndNoNumberNever() {
    let index = ExactIndex(vectors: [1, .nan, 2, 1, 2, 0], width: 1)
    let found = index.nearest(to: [1], count: 4)
    #expect(found.map(\.index) == [2, 4, 0, 3])
    #expect(index.nearest(to: [1], count: 9).map(\.index) == [2, 4, 0, 3, 5])
    #expect(ExactIndex(vectors: [], width: 3).nearest(to: [1, 2, 3], count: 2).isEmpty)
  }
}
