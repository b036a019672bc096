/// Where a slant stands, seen from the words of a match.
enum SlantPlace: Hashable, Sendable {
  /// In the match's clauses, before its first word.
  case before
  /// Between its first and its last word.
  case within
  /// In its clauses, behind its last word.
  case behind
  /// In the clause before or behind its own, in the same sentence.
  case beside
  /// Elsewhere in the sentence.
  case elsewhere
  /// Right before one of its words; only for what denies or refuses.
  case adjoining
}
