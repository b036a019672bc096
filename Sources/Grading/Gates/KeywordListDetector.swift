/// Recognises a list of terms that claims nothing about them.
///
/// Such a list has many short pieces between commas, line ends or blanks, and next to none of the
/// small words, arrows or relations by which a terse answer says something. "Use A, add B" names
/// choices and is no such list.
enum KeywordListDetector {
  /// Whether at least six pieces stand in a row, nearly all short and bare.
  static func isList(_ passage: Passage) -> Bool {
    let pieces = pieces(of: passage)
    guard pieces.count >= fewestPieces else { return false }
    let isClaim = claimed(in: passage)
    let bare = pieces.filter { piece in
      passage.weight(of: piece) <= longestPiece && !piece.contains { isClaim[$0] }
    }
    return bare.count * 10 >= pieces.count * 9
  }

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

  private static func pieces(of passage: Passage) -> [Range<Int>] {
    let tokens = passage.tokens
    var pieces: [Range<Int>] = []
    var start = 0
    func close(at end: Int) {
      if tokens[start..<end].contains(where: \.isContent) { pieces.append(start..<end) }
    }
    for position in tokens.indices {
      let token = tokens[position]
      let isSeparator = token.kind == .lineEnd || separators.contains(token.text)
      let isGap =
        token.followsBlank && position > start && token.isContent
        && (token.kind == .han || tokens[position - 1].kind == .han)
      if isSeparator || isGap {
        close(at: position)
        start = isSeparator ? position + 1 : position
      }
    }
    if start < tokens.count { close(at: tokens.count) }
    return pieces
  }

  private static let separators: Set<String> = [",", "、", ";", "。", ".", "/", "|", ":", "+", "&"]
}
