/// A language that Viva speaks.
public enum Language: String, Codable, Hashable, Sendable, CaseIterable {
  /// Simplified Chinese.
  case zh
  /// English.
  case en

  /// The other language, to switch to.
  public var other: Language {
    switch self {
    case .zh: .en
    case .en: .zh
    }
  }
}
