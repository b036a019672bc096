import Questions
import Wording

/// What a reason says of things that are easily taken for one another, held against what the author
/// says of each.
struct RivalReading {
  /// The first clause that says of one what is true of another; nil where none does.
  private(set) var mistaken: String?
  /// The first clause that says again what only the wrong form says; nil where none does.
  private(set) var repeated: String?
  /// The clauses that say of one what the author says of it and the claim does not, or tell which
  /// one a false claim is true of.
  private(set) var right: [String] = []
  /// What the reason claims: all of it, or where it calls something wrong that it goes on to quote
  /// ("that is false: each pair counts for more"), the rest.
  private(set) var claimed: String

  private let claim: CalledClaim
  /// The thing that the claim speaks of.
  private let subject: Int?
  private let wrong: [RivalClauses.Clause]
  private let truths: [RivalClauses.Clause]
  /// What the claim says, as it is shown.
  private let said: [RivalClauses.Clause]
  private let keys: [Key]
  private let shown: Set<String>

  /// Words that tell one of the things from the others.
  private struct Key {
    var words: [KeyWord]
    var subject: Int
  }

  /// Reads a reason.
  ///
  /// Complexity: O(clauses of the reason × clauses of the point's texts).
  init(_ reason: String, to claim: CalledClaim, on point: KeyPoint) {
    self.claim = claim
    let rivals = point.quiz.rivals.map(\.names)
    func clauses(_ texts: [Bilingual], _ subject: Int? = nil) -> [RivalClauses.Clause] {
      texts.flatMap { text in
        Language.allCases.flatMap {
          RivalClauses(text[$0], rivals: rivals, subject: subject).clauses
        }
      }
    }
    said = clauses([claim.text])
    subject = said.lazy.compactMap(\.subject).first
    wrong = clauses([claim.wrong])
    truths = clauses([claim.because, claim.right, point.statement, point.explanation])
    keys = Self.keys(of: point, in: clauses([point.statement]))
    shown = said.reduce(into: []) { $0.formUnion($1.units) }
    claimed = reason
    var kept: [String] = []
    var isRejected = false
    let all = RivalClauses(reason, rivals: rivals, subject: subject).clauses
    for clause in all {
      // "Wrong: each pair should count for more" tells what is wrong.
      let isQuoted = (isRejected || Self.isTurnedDown(clause.rest)) && isLike(clause, wrong)
      isRejected = Self.rejects(clause.rest)
      guard !isQuoted else { continue }
      kept.append(clause.text)
      if repeats(clause) { repeated = repeated ?? clause.text }
      read(clause)
    }
    if kept.count < all.count { claimed = kept.joined(separator: ", ") }
  }

  /// The blanks of a statement, where it has one at least for each of two things.
  private static func keys(of point: KeyPoint, in statement: [RivalClauses.Clause]) -> [Key] {
    let keys = point.quiz.blanks.flatMap { blank in
      let words = ([blank.words.zh, blank.words.en] + blank.also).map { KeyWord($0) }
      let stated = statement.filter { clause in
        words.prefix(2).contains { $0.place(in: clause.rest) != nil }
      }
      return Set(stated.compactMap(\.subject)).map {
        Key(words: words.filter(\.isTelling), subject: $0)
      }
    }
    return Set(keys.map(\.subject)).count > 1 ? keys : []
  }

  private mutating func read(_ clause: RivalClauses.Clause) {
    guard let speaksOf = clause.subject else { return }
    let isOther = speaksOf != subject
    if let owner = keyOwner(of: clause) {
      // ItemCF 不会泛化 says what is true of it; "two-tower cannot generalise" does not.
      if (owner == speaksOf) == clause.denies {
        mistaken = mistaken ?? clause.text
      } else if !isOther || !claim.isTrue {
        right.append(clause.text)
      }
    } else if let owner = owner(of: clause) {
      if owner != speaksOf {
        mistaken = mistaken ?? clause.text
      } else if isOther ? !claim.isTrue : clause.units.subtracting(shown).count >= Self.fewest {
        // What holds for the other thing says why a claim is false, and not why one is true.
        right.append(clause.text)
      }
    } else if isOther, !claim.isTrue, clause.points && !clause.denies || isLike(clause, said) {
      // "Only by value turns it" names the thing that the claim is true of.
      right.append(clause.text)
    }
  }

  /// Whether at least half of what a clause tells is told by one of some that denies as it does.
  private func isLike(_ clause: RivalClauses.Clause, _ known: [RivalClauses.Clause]) -> Bool {
    let told = Self.telling(clause)
    return known.contains { other in
      other.denies == clause.denies
        && 2 * Self.telling(other).intersection(told).count >= max(1, told.count)
    }
  }

  /// What a clause tells, beside what joins its words.
  private static func telling(_ clause: RivalClauses.Clause) -> Set<String> {
    clause.units.filter { !$0.contains { ReasonLikeness.connecting.contains($0) } }
  }

  /// Of which thing a clause has a word that tells it from the others, which the claim has not; nil
  /// where it has none, or those of several.
  private func keyOwner(of clause: RivalClauses.Clause) -> Int? {
    let said = keys.filter { key in
      key.words.contains { word in
        word.place(in: clause.rest) != nil
          && !Language.allCases.contains { word.place(in: claim.text[$0].lowercased()) != nil }
      }
    }
    let owners = Set(said.map(\.subject))
    return owners.count == 1 ? owners.first : nil
  }

  /// Of which thing the author says what a clause says; nil where that is not known.
  private func owner(of clause: RivalClauses.Clause) -> Int? {
    let common = truths.map { $0.units.intersection(clause.units).count }
    guard let most = common.max(), most >= Self.fewest, 2 * most >= clause.units.count else {
      return nil
    }
    let nearest = zip(truths, common).filter { $1 == most && $0.denies == clause.denies }.map(\.0)
    let owners = Set(nearest.map(\.subject))
    if owners.contains(clause.subject) { return clause.subject }
    return owners.count == 1 ? owners.first ?? nil : nil
  }

  /// Whether a clause says what a clause of the wrong form says, more than any that is true does.
  private func repeats(_ clause: RivalClauses.Clause) -> Bool {
    guard clause.subject == subject, !Self.reports(clause.rest) else { return false }
    let told = Self.telling(clause)
    func most(_ known: [RivalClauses.Clause]) -> Int {
      known.filter { $0.denies == clause.denies }
        .map { Self.telling($0).intersection(told).count }.max() ?? 0
    }
    let common = most(wrong)
    return common >= Self.fewest && 4 * common >= 3 * told.count && common > most(truths)
  }

  /// Whether a clause tells what somebody thinks, or calls it wrong.
  private static func reports(_ rest: String) -> Bool {
    ["以为", "认为", "觉得", "说法", "不对", "错", "不成立"].contains { rest.contains($0) }
      || rest.split { !$0.isLetter }.contains { reporting.contains(String($0)) }
  }

  private static let reporting: Set<String> = [
    "think", "thinks", "seems", "believe", "claim", "claims", "false", "wrong", "incorrect",
    "untrue",
  ]
  /// Whether a clause says no more than that something is wrong: 这不对, "no", "that is false".
  private static func rejects(_ rest: String) -> Bool {
    let words = rest.split { !$0.isLetter || !$0.isASCII }.map(String.init)
    let ideographs = rest.filter { !$0.isASCII && $0.isLetter }
    let isSaid =
      words.contains(where: rejecting.contains)
      || ["错", "不对", "假", "不成立"].contains(where: ideographs.contains)
    return isSaid && words.allSatisfy { rejecting.contains($0) || pronouns.contains($0) }
      && ideographs.allSatisfy { fillers.contains($0) }
  }

  /// Whether a clause turns down what it goes on to say: 不是几乎不更新.
  private static func isTurnedDown(_ rest: String) -> Bool {
    let rest = rest.drop { !$0.isLetter }
    return ["不是", "并不是", "并非", "not that ", "it is not that ", "it's not that "]
      .contains { rest.hasPrefix($0) }
  }

  private static let rejecting: Set<String> = [
    "false", "wrong", "incorrect", "untrue", "no", "nope",
  ]
  private static let pronouns: Set<String> = [
    "that", "this", "it", "is", "s", "the", "claim", "statement", "just", "plainly", "simply",
    "clearly",
    "quite",
  ]
  private static let fillers = Set<Character>("这那句话个说法种是的了完全显然就都也错误不对假成立")

  /// The units that two clauses have in common at least.
  private static let fewest = 2
}
