import Wording

/// The steps of the walk; content links to their ids, so they stay as they are.
enum InitialisationStep: String, WalkStep {
  case weights, forward, backward, theory, train

  var title: Bilingual {
    switch self {
    case .weights: Bilingual(zh: "四种开局", en: "Four ways to start")
    case .forward: Bilingual(zh: "信号往前", en: "Forward")
    case .backward: Bilingual(zh: "梯度往回", en: "Backward")
    case .theory: Bilingual(zh: "理论与实测", en: "Theory and measurement")
    case .train: Bilingual(zh: "谁学得动", en: "Which of them learns")
    }
  }

  var caption: Bilingual {
    switch self {
    case .weights:
      Bilingual(
        zh: "四个一样的网络，只有初始权重的标准差 σ 不同。要紧的是 n·σ²：一层把方差乘上多少。",
        en: "Four identical nets that differ only in the standard deviation σ of their "
          + "initial weights. What matters is n·σ²: what a layer multiplies the variance by."
      )
    case .forward:
      Bilingual(
        zh: "同一批样本走过四个网络。信号是样本之间的差别；对数轴上的一条直线，就是每层乘同一个数。",
        en: "The same batch goes through all four. The signal is what differs between examples; on "
          + "a log axis a straight line means the same factor in every layer."
      )
    case .backward:
      Bilingual(
        zh: "同一个损失，梯度往回传：从最后一层开始，一直传到靠近输入的第 1 层。",
        en:
          "The gradient of the same loss on its way back: from the last layer to layer 1, which is "
          + "next to the input."
      )
    case .theory:
      Bilingual(
        zh: "层很宽时，方差每层乘多少可以算出来。和实测放在一起看。",
        en:
          "For wide layers, the factor of each layer can be computed. Here it is beside "
          + "what was measured."
      )
    case .train:
      Bilingual(
        zh: "用同样的数据和学习率训练这四个网络。",
        en: "All four are trained on the same data at the same learning rate."
      )
    }
  }

  var explanation: Bilingual {
    switch self {
    case .weights:
      Bilingual(
        zh: "Xavier：σ² = 2/(n+m)，各层同宽时就是 1/n，前向和反向的方差都不变。He：σ² = 2/n，"
          + "补回 ReLU 砍掉的一半。“太小”和“太大”是固定的标准差，不随 n 变，可以用参数改。增益对四种都起作用。",
        en:
          "Xavier: σ² = 2/(n+m), which is 1/n for layers of equal width and keeps the "
          + "variance in both directions. He: σ² = 2/n, which makes up for the half that "
          + "ReLU cuts away. “Too small” and “too large” are fixed, whatever n is; their "
          + "dials change them. The gain multiplies all four."
      )
    case .forward:
      Bilingual(
        zh: "z = Σ w·h 有 n 项，所以 Var(z) = n·σ²·E[h²]。ReLU 之后 E[h²] = Var(z)/2：Xavier 每层剩一半，"
          + "三十层剩 2⁻³⁰ 的方差，也就是 2⁻¹⁵ = 3·10⁻⁵ 的标准差。这说的是激活；信号还少一些，因为 ReLU 让样本越走越像，"
          + "He 也一样。tanh 有界，太大时不爆炸，而是饱和。sigmoid 的激活都停在 0.5 附近，激活标准差看着还在，信号却早就没了。",
        en:
          "z = Σ w·h has n terms, so Var(z) = n·σ²·E[h²]. After ReLU E[h²] = Var(z)/2: with Xavier each "
          + "layer keeps half, and thirty keep 2⁻³⁰ of the variance, 2⁻¹⁵ = 3·10⁻⁵ of the standard "
          + "deviation. That is the activations; of the signal a little less is left, also with He, as "
          + "ReLU makes examples more alike. tanh is bounded: with large weights it saturates. With "
          + "sigmoid activations keep their deviation while the signal is long gone."
      )
    case .backward:
      Bilingual(
        zh: "往回每层乘 √(n·σ²·E[f′²])。对 ReLU，E[f′²] = 1/2，所以 He 在前向和反向都保持大小；"
          + "tanh 饱和时 f′ 接近 0，但权重也大，梯度反而可能越往输入越大。",
        en:
          "On the way back each layer multiplies by √(n·σ²·E[f′²]). For ReLU E[f′²] = 1/2, "
          + "so He keeps the size in both directions. Where tanh saturates, f′ is near 0, "
          + "but the weights are large, and gradients may even grow towards the input."
      )
    case .theory:
      Bilingual(
        zh: "理论：q_l = E[f(√(n·σ²·q_(l−1))·Z)²]，Z 是标准正态，用数值积分算出。宽度越大，实测离理论越近；"
          + "把宽度调到 16 看看随机性有多大。下面的表是雅可比的奇异值：理论说的是平均，平均不变，各个方向仍然可以一头拉得很长、"
          + "一头压到几乎没有；正交初始化让线性网络的奇异值全都是 1。",
        en:
          "Theory: q_l = E[f(√(n·σ²·q_(l−1))·Z)²] with Z standard normal, integrated "
          + "numerically. The wider the layers, the closer the measurement; turn the width "
          + "to 16 to see how much chance plays in. Below are the singular values of the Jacobian: "
          + "theory speaks of the mean, and where that is kept, some directions may still be "
          + "stretched far and others pressed to almost nothing. Orthogonal weights keep all of "
          + "them at 1 in a linear net."
      )
    case .train:
      Bilingual(
        zh: "信号消失了，输出就是常数，损失停在 ln 2；信号爆炸了，第一步就把权重甩飞。方差保持不变才有得学；三十层没有残差的网络，"
          + "学得快慢还要看种子。",
        en: "Where the signal dies, the output is constant and the loss stays at ln 2; where "
          + "it explodes, the first step throws the weights off. Only where the variance is "
          + "kept is there something to learn from; how fast, with thirty layers and no "
          + "residuals, depends on the seed."
      )
    }
  }
}
