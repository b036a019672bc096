/// Which ideographs sound the same, as an input method offers one for the other.
enum Homophones {
  /// How an ideograph sounds.
  struct Sound: Hashable, Sendable {
    /// The number of its syllable.
    let syllable: Int16
    /// The number of its tone within the syllable.
    let tone: Int16

    /// Whether another ideograph may be a slip for it.
    func isLike(_ other: Sound, whateverTone: Bool) -> Bool {
      syllable == other.syllable && (whateverTone || tone == other.tone)
    }
  }

  /// The sound of an ideograph's most common reading; nil for rare ones, for those that no other
  /// sounds like, and for negators and particles, which are never a slip.
  static func sound(of ideograph: String) -> Sound? { sounds[ideograph] }

  /// How many ideographs of a phrase may be replaced: half, so that one of two must be right.
  static func allowed(in phrase: Phrase) -> Int { hanCount(of: phrase) / 2 }

  /// Whether a slip in a phrase may have another tone: in four ideographs and more. Of fewer, any
  /// tone takes 训练好 for 训练耗.
  static func forgivesTone(in phrase: Phrase) -> Bool { hanCount(of: phrase) > 3 }

  private static func hanCount(of phrase: Phrase) -> Int {
    phrase.atoms.count { atom in
      if case .exact(let text) = atom {
        text.unicodeScalars.first.map(Tokeniser.isHan) ?? false
      } else {
        false
      }
    }
  }

  private static let sounds: [String: Sound] = {
    let smallWords: Set<Unicode.Scalar> = [
      "不", "没", "无", "未", "非", "别", "的", "地", "得", "了", "是", "在",
    ]
    var table: [String: Sound] = [:]
    table.reserveCapacity(HomophoneTable.groups.unicodeScalars.count)
    for (syllable, tones) in HomophoneTable.syllables.enumerated() {
      for (tone, ideographs) in tones.enumerated() {
        for ideograph in ideographs where !smallWords.contains(ideograph) {
          table[String(Character(ideograph))] = Sound(
            syllable: Int16(syllable),
            tone: Int16(tone)
          )
        }
      }
    }
    // A neutral tone is a full one carelessly said; 热们 is a slip for 热门 all the same.
    for (neutral, full) in [("们", "门")] { table[neutral] = table[full] }
    return table
  }()
}
