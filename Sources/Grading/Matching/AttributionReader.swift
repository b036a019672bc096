/// Tells to whom a clause ascribes the words of a match: "batch norm adds the input back" speaks of
/// the shortcut, and gives it to the wrong one.
///
/// A clause speaks of what it names first. What it only compares with ("unlike ItemCF") is no
/// subject, nor is what the rule itself asks for; and where what the point speaks of is named
/// in the clause of what is said, nothing is ascribed to a rival. Where it is named elsewhere in
/// the clauses of the match, or as its topic, nothing is either, unless all that is said stands in
/// one clause that opens with a rival: "residual links help, and batch norm adds the input back".
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
    if let predicate = predicate(of: match, apartFrom: ownership.owner),
      let rival = subject(of: predicate, among: ownership.rivals, in: match)
    {
      return rival
    }
    let clauses = passage.clauses(of: match.span)
    guard named(ownership.owner, in: clauses).isEmpty else { return nil }
    if case .earlier(let topic) = match.topic,
      named(ownership.owner, in: topic).contains(where: { $0.overlaps(topic) })
    {
      return nil
    }
    guard let first = match.slots.map(\.lowerBound).min() else { return nil }
    return subject(of: clauses.lowerBound..<first, among: ownership.rivals, in: match)
  }

  /// Whether a match names the owner, and takes all that is said of it from another sentence: "an
  /// active unit passes it on whole. Skip connections …" says nothing of them.
  func borrowsPredicate(_ match: RuleMatch, in ownership: Ownership) -> Bool {
    guard case .earlier(let topic) = match.topic, named(ownership.owner, in: topic).isEmpty
    else { return false }
    return match.slots.allSatisfy { !named(ownership.owner, in: $0).isEmpty }
  }

  /// Whether a match names what its point speaks of.
  func namesOwner(of match: RuleMatch, in ownership: Ownership) -> Bool {
    match.slots.contains { !named(ownership.owner, in: $0).isEmpty }
  }

  /// What stands before the words that say something of the owner, where these stand in one clause
  /// that does not name it; nil otherwise.
  private func predicate(of match: RuleMatch, apartFrom owner: Int) -> Range<Int>? {
    var words = match.slots
    if case .earlier(let topic) = match.topic { words.append(topic) }
    let said = words.filter { word in !named(owner, in: word).contains { $0.overlaps(word) } }
    guard let first = said.map(\.lowerBound).min() else { return nil }
    let clause = passage.clauses[passage.clauseOfToken[first]]
    guard said.allSatisfy({ clause.contains($0.lowerBound) }), named(owner, in: clause).isEmpty
    else { return nil }
    return clause.lowerBound..<first
  }

  /// The first rival in a stretch that opens its clause, and is neither compared with nor a word of
  /// the match.
  private func subject(
    of stretch: Range<Int>,
    among rivals: [Int],
    in match: RuleMatch
  ) -> Int? {
    let spoken = speaking(in: stretch)
    return rivals.compactMap { label in
      named(label, in: spoken)
        .first { rival in
          opens(rival) && !compared.contains(rival.lowerBound)
            && !match.slots.contains { $0.overlaps(rival) }
        }
        .map { (label: label, place: $0.lowerBound) }
    }
    .min { ($0.place, $0.label) < ($1.place, $1.label) }?
    .label
  }

  /// A stretch with the clauses before it, of whose subject it speaks as it opens with a pronoun or
  /// a bare verb: ItemCF 要搭 Faiss，它做的是近邻检索; BN 才是开近路的，把输入直接加到输出上.
  private func speaking(in stretch: Range<Int>) -> Range<Int> {
    var place = passage.clauseOfToken[stretch.lowerBound]
    let sentence = passage.sentences[passage.sentenceOfToken[stretch.lowerBound]].tokens
    var steps = 0
    while steps < Self.longestChain, place > 0,
      passage.clauses[place].lowerBound > sentence.lowerBound,
      Self.openings.contains(passage.tokens[passage.clauses[place].lowerBound].text)
    {
      place -= 1
      steps += 1
    }
    return passage.clauses[place].lowerBound..<stretch.upperBound
  }

  /// The most clauses before its own whose subject a clause may share.
  private static let longestChain = 3
  /// What opens a clause that has no subject of its own.
  private static let openings: Set<String> = [
    "它", "把", "让", "使", "能", "会", "就", "还", "并", "从", "直", "it", "its", "they", "their",
  ]

  /// Whether no more than a word or two stand before a rival in its clause.
  private func opens(_ rival: Range<Int>) -> Bool {
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
