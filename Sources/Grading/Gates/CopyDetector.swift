/// Recognises the question handed back in other order: all of its words, and hardly any others.
struct CopyDetector: Sendable {
  /// The words asked with, in both languages.
  let words: Set<String>

  /// Takes the texts that may be handed back.
  init(_ texts: [String]) {
    var words: Set<String> = []
    for text in texts {
      for token in Passage(text).tokens where token.isContent { words.insert(token.text) }
    }
    self.words = words
  }

  /// Whether at least four fifths of what an answer says are words of the question.
  ///
  /// Fewer than four words are no copy but a terse answer.
  func isCopy(_ passage: Passage) -> Bool {
    let said = ContentWords.positions(in: passage, without: [.filler])
    let weight = said.reduce(0) { $0 + passage.tokens[$1].weight }
    let novel = said.filter { !words.contains(passage.tokens[$0].text) }
      .reduce(0) { $0 + passage.tokens[$1].weight }
    return weight >= Self.shortest && novel * 5 <= weight
  }

  /// Six ideographs or four words.
  private static let shortest = 12
}
