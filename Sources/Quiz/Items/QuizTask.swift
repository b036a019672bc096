public import Wording

/// What an item asks the user to do.
public enum QuizTask: Hashable, Sendable {
  /// Answer the point's probe.
  case recall
  /// Fill in the blank.
  case cloze(Cloze)
  /// Choose the point that answers its probe.
  case choice(Choice)
  /// Say whether it is true, and why.
  case claim(CalledClaim)
  /// Put the pieces in order.
  case order(Arrangement)
  /// Put the pieces into the cells of a table.
  case table(Arrangement)
  /// Say what this answer lacks.
  case flaw(Bilingual)
  /// Estimate a number.
  case estimate(NumberTask)

  /// The kind of item.
  public var kind: QuizKind {
    switch self {
    case .recall: .recall
    case .cloze: .cloze
    case .choice: .choice
    case .claim: .claim
    case .order: .order
    case .table: .table
    case .flaw: .flaw
    case .estimate: .estimate
    }
  }

  /// The pieces that are to be arranged, or nil.
  public var arrangement: Arrangement? {
    switch self {
    case .order(let arrangement), .table(let arrangement): arrangement
    case .recall, .cloze, .choice, .claim, .flaw, .estimate: nil
    }
  }
}
