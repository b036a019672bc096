import Wording

/// The steps of the walk; content links to their ids, so they stay as they are.
enum GradientFlowStep: String, WalkStep {
  case network, forward, backward, chain, weights, train

  var title: Bilingual {
    switch self {
    case .network: Bilingual(zh: "一个深网络", en: "A deep net")
    case .forward: Bilingual(zh: "信号往前", en: "Forward")
    case .backward: Bilingual(zh: "梯度往回", en: "Back through the layers")
    case .chain: Bilingual(zh: "链式法则的连乘", en: "The chain rule")
    case .weights: Bilingual(zh: "两个陷阱", en: "Two traps")
    case .train: Bilingual(zh: "训练", en: "Train")
    }
  }

  var caption: Bilingual {
    switch self {
    case .network:
      Bilingual(
        zh: "许多相同的层叠在一起。调参数，看信号和梯度还传不传得过去。",
        en: "Many identical layers, stacked. Turn the dials and see whether signals and "
          + "gradients still get through."
      )
    case .forward:
      Bilingual(
        zh: "一批样本逐层往前传。信号是样本之间的差别：它的标准差一路变小，信号就消失了；一路变大，就爆炸或饱和。",
        en: "A batch goes forward, layer by layer. The signal is what differs between examples: "
          + "if its standard deviation keeps shrinking, it dies; if it keeps growing, it explodes "
          + "or saturates."
      )
    case .backward:
      Bilingual(
        zh: "损失的梯度从最后一层往回传，每过一层就乘一次。一层一层看它变小或变大。",
        en: "The gradient of the loss goes back from the last layer, and every layer "
          + "multiplies it once. Watch it shrink or grow, one layer at a time."
      )
    case .chain:
      Bilingual(
        zh: "每层乘多少：激活函数的导数乘上权重。左边实测，右边理论，同一个刻度。",
        en: "What each layer multiplies by: the derivative of the activation times the "
          + "weights. Measurement and theory, on one scale."
      )
    case .weights:
      Bilingual(
        zh: "两个和参数无关的网络：一个的权重梯度看着正常，信号和梯度却早就没了；另一个信号正常，梯度却在爆炸。",
        en: "Two nets of the demo's own, whatever the dials say: in one, weight gradients look "
          + "healthy while signals and gradients die; in the other, signals look healthy while "
          + "gradients explode."
      )
    case .train:
      Bilingual(
        zh: "用最普通的梯度下降训练，看损失降不降，每层的权重变了多少。",
        en: "Train by plain gradient descent: watch the loss, and how much the weights of "
          + "each layer change."
      )
    }
  }

  var explanation: Bilingual {
    switch self {
    case .network:
      Bilingual(
        zh: "每层算 h_l = f(W_l·h_(l−1) + b)，有残差连接时再加上 h_(l−1)。权重均值为 0，"
          + "标准差由初始化和增益决定；n·σ² 是一层把信号的方差乘上多少（激活之前）。数据默认服从标准正态分布，两类各占一半。",
        en: "Each layer computes h_l = f(W_l·h_(l−1) + b); residual connections add h_(l−1). "
          + "Weights have mean 0 and a standard deviation set by initialiser and gain; n·σ² "
          + "is what a layer multiplies the variance of the signal by, before the "
          + "activation. By default the data are standard normal, in two balanced classes."
      )
    case .forward:
      Bilingual(
        zh: "“信号”看同一个单元在不同样本之间的标准差；“激活”把所有单元放在一起算，"
          + "信号没了，单元之间固有的差别还在，所以只看它会看漏。Xavier 让 n·σ²=1，适合 tanh 这样在 0 附近斜率为 1 的函数；ReLU 砍掉一半，"
          + "要用 He 的 n·σ²=2 补回来。“饱和”是落在激活函数平坦处的比例，“失活”是对整批样本都输出 0 的单元所占的比例。",
        en: "“Signal” is the standard deviation of a unit across examples; “activation” takes all "
          + "units together, and what always differs between them stays when the signal has died, "
          + "so on its own it misleads. Xavier sets n·σ² = 1, which suits functions like tanh with slope 1 at 0; ReLU "
          + "cuts away half, which He's n·σ² = 2 makes up for. “Saturated” is the share of "
          + "activations where the function is flat, “dead” the share of units that output 0 "
          + "for the whole batch."
      )
    case .backward:
      Bilingual(
        zh: "∂L/∂h_(l−1) = W_lᵀ·(f′(z_l) ⊙ ∂L/∂h_l)。每往回一层，乘一次 f′ 和一次 Wᵀ。"
          + "每层乘 0.3，十层就剩百万分之六；每层乘 1.5，三十层就涨到将近二十万倍。残差连接给每层的雅可比矩阵加上单位矩阵，连乘就不会趋于 0。",
        en:
          "∂L/∂h_(l−1) = W_lᵀ·(f′(z_l) ⊙ ∂L/∂h_l). Every layer on the way back multiplies "
          + "by f′ and by Wᵀ. At 0.3 a layer, ten layers leave six millionths; at 1.5 a "
          + "layer, thirty layers make nearly two hundred thousand. A residual connection "
          + "adds the identity to every layer's Jacobian, so the product does not go to zero."
      )
    case .chain:
      Bilingual(
        zh: "层很宽时，一层把梯度的均方乘上 χ = n·σ²·E[f′(z)²]，z 是正态的。χ<1 消失，χ>1 爆炸，χ=1 才传得远。"
          + "sigmoid 的导数最大 0.25，n·σ²=1 时 √χ 不超过 0.25。残差和归一化不在这个公式里，只显示实测。",
        en: "A wide layer multiplies the mean square of the gradient by χ = n·σ²·E[f′(z)²], "
          + "with z normal. χ < 1 vanishes, χ > 1 explodes, and only χ = 1 carries far. The "
          + "derivative of the sigmoid is at most 0.25, so √χ is at most 0.25 when n·σ² = 1. "
          + "The formula does not cover residuals and normalisation; there only the "
          + "measurement is shown."
      )
    case .weights:
      Bilingual(
        zh: "∂L/∂W_l = h_(l−1)ᵀ·δ_l。ReLU 配 Xavier 时，信号往前每层乘 0.71，梯度往回每层也乘 0.71："
          + "靠近输入的层信号大、梯度小，靠近输出的层反过来，两者在每一层的乘积几乎不变，权重的梯度就看着正常。"
          + "所以要看激活值和激活的梯度。批归一化把每层的信号重新放大，前向很稳；但很深又没有残差时，"
          + "每层都把梯度乘上一个略大于 1 的数，越往输入越大。",
        en:
          "∂L/∂W_l = h_(l−1)ᵀ·δ_l. With ReLU and Xavier the signal is multiplied by 0.71 a "
          + "layer going forward, and the gradient by as much going back: near the input signals are "
          + "large and gradients small, near the output the other way round, so their product hardly "
          + "changes and weight gradients look healthy. Look at the activations and at their "
          + "gradients. Batch normalisation scales every layer's signal up again, so the forward pass "
          + "is steady; but in a very deep net without residuals every layer multiplies the gradient "
          + "by a little more than 1, and it grows towards the input."
      )
    case .train:
      Bilingual(
        zh: "“权重变化”是 ‖W−W₀‖/‖W₀‖。梯度消失时只有靠近输出的层在变；爆炸时一步就把权重甩飞，损失变成 NaN。"
          + "特意用最普通的梯度下降：Adam 会除掉梯度的大小，掩盖了消失，丢掉的信息却没有回来。",
        en:
          "“Weight change” is ‖W−W₀‖/‖W₀‖. When gradients vanish, only the layers near the "
          + "output change; when they explode, a single step throws the weights off and the "
          + "loss becomes NaN. Plain gradient descent is deliberate: Adam divides out the "
          + "size of the gradient, which hides the vanishing but does not bring back the "
          + "lost information."
      )
    }
  }
}
