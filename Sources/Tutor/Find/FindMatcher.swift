/// How well a word that was typed fits a text.
///
/// | fits | worth |
/// | --- | --- |
/// | as typed, from the start of a word or of an ideograph | 100 |
/// | as typed, within a word | 70 |
/// | pinyin or its initials, of ideographs next to each other | 60 |
/// | its letters in order, close together: gaps, and ideographs left out | 40 |
struct FindMatcher {
  private let word: [UInt16]
  private let isPinyin: Bool
  private let hasHan: Bool
  private let spellings: [[UInt16]]

  /// The shortest word whose letters may stand apart.
  private static let shortestLoose = 4

  /// Creates a matcher for a folded word; it must not be empty.
  init(_ word: [UInt16]) {
    self.word = word
    isPinyin = word.count > 1 && word.allSatisfy(FindFolding.isPinyin)
    hasHan = word.contains { !FindFolding.isLatin($0) }
    spellings = Syllables.spellings
  }

  /// What a folded text is worth, or nil where it does not fit. O(text · word).
  func worth(of text: ArraySlice<UInt16>) -> Int? {
    if let place = place(in: text) {
      let before = place == text.startIndex ? FindFolding.blank : text[place - 1]
      let isStart = !FindFolding.isLatin(before) || !FindFolding.isLatin(text[place])
      return isStart ? 100 : 70
    }
    if isPinyin, text.indices.contains(where: { sounds(from: $0, in: text) }) { return 60 }
    return isLoose(in: text) ? 40 : nil
  }

  /// Where the word stands as it was typed; the start of a word first.
  private func place(in text: ArraySlice<UInt16>) -> Int? {
    guard text.count >= word.count else { return nil }
    var within: Int?
    for start in text.startIndex...(text.endIndex - word.count) where text[start] == word[0] {
      guard word.indices.allSatisfy({ text[start + $0] == word[$0] }) else { continue }
      let isStart =
        start == text.startIndex || !FindFolding.isLatin(text[start - 1])
        || !FindFolding.isLatin(text[start])
      if isStart { return start }
      within = within ?? start
    }
    return within
  }

  /// Whether the word spells the ideographs from a place on: each by its whole syllable or by its
  /// first letter, the last one as far as it was typed.
  private func sounds(from start: Int, in text: ArraySlice<UInt16>) -> Bool {
    spells(word[...], from: start, in: text)
  }

  private func spells(
    _ rest: ArraySlice<UInt16>,
    from place: Int,
    in text: ArraySlice<UInt16>
  ) -> Bool {
    guard let letter = rest.first else { return true }
    guard text.indices.contains(place) else { return false }
    let readings = Syllables.readings(of: text[place])
    // Latin among ideographs stands for itself.
    if readings.first < 0 {
      return rest.startIndex > 0 && text[place] == letter
        && spells(rest.dropFirst(), from: place + 1, in: text)
    }
    for reading in [readings.first, readings.second] where reading >= 0 {
      let spelling = spellings[Int(reading)]
      guard spelling[0] == letter else { continue }
      var common = 1
      while common < spelling.count, common < rest.count,
        spelling[common] == rest[rest.startIndex + common]
      {
        common += 1
      }
      if common == rest.count { return true }
      if common == spelling.count,
        spells(rest.dropFirst(common), from: place + 1, in: text)
      {
        return true
      }
      if spells(rest.dropFirst(), from: place + 1, in: text) { return true }
    }
    return false
  }

  /// Whether the letters stand in order and close together: within one word for Latin, within
  /// twice as many ideographs for Chinese.
  private func isLoose(in text: ArraySlice<UInt16>) -> Bool {
    guard hasHan ? word.count > 1 : word.count >= FindMatcher.shortestLoose else { return false }
    let most = 2 * word.count + 1
    for start in text.indices where text[start] == word[0] {
      // A Latin word is looked at from its start alone.
      if !hasHan, start > text.startIndex, FindFolding.isLatin(text[start - 1]) { continue }
      var next = 1
      for place in (start + 1)..<max(start + 1, min(text.endIndex, start + most)) {
        if next == word.count || !hasHan && !FindFolding.isLatin(text[place]) { break }
        if text[place] == word[next] { next += 1 }
      }
      if next == word.count { return true }
    }
    return false
  }
}
