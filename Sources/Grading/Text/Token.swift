/// One unit that rules are matched by: a Latin word, a number, an ideograph or a sign.
struct Token: Hashable, Sendable {
  /// What a token is made of.
  enum Kind: Hashable, Sendable {
    /// Letters of an alphabet, with digits or underscores after the first.
    case word
    /// Digits, with a decimal point or grouping commas inside.
    case number
    /// One ideograph.
    case han
    /// One punctuation mark or mathematical sign.
    case sign
    /// The end of a line.
    case lineEnd
  }

  /// What the token is made of.
  let kind: Kind
  /// The folded text.
  let text: String
  /// Where it stands among the folded scalars.
  let range: Range<Int>
  /// Whether blanks come before it.
  let followsBlank: Bool

  /// Whether the token carries meaning of its own.
  var isContent: Bool { kind == .word || kind == .number || kind == .han }

  /// The text without the "s" of a plural.
  var stem: String {
    kind == .word && text.utf8.count > 3 && text.hasSuffix("s") ? String(text.dropLast()) : text
  }

  /// How much of a span the token takes up, in halves of an ideograph.
  ///
  /// An English word says about as much as one and a half ideographs.
  var weight: Int {
    switch kind {
    case .han: 2
    case .word, .number: 3
    case .sign: 1
    case .lineEnd: 0
    }
  }
}

extension [Token] {
  /// How much of a span a stretch takes up, in halves of an ideograph. O(n) in its tokens.
  func weight(of stretch: Range<Int>) -> Int { stretch.reduce(0) { $0 + self[$1].weight } }
}
