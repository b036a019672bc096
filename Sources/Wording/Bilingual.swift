/// One text in both languages, written by a person in each.
public struct Bilingual: Codable, Hashable, Sendable {
  /// The text in Simplified Chinese.
  public var zh: String
  /// The text in English.
  public var en: String

  /// Creates a text from its two wordings.
  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// The wording in a language.
  public subscript(language: Language) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}
