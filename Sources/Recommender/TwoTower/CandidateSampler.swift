import Randomness

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Draws what the examples of a batch are held against; see ``Negatives`` and ``LogQCorrection``.
struct CandidateSampler {
  private let negatives: Negatives
  private let correction: LogQCorrection
  /// The items that may be drawn, ascending.
  private let catalogue: [Int32]
  /// q of each item: how probable one draw of a negative is to be it: `[items]`.
  private let probabilities: [Double]
  private let table: AliasTable?
  private var generator: SeededGenerator
  /// The column of each item in the batch that is drawn, or −1: `[items]`.
  private var columns: [Int32]

  /// Prepares to draw.
  ///
  /// - Parameters:
  ///   - counts: in how many examples each item is the own one: `[items]`.
  ///   - isCandidate: whether an item may be drawn: `[items]`; the own items may.
  init(
    _ negatives: Negatives,
    correction: LogQCorrection,
    counts: [Int],
    isCandidate: [Bool],
    generator: SeededGenerator
  ) {
    self.negatives = negatives
    self.correction = correction
    self.generator = generator
    let catalogue = counts.indices.filter { isCandidate[$0] }
    let weights =
      switch negatives {
      case .inBatch: counts.map { Double($0) }
      case .uniform, .all: counts.indices.map { isCandidate[$0] ? 1.0 : 0 }
      case .popularity(_, let exponent):
        // An item that is in no example's own place was liked once, as someone's first.
        counts.indices.map { isCandidate[$0] ? pow(Double(max(1, counts[$0])), exponent) : 0 }
      }
    let total = weights.reduce(0, +)
    probabilities = weights.map { total > 0 ? $0 / total : 0 }
    switch negatives {
    case .uniform, .popularity:
      // Over the catalogue alone, so that items that may not be drawn change no draw.
      table = total > 0 ? AliasTable(weights: catalogue.map { weights[$0] }) : nil
    case .inBatch, .all: table = nil
    }
    self.catalogue = catalogue.map { Int32(truncatingIfNeeded: $0) }
    columns = Array(repeating: -1, count: counts.count)
  }

  /// The candidates of a batch, given each example's own item and its hard negatives, if any.
  ///
  /// O(examples + drawn); of all items O(examples + items).
  mutating func candidates(own: [Int32], hard: [[Int32]] = []) -> CandidateSet {
    var set = CandidateSet()
    let draws: Int
    switch negatives {
    case .inBatch:
      draws = own.count - 1
      for item in own { add(item, to: &set) }
    case .uniform(let count), .popularity(let count, _):
      draws = count
      if let table {
        for _ in 0..<count {
          add(catalogue[table.draw(from: &generator)], to: &set)
        }
      }
    case .all:
      draws = 0
      for item in catalogue { add(item, to: &set) }
    }
    weigh(&set, draws: draws)
    for item in own {
      set.labels.append(column(of: item, in: &set))
      set.labelLogWeights.append(
        correction == .everyLogit ? -logExpected(item, draws: draws) : 0
      )
    }
    for (row, items) in hard.enumerated() {
      for item in items where item != own[row] {
        let column = column(of: item, in: &set)
        set.exceptions.append(
          CandidateSet.Exception(
            row: Int32(truncatingIfNeeded: row),
            column: column,
            // Once more than it was drawn: ln(w + 1).
            logWeight: log1p(exp(set.logWeights[Int(column)]))
          )
        )
      }
    }
    for item in set.items { columns[Int(item)] = -1 }
    return set
  }

  /// Counts a draw; counts stand where the weights come to stand.
  private mutating func add(_ item: Int32, to set: inout CandidateSet) {
    let known = columns[Int(item)]
    if known >= 0 {
      set.logWeights[Int(known)] += 1
    } else {
      columns[Int(item)] = Int32(truncatingIfNeeded: set.items.count)
      set.items.append(item)
      set.logWeights.append(1)
    }
  }

  /// ln w = ln of how often an item was drawn, less ln of how often that was to be expected.
  private func weigh(_ set: inout CandidateSet, draws: Int) {
    for (column, item) in set.items.enumerated() {
      let expected = correction == .none ? 0 : logExpected(item, draws: draws)
      set.logWeights[column] = log(set.logWeights[column]) - expected
    }
  }

  /// ln E of an item; 0 where every item stands once by itself.
  private func logExpected(_ item: Int32, draws: Int) -> Float {
    if case .all = negatives { return 0 }
    return Float(log(probabilities[Int(item)] * Double(max(1, draws))))
  }

  /// The column of an item, a new and masked one where it was not drawn.
  private mutating func column(of item: Int32, in set: inout CandidateSet) -> Int32 {
    let known = columns[Int(item)]
    if known >= 0 { return known }
    let column = Int32(truncatingIfNeeded: set.items.count)
    columns[Int(item)] = column
    set.items.append(item)
    set.logWeights.append(CandidateSet.masked)
    return column
  }
}
