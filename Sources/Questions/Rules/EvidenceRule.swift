/// What an answer must say, within one sentence, for a rule to be satisfied.
///
/// An author writes a rule as one line. Slots are joined by ` + `, or by ` > ` where the left one
/// must come first; a slot's alternatives are separated by `|`; `{term}` stands for all wordings
/// of a glossary term; a Latin alternative matches whole words, and a trailing `*` lets it go on
/// (`relat*`). Han and mixed alternatives match anywhere. Example:
///
///     short*|small*|短|近 + gap|interval|{time-gap} + same intent|strong* relat*|强关联
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

  /// One of the things that a rule wants to hear.
  public struct Slot: Codable, Hashable, Sendable {
    /// The wordings that satisfy the slot, glossary terms already replaced by their wordings.
    public var alternatives: [String]
    /// Whether the slot must come after the one before it.
    public var followsPrevious: Bool

    /// Creates a slot.
    public init(alternatives: [String], followsPrevious: Bool = false) {
      self.alternatives = alternatives
      self.followsPrevious = followsPrevious
    }
  }
}
