/// How ideographs are read, for words typed in pinyin or by its initials.
enum Syllables {
  /// The first ideograph of the table's range, U+4E00, and how many follow.
  private static let first: UInt16 = 0x4E00
  private static let count = 0x5200

  /// Every syllable as small ASCII letters.
  static var spellings: [[UInt16]] { table.spellings }

  /// The readings of an ideograph, as places in ``spellings``; none for what is no ideograph in
  /// common use. Complexity: O(1).
  static func readings(of letter: UInt16) -> Readings {
    guard letter >= first, Int(letter - first) < count else { return .none }
    return table.readings[Int(letter - first)]
  }

  /// Up to two readings of an ideograph, each a place in ``Syllables/spellings``, or −1.
  struct Readings: Hashable, Sendable {
    var first: Int16
    var second: Int16

    static let none = Readings(first: -1, second: -1)
  }

  private struct Table: Sendable {
    var spellings: [[UInt16]] = []
    var readings = Array(repeating: Readings.none, count: Syllables.count)
  }

  private static let table: Table = {
    var table = Table()
    var places: [[UInt16]: Int16] = [:]
    for group in SyllableTable.groups.utf16.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
      let spelling = Array(group.prefix { $0 < 0x80 })
      let place = places[spelling] ?? Int16(table.spellings.count)
      if places[spelling] == nil {
        places[spelling] = place
        table.spellings.append(spelling)
      }
      for letter in group.dropFirst(spelling.count) where letter >= first {
        let index = Int(letter - first)
        if table.readings[index].first < 0 {
          table.readings[index].first = place
        } else if table.readings[index].first != place {
          table.readings[index].second = place
        }
      }
    }
    return table
  }()
}
