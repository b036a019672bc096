public import Demos
public import Wording

extension DialError {
  /// The sentence for a person: which dial, what was expected, and what was probably meant.
  public var message: Bilingual {
    switch self {
    case .unknownDial(let name, let known):
      let meant = NearestName.of(name, in: known)
      return Bilingual(
        zh: "没有叫“\(name)”的旋钮；"
          + (meant.map { "你是想写“\($0)”吗？" } ?? "可用的有：\(known.joined(separator: "、"))。"),
        en: "There is no dial \"\(name)\"; "
          + (meant.map { "did you mean \"\($0)\"?" }
            ?? "the dials are \(known.joined(separator: ", ")).")
      )
    case .badValue(let dial, let value, let expected):
      return Bilingual(
        zh: "旋钮“\(dial)”不能是“\(value)”；应为 \(expected)。",
        en: "The dial \"\(dial)\" cannot be \"\(value)\"; expected \(expected)."
      )
    }
  }
}

extension GalleryError {
  /// The sentence for a person: which demo, and what was probably meant.
  public var message: Bilingual {
    switch self {
    case .unknownDemo(let name, let nearest, let known):
      Bilingual(
        zh: "没有叫“\(name)”的演示；"
          + (nearest.map { "你是想写“\($0)”吗？" } ?? "可用的有：\(known.joined(separator: "、"))。"),
        en: "There is no demo \"\(name)\"; "
          + (nearest.map { "did you mean \"\($0)\"?" }
            ?? "the demos are \(known.joined(separator: ", ")).")
      )
    }
  }
}

extension DemoError {
  /// The sentence for a person.
  public var message: Bilingual {
    switch self {
    case .cancelled: Bilingual(zh: "演示已取消。", en: "The demo was cancelled.")
    case .data(let message): message
    }
  }
}
