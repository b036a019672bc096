/// An English numeral in words, such as seven, twenty-five, two hundred and five, a thousand, zero
/// point two five.
struct SpeltNumeral {
  /// What it stands for.
  private(set) var value: Double
  /// Whether it is one word, which may say no more than how many things are meant: the two tables.
  private(set) var isWord: Bool
  /// Behind its last letter.
  private(set) var end: Int

  /// Reads the numeral that stands at a place; nil where none does, where it is "one" alone, which
  /// counts nothing, and where a word goes on behind its hyphen: two-tower. O(n) in its letters.
  init?(_ letters: [Unicode.Scalar], at start: Int) {
    var (total, section, words) = (0.0, 0.0, 0)
    var (place, end) = (start, start)
    // How much the next digit behind the point counts.
    var decimal: Double?
    while let (word, behind) = Self.word(letters, at: place) {
      if let share = decimal {
        guard let digit = Self.numbers[word], digit < 10 else { break }
        section += digit * share
        decimal = share / 10
      } else if let small = Self.numbers[word] {
        // "twenty five" adds up, "five six" are two.
        let last = section.truncatingRemainder(dividingBy: 100)
        guard last == 0 || last >= 20 && small < 10 && last.remainder(dividingBy: 10) == 0 else {
          break
        }
        section += small
      } else if word == "hundred" {
        section = max(1, section) * 100
      } else if let large = Self.scales[word] {
        total += max(1, section) * large
        section = 0
      } else if word == "point",
        words > 0 || letters[..<start].allSatisfy(\.properties.isWhitespace),
        Self.leads(to: Self.numbers, letters, behind)
      {
        // Seven point two; or "point two" at the beginning, but no "at that point seven".
        decimal = 0.1
      } else if words > 0, word == "and", total + section >= 100,
        Self.leads(to: Self.numbers, letters, behind)
      {
        // Two hundred and five: it adds nothing of its own.
      } else if words == 0, word == "a", Self.leads(to: Self.large, letters, behind) {
        // A thousand.
      } else {
        break
      }
      words += 1
      end = behind
      guard behind < letters.count else { break }
      place = letters[behind] == "-" ? behind + 1 : letters.skippingBlanks(behind)
    }
    let isCompound = end + 1 < letters.count && letters[end] == "-" && letters.isLatin(end + 1)
    guard words > 0, !isCompound, words > 1 || total + section != 1 else { return nil }
    (value, isWord, self.end) = (total + section, words == 1, end)
  }

  /// Whether the next word is one of some.
  private static func leads(
    to words: [String: Double],
    _ letters: [Unicode.Scalar],
    _ place: Int
  ) -> Bool {
    word(letters, at: letters.skippingBlanks(place)).map { words[$0.word] != nil } ?? false
  }

  private static func word(
    _ letters: [Unicode.Scalar],
    at start: Int
  ) -> (word: String, end: Int)? {
    var end = start
    while letters.isLatin(end), end - start < longestWord { end += 1 }
    return end == start
      ? nil : (String(String.UnicodeScalarView(letters[start..<end])), end)
  }

  private static let longestWord = 10

  private static let numbers: [String: Double] = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
  ]
  private static let scales: [String: Double] = [
    "thousand": 1e3, "million": 1e6, "billion": 1e9,
  ]
  private static let large = scales.merging(["hundred": 100]) { $1 }
}
