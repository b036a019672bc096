extension NearestName {
  /// The question whether a name was meant that is near what was typed, for the end of a sentence.
  ///
  /// The whole program asks in these words.
  public static func question(_ name: some CustomStringConvertible) -> Bilingual {
    Bilingual(zh: "是不是想写“\(name)”？", en: "did you mean \"\(name)\"?")
  }
}
