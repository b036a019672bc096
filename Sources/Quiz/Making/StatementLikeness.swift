import Questions
import Wording

/// How much the statements of points sound alike.
struct StatementLikeness {
  /// The pairs of letters that follow each other in a statement, in each language.
  private let pairs: [PointReference: [Set<UInt64>]]

  /// Reads the statements of questions.
  ///
  /// Complexity: O(n) in their letters.
  init(of questions: some Sequence<Question>) {
    pairs = questions.reduce(into: [:]) { pairs, question in
      for point in question.points {
        pairs[PointReference(question: question.id, point: point.id)] = Language.allCases.map {
          Self.pairs(in: point.statement[$0])
        }
      }
    }
  }

  /// From 0 to 1: the mean over both languages of the Sørensen–Dice coefficient of the pairs,
  /// 2·|A ∩ B| / (|A| + |B|).
  ///
  /// Source: Dice, "Measures of the amount of ecologic association between species", Ecology 26,
  /// 1945, doi:10.2307/1932409.
  func callAsFunction(_ one: PointReference, _ other: PointReference) -> Double {
    guard let left = pairs[one], let right = pairs[other], !left.isEmpty else { return 0 }
    let parts = zip(left, right).map { left, right in
      let size = left.count + right.count
      return size == 0 ? 0 : 2 * Double(left.intersection(right).count) / Double(size)
    }
    return parts.reduce(0, +) / Double(parts.count)
  }

  private static func pairs(in text: String) -> Set<UInt64> {
    let letters = text.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic }
      .map { UInt64($0.value) }
    return Set(zip(letters, letters.dropFirst()).map { $0 << 32 | $1 })
  }
}
