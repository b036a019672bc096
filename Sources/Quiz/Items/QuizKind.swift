/// The kinds of short items. The names are stored in journals, so they never change.
public enum QuizKind: String, Codable, Hashable, Sendable, CaseIterable {
  /// A point is said in the user's own words.
  case recall
  /// A word of the point's statement is filled in.
  case cloze
  /// The point that answers is chosen among others.
  case choice
  /// A claim is called true or false, and why.
  case claim
  /// Steps are put in order.
  case order
  /// A comparing table is filled.
  case table
  /// What a weak answer lacks is said.
  case flaw
  /// A number is estimated.
  case estimate

  /// Whether words are all that is asked for.
  public var isWritten: Bool {
    switch self {
    case .recall, .cloze, .flaw, .estimate: true
    case .choice, .claim, .order, .table: false
    }
  }

  /// Whether the user finds the words, and does not choose among given ones.
  public var isRecalled: Bool {
    switch self {
    case .recall, .cloze, .flaw, .estimate, .claim: true
    case .choice, .order, .table: false
    }
  }
}
