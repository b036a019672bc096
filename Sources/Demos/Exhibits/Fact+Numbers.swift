import Wording

extension Fact {
  /// A count.
  static func count(_ id: String, _ title: Bilingual, _ value: Int) -> Fact {
    Fact(id: id, title: title, value: .number(Double(value), fractionDigits: 0))
  }

  /// A share or a score, with three digits; `-` for one that there is not.
  static func share(_ id: String, _ title: Bilingual, _ value: Double) -> Fact {
    Fact(id: id, title: title, value: .correlation(value))
  }
}
