/// What an answer denies further on in the very words in which it claimed it: "norm clipping keeps
/// the direction. … Norm clipping does not keep the direction".
///
/// Which of the two is meant only the user knows.
struct TakenBack {
  private let passage: Passage
  /// By the words of what is denied, where the last such denial begins.
  private let deniedFrom: [[[String]]: Int]

  /// Takes the matches of some rules that are denied.
  ///
  /// Complexity: O(n) in the words of the matches.
  init(by denied: [RuleMatch], in passage: Passage) {
    self.passage = passage
    var deniedFrom: [[[String]]: Int] = [:]
    for match in denied where match.topic == nil {
      let words = Self.words(of: match, in: passage)
      deniedFrom[words] = max(deniedFrom[words] ?? .min, match.span.lowerBound)
    }
    self.deniedFrom = deniedFrom
  }

  /// Whether a match that is claimed is denied behind it word for word.
  ///
  /// Complexity: O(w) in its words.
  func holds(_ match: RuleMatch) -> Bool {
    guard !deniedFrom.isEmpty, match.topic == nil else { return false }
    return deniedFrom[Self.words(of: match, in: passage)]
      .map { match.span.upperBound <= $0 } ?? false
  }

  private static func words(of match: RuleMatch, in passage: Passage) -> [[String]] {
    match.slots.map { $0.map { passage.tokens[$0].stem } }
  }
}
