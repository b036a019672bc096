/// What the readers of numbers ask of a text's letters; places beyond its ends hold nothing.
extension [Unicode.Scalar] {
  /// The first place from one on that is no blank.
  func skippingBlanks(_ place: Int) -> Int {
    self[Swift.min(place, count)...].firstIndex { $0 != " " } ?? count
  }

  /// Whether a Latin letter stands at a place.
  func isLatin(_ place: Int) -> Bool {
    indices.contains(place) && self[place].isASCII && self[place].properties.isAlphabetic
  }

  /// Whether a digit stands at a place.
  func isDigit(_ place: Int) -> Bool {
    indices.contains(place) && ("0"..."9").contains(self[place])
  }

  /// Whether a word stands at a place.
  func stands(_ word: String, at place: Int) -> Bool {
    self[Swift.min(place, count)...].starts(with: word.unicodeScalars)
  }
}
