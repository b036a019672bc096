extension JSONValue {
  /// A seed: a number, or its digits as a text where it is beyond what a double holds exactly, for
  /// most readers of JSON know no more.
  static func seed(_ seed: UInt64) -> JSONValue {
    Int(exactly: seed).flatMap { $0 <= 1 << 53 ? .integer($0) : nil } ?? .text(String(seed))
  }
}
