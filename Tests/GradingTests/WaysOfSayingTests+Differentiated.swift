import Questions

@testable import Grading

/// What is said of gradients, each thing in several ways, right and wrong.
extension WaysOfSayingTests {
  static let differentiated = [
    Case(
      question: "gradient-chain-rule",
      point: "backprop-chain-rule",
      verdict: .contradicted,
      answers: [
        "It isn't the chain rule, that's a myth.",
        "反向传播根本没用链式法则，每层单独算。",
        "The chain rule plays no part in backprop.",
      ]
    ),
    Case(
      question: "gradient-chain-rule",
      point: "backprop-chain-rule",
      verdict: .covered,
      answers: [
        "Working back from the loss you apply the chain rule layer by layer.",
        "根子在反向传播的链式求导，从loss一层层往回推。",
      ]
    ),
    Case(
      question: "gradient-chain-rule",
      point: "product-of-derivatives",
      verdict: .contradicted,
      answers: [
        "Each layer's gradient depends on that layer alone, not on the ones behind it.",
        "浅层梯度只看自己这一层的导数，跟后面的层无关。",
        "The derivatives are averaged on the way down, not multiplied.",
        "No multiplying is involved, each layer gets its gradient independently.",
        "每层梯度各算各的，跟其他层的导数没关系。",
        "Going back, slopes get summed up layer by layer.",
      ]
    ),
    Case(
      question: "gradient-chain-rule",
      point: "product-of-derivatives",
      verdict: .covered,
      answers: [
        "An early layer's gradient is many derivative factors multiplied, one for each layer above it.",
        "dL/dx_1 = dL/dx_n * prod dx_{k+1}/dx_k",
        "The derivatives aren't added or averaged, they're multiplied across all later layers for an early one.",
        "最前面那层的梯度要把后面每层的导数全乘一遍。",
      ]
    ),
    Case(
      question: "gradient-chain-rule",
      point: "exponential-in-depth",
      verdict: .contradicted,
      answers: [
        "It only grows linearly with depth, ten more layers make it ten per cent worse.",
        "层数影响是线性的，没那么夸张。",
        "深度翻倍影响也就翻倍，不是指数的事。",
      ]
    ),
    Case(
      question: "gradient-chain-rule",
      point: "exponential-in-depth",
      verdict: .covered,
      answers: [
        "With factors of 0.5 thirty layers give 1e-9, with 1.5 about 1e5.",
        "因子都是0.8，三十层就剩千分之一；都是1.2，三十层就两百多倍。",
        "It's not linear in depth: factors under one die exponentially, factors over one blow up.",
        "都小于一就越乘越没，都大于一就越乘越爆，层数在指数上。",
      ]
    ),
    Case(
      question: "vanishing-gradients",
      point: "symptom",
      verdict: .covered,
      answers: [
        "The layers by the input barely move while the last ones learn fine.",
        "靠输入那几层的梯度差不多是零，参数纹丝不动。",
        "前几层梯度接近零，权重基本不更新。",
      ]
    ),
    Case(
      question: "vanishing-gradients",
      point: "saturating-activation",
      verdict: .partial,
      answers: [
        "30-layer net with tanh, that was the trouble.",
        "sigmoid就别用了。",
      ]
    ),
    Case(
      question: "vanishing-gradients",
      point: "saturating-activation",
      verdict: .covered,
      answers: [
        "Sigmoid's slope is at best a quarter.",
        "tanh和sigmoid一饱和斜率几乎为零，平时也都小于一。",
      ]
    ),
    Case(
      question: "vanishing-gradients",
      point: "saturating-activation",
      verdict: .contradicted,
      answers: [
        "Tanh has a slope above one, so nothing shrinks.",
        "sigmoid的导数大，梯度不会衰减。",
      ]
    ),
    Case(
      question: "vanishing-gradients",
      point: "too-deep",
      verdict: .covered,
      answers: [
        "The longer the line, the less arrives: every layer takes its cut.",
        "网络又深，乘的次数更多，没得更快。",
        "More layers, more factors under one, so it dies sooner.",
      ]
    ),
    Case(
      question: "vanishing-gradients",
      point: "too-deep",
      verdict: .contradicted,
      answers: [
        "Depth has no bearing on it, two layers vanish as readily as a hundred.",
        "层数多少跟消失没关系。",
      ]
    ),
    Case(
      question: "vanishing-gradients",
      point: "relu-family",
      verdict: .covered,
      answers: [
        "LeakyReLU, slope one on the positive side, so nothing gets lost.",
        "ReLU on the positive side hands the gradient on untouched, slope one.",
      ]
    ),
    Case(
      question: "vanishing-gradients",
      point: "relu-family",
      verdict: .partial,
      answers: [
        "我会把激活换成ReLU。"
      ]
    ),
    Case(
      question: "vanishing-gradients",
      point: "relu-family",
      verdict: .contradicted,
      answers: [
        "ReLU squashes whatever passes through it.",
        "把ReLU换成sigmoid，梯度就稳了。",
      ]
    ),
    Case(
      question: "vanishing-gradients",
      point: "residual",
      verdict: .contradicted,
      answers: [
        "Skip connections make matters worse, they put one more weight in the gradient's way.",
        "残差连接没有用，梯度还是得穿过F的权重。",
        "残差没啥用，反而多了一层障碍。",
      ]
    ),
    Case(
      question: "vanishing-gradients",
      point: "residual",
      verdict: .covered,
      answers: [
        "x加到输出上，梯度就有条直道绕开F。",
        "Skip connections put an extra +1 in the derivative, so the gradient gets through.",
      ]
    ),
    Case(
      question: "vanishing-gradients",
      point: "residual",
      verdict: .partial,
      answers: [
        "再加残差。",
        "用残差连接。",
      ]
    ),
    Case(
      question: "vanishing-gradients",
      point: "batch-norm",
      verdict: .contradicted,
      answers: [
        "BN会把输入推到饱和区，要去掉。",
        "BN drives inputs into saturation.",
      ]
    ),
    Case(
      question: "vanishing-gradients",
      point: "batch-norm",
      verdict: .covered,
      answers: [
        "Normalising over the batch to zero mean and unit variance keeps activations where the curve is steep.",
        "BN不会把输入推到饱和区，而是拉回均值0方差1。",
      ]
    ),
    Case(
      question: "vanishing-gradients",
      point: "batch-norm",
      verdict: .partial,
      answers: [
        "and batch norm too."
      ]
    ),
    Case(
      question: "vanishing-gradients",
      point: "gated-rnn",
      verdict: .covered,
      answers: [
        "LSTM gates keep a signal alive over hundreds of steps.",
        "LSTM靠门控，长距离的梯度也保得住。",
      ]
    ),
    Case(
      question: "exploding-gradients",
      point: "symptom",
      verdict: .contradicted,
      answers: [
        "Exploding means the gradient gets so tiny that weights freeze.",
        "梯度爆炸就是梯度变得特别小，参数不动了。",
        "爆炸的表现是梯度接近0，前层不学。",
      ]
    ),
    Case(
      question: "exploding-gradients",
      point: "symptom",
      verdict: .covered,
      answers: [
        "loss突然nan，梯度几万几十万，参数全飞。",
        "Gradients shoot to 1e8, weights jump out of range and the loss reads NaN.",
      ]
    ),
    Case(
      question: "exploding-gradients",
      point: "clipping",
      verdict: .covered,
      answers: [
        "Pick a ceiling, and whenever the gradient goes over it shrink it back before the step.",
        "设个上限，梯度一超就砍回去再更新。",
      ]
    ),
    Case(
      question: "exploding-gradients",
      point: "clipping",
      verdict: .contradicted,
      answers: [
        "Clipping makes it worse, limiting the gradient lets it explode next step."
      ]
    ),
    Case(
      question: "exploding-gradients",
      point: "clip-value-vs-norm",
      verdict: .contradicted,
      answers: [
        "按值裁是整个向量等比例缩，按范数裁是每个元素单独夹。",
        "There's no difference between clip by value and by norm, both keep the direction.",
        "Either one will do, by value or by norm makes no difference.",
      ]
    ),
    Case(
      question: "exploding-gradients",
      point: "clip-value-vs-norm",
      verdict: .covered,
      answers: [
        "Clipping each coordinate bends the direction; rescaling by the norm leaves it pointing the same way.",
        "逐元素夹会改变方向，按整体范数缩方向不变。",
      ]
    ),
    Case(
      question: "exploding-gradients",
      point: "clip-value-vs-norm",
      verdict: .partial,
      answers: [
        "By value changes the direction."
      ]
    ),
    Case(
      question: "exploding-gradients",
      point: "xavier-he",
      verdict: .contradicted,
      answers: [
        "Xavier should be avoided, variance grows layer by layer with it.",
        "He init lets the variance double with every layer.",
      ]
    ),
    Case(
      question: "exploding-gradients",
      point: "xavier-he",
      verdict: .covered,
      answers: [
        "He init keeps the output variance equal to the input variance.",
        "Xavier把每层输出方差控制得跟输入一样。",
      ]
    ),
    Case(
      question: "exploding-gradients",
      point: "xavier-he",
      verdict: .partial,
      answers: [
        "初始化用He。"
      ]
    ),
    Case(
      question: "exploding-gradients",
      point: "batch-norm",
      verdict: .contradicted,
      answers: [
        "Batch norm is a cause, not a cure, it amplifies each layer's output, so strip it out.",
        "BN对梯度爆炸有害，会让输出范围越来越大。",
        "BN只会放大输出，得拿掉。",
      ]
    ),
    Case(
      question: "exploding-gradients",
      point: "batch-norm",
      verdict: .covered,
      answers: [
        "BN把每层的输出弄稳定一点。",
        "BN isn't the cause: it keeps layer outputs within a steady range.",
      ]
    ),
    Case(
      question: "exploding-gradients",
      point: "regularise",
      verdict: .contradicted,
      answers: [
        "L2 regularisation pushes weights to larger values.",
        "An L2 term lets the weights grow as big as they like.",
        "正则化会把权重推大。",
      ]
    ),
    Case(
      question: "exploding-gradients",
      point: "regularise",
      verdict: .covered,
      answers: [
        "Weight decay stops the matrices ballooning.",
        "L2 keeps the weights from growing big.",
        "损失里加一项权重平方，权重就不敢太大。",
      ]
    ),
    Case(
      question: "exploding-gradients",
      point: "regularise",
      verdict: .partial,
      answers: [
        "正则化也加上。"
      ]
    ),
    Case(
      question: "exploding-gradients",
      point: "large-init",
      verdict: .covered,
      answers: [
        "权重一开始设得太大，每层乘个大于1的数，乘几十层就炸了。"
      ]
    ),
    Case(
      question: "exploding-gradients",
      point: "large-init",
      verdict: .contradicted,
      answers: [
        "The size of the initial weights plays no part."
      ]
    ),
  ]
}
