/// The words of a text, as far as they can be told without a dictionary.
///
/// Runs of letters and digits in lower case; a run of Chinese characters becomes its overlapping
/// pairs, or the one character that it is. Numbers alone and the commonest English words are left
/// out.
///
/// Source: overlapping pairs for Chinese as in Nie, Gao, Zhang and Zhou, "On the use of words and
/// n-grams for Chinese information retrieval", IRAL 2000, doi:10.1145/355214.355235.
public enum TextWords {
  /// The words in their order. O(characters).
  public static func of(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var han: [Character] = []
    func endWord() {
      if !word.isEmpty, !common.contains(word), !word.allSatisfy(\.isNumber) { words.append(word) }
      word = ""
    }
    func endHan() {
      if han.count == 1 { words.append(String(han)) }
      for place in han.indices.dropLast() { words.append(String([han[place], han[place + 1]])) }
      han = []
    }
    for character in text {
      if isHan(character) {
        endWord()
        han.append(character)
      } else if character.isLetter || character.isNumber {
        endHan()
        word += character.lowercased()
      } else {
        endHan()
        endWord()
      }
    }
    endHan()
    endWord()
    return words
  }

  private static func isHan(_ character: Character) -> Bool {
    character.unicodeScalars.first?.properties.isIdeographic ?? false
  }

  private static let common: Set<String> = [
    "a", "an", "and", "as", "at", "by", "for", "from", "in", "is", "it", "of", "on", "or", "s",
    "the", "to", "with",
  ]
}
