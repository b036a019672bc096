extension EvidenceRule {
  /// Reads a rule as its author wrote it.
  ///
  /// The characters `+ > | { } @ \` stand for themselves after a `\`. Runs of white space count as
  /// one space. A `+` or `>` separates slots only with white space on both sides; bare inside a
  /// word it is an error, since an unescaped `C++` would otherwise silently become three slots.
  ///
  /// - Throws: ``RuleError`` with the offset of the first mistake.
  public static func parse(
    _ text: String,
    glossary: Glossary
  ) throws(RuleError) -> EvidenceRule {
    var parser = RuleParser(text, glossary: glossary)
    return EvidenceRule(slots: try parser.parse(), text: text)
  }
}

extension Glossary {
  /// Reads one wording of a term, which is what stands between two `|` of a rule.
  ///
  /// - Throws: ``RuleError`` with the offset of the first mistake.
  public static func parseWording(_ text: String) throws(RuleError) -> String {
    var parser = RuleParser(text, glossary: .empty)
    let slots: [EvidenceRule.Slot]
    do {
      slots = try parser.parse()
    } catch {
      if let term = parser.firstTerm { throw .notOneWording(offset: term) }
      throw error
    }
    if let second = parser.secondAlternative { throw .notOneWording(offset: second) }
    guard let wording = slots.first?.alternatives.first else {
      throw .emptyAlternative(offset: 0)
    }
    return wording
  }
}
