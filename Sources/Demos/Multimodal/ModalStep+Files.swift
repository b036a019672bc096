import Wording

extension ModalStep {
  /// The caption on a user's file with so many modalities, of whose preferences nothing is known.
  func captionOfFiles(_ count: Int) -> Bilingual {
    let every = count == 2 ? Bilingual(zh: "两路", en: "both") : Bilingual(zh: "三路", en: "all")
    return switch self {
    case .parts:
      Bilingual(
        zh: "每路 embedding 有几维，有多少行带着它？",
        en: "How many dimensions has each modality's embedding, and how many rows have it?"
      )
    case .train:
      Bilingual(
        zh: "拼接和门控，各训两遍：一遍照原样，一遍训练时随机拿掉。看留出来的行上的 AUC。",
        en:
          "Each fusion is trained twice: as the rows are, and with modalities removed at random. AUC on rows held out."
      )
    case .rate:
      Bilingual(
        zh: "训练时丢得越多，缺一路时会更稳吗？\(every.zh)都在时又要付多少代价？",
        en:
          "Does more dropping in training help where one is missing? And what does it cost with \(every.en) there?"
      )
    case .drop, .gates, .serving: caption
    }
  }

  /// The explanation on a user's file.
  var explanationOfFiles: Bilingual {
    switch self {
    case .parts:
      Bilingual(
        zh: "一路的列全空，这一行就算缺这一路；数值按学习样本标准化，缺的填 0，并另有一位说明在不在。其余不是标签、也不透露结果的列当用户特征。",
        en:
          "Where all columns of a modality are empty, the row lacks it. Numbers are standardised by the rows that are learnt from; what is missing is 0, "
          + "and one number says whether it is there. Other columns that tell no outcome are features of users."
      )
    case .drop:
      Bilingual(
        zh: "训练时不丢模态的网络很少见到缺一路的样子，缺了就没学过怎么补。训练时丢模态的网络被迫用剩下的几路去补；别的路里没有这些信息，就补不回来。",
        en:
          "A net trained as is seldom sees a modality missing, and never learnt to make up for it. Dropping forces it to use the others; what they "
          + "do not hold cannot be made up for."
      )
    case .rate:
      Bilingual(
        zh: "每一路以概率 p 被拿掉，全都中时留一路。p 太大，训练里很少见到齐全的行；有没有代价，看“没拿掉”那条线。",
        en:
          "Each modality goes with probability p; one always stays. Too large a p, and training rarely sees all together: the line \"nothing taken\" says whether that costs "
          + "anything."
      )
    case .train, .gates, .serving: explanation
    }
  }
}
