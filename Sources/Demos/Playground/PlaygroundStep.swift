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
        zh: "两类点。底色是还没训练的网络对每个地方的判断：越实，越像第二类。",
        en:
          "Two classes of points. The shades are what the untrained net takes each place for: the "
          + "fuller, the more of the second class."
      )
    case .train:
      Bilingual(
        zh: "边训练边看：左边的判断怎么弯过去，右边的损失和每层的梯度怎么变。",
        en:
          "Watch it learn: how its surface bends, and what becomes of the losses and each layer's "
          + "gradient."
      )
    case .layers:
      Bilingual(
        zh: "训练前后，每一层收到多大的梯度，权重走了多远，多少单元已经死了。",
        en:
          "The gradient that each layer got before and after training, how far its weights moved, "
          + "and how many units are dead."
      )
    }
  }

  var explanation: Bilingual {
    switch self {
    case .data:
      Bilingual(
        zh: "网络有两个输入、几层一样宽的隐藏层、一个输出；输出过 sigmoid 就是属于第二类的概率。一半点训练，一半点测试。"
          + "用自己的表格时只画前两列，其余的列取平均值；列都先标准化。",
        en:
          "The net has two inputs, some hidden layers of one width, and an output whose sigmoid is the "
          + "probability of the second class. Half of the points are for training, half for the test. Of a table of your "
          + "own the first two columns are drawn, with the others at their mean; columns are standardised."
      )
    case .train:
      Bilingual(
        zh: "普通的随机梯度下降，每步 32 个点，没有动量，也没有 Adam：梯度有多大，步子就有多大，层和层的差别看得见。"
          + "训练损失还在降、测试损失却回升，就是过拟合：把噪声调大就能看到。",
        en:
          "Plain stochastic descent on 32 points a step, without momentum and without Adam: a step is as "
          + "long as its gradient, so that what differs between layers can be seen. Where the training loss "
          + "still falls and the test loss rises again it overfits: turn up the noise to see it."
      )
    case .layers:
      Bilingual(
        zh: "梯度小的层走得近：sigmoid 网络前几层的权重几乎没动，后面的层只能在随机的特征上学。"
          + "残差、归一化或换成 ReLU 都能把梯度带到第 1 层。“走了多远”是 ‖W−W₀‖/‖W₀‖；“死亡”是对所有样本都输出 0 的单元比例。",
        en:
          "Layers with small gradients move little: the first ones of a sigmoid net hardly leave where "
          + "they began, and those behind learn on random features. Residuals, normalisation or ReLU bring "
          + "the gradient to layer 1. “Moved” is ‖W−W₀‖/‖W₀‖, “dead” the share of units that are 0 for all "
          + "examples."
      )
    }
  }
}
