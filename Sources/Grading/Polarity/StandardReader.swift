/// Finds what a comparison only measures by: of 隔一年的比几分钟内的更相关 nothing is claimed of
/// the minutes.
///
/// A comparison's subject stands before 比 and its standard behind it, up to 更 or 还. Words that
/// are found of the standard and of what is said, and none of the subject, were said of something
/// else.
struct StandardReader: Sendable {
  private struct Comparison: Sendable {
    /// From the clause's beginning to 比.
    let subject: Range<Int>
    /// From 比 to the word of degree.
    let standard: Range<Int>
    /// From the word of degree to the end of the clause.
    let predicate: Range<Int>
  }

  /// In order of position.
  private let comparisons: [Comparison]

  /// Reads the comparisons of an answer.
  ///
  /// Complexity: O(n) in its tokens.
  init(passage: Passage) {
    let tokens = passage.tokens
    comparisons = passage.ranges(of: .comparison).compactMap { cue in
      guard cue.count == 1, tokens[cue.lowerBound].text == "比" else { return nil }
      let clause = passage.clauses[passage.clauseOfToken[cue.lowerBound]]
      let behind = cue.upperBound..<clause.upperBound
      // 比较, 比例 and 比如 compare nothing, nor does 对比; 并不比 denies, and 不比 is no "than".
      let head = cue.lowerBound > 0 ? tokens[cue.lowerBound - 1].text : ""
      guard let next = behind.first, !Self.compounds.contains(tokens[next].text),
        !Self.heads.contains(head),
        let degree = behind.prefix(Self.longestStandard).dropFirst()
          .first(where: { Self.degrees.contains(tokens[$0].text) }),
        degree + 1 < clause.upperBound, !Self.denials.contains(tokens[degree + 1].text)
      else { return nil }
      return Comparison(
        subject: clause.lowerBound..<cue.lowerBound,
        standard: cue.upperBound..<degree,
        predicate: degree..<clause.upperBound
      )
    }
  }

  /// Whether a match says of a standard what is said of the subject.
  ///
  /// Complexity: O(log n) in the comparisons, and those whose standard may hold the first word.
  func isMisplaced(_ match: RuleMatch) -> Bool {
    guard match.topic == nil, !comparisons.isEmpty else { return false }
    let first = match.span.lowerBound
    return comparisons[place(from: first - Self.longestStandard)...]
      .prefix { $0.standard.lowerBound <= first }
      .contains { comparison in
        match.slots.allSatisfy { slot in
          comparison.standard.contains(slot.lowerBound)
            || comparison.predicate.contains(slot.lowerBound)
        }
          && match.slots.contains { comparison.standard.contains($0.lowerBound) }
          && match.slots.contains { comparison.predicate.contains($0.lowerBound) }
      }
  }

  /// The place of the first comparison whose standard begins at a token or behind it. O(log n).
  private func place(from token: Int) -> Int {
    comparisons.partitioningIndex { $0.standard.lowerBound >= token }
  }

  /// The most tokens of a standard: who writes without punctuation never ends one.
  private static let longestStandard = 48
  private static let compounds: Set<String> = ["较", "例", "如", "起", "方", "重", "率", "特", "比"]
  private static let heads: Set<String> = ["对", "相", "不", "占", "正", "反", "百", "好", "无"]
  private static let degrees: Set<String> = ["更", "还", "要"]
  private static let denials: Set<String> = ["不", "没", "少", "难"]
}
