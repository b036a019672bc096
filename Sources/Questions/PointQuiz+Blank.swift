public import Wording

extension PointQuiz {
  /// Words that an item takes out of the point's statement.
  ///
  /// The author marks them: Han text has no spaces, so nothing else says where a word ends.
  public struct Blank: Codable, Hashable, Sendable {
    /// The words as they stand in the statement, once in each language.
    public var words: Bilingual
    /// Other words for the same, in either language, glossary terms replaced by their wordings; a
    /// trailing `*` lets a Latin word go on.
    public var also: [String]

    /// Creates a blank.
    public init(words: Bilingual, also: [String] = []) {
      self.words = words
      self.also = also
    }

    /// Where the words stand in a text, small and capital letters alike; nil where they stand there
    /// more than once or not at all, or would cut a Latin word or a number.
    ///
    /// Complexity: O(text × words).
    public func place(in text: String, _ language: Language) -> Range<String.Index>? {
      let wanted = words[language].lowercased()
      var found: Range<String.Index>?
      for start in text.indices {
        guard let end = text.index(start, offsetBy: words[language].count, limitedBy: text.endIndex)
        else { break }
        guard text[start..<end].lowercased() == wanted else { continue }
        guard found == nil else { return nil }
        found = start..<end
      }
      guard let found, !found.isEmpty, !text.cutsWord(at: found.lowerBound),
        !text.cutsWord(at: found.upperBound)
      else { return nil }
      return found
    }
  }
}

extension String {
  /// Whether Latin letters or digits of one word stand on both sides of a place.
  fileprivate func cutsWord(at place: Index) -> Bool {
    guard place > startIndex, place < endIndex else { return false }
    let sides = [self[index(before: place)], self[place]]
    return sides.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }
}
