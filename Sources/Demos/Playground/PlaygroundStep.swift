import Wording

/// The steps of the walk; content links to their ids, so they stay as they are.
enum PlaygroundStep: String, WalkStep {
  case data, train, layers

  var title: Bilingual {
    switch self {
    case .data: Bilingual(zh: "数据和没训练的网络", en: "Data and an untrained net")
    case .train: Bilingual(zh: "训练", en: "Train")
    case .layers: Bilingual(zh: "每一层学了多少", en: "What each layer learnt")
    }
  }

  var caption: Bilingual {
    switch self {
    case .data:
      Bilingual(
        zh: "两类点。底色是还没训练的网络对每个位置的判断：格子越满，越像第二类。",
        en:
          "Two classes of points. The shading is what the untrained net takes each place "
          + "for: the fuller a cell, the more likely the second class."
      )
    case .train:
      Bilingual(
        zh: "边训练边看：分界怎么弯过去，损失和每层的梯度怎么变。",
        en:
          "Watch it learn: how the boundary bends, and how the losses and the gradient of "
          + "each layer change."
      )
    case .layers:
      Bilingual(
        zh: "训练前后，每一层收到多大的梯度，权重变了多少，多少单元已经失活。",
        en:
          "The gradient that each layer got before and after training, how much its "
          + "weights changed, and how many units are dead."
      )
    }
  }

  var explanation: Bilingual {
    switch self {
    case .data:
      Bilingual(
        zh: "网络的输入是点的两个坐标（用自己的表格时是每一列），接着是几层一样宽的隐藏层、一个输出；输出过 sigmoid 就是属于第二类的概率。一半点训练，一半点测试。"
          + "用自己的表格时只画前两列，其余的列取平均值；列都先标准化。",
        en:
          "The net's inputs are a point's two coordinates (of your own table, all columns); then come a "
          + "few hidden layers of equal width, and one output whose sigmoid is the probability of the second class. Half of the points are "
          + "for training, half for testing. Of your own table only the first two columns "
          + "are drawn, with the others at their mean; columns are standardised first."
      )
    case .train:
      Bilingual(
        zh: "普通的随机梯度下降，不用动量，也不用 Adam：梯度有多大，步子就有多大，层与层的差别看得见。训练损失还在降、"
          + "测试损失却回升，就是过拟合：把噪声调大就能看到。",
        en:
          "Plain stochastic gradient descent, no momentum, no Adam: "
          + "the larger the gradient, the larger the step, so differences between layers can "
          + "be seen. When the training loss still falls while the test loss rises again, "
          + "the net overfits: turn up the noise to see it."
      )
    case .layers:
      Bilingual(
        zh: "梯度小的层变得少：sigmoid 网络前几层的权重几乎没动，后面的层只能在随机的特征上学。残差、"
          + "归一化或换成 ReLU 都能把梯度送到第 1 层。“权重变化”是 ‖W−W₀‖/‖W₀‖；"
          + "“失活”是对所有样本都输出 0 的单元所占的比例。",
        en:
          "Layers with small gradients change little: the first layers of a sigmoid net "
          + "hardly leave where they began, and the later ones learn on random features. "
          + "Residuals, normalisation or ReLU bring the gradient to layer 1. “Weight change” "
          + "is ‖W−W₀‖/‖W₀‖, “dead” the share of units that output 0 for every example."
      )
    }
  }
}
