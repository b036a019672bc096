/// Recognises the question handed back in other order: all of its words, and hardly any others.
struct CopyDetector: Sendable {
  /// The words asked with, in both languages.
  let words: Set<String>
  /// Pairs of neighbouring ideographs asked with; single ones say too little.
  private let pairs: Set<[String]>

  /// Takes the texts that may be handed back.
  init(_ texts: [String]) {
    var words: Set<String> = []
    var pairs: Set<[String]> = []
    for text in texts {
      let tokens = Passage(text).tokens
      for (index, token) in tokens.enumerated() where token.isContent {
        words.insert(token.text)
        if let pair = Self.pair(tokens, endingAt: index) { pairs.insert(pair) }
      }
    }
    self.words = words
    self.pairs = pairs
  }

  /// Whether at least four fifths of what an answer says are words of the question.
  ///
  /// Fewer than four words are no copy but a terse answer.
  func isCopy(_ passage: Passage) -> Bool {
    let said = ContentWords.positions(in: passage, without: [.filler])
    let weight = said.reduce(0) { $0 + passage.tokens[$1].weight }
    let novel = said.filter { !isAsked($0, in: passage.tokens) }
      .reduce(0) { $0 + passage.tokens[$1].weight }
    return weight >= Self.shortest && novel * 5 <= weight
  }

  /// Six ideographs or four words.
  private static let shortest = 12

  private func isAsked(_ position: Int, in tokens: [Token]) -> Bool {
    guard tokens[position].kind == .han else { return words.contains(tokens[position].text) }
    return [position, position + 1]
      .contains { end in
        end < tokens.count && Self.pair(tokens, endingAt: end).map(pairs.contains) ?? false
      }
  }

  private static func pair(_ tokens: [Token], endingAt end: Int) -> [String]? {
    guard end > 0, tokens[end].kind == .han, tokens[end - 1].kind == .han else { return nil }
    return [tokens[end - 1].text, tokens[end].text]
  }
}
