import Questions
import Wording

/// The clauses of a text about things that are easily taken for one another, each with the one of
/// them that it speaks of.
///
/// "Two-tower only counts" has the author's words and says of one what is true of the other. A
/// clause speaks of the one thing that it names, or else of what the clause before it speaks of; of
/// a clause that names two of them, or compares, nothing is known.
struct RivalClauses {
  /// A clause and what it speaks of.
  struct Clause {
    /// As it was written.
    var text: String
    /// Without the names, in lower case.
    var rest: String
    /// The thing's place among the rivals; nil where that is not known.
    var subject: Int?
    /// Pairs of ideographs and beginnings of words of the rest.
    var units: Set<String>
    /// Whether it denies what it tells; 没见过的也能推 denies nothing.
    var denies: Bool
    /// Whether it says no more than that something else is meant: "that is vanishing".
    var points: Bool
  }

  let clauses: [Clause]

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - rivals: The things, each with its wordings.
  ///   - subject: What the text speaks of before it names anything; or nil.
  ///
  /// Complexity: O(n) in the text, for each wording.
  init(_ text: String, rivals: [[String]], subject: Int? = nil) {
    var clauses: [Clause] = []
    var current = subject
    for part in text.split(whereSeparator: ReasonLikeness.clauseEnds.contains) {
      let (rest, named) = Self.naming(Self.withoutOpening(String(part)), rivals)
      let isComparing = Self.compares(rest)
      let opening = rest.drop(while: \.isWhitespace)
      if named.count == 1, !isComparing, let only = named.first {
        // 从特征推到没见过的，是双塔的本事.
        if opening.hasPrefix("是"), let last = clauses.indices.last { clauses[last].subject = only }
        current = only
      }
      let isKnown = named.count < 2 && !isComparing
      clauses.append(
        Clause(
          text: part.split(whereSeparator: \.isWhitespace).joined(separator: " "),
          rest: rest,
          subject: isKnown ? current : nil,
          units: ReasonLikeness.units(of: rest),
          denies: Denial.isIn(Self.withoutPast(rest)),
          points: isKnown && !named.isEmpty && Self.pointing.contains { opening.hasPrefix($0) }
        )
      )
    }
    self.clauses = clauses
  }

  /// A clause in lower case without what only says that it is a reason.
  private static func withoutOpening(_ clause: String) -> String {
    let clause = clause.lowercased().drop(while: \.isWhitespace)
    let word = ["因为", "由于", "所以", "because ", "since "].first { clause.hasPrefix($0) }
    return String(clause.dropFirst(word?.count ?? 0))
  }

  /// A clause without the names in it, and the rivals whose names these are.
  private static func naming(_ clause: String, _ rivals: [[String]]) -> (String, Set<Int>) {
    var rest = String(clause.map { $0 == "-" ? " " : $0 })
    var named: Set<Int> = []
    for (place, wordings) in rivals.enumerated() {
      for wording in wordings.sorted(by: { $0.count > $1.count }) {
        while let found = KeyWord(wording).place(in: rest) {
          rest.replaceSubrange(found, with: " ")
          named.insert(place)
        }
      }
    }
    return (rest, named)
  }

  /// Whether a clause sets one thing against another.
  private static func compares(_ rest: String) -> Bool {
    ["不像", "不同于", "相比", "而不是", "比起"].contains { rest.contains($0) }
      || rest.split { !$0.isLetter }.contains {
        ["unlike", "than", "compared", "rather"].contains($0)
      }
  }

  /// A clause without what it only says of things: 没见过的, 从没出现过的.
  private static func withoutPast(_ rest: String) -> String {
    var left = Substring(rest)
    var kept = ""
    while let start = left.firstIndex(where: { "没未".contains($0) }) {
      let behind = left[start...]
      guard let end = behind.firstRange(of: "过的"),
        left.distance(from: start, to: end.lowerBound) <= longestPast
      else { break }
      kept += left[..<start]
      left = left[end.upperBound...]
    }
    return kept + left
  }

  /// The ideographs from 没 to 过的 at most.
  private static let longestPast = 8

  /// What opens a clause that only says which thing is meant.
  private static let pointing = [
    "那是", "那正是", "那说的是", "那叫", "这是", "这正是", "这说的是", "这叫", "说的是", "你说的是",
    "that is", "that s", "that's", "that’s", "this is", "it is", "it's", "it’s",
    "that describes", "this describes", "that would be", "this would be", "you mean",
  ]
}
