/// A wording that is looked for in an answer, as tokens one after the other.
///
/// Articles, particles and adverbs of degree may stand between its tokens in the answer, so that
/// `clip gradient` finds "clip the gradient" and `训练便宜` finds "训练其实很便宜".
struct Phrase: Hashable, Sendable {
  /// What one token must be.
  enum Atom: Hashable, Sendable {
    /// Exactly this text.
    case exact(String)
    /// A word that begins so.
    case prefix(String)
    /// Any number below one.
    case below(Double)
    /// Any number above one.
    case above(Double)

    /// Reads `#<1` or `#>1`; nil for anything else.
    init?(quantity wording: String) {
      guard wording.hasPrefix("#<") || wording.hasPrefix("#>"),
        let bound = Double(wording.dropFirst(2))
      else { return nil }
      self = wording.hasPrefix("#<") ? .below(bound) : .above(bound)
    }
  }

  /// The tokens wanted, never empty.
  let atoms: [Atom]

  /// Reads a wording as an author writes it; nil when it holds nothing to look for.
  ///
  /// A `*` at the end of a word lets the word go on; anywhere else it is a sign of a formula. `#<1`
  /// and `#>1` are any number below or above one.
  init?(_ wording: String) {
    if let quantity = Atom(quantity: wording) {
      atoms = [quantity]
      return
    }
    let tokens = Tokeniser.tokens(of: NormalisedText(wording).scalars)
      .filter { $0.kind != .lineEnd }
    var atoms: [Atom] = []
    var position = 0
    while position < tokens.count {
      let token = tokens[position]
      if Self.isInnerParticle(tokens, at: position) {
        position += 1
      } else if token.kind == .word, Self.isWildcard(tokens, at: position + 1) {
        atoms.append(.prefix(token.text))
        position += 2
      } else {
        atoms.append(.exact(token.text))
        position += 1
      }
    }
    guard !atoms.isEmpty else { return nil }
    self.atoms = atoms
  }

  private static func isWildcard(_ tokens: [Token], at position: Int) -> Bool {
    guard position < tokens.count, tokens[position].text == "*", !tokens[position].followsBlank
    else { return false }
    guard position + 1 < tokens.count else { return true }
    return tokens[position + 1].followsBlank || tokens[position + 1].kind == .han
  }

  /// Whether the token is a 的 between others; the answer may have it or not.
  private static func isInnerParticle(_ tokens: [Token], at position: Int) -> Bool {
    tokens[position].text == "的" && position > 0 && position + 1 < tokens.count
  }

  /// Tokens of an answer that may stand between two tokens of a phrase.
  static let skippable: Set<String> = [
    "的", "了", "个", "地", "得", "着", "很", "挺", "蛮", "都", "也", "就", "还", "其", "实", "a", "an", "the",
    "this", "that", "these", "those", "its",
    "their", "our", "your", "my", "really", "very", "quite", "actually", "also", "just",
  ]

  /// The most tokens between two of a phrase that are passed over.
  static let longestSkip = 3
}
