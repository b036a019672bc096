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
      zh: "比较对象：\(dials.joined(separator: "、"))。",
      en: "Compared with \(dials.joined(separator: ", "))."
    )
  }

  /// Said where what is kept did not come to the end of its step, be that a training, a sweep or
  /// tests that are repeated.
  static func keptStopped(_ progress: StepProgress) -> Bilingual {
    Bilingual(
      zh: "留存的那份只算到 \(progress.done)/\(progress.total)：算完再留存，才好比。",
      en:
        "The kept one stopped at \(progress.done) of \(progress.total): keep one that has run to its end."
    )
  }

  /// Said where what is kept never came to the step on the screen.
  static let keptStopsBefore = Bilingual(
    zh: "比较对象没有算到这一步。",
    en: "What is kept for comparison did not come to this step."
  )

  /// Said where no dial stands otherwise than in what is kept.
  static let comparedWithItself = Bilingual(
    zh: "比较对象和现在的设置相同：调一个参数看看。",
    en: "Nothing differs from what is kept yet: turn a dial."
  )
}
