/// Tells what an answer is speaking of: the rival that it named last.
///
/// Rivals are the slots that a rubric's rules name with `@`, such as the two methods of a
/// comparison. Within a clause that names one, that one is meant, even when it stands at the end
/// ("simple, that is ItemCF"); what a clause only compares with ("unlike ItemCF", 比 ItemCF) is
/// not. 前者, "the former" and 后者, "the latter" are the first and the second rival named.
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
      // "Two towr": a rival whose name is misspelt is one all the same.
      for hit in hits[label]
      where hit.isExact || passage.tokens[hit.tokens.lowerBound].kind == .word {
        found[hit.tokens, default: []].insert(label)
      }
    }
    let compared = Set(passage.ranges(of: .comparison).map(\.upperBound))
    let joined = Set(passage.ranges(of: .conjunction).map(\.upperBound))
    let named = found.map { Mention(tokens: $0.key, labels: $0.value) }
      .sorted {
        ($0.tokens.lowerBound, $0.tokens.upperBound) < ($1.tokens.lowerBound, $1.tokens.upperBound)
      }
    for mention in named {
      let place = mention.tokens.lowerBound
      if joined.contains(place) {
        guard !isCompared(mention.tokens) else { continue }
        // "A and B": what follows is said of both.
        var both = mention
        if let last = mentions.last, place - last.tokens.upperBound <= Self.joint {
          both.labels.formUnion(last.labels)
        }
        mentions.append(both)
      } else if !compared.contains(place) {
        mentions.append(mention)
      }
    }
    addPronouns(for: named)
  }

  /// The most tokens between two rivals that are named together.
  private static let joint = 1

  /// Whether a rival behind 和 or 跟 is one that another is held against: 跟 ItemCF 比.
  private func isCompared(_ rival: Range<Int>) -> Bool {
    let clause = passage.clauses[passage.clauseOfToken[rival.lowerBound]]
    let behind = rival.upperBound..<min(clause.upperBound, rival.upperBound + Self.comparisonReach)
    return !behind.isEmpty
      && behind.contains { Self.comparing.contains(passage.tokens[$0].text) }
  }

  private static let comparisonReach = 3
  private static let comparing: Set<String> = ["比", "相", "不", "差", "反", "无"]

  /// Adds what stands for the first and for the second of what was named, held against another or
  /// not.
  private mutating func addPronouns(for named: [Mention]) {
    guard let first = named.first else { return }
    let second = named.first { $0.labels.isDisjoint(with: first.labels) }
    let former = passage.ranges(of: .former).map { Mention(tokens: $0, labels: first.labels) }
    // "ItemCF remembers, the other one generalises": whatever that is, it is not the first.
    let latter = passage.ranges(of: .latter)
      .map { Mention(tokens: $0, labels: second?.labels ?? []) }
    let last = (second ?? first).tokens.lowerBound
    mentions += (former + latter).filter { $0.tokens.lowerBound > last }
    mentions.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// Whether what is said at a token is said of a rival.
  ///
  /// Complexity: O(log m) in the mentions.
  func isSpoken(of label: Int, at token: Int) -> Bool {
    let clause = passage.clauses[passage.clauseOfToken[token]]
    let next = place(from: token + 1)
    let last = next > 0 ? mentions[next - 1] : nil
    if let last, clause.contains(last.tokens.lowerBound) { return last.labels.contains(label) }
    let own = place(from: clause.lowerBound)
    if own < mentions.count, clause.contains(mentions[own].tokens.lowerBound) {
      return mentions[own].labels.contains(label)
    }
    return last?.labels.contains(label) ?? false
  }

  /// The place of the first mention that begins at a token or behind it. O(log m).
  private func place(from token: Int) -> Int {
    mentions.partitioningIndex { $0.tokens.lowerBound >= token }
  }
}
