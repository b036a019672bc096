/// Which ideographs an input method may give for another: those of the same syllable, whatever its
/// tone.
public enum SoundAlikes {
  /// The other ideographs that sound like one, in the table's order; none for rare ones.
  public static func of(_ ideograph: Unicode.Scalar) -> [Unicode.Scalar] {
    guard let group = groups[ideograph] else { return [] }
    return group.filter { $0 != ideograph }
  }

  private static let groups: [Unicode.Scalar: [Unicode.Scalar]] = {
    var table: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    for syllable in HomophoneTable.syllables {
      let members = syllable.flatMap(\.self)
      for ideograph in members { table[ideograph] = members }
    }
    return table
  }()
}

extension HomophoneTable {
  /// The ideographs of each syllable, by tone.
  static var syllables: [[[Unicode.Scalar]]] {
    groups.unicodeScalars.split { $0 == " " || $0 == "\n" }
      .map { $0.split(separator: "/").map { Array($0) } }
  }
}
