/// The terms of a pack: a name and all wordings that mean the same.
///
/// A rule names a term as `{two-tower}` instead of repeating its wordings in both languages. A
/// wording is written like one alternative of a rule: Latin words, a trailing `*`, or Han.
public struct Glossary: Codable, Hashable, Sendable {
  /// The wordings by the term's name, each once, in the author's order.
  public var terms: [String: [String]]
  /// The terms that say the opposite of a term, both ways.
  public var opposites: [String: Set<String>]

  /// Creates a glossary from its terms.
  public init(terms: [String: [String]] = [:], opposites: [String: Set<String>] = [:]) {
    self.terms = terms
    self.opposites = opposites
  }

  /// Notes that two terms say the opposite of each other.
  mutating func oppose(_ left: String, _ right: String) {
    opposites[left, default: []].insert(right)
    opposites[right, default: []].insert(left)
  }

  /// A glossary without terms.
  public static let empty = Glossary()
}
