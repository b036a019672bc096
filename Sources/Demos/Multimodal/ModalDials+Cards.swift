import Recommender
import Wording

extension ModalDials {
  /// The dials in the order of the steps that they change.
  static let cards: [Dial] = [
    Dial(
      id: ID.frames,
      title: Bilingual(zh: "画面占比", en: "Frames' part"),
      explanation: Bilingual(
        zh: "用户偏好里有多少（方差占比）由画面决定；剩下的文本和声音平分。",
        en:
          "How much of the preference's variance the frames carry; text and sound share the rest."
      ),
      kind: .number(range: 0.1...0.8, step: 0.05, initial: 0.5, fractionDigits: 2),
      firstStep: ModalStep.parts.rawValue,
      stops: [0.1, 0.3, 0.5, 0.8]
    ),
    Dial(
      id: ID.echo,
      title: Bilingual(zh: "互相重复 ρ", en: "Echo ρ"),
      explanation: Bilingual(
        zh: "一路模态重复另一路内容的程度，比如标题说出了画面里有什么。0 是各说各的，少了就补不回来。",
        en:
          "How truly one modality repeats another, as a title names what the frames show. At 0 what is missing cannot be made up for."
      ),
      kind: .number(range: 0...0.95, step: 0.05, initial: 0.8, fractionDigits: 2),
      firstStep: ModalStep.parts.rawValue,
      stops: [0, 0.4, 0.8, 0.95]
    ),
    Dial(
      id: ID.examples,
      title: Bilingual(zh: "训练样本", en: "Examples"),
      explanation: Bilingual(
        zh: "学多少条“谁喜不喜欢哪个视频”。",
        en: "How many likes and dislikes are learnt from."
      ),
      kind: .number(range: 2000...12000, step: 1000, initial: 6000, fractionDigits: 0),
      firstStep: ModalStep.parts.rawValue,
      stops: [2000, 4000, 6000, 12000]
    ),
    Dial(
      id: ID.missing,
      title: Bilingual(zh: "上线时缺", en: "Missing"),
      explanation: Bilingual(
        zh: "上线后哪一路会缺：没配音乐、封面没抽出来、标题为空。",
        en: "Which one is missing at serving: no music, no frames yet, no title."
      ),
      kind: .choice(
        options: Modality.allCases.map { DialOption(id: $0.rawValue, title: $0.title) },
        initial: Modality.frames.rawValue
      ),
      firstStep: ModalStep.parts.rawValue
    ),
    Dial(
      id: ID.dropout,
      title: Bilingual(zh: "训练时丢的概率", en: "Dropped in training"),
      explanation: Bilingual(
        zh: "模态 dropout：训练时每一路以这个概率被拿掉，至少留一路。",
        en:
          "Modality dropout: in training each modality is removed with this probability; one always stays."
      ),
      kind: .number(range: 0.05...0.6, step: 0.05, initial: 0.3, fractionDigits: 2),
      firstStep: ModalStep.train.rawValue,
      stops: [0.05, 0.1, 0.2, 0.3, 0.5]
    ),
    Dial(
      id: ID.fusion,
      title: Bilingual(zh: "融合方式", en: "Fusion"),
      explanation: Bilingual(
        zh: "后两步看哪一种：拼接后过两层，还是每一维在现有的模态之间用门控分权重。",
        en:
          "Which one the last two steps look at: side by side through two layers, or gates among the modalities that are there."
      ),
      kind: .choice(
        options: [
          DialOption(
            id: ModalityFusion.Kind.concatenation.rawValue,
            title: Bilingual(zh: "拼接", en: "concatenation")
          ),
          DialOption(
            id: ModalityFusion.Kind.gated.rawValue,
            title: Bilingual(zh: "门控", en: "gated")
          ),
        ],
        initial: ModalityFusion.Kind.gated.rawValue
      ),
      firstStep: ModalStep.rate.rawValue
    ),
  ]
}
