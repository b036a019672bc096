public import Wording

/// A statement with a blank, in each language.
public struct Cloze: Hashable, Sendable {
  /// The Chinese form.
  public var zh: Form
  /// The English form.
  public var en: Form

  /// A statement in one language.
  public struct Form: Hashable, Sendable {
    /// What stands before the blank.
    public var before: String
    /// The words that were taken out.
    public var blank: String
    /// What stands behind it.
    public var after: String
    /// The words in Chinese, in English, then others that mean the same; a trailing `*` lets a word
    /// go on.
    public var accepted: [String]
    /// What fills the other blanks of the statement, in the same form, and not this one.
    public var others: [String]

    /// Creates a form.
    public init(
      before: String,
      blank: String,
      after: String,
      accepted: [String],
      others: [String] = []
    ) {
      self.before = before
      self.blank = blank
      self.after = after
      self.accepted = accepted
      self.others = others
    }
  }

  /// Creates a cloze from its forms.
  public init(zh: Form, en: Form) {
    self.zh = zh
    self.en = en
  }

  /// The form in a language.
  public subscript(language: Language) -> Form {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}
