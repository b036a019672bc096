/// Which ideographs sound the same, as an input method offers one for the other.
enum Homophones {
  /// The group of an ideograph's reading, tone included; nil for rare ones, for those that no
  /// other sounds like, and for negators and particles, which are never a slip.
  static func group(of ideograph: String) -> Int? { groups[ideograph] }

  /// How many ideographs of a phrase may be replaced: half, so that one of two must be right.
  static func allowed(in phrase: Phrase) -> Int {
    phrase.atoms.count { atom in
      if case .exact(let text) = atom {
        text.unicodeScalars.first.map(Tokeniser.isHan) ?? false
      } else {
        false
      }
    } / 2
  }

  private static let groups: [String: Int] = {
    let smallWords: Set<Unicode.Scalar> = [
      "不", "没", "无", "未", "非", "别", "的", "地", "得", "了", "是", "在",
    ]
    var table: [String: Int] = [:]
    table.reserveCapacity(HomophoneTable.groups.unicodeScalars.count)
    for (number, group) in HomophoneTable.groups.unicodeScalars
      .split(whereSeparator: { $0 == " " || $0 == "\n" }).enumerated()
    {
      for ideograph in group where !smallWords.contains(ideograph) {
        table[String(Character(ideograph))] = number
      }
    }
    // Neutral tones stand in no group of the table; 热们 is a slip for 热门 all the same.
    for (neutral, full) in [("们", "门")] {
      table[neutral] = table[neutral] ?? table[full]
    }
    return table
  }()
}
