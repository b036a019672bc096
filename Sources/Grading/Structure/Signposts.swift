/// Words by which a speaker marks the parts of an answer.
enum Signposts {
  /// How many there are: each word or sequence of ideographs, and each number of a list item.
  ///
  /// - Complexity: O(n) in the tokens.
  static func count(in tokens: [Token]) -> Int {
    var count = 0
    var position = 0
    while position < tokens.count {
      if let length = length(at: position, in: tokens) {
        count += 1
        position += length
      } else {
        position += 1
      }
    }
    return count
  }

  /// The tokens that a signpost at a position takes, or nil where there is none.
  private static func length(at position: Int, in tokens: [Token]) -> Int? {
    let token = tokens[position]
    let opensLine = position == 0 || tokens[position - 1].kind == .lineEnd
    switch token.kind {
    case .number: return opensLine ? 1 : nil
    case .sign: return opensLine && bullets.contains(token.text) ? 1 : nil
    case .word: return words.contains(token.text) ? 1 : nil
    case .han:
      return phrases.first { phrase in
        position + phrase.count <= tokens.count
          && zip(phrase, tokens[position...]).allSatisfy { String($0) == $1.text }
      }?.count
    case .lineEnd: return nil
    }
  }

  private static let bullets: Set<String> = ["-", "*", "•"]
  private static let words: Set<String> = [
    "first", "firstly", "second", "secondly", "third", "thirdly", "next", "then", "finally",
    "lastly", "also", "besides", "moreover", "furthermore", "overall",
  ]
  private static let phrases = [
    "首先", "其次", "再次", "最后", "第一", "第二", "第三", "第四", "另外", "此外", "一方面", "另一方面",
    "总之", "总的来说", "综上", "一是", "二是", "三是", "接着", "然后",
  ].map { Array($0) }
}
