/// Tells to whom a clause ascribes the words of a match: "batch norm adds the input back" speaks of
/// the shortcut, and gives it to the wrong one.
///
/// A clause speaks of what it names first. What it only compares with ("unlike ItemCF") is no
/// subject, nor is what the rule itself asks for; and where what the point speaks of is named
/// anywhere in the clauses of the match, or as its topic, nothing is ascribed to a rival.
struct AttributionReader: Sendable {
  private let passage: Passage
  /// Occurrences by slot label, in order of position.
  private let hits: [[PhraseHit]]
  /// The tokens right behind "unlike" or 比: what is only compared with.
  private let compared: Set<Int>

  /// Prepares to read an answer in which slots were found.
  init(passage: Passage, hits: [[PhraseHit]]) {
    self.passage = passage
    self.hits = hits
    compared = Set(passage.ranges(of: .comparison).map(\.upperBound))
  }

  /// The rival to which a match is ascribed, or nil.
  ///
  /// Complexity: O(r·(log h + c)) in the rivals, what was found of them and what the clauses name.
  func rival(of match: RuleMatch, in ownership: Ownership) -> Int? {
    let clauses = passage.clauses(of: match.span)
    guard named(ownership.owner, in: clauses).isEmpty else { return nil }
    if case .earlier(let topic) = match.topic,
      named(ownership.owner, in: topic).contains(where: { $0.overlaps(topic) })
    {
      return nil
    }
    let first = clauses.lowerBound..<match.span.upperBound
    return
      ownership.rivals.compactMap { label in
        named(label, in: first)
          .first {
            isSubject($0, before: match) && !compared.contains($0.lowerBound)
          }
          .map { (label: label, place: $0.lowerBound) }
      }
      .min { ($0.place, $0.label) < ($1.place, $1.label) }?
      .label
  }

  /// Whether a rival stands before the words of a match and is none of them, and no more than a
  /// word or two before it in its clause.
  private func isSubject(_ rival: Range<Int>, before match: RuleMatch) -> Bool {
    guard rival.lowerBound < match.slots.map(\.lowerBound).min() ?? 0,
      !match.slots.contains(where: { $0.overlaps(rival) })
    else { return false }
    let clause = passage.clauses[passage.clauseOfToken[rival.lowerBound]]
    return passage.weight(of: clause.lowerBound..<rival.lowerBound) <= Self.lead
  }

  /// The most that stands before a clause's subject: four ideographs or two words and a bit.
  private static let lead = 8

  private func named(_ label: Int, in stretch: Range<Int>) -> [Range<Int>] {
    let all = hits[label]
    return all[all.partitioningIndex { $0.tokens.lowerBound >= stretch.lowerBound }...]
      .prefix { $0.tokens.lowerBound < stretch.upperBound }
      .filter { $0.isExact && $0.tokens.upperBound <= stretch.upperBound }
      .map(\.tokens)
  }
}
