import Neural
import Wording

/// Numbers about deep networks.
extension Estimate {
  /// The fewest layers whose slopes, at their steepest, multiply to less than 10^(−bound).
  static func sigmoidDepth(bound: Int) -> NumberTask {
    let slope: Double = Activation.sigmoid.derivative(at: 0)
    let layers = Self.layers(multiplying: slope, below: bound)
    let steepest = NumberFormat.fixed(slope, fractionDigits: 2)
    return NumberTask(
      asks: Bilingual(
        zh: "sigmoid 的导数最大 \(steepest)。不算权重，最少过多少层，梯度一定小于 10^-\(bound)？",
        en: "A sigmoid's slope is \(steepest) at most. Weights aside, after how many layers is the "
          + "gradient surely below 10^-\(bound)?"
      ),
      value: Double(layers),
      isCount: true,
      derivation: Bilingual(
        zh: "\(steepest) 连乘 \(layers) 次才小于 10^-\(bound)；每层至少缩到四分之一，十层就是百万分之一的量级。",
        en:
          "It takes \(layers) factors of \(steepest) to get below 10^-\(bound): each layer leaves "
          + "a quarter at most, so ten leave about a millionth."
      )
    )
  }

  /// The fewest layers after which the mean square of the outputs has fallen by 10^bound: each
  /// multiplies it by n · σ² · E max(0, Z)², with Xavier's σ² = 1/n for layers of equal width.
  static func xavierDepth(bound: Int) -> NumberTask {
    let width = 256
    let deviation = Initialiser.xavier(.normal).standardDeviation(
      inputDimensions: width,
      outputDimensions: width
    )
    let passed = Self.meanSquare(after: .relu)
    let factor = Double(width) * deviation * deviation * passed
    let layers = Self.layers(multiplying: factor, below: bound)
    return NumberTask(
      asks: Bilingual(
        zh: "ReLU 网络每层等宽，用 Xavier 初始化。过多少层，激活的均方（平方的平均）会小于一开始的 10^-\(bound)？",
        en: "A ReLU net with layers of equal width begins with Xavier's weights. After how many "
          + "layers is the activations' mean square below 10^-\(bound) of what it was?"
      ),
      value: Double(layers),
      isCount: true,
      derivation: Bilingual(
        zh:
          "ReLU 只放过一半：每层乘 \(NumberFormat.fixed(factor, fractionDigits: 2))，\(layers) 层就够了；He 把方差加倍，正好补回来。",
        en: "ReLU lets half through, so each layer multiplies by "
          + "\(NumberFormat.fixed(factor, fractionDigits: 2)) and \(layers) suffice; He doubles the "
          + "variance, which makes up for it."
      )
    )
  }

  /// The fewest layers after which the root mean square of a gradient has grown by 10^bound: each,
  /// without activation, multiplies it by √n · σ, with Xavier's σ times a gain.
  static func explodingDepth(gain: Double, bound: Int) -> NumberTask {
    let width = 256
    let deviation = Initialiser.xavier(.normal, gain: gain).standardDeviation(
      inputDimensions: width,
      outputDimensions: width
    )
    let factor = Double(width).squareRoot() * deviation
    let layers = Self.layers(multiplying: 1 / factor, below: bound)
    let shown = NumberFormat.fixed(gain, fractionDigits: 1)
    return NumberTask(
      asks: Bilingual(
        zh: "线性网络每层等宽，权重是 Xavier 初始化的 \(shown) 倍。往回过多少层，梯度会超过原来的 10^\(bound) 倍？",
        en: "A linear net with layers of equal width begins with \(shown) times Xavier's weights. "
          + "How many layers back is the gradient more than 10^\(bound) times what it was?"
      ),
      value: Double(layers),
      isCount: true,
      derivation: Bilingual(
        zh: "Xavier 让梯度大小不变，所以每层乘 \(shown)，连乘 \(layers) 次超过 10^\(bound)：单看一层不多，深度是指数。",
        en:
          "Xavier keeps a gradient's size, so each layer multiplies it by \(shown), and \(layers) "
          + "of them by more than 10^\(bound): little for one layer, but depth is the exponent."
      )
    )
  }

  /// The fewest steps after which an LSTM's cell, its forget gate held at sigmoid(bias), has kept
  /// less than 10^(−bound) of a gradient: each step multiplies it by the gate.
  static func forgetSteps(bias: Int, bound: Int) -> NumberTask {
    let gate: Double = Activation.sigmoid(Double(bias))
    let steps = Self.layers(multiplying: gate, below: bound)
    let shown = NumberFormat.fixed(gate, fractionDigits: 3)
    return NumberTask(
      asks: Bilingual(
        zh: "LSTM 的遗忘门一直停在 sigmoid(\(bias)) ≈ \(shown)。只看细胞状态这条路，往回多少步，梯度会小于 10^-\(bound)？",
        en:
          "An LSTM's forget gate stays at sigmoid(\(bias)), about \(shown). Along the cell alone, how "
          + "many steps back is the gradient below 10^-\(bound)?"
      ),
      value: Double(steps),
      isCount: true,
      derivation: Bilingual(
        zh: "细胞状态往回一步就乘一次遗忘门：\(shown) 连乘 \(steps) 次才小于 10^-\(bound)。门越接近 1 传得越远，所以遗忘门的偏置常从正数起步。",
        en:
          "A step back along the cell multiplies by the forget gate, and it takes \(steps) factors "
          + "of \(shown) to get below 10^-\(bound). The nearer to 1 the gate, the farther it "
          + "reaches, so the gate's bias is often begun above 0."
      )
    )
  }

  /// The first number of the gradient (3, 4) · scale after clipping its norm to a limit.
  static func clippedByNorm(scale: Int, limit: Int) -> NumberTask {
    let (norm, clipped) = Self.clipped(scale: scale, by: .globalNorm(Double(limit)))
    let shownNorm = NumberFormat.fixed(norm, fractionDigits: 0)
    return NumberTask(
      asks: Bilingual(
        zh: "梯度是 (\(3 * scale), \(4 * scale))，按范数裁剪，阈值 \(limit)。裁剪后第一个数是多少？",
        en:
          "The gradient (\(3 * scale), \(4 * scale)) is clipped by norm at \(limit). What does its "
          + "first number become?"
      ),
      value: (clipped * 100).rounded() / 100,
      isCount: false,
      derivation: Bilingual(
        zh: "范数是 \(shownNorm)，整体乘 \(limit)/\(shownNorm)，方向不变；按值裁剪的话两个数会一样大。",
        en:
          "Its norm is \(shownNorm), so all of it is multiplied by \(limit)/\(shownNorm) and keeps "
          + "its direction; by value both numbers would end alike."
      )
    )
  }

  /// The first number of the gradient (3, 4) · scale after clipping each number to ±limit.
  static func clippedByValue(scale: Int, limit: Int) -> NumberTask {
    let (_, clipped) = Self.clipped(scale: scale, by: .value(Double(limit)))
    let shown = NumberFormat.fixed(clipped, fractionDigits: 0)
    return NumberTask(
      asks: Bilingual(
        zh: "梯度是 (\(3 * scale), \(4 * scale))，按值裁剪到 [-\(limit), \(limit)]。裁剪后第一个数是多少？",
        en:
          "The gradient (\(3 * scale), \(4 * scale)) is clipped by value to [-\(limit), \(limit)]. "
          + "What does its first number become?"
      ),
      value: (clipped * 100).rounded() / 100,
      isCount: false,
      derivation: Bilingual(
        zh: "每个数各夹各的，两个数都成了 \(shown)，原来 3 比 4 的方向就没了；按范数裁剪才保得住。",
        en:
          "Each number is clamped on its own and both become \(shown): the direction, 3 to 4, is "
          + "lost. Clipping by norm would have kept it."
      )
    )
  }

  /// The norm of the gradient (3, 4) · scale, and its first number after clipping.
  private static func clipped(
    scale: Int,
    by clipping: GradientClipping
  ) -> (norm: Double, first: Double) {
    let gradient = Matrix<Double>(rows: 1, columns: 2, elements: [3, 4].map { $0 * Double(scale) })
    let parameters = Parameters<Double>()
    let parameter = parameters.add(Matrix(rows: 1, columns: 2, elements: [0, 0]))
    parameters.setGradient(of: parameter, to: gradient)
    let norm = parameters.gradientNorm
    parameters.clipGradients(clipping)
    return (norm, parameters.gradient(of: parameter)[0, 0])
  }

  /// How often a factor below 1 must be taken for the product to fall below 10^(−bound).
  private static func layers(multiplying factor: Double, below bound: Int) -> Int {
    let limit = (0..<bound).reduce(1.0) { limit, _ in limit / 10 }
    var product = 1.0
    var layers = 0
    while product >= limit {
      product *= factor
      layers += 1
    }
    return layers
  }

  /// E f(Z)² for a standard normal Z, by the midpoint rule on ±8.
  private static func meanSquare(after activation: Activation) -> Double {
    var sum = 0.0
    var total = 0.0
    let count = 1600
    for index in 0..<count {
      let point = -8 + 16 * (Double(index) + 0.5) / Double(count)
      let weight = Double.exponential(-point * point / 2)
      let value: Double = activation(point)
      sum += weight * value * value
      total += weight
    }
    return sum / total
  }
}
