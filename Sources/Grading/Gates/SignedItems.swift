/// Recognises items that are signed as what speaks for a thing and what against it: "+ quick, +
/// clear; - blind to new items".
///
/// The signs are the verbs of such a list: rules know them as the words "pro" and "con".
enum SignedItems {
  /// The tokens of a text with the signs of such a list as words, and whether there is one: at
  /// least one item that opens with a plus, and two that open with either.
  ///
  /// Complexity: O(n) in the tokens.
  static func read(_ tokens: [Token]) -> (tokens: [Token], areListed: Bool) {
    let signs = tokens.indices.filter { opensItem(at: $0, in: tokens) }
    guard signs.count >= 2, signs.contains(where: { tokens[$0].text == "+" }) else {
      return (tokens, false)
    }
    var tokens = tokens
    for place in signs {
      let sign = tokens[place]
      tokens[place] = Token(
        kind: .word,
        text: sign.text == "+" ? "pro" : "con",
        range: sign.range,
        followsBlank: sign.followsBlank
      )
    }
    return (tokens, true)
  }

  /// Whether a sign stands where an item begins: at the beginning of a line, or apart from what
  /// follows it behind a colon, a comma, a semicolon or a full stop.
  private static func opensItem(at place: Int, in tokens: [Token]) -> Bool {
    guard signs.contains(tokens[place].text), place + 1 < tokens.count, tokens[place + 1].isContent
    else { return false }
    guard place > 0 else { return true }
    let before = tokens[place - 1]
    return before.kind == .lineEnd
      || borders.contains(before.text) && tokens[place].followsBlank
        && tokens[place + 1].followsBlank
  }

  private static let signs: Set<String> = ["+", "-"]
  private static let borders: Set<String> = [":", ",", ";", ".", "。"]
}
