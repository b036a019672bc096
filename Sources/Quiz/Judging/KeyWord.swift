/// A word that an author names, as it may stand in a text.
struct KeyWord {
  private let word: String
  private let goesOn: Bool

  /// Reads a wording; a trailing `*` lets a Latin word go on.
  init(_ wording: String) {
    goesOn = wording.hasSuffix("*")
    word = String(wording.lowercased().filter { $0 != "*" }.map { $0 == "-" ? " " : $0 })
  }

  /// Whether it is long enough to be a word of its own, and qualifies no other.
  var isTelling: Bool {
    word.count >= (word.allSatisfy(\.isASCII) ? 3 : 2) && !word.hasSuffix("的")
  }

  /// Where it stands first in a text in lower case: a Latin one as whole words, a plural too.
  func place(in text: String) -> Range<String.Index>? {
    guard !word.isEmpty else { return nil }
    for found in text.ranges(of: word) {
      guard word.allSatisfy(\.isASCII) else { return found }
      func isLatin(_ letter: Character) -> Bool { letter.isASCII && letter.isLetter }
      if found.lowerBound > text.startIndex,
        isLatin(text[text.index(before: found.lowerBound)])
      {
        continue
      }
      let ending = text[found.upperBound...].prefix(while: isLatin)
      if goesOn || ending.isEmpty || ending == "s" || ending == "es" {
        return found.lowerBound..<ending.endIndex
      }
    }
    return nil
  }
}
