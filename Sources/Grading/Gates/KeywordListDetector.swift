/// Recognises a list of terms that claims nothing about them.
///
/// Such a list has many short pieces between commas, line ends or blanks, or no mark at all between
/// bare words, and next to none of the small words, arrows or relations by which a terse answer
/// says something. "Use A, add B" names choices, "A, B, C: all become goals" says what they are,
/// and "cause: A; fix: B" sorts them; none of these is such a list. Nor are items signed with a
/// plus or a minus: "+ cheap, - no clicks", nor code that calls something. An enumeration by one
/// mark alone stays a list though some entries look like verbs: the 可 of 雅可比 makes none.
enum KeywordListDetector {
  /// Whether at least six pieces stand in bare sentences, which make up most of the answer.
  static func isList(_ passage: Passage) -> Bool {
    if passage.hasSignedItems || holdsCall(passage) { return false }
    let isClaim = claimed(in: passage)
    var bareCount = 0
    var bareWeight = 0
    var labels = 0
    for sentence in passage.sentences.map(\.tokens) {
      let pieces = words(of: sentence, in: passage, isClaim) ?? pieces(of: sentence, in: passage)
      labels += sentence.count { passage.tokens[$0].text == ":" }
      let bare = pieces.filter { piece in
        passage.weight(of: piece) <= longestPiece && !piece.contains { isClaim[$0] }
      }
      if isEnumeration(pieces, besides: pieces.count - bare.count, of: sentence, in: passage) {
        bareCount += pieces.count
        bareWeight += passage.weight(of: sentence)
        continue
      }
      guard bare.count * 10 >= pieces.count * 9 else { continue }
      bareCount += bare.count
      bareWeight += passage.weight(of: sentence)
    }
    let total = passage.weight(of: 0..<passage.tokens.count)
    return bareCount >= fewestPieces && labels < 2 && bareWeight * 10 >= total * 6
  }

  /// Whether anything is called by its name in code, which says what is done:
  /// `clip_grad_norm_(net.parameters(), 1)`.
  private static func holdsCall(_ passage: Passage) -> Bool {
    zip(passage.tokens, passage.tokens.dropFirst()).contains { name, sign in
      name.kind == .word && name.text.contains("_") && sign.text == "(" && !sign.followsBlank
    }
  }

  /// Whether a sentence is nothing but short entries with the same mark between all of them, at
  /// most two and no more than a third of which hold what looks like a verb.
  private static func isEnumeration(
    _ pieces: [Range<Int>],
    besides verbs: Int,
    of sentence: Range<Int>,
    in passage: Passage
  ) -> Bool {
    guard pieces.count >= fewestPieces, verbs <= mostVerbs, verbs * 3 <= pieces.count,
      pieces.allSatisfy({ passage.weight(of: $0) <= longestEntry })
    else { return false }
    let tokens = passage.tokens
    let marks = zip(pieces, pieces.dropFirst())
      .map { first, second in (first.upperBound..<second.lowerBound).map { tokens[$0].text } }
    guard let mark = marks.first, marks.allSatisfy({ $0 == mark }) else { return false }
    // 不 and "not" deny something, and a verdict on a thing is no entry.
    return passage.ranges(of: .negator, in: sentence).isEmpty
      && (mark.isEmpty || enumerators.contains(mark.joined()))
  }

  private static let mostVerbs = 2
  /// Six ideographs or four words.
  private static let longestEntry = 12
  /// Marks that part the entries of an enumeration.
  private static let enumerators: Set<String> = ["、", ",", "/", ";", "|"]
  private static let fewestPieces = 6
  /// Eight ideographs or five words.
  private static let longestPiece = 16

  private static func claimed(in passage: Passage) -> [Bool] {
    var isClaim = [Bool](repeating: false, count: passage.tokens.count)
    for range in passage.ranges(of: .claim) {
      for position in range { isClaim[position] = true }
    }
    for range in passage.ranges(of: .term) {
      for position in range { isClaim[position] = false }
    }
    return isClaim
  }

  /// The words of a sentence of Latin words alone, with no mark between them and none of the small
  /// words that hold a sentence together; nil for any other.
  private static func words(
    of sentence: Range<Int>,
    in passage: Passage,
    _ isClaim: [Bool]
  ) -> [Range<Int>]? {
    let tokens = passage.tokens
    if isStatement(sentence, in: passage) { return nil }
    let isBare = sentence.allSatisfy { position in
      tokens[position].kind == .word && !isClaim[position]
        && !joiningWords.contains(tokens[position].text)
    }
    let common = sentence.count { CommonWords.all.contains(tokens[$0].text) }
    // "… factors below one vanish above one explode depth": a few everyday words tie nothing.
    let mostCommon = sentence.count >= longList ? sentence.count * 3 / 10 : 0
    return isBare && common <= mostCommon ? sentence.map { $0..<$0 + 1 } : nil
  }

  /// So many words without any mark or small word between them are no sentence.
  private static let longList = 10

  /// Whether a short sentence with a full stop holds what looks like a verb in the third person
  /// between other words: "Decay filters random co-occurrence."
  private static func isStatement(_ sentence: Range<Int>, in passage: Passage) -> Bool {
    let tokens = passage.tokens
    guard sentence.upperBound < tokens.count, tokens[sentence.upperBound].text == ".",
      sentence.count <= longestStatement
    else { return false }
    return sentence.dropFirst().dropLast()
      .contains { position in
        let word = tokens[position].text
        return word.utf8.count >= 5 && word.hasSuffix("s") && !word.hasSuffix("ss")
          && !word.hasSuffix("us") && !word.hasSuffix("is")
      }
  }

  private static let longestStatement = 9

  /// Short words that tie others together, beside ``CommonWords`` and the cues of a claim.
  private static let joiningWords: Set<String> = [
    "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "from", "with", "into", "per",
    "over", "and", "or", "but", "as", "than", "via", "like", "same", "more", "less", "some", "only",
    "just", "all", "each", "any", "no", "too", "very", "up", "down", "out", "off",
  ]

  private static func pieces(of sentence: Range<Int>, in passage: Passage) -> [Range<Int>] {
    let tokens = passage.tokens
    var pieces: [Range<Int>] = []
    var start = sentence.lowerBound
    // English words in Chinese have blanks around them: 每层 gradient 的 scale 偏离 1.
    let isSpoken = sentence.count { particles.contains(tokens[$0].text) } >= fewestParticles
    func close(at end: Int) {
      if tokens[start..<end].contains(where: \.isContent) { pieces.append(start..<end) }
    }
    for position in sentence {
      let token = tokens[position]
      let isSeparator = token.kind == .lineEnd || separators.contains(token.text)
      let isGap =
        !isSpoken && token.followsBlank && position > start && token.isContent
        && (token.kind == .han || tokens[position - 1].kind == .han)
      if isSeparator || isGap {
        close(at: position)
        start = isSeparator ? position + 1 : position
      }
    }
    if start < sentence.upperBound { close(at: sentence.upperBound) }
    return pieces
  }

  /// Ideographs that tie words together, of which a list of terms has none or one.
  private static let particles: Set<String> = [
    "的", "了", "就", "都", "也", "才", "把", "被",
  ]
  private static let fewestParticles = 2

  private static let separators: Set<String> = [",", "、", ";", "。", ".", "/", "|", ":", "+", "&"]
}
