public import Demos
public import Wording

extension DialError {
  /// The sentence for a person: which dial, what was expected, and what was probably meant.
  public var sentence: Bilingual {
    switch self {
    case .unknownDial(let name, let known):
      let meant = NearestName.of(name, in: known).map(NearestName.question)
      return Bilingual(
        zh: "没有叫“\(name)”的参数；"
          + (meant?.zh ?? "可用的有：\(known.joined(separator: "、"))。"),
        en: "There is no dial \"\(name)\"; "
          + (meant?.en ?? "the dials are \(known.joined(separator: ", ")).")
      )
    case .badValue(let dial, let value, let expected):
      return Bilingual(
        zh: "参数“\(dial)”不能是“\(value)”；应为 \(expected)。",
        en: "The dial \"\(dial)\" cannot be \"\(value)\"; expected \(expected)."
      )
    }
  }
}
