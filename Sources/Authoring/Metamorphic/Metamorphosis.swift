/// A change of an answer that tells, without a label, what the grader should say next.
///
/// Source: Ribeiro, Wu, Guestrin and Singh, "Beyond accuracy: behavioral testing of NLP models with
/// CheckList", ACL 2020, doi:10.18653/v1/2020.acl-main.442, which calls them invariance and
/// directional tests.
public enum Metamorphosis: String, CaseIterable, Hashable, Sendable {
  /// Two neighbouring letters of a longer Latin word change places.
  case latinTypo = "latin-typo"
  /// An ideograph gives way to another one of its sound.
  case hanTypo = "han-typo"
  /// The sentences come in another order.
  case reordered
  /// A Chinese wording of a glossary term gives way to an English one.
  case chineseToEnglish = "chinese-to-english"
  /// An English wording of a glossary term gives way to a Chinese one.
  case englishToChinese = "english-to-chinese"
  /// A sentence that says nothing comes first.
  case fillerBefore = "filler-before"
  /// A sentence that says nothing comes last.
  case fillerAfter = "filler-after"
  /// The evidence is denied as a whole: 我不认为, "I don't think that".
  case negation
  /// The evidence is denied by a small word at its verbs: 不会, "is not".
  case smallNegation = "small-negation"

  /// Whether a point that was covered stays so; else it must no longer be covered.
  public var keepsVerdict: Bool { self != .negation && self != .smallNegation }
}
