/// Decides whether an answer earns nothing whatever its words, before any rule is weighed.
///
/// A gate that strikes an honest answer does more harm than one that lets an empty one through:
/// rules find nothing in the latter anyway. So every gate wants clear signs.
struct AnswerGate: Sendable {
  private let copies: CopyDetector

  /// Prepares the gates for texts that an answer may hand back: the question in both languages.
  init(asked texts: [String]) {
    copies = CopyDetector(texts)
  }

  /// The gate that withholds credit, or nil.
  ///
  /// - Parameters:
  ///   - claims: whether a rule was found that covers a point or names a wrong claim.
  ///   - errs: whether a wrong claim is made; the question's words turned round are no copy of it.
  ///
  /// Complexity: O(n).
  func gate(for passage: Passage, claims: () -> Bool, errs: () -> Bool) -> Gate? {
    guard passage.tokens.contains(where: \.isContent) else { return .empty }
    if InstructionDetector.isPlea(passage) { return .instructions }
    if KeywordListDetector.isList(passage) { return .keywordList }
    if copies.isCopy(passage), !errs() { return .copiedQuestion }
    if IgnoranceDetector.isIgnorance(passage, asked: copies.words), !claims() { return .dontKnow }
    return nil
  }
}
