/// Which ideographs an input method may give for another: those of the same reading, tone included.
public enum SoundAlikes {
  /// The other ideographs that sound like one, in the table's order; none for rare ones.
  public static func of(_ ideograph: Unicode.Scalar) -> [Unicode.Scalar] {
    guard let group = groups[ideograph] else { return [] }
    return group.filter { $0 != ideograph }
  }

  private static let groups: [Unicode.Scalar: [Unicode.Scalar]] = {
    var table: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    for group in HomophoneTable.groups.unicodeScalars
      .split(whereSeparator: { $0 == " " || $0 == "\n" })
    {
      let members = Array(group)
      for ideograph in members { table[ideograph] = members }
    }
    return table
  }()
}
