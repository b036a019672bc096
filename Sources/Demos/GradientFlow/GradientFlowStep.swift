import Wording

/// The steps of the walk; content links to their ids, so they stay as they are.
enum GradientFlowStep: String, WalkStep {
  case network, forward, backward, chain, weights, train

  var title: Bilingual {
    switch self {
    case .network: Bilingual(zh: "一张深网络", en: "A deep net")
    case .forward: Bilingual(zh: "信号往前", en: "Forward")
    case .backward: Bilingual(zh: "梯度往回", en: "Back through the layers")
    case .chain: Bilingual(zh: "链式法则的连乘", en: "The chain rule")
    case .weights: Bilingual(zh: "陷阱：权重梯度", en: "A trap: weight gradients")
    case .train: Bilingual(zh: "训练", en: "Train")
    }
  }

  var caption: Bilingual {
    switch self {
    case .network:
      Bilingual(
        zh: "许多同样的层叠在一起。转动参数，看信号和梯度还走不走得通。",
        en: "Many equal layers on top of each other. Turn the dials and see whether signals and "
          + "gradients still get through."
      )
    case .forward:
      Bilingual(
        zh: "一批样本逐层往前。标准差一路变小，信号就死了；一路变大，就爆炸或饱和。",
        en: "A batch goes forward layer by layer. A standard deviation that shrinks is a dying "
          + "signal; one that grows explodes or saturates."
      )
    case .backward:
      Bilingual(
        zh: "损失的梯度从最后一层往回传，每过一层就乘一次。一层一层看它变小或变大。",
        en: "The loss's gradient goes back from the last layer, multiplied once by every layer. "
          + "Watch it shrink or grow, one layer at a time."
      )
    case .chain:
      Bilingual(
        zh: "每层乘多少：激活函数的导数乘上权重。理论值和实测值放在一起。",
        en: "What each layer multiplies by: the activation's derivative times the weights. Theory "
          + "beside measurement."
      )
    case .weights:
      Bilingual(
        zh: "权重的梯度等于输入信号乘上传回来的梯度：一个消失、一个爆炸，乘积却可以看着正常。",
        en: "A weight's gradient is the incoming signal times the gradient that comes back: with "
          + "one dying and the other exploding, the product can look healthy."
      )
    case .train:
      Bilingual(
        zh: "用最普通的梯度下降训练，看损失降不降，每层的权重走了多远。",
        en: "Plain descent: watch the loss, and how far each layer's weights move."
      )
    }
  }

  var explanation: Bilingual {
    switch self {
    case .network:
      Bilingual(
        zh: "每层算 h_l = f(W_l·h_(l−1) + b)，残差连接再加上 h_(l−1)。权重均值为 0，标准差由初始化和增益决定；"
          + "n·σ² 是一层把信号方差放大的倍数（激活之前）。数据默认是标准正态的，一半样本属于一类。",
        en: "Each layer computes h_l = f(W_l·h_(l−1) + b); with residual connections h_(l−1) is "
          + "added. Weights have mean 0 and a standard deviation set by initialiser and gain; "
          + "n·σ² is how much a layer multiplies the signal's variance by, before the activation. "
          + "The data are standard normal by default, in two classes."
      )
    case .forward:
      Bilingual(
        zh: "Xavier 让 n·σ²=1，适合 tanh 这样在 0 附近斜率为 1 的函数；ReLU 砍掉一半，要用 He 的 n·σ²=2 补回来。"
          + "“饱和”是落在激活函数平坦处的比例，“死亡”是对整批样本都输出 0 的单元比例。",
        en: "Xavier sets n·σ² = 1, right for functions like tanh with slope 1 at 0; ReLU cuts away "
          + "half, which He's n·σ² = 2 makes up for. “Saturated” is the share of activations where "
          + "the function is flat, “dead” the share of units that are 0 for the whole batch."
      )
    case .backward:
      Bilingual(
        zh: "∂L/∂h_(l−1) = W_lᵀ·(f′(z_l) ⊙ ∂L/∂h_l)。每往回一层，乘一次 f′ 和一次 Wᵀ。"
          + "每层乘 0.3，十层就剩百万分之六；每层乘 1.5，三十层就涨到二十万倍。残差连接给每层加上一个 1，连乘不会归零。",
        en:
          "∂L/∂h_(l−1) = W_lᵀ·(f′(z_l) ⊙ ∂L/∂h_l). Each layer back multiplies once by f′ and once "
          + "by Wᵀ. At 0.3 a layer, ten layers leave six millionths; at 1.5 a layer, thirty layers "
          + "make two hundred thousand. A residual connection adds 1 to every factor, so that the "
          + "product does not go to zero."
      )
    case .chain:
      Bilingual(
        zh: "层很宽时，一层把梯度的均方乘上 χ = n·σ²·E[f′(z)²]，z 是正态的。χ<1 消失，χ>1 爆炸，χ=1 才传得远。"
          + "sigmoid 的导数最大 0.25，n·σ²=1 时 √χ 不超过 0.25。残差和归一化不在这个公式里，只显示实测。",
        en: "In wide layers the gradient's mean square is multiplied by χ = n·σ²·E[f′(z)²] with a "
          + "normal z. χ < 1 vanishes, χ > 1 explodes, only χ = 1 carries far. The sigmoid's "
          + "derivative is at most 0.25, so at n·σ² = 1 √χ is at most 0.25. Residuals and "
          + "normalisation are beyond this formula: there only the measurement is shown."
      )
    case .weights:
      Bilingual(
        zh: "∂L/∂W_l = h_(l−1)ᵀ·δ_l。ReLU 配 Xavier 时信号每层乘 0.71 往前衰减，梯度每层乘 0.71 往回衰减，"
          + "两者在每一层的乘积几乎不变：权重梯度看着健康，信号其实早死了。要看激活和激活的梯度。"
          + "另一个陷阱：很深的普通网络加批归一化，前向很稳，梯度却越往输入越大。",
        en:
          "∂L/∂W_l = h_(l−1)ᵀ·δ_l. With ReLU and Xavier the signal loses a factor 0.71 a layer on "
          + "its way forward and the gradient as much on its way back, so that their product hardly "
          + "changes: weight gradients look healthy while signals are long dead. Look at "
          + "activations and their gradients. The other trap: batch normalisation in a very deep "
          + "plain net keeps the forward pass calm, while gradients grow towards the input."
      )
    case .train:
      Bilingual(
        zh: "“走了多远”是 ‖W−W₀‖/‖W₀‖。梯度消失时只有靠近输出的层在动；爆炸时一步就走飞，损失变成 NaN。"
          + "用普通的梯度下降是故意的：Adam 会把梯度的大小除掉，掩盖消失，但方向里的信息并没有回来。",
        en:
          "“Moved” is ‖W−W₀‖/‖W₀‖. When gradients vanish only the layers near the output move; when "
          + "they explode one step goes astray and the loss becomes NaN. Plain descent is on purpose: "
          + "Adam divides the gradient's size away and hides the vanishing, but brings back no "
          + "information."
      )
    }
  }
}
