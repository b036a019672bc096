public import Wording

extension Journal {
  /// A choice that the user made, with its name in the file and its form as text.
  public struct Setting<Value: Sendable>: Sendable {
    /// The name in the file.
    let name: String
    /// Writes a value.
    let text: @Sendable (Value) -> String
    /// Reads a value; nil where the text is none.
    let value: @Sendable (String) -> Value?
  }
}

extension Journal.Setting where Value == Language {
  /// The language of the screens.
  public static var language: Self {
    Self(name: "language", text: \.rawValue, value: Language.init(rawValue:))
  }
}

extension Journal.Setting where Value == Double {
  /// The probability of recall at which a question falls due; see
  /// ``Journal/schedule(at:spreading:)``.
  static var retention: Self {
    Self(
      name: "retention",
      text: { String($0) },
      value: { text in Double(text).flatMap { (0.01...0.99).contains($0) ? $0 : nil } }
    )
  }
}

extension Journal.Setting where Value == Bool {
  /// Whether due dates are spread; see ``Journal/schedule(at:spreading:)``.
  static var spread: Self {
    Self(name: "spread", text: { $0 ? "yes" : "no" }, value: { $0 == "yes" })
  }

  /// Whether the welcome was seen.
  public static var welcomed: Self {
    Self(name: "welcomed", text: { $0 ? "yes" : "no" }, value: { $0 == "yes" })
  }
}
