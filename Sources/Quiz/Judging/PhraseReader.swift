/// Reads set phrases one after the other: English ones word by word, Chinese ones letter by letter.
struct PhraseReader {
  private let letters: [Unicode.Scalar]
  /// Behind the last letter that was taken.
  private(set) var end: Int

  init(_ letters: [Unicode.Scalar], at place: Int) {
    self.letters = letters
    end = place
  }

  /// Phrases in lower case, by how many words they have.
  struct Phrases: ExpressibleByArrayLiteral {
    private var phrases: Set<String> = []
    /// The words of the longest.
    private(set) var mostWords = 0

    init(arrayLiteral phrases: String...) {
      for phrase in phrases {
        self.phrases.insert(phrase)
        mostWords = max(mostWords, phrase.split(separator: " ").count)
      }
    }

    func contains(_ phrase: String) -> Bool { phrases.contains(phrase) }
  }

  /// Takes the longest of some phrases that stands here, whatever blanks part its words; false
  /// where none does.
  mutating func take(_ phrases: Phrases) -> Bool {
    var phrase = ""
    var place = end
    var found: Int?
    for number in 0..<phrases.mostWords {
      guard let (word, behind) = word(at: place) else { break }
      phrase += (number == 0 ? "" : " ") + word
      place = behind
      if phrases.contains(phrase) { found = behind }
    }
    if let found { end = found }
    return found != nil
  }

  /// Takes one of some phrases where one stands here.
  mutating func skip(_ phrases: Phrases) { _ = take(phrases) }

  /// Takes the first of some Chinese phrases that stands here, unless one of some letters follows
  /// it; false where none does.
  mutating func takeHan(_ phrases: [String], unlessBefore letters: String = "") -> Bool {
    for phrase in phrases {
      let behind = end + phrase.unicodeScalars.count
      guard behind <= self.letters.count,
        self.letters[end..<behind].elementsEqual(phrase.unicodeScalars)
      else { continue }
      if behind < self.letters.count, letters.unicodeScalars.contains(self.letters[behind]) {
        continue
      }
      end = behind
      return true
    }
    return false
  }

  /// Takes one of some Chinese phrases where one stands here.
  mutating func skipHan(_ phrases: [String]) { _ = takeHan(phrases) }

  /// The Latin word behind the blanks at a place, in lower case, and where it ends; no line break
  /// is a blank.
  private func word(at place: Int) -> (word: String, end: Int)? {
    let start =
      letters[place...].firstIndex { !$0.properties.isWhitespace || $0 == "\n" } ?? letters.count
    var word = ""
    var end = start
    while end < letters.count, word.utf8.count <= PhraseReader.longestWord {
      let letter = letters[end]
      if letter == "'" || letter == "’" {
        word += "'"
      } else if letter.isASCII, letter.properties.isAlphabetic {
        word += letter.properties.lowercaseMapping
      } else {
        break
      }
      end += 1
    }
    return word.isEmpty ? nil : (word, end)
  }

  /// No phrase has a longer word; what goes on beyond it is none of them.
  private static let longestWord = 12
}
