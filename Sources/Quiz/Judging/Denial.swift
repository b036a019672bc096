/// Words that deny what is said with them.
enum Denial {
  /// Ideographs that deny, alone or in a word.
  static let ideographs = ["不", "没", "非", "无", "未", "错"]
  /// Latin words that deny, and what an apostrophe leaves of some.
  static let words: Set<String> = [
    "no", "not", "non", "never", "neither", "nor", "without", "cannot",
    "un", "isn", "aren", "wasn", "weren", "don", "doesn", "didn", "hasn", "haven", "couldn",
    "wouldn", "shouldn",
  ]
  /// Words that hold such an ideograph and deny nothing.
  private static let harmless = [
    "非常", "除非", "未来", "差不多", "没准",
    "无论", "不论", "不管", "不过", "不仅", "不但", "不只", "不光", "不断", "无非",
    "不错", "没错", "错开", "错过", "交错",
  ]
  /// The same in Latin letters.
  private static let harmlessWords = ["not only", "no matter", "no doubt"]

  /// Whether a text denies something, in either language.
  ///
  /// Complexity: O(n) in its letters.
  static func isIn(_ text: String) -> Bool {
    var text = text.lowercased()
    if ideographs.contains(where: text.contains) {
      var han = text
      for word in harmless { han = han.replacing(word, with: " ") }
      if ideographs.contains(where: han.contains) { return true }
    }
    for word in harmlessWords { text = text.replacing(word, with: " ") }
    return text.contains("n't") || text.contains("n’t")
      || text.split { !$0.isASCII || !$0.isLetter }.contains { words.contains(String($0)) }
  }
}
