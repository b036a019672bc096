import Neural
import Randomness
import Recommender
import Testing

/// What items are: words, weights, neighbours, projections, against loops and known answers.
struct ContentTests {
  private func random(rows: Int, columns: Int, share: Double, seed: UInt64) -> [[Double]] {
    var random = SeededGenerator(seed: seed)
    return (0..<rows).map { _ in
      (0..<columns).map { _ in random.chance(share) ? 0.5 + random.unit() : 0 }
    }
  }

  private func sparse(_ dense: [[Double]]) -> SparseMatrix {
    SparseMatrix(
      rows: dense.map { row in
        row.indices.reversed().filter { row[$0] != 0 }
          .map { SparseMatrix.Entry(column: $0, weight: row[$0]) }
      },
      columnCount: dense.first?.count ?? 0
    )
  }

  @Test func wordsAreToldInBothLanguages() {
    #expect(
      TextWords.of("The Lord of the Rings (2001): A Fellowship") == ["lord", "rings", "fellowship"]
    )
    #expect(TextWords.of("卧虎藏龙 2000 HD4") == ["卧虎", "虎藏", "藏龙", "hd4"])
    #expect(TextWords.of("虎, x") == ["虎", "x"])
    #expect(TextWords.of("") == [])
  }

  @Test func inverseFrequencyIsTheLogarithmOfTheShare() {
    let matrix = SparseMatrix(texts: ["cat dog", "cat bird bird", "cat", "dog"])
    #expect(matrix.rowFrequencies == [3, 2, 1])
    let weighted = matrix.inverseFrequencyWeighted()
    #expect(abs(weighted.entries(of: 0)[1].weight - 0.6931471805599453) < 1e-15)
    #expect(abs(weighted.entries(of: 0)[0].weight - 0.28768207245178085) < 1e-15)
    // A word that one text has says nothing of another.
    #expect(weighted.entries(of: 1)[1].weight == 0)
    let once = matrix.inverseFrequencyWeighted(minimumFrequency: 1)
    #expect(abs(once.entries(of: 1)[1].weight - 2 * 1.3862943611198906) < 1e-14)
  }

  @Test(arguments: AttributeNeighbours.Similarity.allCases)
  func neighboursAreThoseOfALoop(similarity: AttributeNeighbours.Similarity) {
    let dense = random(rows: 60, columns: 25, share: 0.2, seed: 3)
    let neighbours = AttributeNeighbours(sparse(dense), similarity: similarity)
    func expected(_ a: Int, _ b: Int) -> Double {
      let (x, y) = (dense[a], dense[b])
      if similarity == .jaccard {
        let both = zip(x, y).count { $0 != 0 && $1 != 0 }
        return Double(both) / Double(zip(x, y).count { $0 != 0 || $1 != 0 })
      }
      let length = { (v: [Double]) in v.reduce(0) { $0 + $1 * $1 }.squareRoot() }
      let product = zip(x, y).reduce(0) { $0 + $1.0 * $1.1 }
      return similarity == .product ? product : product / (length(x) * length(y))
    }
    for item in 0..<60 {
      let found = neighbours.nearest(to: ItemIndex(item), count: 8) { $0.value % 3 != 0 }
      let candidates = (0..<60).filter { $0 != item && $0 % 3 != 0 && expected(item, $0) > 0 }
        .sorted { expected(item, $0) > expected(item, $1) }
      #expect(found.count == min(8, candidates.count))
      for (neighbour, candidate) in zip(found, candidates) {
        #expect(abs(neighbour.similarity - expected(item, neighbour.item.value)) < 1e-12)
        #expect(abs(neighbour.similarity - expected(item, candidate)) < 1e-12)
        #expect(neighbour.item.value % 3 != 0)
      }
      for (left, right) in zip(found, found.dropFirst()) {
        #expect((right.similarity, left.item) <= (left.similarity, right.item))
      }
    }
    #expect(neighbours.nearest(to: ItemIndex(-1), count: 3) { _ in true }.isEmpty)
  }

  @Test func joinedRowsMixTheirCosines() {
    let (a, b) = (
      sparse(random(rows: 12, columns: 6, share: 0.6, seed: 1)).normalised(),
      sparse(random(rows: 12, columns: 9, share: 0.6, seed: 2)).normalised()
    )
    let joined = a.scaled(by: 0.25.squareRoot()).joined(with: b.scaled(by: 0.75.squareRoot()))
    func product(_ matrix: SparseMatrix, _ x: Int, _ y: Int) -> Double {
      let other = Dictionary(
        uniqueKeysWithValues: matrix.entries(of: y).map { ($0.column, $0.weight) }
      )
      return matrix.entries(of: x).reduce(0) { $0 + $1.weight * (other[$1.column] ?? 0) }
    }
    for x in 0..<12 {
      for y in 0..<12 {
        let mean = 0.25 * product(a, x, y) + 0.75 * product(b, x, y)
        #expect(abs(product(joined, x, y) - mean) < 1e-12)
      }
    }
  }

  @Test func projectionFindsTheSingularValuesOfALowRank() {
    // Three directions of known lengths, at right angles: rows of a Hadamard matrix.
    let signs: [[Double]] = [[1, 1, 1, 1], [1, -1, 1, -1], [1, 1, -1, -1]]
    let scales = [9.0, 5, 2]
    var dense = Array(repeating: [0.0, 0, 0, 0], count: 4)
    for row in 0..<4 {
      for column in 0..<4 {
        for k in 0..<3 {
          dense[row][column] += scales[k] * signs[k][row] * signs[k][column] / 4
        }
      }
    }
    var generator = SeededGenerator(seed: 11)
    let factors = LatentFactors(of: sparse(dense), width: 3, using: &generator)
    for (found, scale) in zip(factors.singularValues, scales) {
      #expect(abs(found - scale) < 1e-10)
    }
    for row in 0..<4 {
      for column in 0..<4 {
        var value = 0.0
        for k in 0..<3 {
          value += factors.left[row, k] * factors.singularValues[k] * factors.right[column, k]
        }
        #expect(abs(value - dense[row][column]) < 1e-10)
      }
    }
  }

  @Test(arguments: [UInt64(1), 2, 3]) func projectionIsNearTheBestOfItsWidth(seed: UInt64) {
    let dense = random(rows: 80, columns: 50, share: 0.15, seed: seed)
    var generator = SeededGenerator(seed: seed)
    let factors = LatentFactors(of: sparse(dense), width: 10, using: &generator)
    let exact = Matrix<Double>(dense).singularValues
    for (found, value) in zip(factors.singularValues, exact) {
      #expect(found <= value + 1e-9)
      #expect(found > 0.97 * value)
    }
    // Columns stand at right angles.
    let gram = factors.left.transposedProduct(factors.left)
    for row in 0..<10 {
      for column in 0..<10 {
        let expected = row == column ? 1.0 : 0
        #expect(abs(gram[row, column] - expected) < 1e-9)
      }
    }
  }

  @Test func projectionOfLittleIsSmall() {
    var generator = SeededGenerator(seed: 1)
    let none = LatentFactors(of: sparse([[0, 0], [0, 0]]), width: 2, using: &generator)
    #expect(none.singularValues.isEmpty)
    #expect(none.rowVectors.itemCount == 2)
    let one = LatentFactors(of: sparse([[3, 4]]), width: 5, using: &generator)
    #expect(one.singularValues.count == 1)
    #expect(abs(one.singularValues[0] - 5) < 1e-12)
  }

  @Test func wordsThatOccurTogetherFallTogether() {
    // "car" and "auto" never meet, but both meet "engine".
    let texts = SparseMatrix(texts: [
      "car engine", "car engine", "auto engine", "auto engine", "flower garden", "rose garden",
      "flower garden", "rose garden", "car", "auto", "rose",
    ])
    var generator = SeededGenerator(seed: 1)
    let vectors = LatentFactors(of: texts, width: 2, using: &generator).rowVectors
    let near = vectors.nearest(to: ItemIndex(8), count: 20) { _ in true }
    func similarity(_ item: Int) -> Double {
      near.first { $0.item.value == item }?.similarity ?? 0
    }
    #expect(similarity(9) > 0.9)
    #expect(similarity(10) < 0.1)
    let plain = AttributeNeighbours(texts, similarity: .cosine)
    #expect(
      !plain.nearest(to: ItemIndex(8), count: 20) { _ in true }.contains { $0.item.value == 9 }
    )
  }

  @Test func ridgeFindsALinearMapAndShrinks() throws {
    let dense = random(rows: 50, columns: 4, share: 0.7, seed: 9)
    let content = sparse(dense)
    let map = [[1.0, -2], [0.5, 3], [0, 1], [2, 0]]
    var targets = Array(repeating: [7.0, 7], count: 50)
    for row in 0..<50 {
      for feature in 0..<4 {
        for k in 0..<2 { targets[row][k] += dense[row][feature] * map[feature][k] }
      }
    }
    let factors = Matrix<Double>(targets)
    let weights = (0..<50).map { Double($0 % 5) }
    let exact = try ContentRidge(from: content, to: factors, weights: weights, penalty: 1e-9)
    for feature in 0..<4 {
      for k in 0..<2 { #expect(abs(exact.weights[feature, k] - map[feature][k]) < 1e-6) }
    }
    let predicted = exact.factors(of: content)
    for row in 0..<50 {
      for k in 0..<2 { #expect(abs(predicted[row, k] - factors[row, k]) < 1e-6) }
    }
    // A penalty without bound leaves the weighted mean alone.
    let flat = try ContentRidge(from: content, to: factors, weights: weights, penalty: 1e15)
    let total = weights.reduce(0, +)
    var mean = 0.0
    for row in 0..<50 { mean += weights[row] * factors[row, 0] / total }
    #expect(abs(flat.factors(of: content)[3, 0] - mean) < 1e-6)
    #expect(throws: RecommenderError.memory(needed: 128, limit: 100)) {
      try ContentRidge(
        from: content,
        to: factors,
        weights: weights,
        penalty: 1,
        under: FitConditions(memoryLimit: 100)
      )
    }
  }
}
