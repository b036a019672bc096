/// The endings of English words.
enum Inflection {
  /// What a word may be without its ending -s, -ed or -ing; nothing for a word that is too short to
  /// tell.
  ///
  /// Complexity: O(1).
  static func stems(of word: String) -> Set<String> {
    let letters = Array(word.utf8)
    guard letters.count >= shortest, letters.allSatisfy({ (0x61...0x7A).contains($0) }) else {
      return []
    }
    var stems: Set<String> = [word]
    for ending in endings where word.hasSuffix(ending) {
      let rest = word.dropLast(ending.count)
      guard rest.count >= shortest else { continue }
      stems.insert(String(rest))
      // Sharing is of share, clipped of clip.
      if ending != "s" { stems.insert(rest + "e") }
      if ending.hasPrefix("e") || ending == "ing", rest.count > shortest,
        let last = rest.last, rest.dropLast().last == last
      {
        stems.insert(String(rest.dropLast()))
      }
    }
    return stems
  }

  private static let shortest = 3
  private static let endings = ["s", "es", "ed", "ing"]
}
