import Wording

/// The steps of the walk; content links to their ids, so they stay as they are.
enum ModalStep: String, WalkStep {
  case parts, train, drop, gates, rate, serving

  var title: Bilingual {
    switch self {
    case .parts: Bilingual(zh: "每一路带着什么", en: "What each modality carries")
    case .train: Bilingual(zh: "两种融合，丢与不丢", en: "Two fusions, dropped or not")
    case .drop: Bilingual(zh: "拿掉一路", en: "Take one away")
    case .gates: Bilingual(zh: "门控听谁的", en: "Whom the gates listen to")
    case .rate: Bilingual(zh: "丢多少合适", en: "How often to drop")
    case .serving: Bilingual(zh: "上线后一部分视频缺一路", en: "Serving, with some missing")
    }
  }

  var caption: Bilingual {
    switch self {
    case .parts:
      Bilingual(
        zh: "偏好由三路各占一份，又互相重复一点。少了某一路，最好能做到多少？",
        en:
          "Each modality carries a part of the preference and repeats the others. Without one, how good can a ranking still be?"
      )
    case .train:
      Bilingual(
        zh: "拼接和门控各训两遍：一遍都在，一遍随机拿掉。看新视频上的 AUC。",
        en: "Two fusions, each trained as is and with dropping: AUC on new videos."
      )
    case .drop:
      Bilingual(
        zh: "同样的网络，上线时拿掉一路。哪一路最伤？哪个网络最扛得住？",
        en:
          "The same nets, one modality taken away at serving. Which costs most, and who bears it best?"
      )
    case .gates:
      Bilingual(
        zh: "带模态 dropout 的门控，数字是各路平均分到的权重。第一行什么都没拿掉，其余每行拿掉一路。",
        en:
          "The gated net with modality dropout: mean weights. In the first row nothing is taken away; in each other row one is."
      )
    case .rate:
      Bilingual(
        zh: "训练时丢得越多，缺一路时会更稳吗？三路都在时又要付多少代价？",
        en:
          "Does more dropping in training help where one is missing? What does it cost where all are there?"
      )
    case .serving:
      Bilingual(
        zh: "从左到右，上线时缺这一路的视频越来越多。每个网络的 AUC 会怎么走？",
        en:
          "From left to right, more of the videos lack the modality at serving. What becomes of each net's AUC?"
      )
    }
  }

  var explanation: Bilingual {
    switch self {
    case .parts:
      Bilingual(
        zh:
          "偏好 = Σ √w_m · u_m·q_m/√d，w_m 就是方差占比。模态 m 的 embedding 看得清自己的 q_m，别家的 q_n 只看到 ρq_n + √(1−ρ²)ε，"
          + "再整体转一个正交阵。缺 m、还剩 k 路时，q_m 的最优估计是 ρ/(1+(k−1)ρ²) 乘以 k 份重复之和，能解释它方差的 kρ²/(1+(k−1)ρ²)。",
        en:
          "Preference = Σ √w_m · u_m·q_m/√d; w_m is the share of variance. Modality m shows its own q_m clearly and of the others "
          + "ρq_n + √(1−ρ²)ε, all turned by an orthogonal matrix. With k left, the best estimate of a missing q_m is ρ/(1+(k−1)ρ²) times the sum of its "
          + "repetitions, and explains kρ²/(1+(k−1)ρ²) of its variance."
      )
    case .train:
      Bilingual(
        zh:
          "拼接：c = W·relu(V·[e₁ e₂ e₃ m₁ m₂ m₃])，缺的填 0，m 说明在不在。门控：c = Σ g_m∘z_m，g_m = m_m e^{l_m} / Σ m_n e^{l_n}，"
          + "每一维只在现有的模态里分权重。打分 = 用户向量·c。训练时不丢模态的网络从没见过缺一路的样子。",
        en:
          "Concatenation: c = W·relu(V·[e₁ e₂ e₃ m₁ m₂ m₃]), 0 for what is missing, m says so. Gates: c = Σ g_m∘z_m, g_m = m_m e^{l_m} / "
          + "Σ m_n e^{l_n}: each number's weights are shared by what is there. Score = user·c. Trained without dropping, a net has never seen one missing."
      )
    case .drop:
      Bilingual(
        zh: "“最优”是已知真相时的上限。训练时不丢模态的网络可以只看最清楚的那一份，不必学重复的那份；缺了它，就补不回来多少。"
          + "训练时丢模态的网络被迫用重复去补；没有重复，就补不了。",
        en:
          "Best is what the truth allows. A net trained without dropping may read the clear copy alone and need not learn the "
          + "repetitions, which are all that is left when that is gone. Dropping forces it to use them; where nothing is repeated, it teaches nothing."
      )
    case .gates:
      Bilingual(
        zh: "c 的每一维各有一套权重，表里是各维各样本的平均，看不出单独一维听谁。缺了一路，它的权重按 softmax 让给剩下的，行和总是 1。"
          + "这就是带掩码的注意力：不用另训一个“缺模态”模型。",
        en:
          "Each number of c has weights of its own; the table has means over numbers and examples, which do not show whom a single one listens to. "
          + "Where a modality is missing its weight goes to the rest, and rows sum to 1. "
          + "It is attention with a mask: no second model for what is missing."
      )
    case .rate:
      Bilingual(
        zh: "每一路以概率 p 被拿掉，三路都中时留一路。p 太大，训练里很少见到三路齐全；有没有代价，看“没拿掉”那条线。"
          + "拼接的网络只有一套权重，两头要兼顾；门控能按在不在切换。",
        en:
          "Each modality goes with probability p; one always stays. Too large a p, and training rarely sees all together: the "
          + "line \"nothing taken\" says whether that costs anything. One set of weights behind a concatenation has to serve both cases; "
          + "gates switch by what is there."
      )
    case .serving:
      Bilingual(
        zh: "混在一起算的 AUC：缺和不缺的视频在同一个列表里比高低，所以打分还要可比。"
          + "掉多少，看训练时丢没丢过，也看别的路重复了多少：不重复就补不回来。线上先量一量缺失率，再定 p。",
        en:
          "One AUC over videos with and without: both stand in one list, so their scores must be comparable. How far it falls hangs on whether training "
          + "dropped, and on what the others repeat: nothing else can make up for it. Measure how often a modality is missing, "
          + "then choose p."
      )
    }
  }
}
