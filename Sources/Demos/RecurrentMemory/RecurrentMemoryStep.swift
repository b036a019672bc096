import Wording

/// The steps of the walk; content links to their ids, so they stay as they are.
enum RecurrentMemoryStep: String, WalkStep {
  case task, backward, cells, forget, train

  var title: Bilingual {
    switch self {
    case .task: Bilingual(zh: "任务：记住第一个", en: "Remember the first symbol")
    case .backward: Bilingual(zh: "沿时间往回", en: "Back through time")
    case .cells: Bilingual(zh: "三种单元", en: "Three kinds of cell")
    case .forget: Bilingual(zh: "遗忘门的偏置", en: "The forget bias")
    case .train: Bilingual(zh: "训练", en: "Train")
    }
  }

  var caption: Bilingual {
    switch self {
    case .task:
      Bilingual(
        zh: "第 1 步给一个符号，后面全是噪声，最后问：第一个是什么？",
        en:
          "The first step shows a symbol, everything after it is noise, and at the end the "
          + "net must say: what came first?"
      )
    case .backward:
      Bilingual(
        zh: "只有最后一步有损失。它的梯度一步一步往回传，要传到第 1 步才知道该记住什么。",
        en:
          "Only the last step has a loss. Its gradient goes back step by step, and must "
          + "reach step 1 to tell the net what to keep."
      )
    case .cells:
      Bilingual(
        zh: "同样的序列，三种单元：每一步的梯度是最后一步的多少倍。",
        en: "The same sequences, three kinds of cell: the gradient at each step as a "
          + "multiple of the last step's."
      )
    case .forget:
      Bilingual(
        zh: "输入不大时，遗忘门每一步保留约 σ(b)：只走直通路径，T−1 步后是 σ(b)^(T−1)；实测还加上经过各个门的路径。",
        en:
          "While inputs are small, the forget gate keeps about σ(b) at each step: by the direct path "
          + "alone σ(b)^(T−1) arrives after T−1 steps; what is measured has the paths through the gates, too."
      )
    case .train:
      Bilingual(
        zh: "三种单元看同样的序列一起训练；瞎猜能对 0.25。",
        en: "All three train on the same sequences; guessing gets 0.25 right."
      )
    }
  }

  var explanation: Bilingual {
    switch self {
    case .task:
      Bilingual(
        zh: "符号有四个，A 到 D，各占一个输入；噪声单独占一个输入，标准差可以调。除了“记住第一个”没有别的可学，"
          + "所以学不会就说明：信息或者梯度没能跨过这段时间。",
        en: "There are four symbols, A to D, with one input each; the noise has an input of "
          + "its own, whose standard deviation is a dial. Keeping the first symbol is all there is to "
          + "learn, so a net that fails to learn it got no information, or no gradient, "
          + "across the time between."
      )
    case .backward:
      Bilingual(
        zh:
          "普通 RNN：h_t = tanh(W·x_t + U·h_(t−1) + b)，∂L/∂h_(t−1) = Uᵀ·(tanh′ ⊙ ∂L/∂h_t)。每往回一步乘一次同一个 U，"
          + "所以一百步就是 U 的一百次方：谱半径小于 1 就消失。LSTM：c_t = f ⊙ c_(t−1) + i ⊙ g，"
          + "梯度沿细胞状态 c 往回，每步主要只乘遗忘门 f。GRU：h_t = (1−z) ⊙ n + z ⊙ h_(t−1)，每步主要只乘更新门 z。"
          + "表里 LSTM 看的是 ∂L/∂c_t，另外两种看 ∂L/∂h_t，都是整批的范数；“门”是 f 或 z 的平均值。",
        en:
          "Plain RNN: h_t = tanh(W·x_t + U·h_(t−1) + b), ∂L/∂h_(t−1) = Uᵀ·(tanh′ ⊙ ∂L/∂h_t). Each "
          + "step back multiplies by the same U, so a hundred steps are the hundredth power of U: "
          + "with a spectral radius below 1 it vanishes. LSTM: c_t = f ⊙ c_(t−1) + i ⊙ g; along the "
          + "cells c a step multiplies mainly by the forget gate f. GRU: h_t = (1−z) ⊙ n + "
          + "z ⊙ h_(t−1), mainly by the update gate z. The table shows ∂L/∂c_t for the LSTM and "
          + "∂L/∂h_t for the others, as norms of the whole batch; “gate” is the mean of f or z."
      )
    case .cells:
      Bilingual(
        zh: "门控单元给梯度留了一条近乎直通的路径：每步乘的不是矩阵，而是一个可以接近 1 的门。曲线可以高过 1，因为除了直通路径，"
          + "梯度还会经过各个门传回来，这些路径会加在一起。循环权重改用正交初始化，普通 RNN 的梯度也能传得远得多。",
        en:
          "A gated cell gives the gradient an almost direct path: a step multiplies not by "
          + "a matrix but by a gate, which can be close to 1. A curve may rise above 1, "
          + "because the gradient also flows through the gates and all these paths add up. "
          + "With orthogonal recurrent weights a plain RNN's gradient gets much further too."
      )
    case .forget:
      Bilingual(
        zh: "只走直通路径，T−1 步之后剩 σ(b)^(T−1)：T=100 时，b=0 是 0.5 的 99 次方，约 1.6e-30；"
          + "b=4 是 0.982 的 99 次方，约 0.17。实测值还包括经过各个门的路径，偏置小时大出许多个数量级；两者都随偏置陡升。实际做法："
          + "偏置至少取 1（Jozefowicz 等 2015）；要跨 T 步，"
          + "取 ln(T−1) 左右（Tallec 和 Ollivier 2018），T=100 时是 4.6。Keras 默认是 1，"
          + "PyTorch 在 0 附近，要看清楚。",
        en:
          "By the direct path alone σ(b)^(T−1) is left after T−1 steps: for T = 100, 0.5⁹⁹, about "
          + "1.6e-30, at b = 0; 0.982⁹⁹, about 0.17, at b = 4. The measurement includes the "
          + "paths through the gates, so it is larger, at small biases by many powers of ten; both rise "
          + "steeply with the bias. In practice: a "
          + "bias of at least 1 (Jozefowicz et al. 2015); to reach across T steps, about "
          + "ln(T−1) (Tallec and Ollivier 2018), which is 4.6 for T = 100. Keras starts "
          + "at 1, PyTorch around 0: look."
      )
    case .train:
      Bilingual(
        zh: "Adam，学习率 0.005，梯度按总范数裁剪到 1，每次更新都用新抽的序列，所以准确率是在没见过的数据上算的。"
          + "下面一张图是第 1 步的梯度除以最后一步的。序列长时普通 RNN 一直极小，再怎么训练也没有信号告诉它该记什么；"
          + "Adam 把梯度放大也没用，放大的只是最后几步的噪声。",
        en:
          "Adam at a learning rate of 0.005, gradients clipped to a global norm of 1, and "
          + "new sequences for every update, so the accuracy is measured on unseen data. The "
          + "lower chart is the gradient at step 1 over that at the last step: over a long sequence "
          + "the plain RNN's stays tiny, and no amount of training tells it what to keep. Adam's "
          + "rescaling does not help: all it enlarges is the noise of the last steps."
      )
    }
  }
}
