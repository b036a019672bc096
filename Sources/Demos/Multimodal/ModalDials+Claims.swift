import Recommender
import Wording

extension ModalDials {
  /// What the demo shows.
  static let claim = Bilingual(
    zh: "画面占偏好的一半，拿掉它比拿掉文本伤得多；训练时随机拿掉模态，拼接在缺画面时 AUC 高出 .03 以上。",
    en:
      "The frames carry half of the preference, and to lose them costs more than to lose the text; modalities dropped in "
      + "training raise a concatenation's AUC without frames by more than .03."
  )

  /// Where it is not so.
  static let failsWhen = Bilingual(
    zh: "画面只占一成：最伤的就不是它了。ρ = 0：各路互不重复，缺了的补不回来，训练时丢模态也学不到什么。",
    en:
      "Where the frames carry a tenth, others cost more. At ρ = 0 nothing is repeated: what is missing cannot be made up for, "
      + "and dropping teaches next to nothing."
  )

  /// What a concatenation trained as is loses without a modality.
  private static func loss(without modality: Modality) -> ClaimQuantity {
    .value(ClaimPlace(ModalStep.drop.rawValue, "losses", "value", .at(modality.place)))
  }

  private static func fact(_ name: String) -> ClaimQuantity {
    .value(ClaimPlace(ModalStep.drop.rawValue, "figures", name))
  }

  /// The figures that the demo stands for, each with a setting at which it is not so.
  static let claims: [Claim] = [
    Claim(
      id: "the-largest-part-costs-most",
      statement: Bilingual(
        zh: "训练时不丢模态的拼接，拿掉画面掉的 AUC 是拿掉文本的 1.3 倍以上。",
        en:
          "A concatenation trained as is loses more than 1.3 times as much AUC without frames as without text."
      ),
      test: .isAbove(.ratio(loss(without: .frames), loss(without: .text)), .constant(1.3)),
      fails: [DemoSettings(values: [ID.frames: .number(0.1)])]
    ),
    Claim(
      id: "modality-dropout-pays",
      statement: Bilingual(
        zh: "缺画面时，训练时丢模态的拼接网络 AUC 高出 .03 以上。",
        en: "Without the frames dropping lifts the AUC of a concatenation by more than .03."
      ),
      test: .isAbove(fact("gain-concatenation"), .constant(0.03)),
      fails: [DemoSettings(values: [ID.echo: .number(0)])]
    ),
  ]
}
