/// What an answer must say, within one sentence, for a rule to be satisfied.
///
/// An author writes a rule as one line. Slots are joined by ` + `, by ` > ` where the left one must
/// come first, or by ` >> ` where the right one must follow closely; a slot's alternatives are
/// separated by `|`; `{term}` stands for all wordings of a glossary term; a Latin alternative
/// matches whole words, and a trailing `*` lets it go on (`relat*`). Han and mixed alternatives
/// match anywhere. Example:
///
///     short*|small*|短|近 + gap|interval|{time-gap} + same intent|strong* relat*|强关联
///
/// A slot that begins with `@` is the subject: it need not stand near, the answer has to be
/// speaking of it (`@{item-cf} + simple`). A slot behind ` - ` must not be said in the same
/// clauses. A rule of a subject and such slots alone (`@{residual} - {batch-norm} - {lstm}`) is
/// never found: it says what its point speaks of, and the rivals of whom the evidence would be
/// wrong. A term that the glossary gives an opposite turns the rule's claim round when the
/// opposite is said.
public struct EvidenceRule: Codable, Hashable, Sendable {
  /// The slots; every one must be found.
  public var slots: [Slot]
  /// The line as the author wrote it.
  public var text: String

  /// Creates a rule from its slots.
  public init(slots: [Slot], text: String) {
    self.slots = slots
    self.text = text
  }

  /// The glossary terms that the line names.
  ///
  /// Complexity: O(n) in its scalars.
  public var terms: Set<String> {
    var terms: Set<String> = []
    var name: String?
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar == "{" {
        name = ""
      } else if scalar == "}" {
        if let name { terms.insert(name) }
        name = nil
      } else {
        name?.unicodeScalars.append(scalar)
      }
    }
    return terms
  }

  /// How a slot stands to the slot before it.
  public enum Order: UInt8, Codable, Hashable, Sendable {
    /// On either side, written ` + `.
    case any
    /// Behind it, written ` > `.
    case after
    /// Right behind it, with at most six ideographs or four words between, written ` >> `.
    case closelyAfter
  }

  /// What a slot is for.
  public enum Role: UInt8, Codable, Hashable, Sendable {
    /// It must be said.
    case said
    /// It is what the answer speaks of, written `@` before its first alternative.
    case subject
    /// It must not be said, written ` - ` before the slot.
    case absent
  }

  /// One of the things that a rule wants to hear.
  public struct Slot: Codable, Hashable, Sendable {
    /// The wordings that satisfy the slot, glossary terms already replaced by their wordings.
    public var alternatives: [String]
    /// The wordings that say the opposite, from the opposites of the slot's glossary terms.
    public var opposites: [String]
    /// How the slot stands to the one before it.
    public var order: Order
    /// What the slot is for.
    public var role: Role

    /// Creates a slot.
    public init(
      alternatives: [String],
      opposites: [String] = [],
      order: Order = .any,
      role: Role = .said
    ) {
      self.alternatives = alternatives
      self.opposites = opposites
      self.order = order
      self.role = role
    }
  }
}
