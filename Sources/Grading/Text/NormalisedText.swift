/// A text folded for comparison, with the way back to what the user typed.
///
/// Position `i` of ``scalars`` comes from scalar ``origins``[i] of the source; evidence found in
/// the folded text is shown in the user's own through ``sourceRange(of:)``.
struct NormalisedText: Sendable {
  /// The folded scalars; runs of blanks are kept, line ends are `\n`.
  let scalars: [Unicode.Scalar]
  /// For every folded scalar, the offset of the source scalar that it comes from.
  private let origins: [Int]
  /// Offsets of the source scalars that begin a grapheme cluster, then the count of scalars.
  private let graphemeBorders: [Int]

  /// Folds a text.
  ///
  /// Complexity: O(n) in the scalars of the text.
  init(_ source: String) {
    var scalars: [Unicode.Scalar] = []
    var origins: [Int] = []
    let view = source.unicodeScalars
    scalars.reserveCapacity(source.utf8.count)
    origins.reserveCapacity(source.utf8.count)
    var sourceCount = 0
    for scalar in view {
      ScalarFolding.fold(scalar, appendTo: &scalars)
      while origins.count < scalars.count { origins.append(sourceCount) }
      sourceCount += 1
    }
    var borders: [Int] = [0]
    borders.reserveCapacity(sourceCount + 1)
    for character in source {
      borders.append(borders[borders.count - 1] + character.unicodeScalars.count)
    }
    self.scalars = scalars
    self.origins = origins
    graphemeBorders = borders
  }

  /// The number of scalars of the source.
  var sourceCount: Int { graphemeBorders[graphemeBorders.count - 1] }

  /// The source scalars behind a range of folded ones, widened to grapheme borders.
  ///
  /// Complexity: O(log n).
  func sourceRange(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty, range.upperBound <= origins.count else { return 0..<0 }
    let first = graphemeIndex(containing: origins[range.lowerBound])
    let last = graphemeIndex(containing: origins[range.upperBound - 1])
    return graphemeBorders[first]..<graphemeBorders[last + 1]
  }

  /// The index of the last border at or before a source scalar.
  private func graphemeIndex(containing offset: Int) -> Int {
    var low = 0
    var high = graphemeBorders.count - 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if graphemeBorders[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
