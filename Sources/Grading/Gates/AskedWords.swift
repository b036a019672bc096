/// The words of what was asked: what only repeats them says nothing of its own.
///
/// Of ideographs pairs that follow each other are looked at; single ones say too little. A plural
/// is its singular.
struct AskedWords: Sendable {
  private let stems: Set<String>
  private let pairs: Set<[String]>

  /// Takes texts that were asked.
  init(_ texts: [String]) {
    var stems: Set<String> = []
    var pairs: Set<[String]> = []
    for text in texts {
      let tokens = Tokeniser.tokens(of: NormalisedText(text).scalars)
      for (place, token) in tokens.enumerated() {
        if token.kind != .han { stems.insert(token.stem) }
        if let pair = Self.pair(tokens, endingAt: place) { pairs.insert(pair) }
      }
    }
    (self.stems, self.pairs) = (stems, pairs)
  }

  /// Whether words that decided say nothing but what was asked: each is a word of that, opens a
  /// clause ("because"), or says nothing by itself.
  ///
  /// Complexity: O(n) in the passage.
  func areRepeated(by finding: Finding, in passage: Passage) -> Bool {
    areRepeated(by: finding.matches, in: passage)
  }

  /// Whether the words of some matches say nothing but what was asked.
  func areRepeated(by matches: [RuleMatch], in passage: Passage) -> Bool {
    var isBare = BareReply.bareTokens(of: passage)
    for range in passage.ranges(of: .clauseStart) {
      for position in range { isBare[position] = true }
    }
    return matches.flatMap(\.slots).joined()
      .allSatisfy { isBare[$0] || holds($0, of: passage.tokens) }
  }

  private func holds(_ place: Int, of tokens: [Token]) -> Bool {
    guard tokens[place].kind == .han else { return stems.contains(tokens[place].stem) }
    return [place, place + 1].contains { end in
      Self.pair(tokens, endingAt: end).map(pairs.contains) ?? false
    }
  }

  private static func pair(_ tokens: [Token], endingAt end: Int) -> [String]? {
    guard end > 0, end < tokens.count, tokens[end].kind == .han, tokens[end - 1].kind == .han
    else { return nil }
    return [tokens[end - 1].text, tokens[end].text]
  }
}
