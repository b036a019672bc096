/// Tells what an answer is speaking of: the rival that it named last.
///
/// Rivals are the slots that a rubric's rules name with `@`, such as the two methods of a comparison.
/// Within a clause that names one, that one is meant, even when it stands at the end ("simple, that
/// is ItemCF"); what a clause only compares with ("unlike ItemCF", 比 ItemCF) is not. 前者, "the
/// former" and 后者, "the latter" are the first and the second rival named.
struct SubjectReader: Sendable {
  private struct Mention: Sendable {
    let tokens: Range<Int>
    var labels: Set<Int>
  }

  private let passage: Passage
  /// What was named, in order.
  private var mentions: [Mention] = []

  /// Reads what an answer names of some rivals, given where each was found.
  ///
  /// Complexity: O(m log m) in the mentions.
  init(passage: Passage, subjects: [Int], hits: [[PhraseHit]]) {
    self.passage = passage
    guard !subjects.isEmpty else { return }
    var found: [Range<Int>: Set<Int>] = [:]
    for label in subjects {
      for hit in hits[label] where hit.isExact {
        found[hit.tokens, default: []].insert(label)
      }
    }
    let compared = Set(passage.ranges(of: .comparison).map(\.upperBound))
    mentions = found.map { Mention(tokens: $0.key, labels: $0.value) }
      .filter { !compared.contains($0.tokens.lowerBound) }
      .sorted {
        ($0.tokens.lowerBound, $0.tokens.upperBound) < ($1.tokens.lowerBound, $1.tokens.upperBound)
      }
    addPronouns()
  }

  private mutating func addPronouns() {
    guard let first = mentions.first,
      let second = mentions.first(where: { $0.labels.isDisjoint(with: first.labels) })
    else { return }
    let former = passage.ranges(of: .former).map { Mention(tokens: $0, labels: first.labels) }
    let latter = passage.ranges(of: .latter).map { Mention(tokens: $0, labels: second.labels) }
    mentions += (former + latter).filter { $0.tokens.lowerBound > second.tokens.lowerBound }
    mentions.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// Whether what is said at a token is said of a rival.
  ///
  /// Complexity: O(m) in the mentions.
  func isSpoken(of label: Int, at token: Int) -> Bool {
    let clause = passage.clauses[passage.clauseOfToken[token]]
    let last = mentions.last { $0.tokens.lowerBound <= token }
    if let last, clause.contains(last.tokens.lowerBound) { return last.labels.contains(label) }
    if let own = mentions.first(where: { clause.contains($0.tokens.lowerBound) }) {
      return own.labels.contains(label)
    }
    return last?.labels.contains(label) ?? false
  }
}
