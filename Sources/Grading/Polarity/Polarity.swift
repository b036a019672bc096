/// How an answer stands to words that it uses.
enum Polarity: Hashable, Sendable {
  /// It claims them.
  case affirmed
  /// It denies the claim that they make.
  case negated
  /// It waves the whole thing aside: "useless", 没必要.
  case dismissed
}
