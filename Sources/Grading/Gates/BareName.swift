/// Recognises a reply that is the name of a thing and no more: it does not say what is done with
/// it, nor why.
enum BareName {
  /// Whether nothing but a short name stands there, at most with a word for using it before it;
  /// neither a number nor a sign of a formula is part of one.
  static func isName(_ passage: Passage) -> Bool {
    var isClaim = [Bool](repeating: false, count: passage.tokens.count)
    for range in passage.ranges(of: .claim) {
      for position in range { isClaim[position] = true }
    }
    for range in passage.ranges(of: .term) {
      for position in range { isClaim[position] = false }
    }
    let name = passage.tokens.indices.drop { openings.contains(passage.tokens[$0].text) }
    let tokens = passage.tokens
    // A full stop may end it.
    let words = name.last.map { tokens[$0].isContent ? name : name.dropLast() } ?? name
    return !words.isEmpty
      && words.allSatisfy { !isClaim[$0] && (tokens[$0].kind == .han || tokens[$0].kind == .word) }
      && words.reduce(0) { $0 + tokens[$1].weight } <= longest
  }

  /// Four ideographs or three words.
  private static let longest = 9
  private static let openings: Set<String> = [
    "用", "拿", "靠", "做", "上", "use", "using", "by", "with", "via", "the", "a", "an",
  ]
}
