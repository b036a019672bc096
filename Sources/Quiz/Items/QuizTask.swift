public import Wording

/// What an item asks the user to do.
public enum QuizTask: Hashable, Sendable {
  /// Answer the point's probe.
  case recall
  /// Fill in the blank.
  case cloze(Cloze)
  /// Choose the point that answers its probe.
  case choice(Choice)
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
    case .flaw: .flaw
    case .estimate: .estimate
    }
  }
}
