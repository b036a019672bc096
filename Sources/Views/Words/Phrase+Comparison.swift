import Demos
import Wording

extension Phrase {
  /// A dial that stands otherwise than it did.
  static func turned(_ dial: Bilingual, from before: Bilingual, to now: Bilingual) -> Bilingual {
    Bilingual(
      zh: "\(dial.zh) \(before.zh)（现在 \(now.zh)）",
      en: "\(dial.en) \(before.en) (now \(now.en))"
    )
  }

  /// What a comparison is with.
  static func compared(_ dials: [String]) -> Bilingual {
    Bilingual(
      zh: "比较对象：\(dials.joined(separator: "，"))。",
      en: "Compared with \(dials.joined(separator: ", "))."
    )
  }

  /// Said where no dial stands otherwise than in what is kept.
  static let comparedWithItself = Bilingual(
    zh: "比较对象和现在的设置相同：调一个参数看看。",
    en: "Compared with the present settings: turn a dial."
  )
}
