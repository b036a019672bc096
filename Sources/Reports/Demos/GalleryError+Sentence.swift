public import Demos
public import Wording

extension GalleryError {
  /// The sentence for a person: which demo, and what was probably meant.
  public var sentence: Bilingual {
    switch self {
    case .unknownDemo(let name, let nearest, let known):
      let meant = nearest.map(NearestName.question)
      return Bilingual(
        zh: "没有叫“\(name)”的演示；"
          + (meant?.zh ?? "可用的有：\(known.joined(separator: "、"))。"),
        en: "There is no demo \"\(name)\"; "
          + (meant?.en ?? "the demos are \(known.joined(separator: ", ")).")
      )
    }
  }
}
