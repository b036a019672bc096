/// Tells what others are said to get wrong from what the answer takes back: "sharing saves no
/// compute, people get that wrong" stands by its claim.
struct OthersErrorReader {
  let passage: Passage

  /// Whether the clause of a falsehood or retraction has others as its subject, who are not said to
  /// say anything: 很多人说这样是错的 tells what they say.
  ///
  /// Complexity: O(log n) in the speakers, and the tokens between.
  func isTold(by cue: Range<Int>) -> Bool {
    let clause = passage.clauses[passage.clauseOfToken[cue.lowerBound]]
    guard clause.lowerBound < cue.lowerBound,
      let others = passage.ranges(of: .speaker, in: clause.lowerBound..<cue.lowerBound).first
    else { return false }
    let between = others.upperBound..<cue.lowerBound
    let isOpening = (clause.lowerBound..<others.lowerBound)
      .allSatisfy { Self.openings.contains(passage.tokens[$0].text) }
    return isOpening && passage.weight(of: between) <= Self.reach
      && !between.contains { ReportFinder.isSaying(at: $0, in: passage) }
  }

  /// Four ideographs, or two words and a half: "people often get", 大家都会.
  private static let reach = 8
  /// What may open the clause before its subject.
  private static let openings: Set<String> = [
    "most", "many", "so", "but", "and", "a", "lot", "of", "here", "which", "this", "that", "这", "点",
    "里",
    "个", "其", "实", "但", "是",
  ]
}
