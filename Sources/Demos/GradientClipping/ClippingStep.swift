import Wording

/// The steps of the walk; content links to their ids, so they stay as they are.
enum ClippingStep: String, WalkStep {
  case cliff, slice, step, descent, explosion, vector, train

  var title: Bilingual {
    switch self {
    case .cliff: Bilingual(zh: "损失里的一堵墙", en: "A wall in the loss")
    case .slice: Bilingual(zh: "切开看墙有多陡", en: "How steep the wall is")
    case .step: Bilingual(zh: "在墙上走一步", en: "One step from the wall")
    case .descent: Bilingual(zh: "继续下山", en: "The descent goes on")
    case .explosion: Bilingual(zh: "深网络里的爆炸", en: "An exploding net")
    case .vector: Bilingual(zh: "裁剪前后的向量", en: "The vector, clipped")
    case .train: Bilingual(zh: "谁变成 NaN", en: "NaN, or not")
    }
  }

  var caption: Bilingual {
    switch self {
    case .cliff:
      Bilingual(
        zh: "一个单元反复作用在自己身上。参数只有两个，损失画得出来：左下是高地，右上是低地，中间是墙。",
        en:
          "One unit, applied to itself again and again. It has two parameters, so the loss can be "
          + "drawn: high at the lower left, low at the upper right, a wall between."
      )
    case .slice:
      Bilingual(
        zh: "固定 w，只动 b，从墙上切过去：两边都是平地，梯度很小；墙上的梯度大得多。",
        en: "A cut through the wall: w is held, b moves. On both sides it is flat and "
          + "gradients are small; on the wall they are far larger."
      )
    case .step:
      Bilingual(
        zh: "站在墙上最陡的地方，走一步梯度下降：不裁剪、按值、按范数，各落在哪里。",
        en: "One step of gradient descent from the steepest place on the wall: where it "
          + "lands without clipping, by value and by norm."
      )
    case .descent:
      Bilingual(
        zh: "从墙上出发往下走：不裁剪走一遍；设了裁剪的话，再裁剪着走一遍。",
        en: "The descent from the wall goes on: without clipping and, where you set any, with it."
      )
    case .explosion:
      Bilingual(
        zh: "再看一个真的深网络：梯度往回传，每过一层就乘一次，增益决定平均乘多少。",
        en:
          "Now a real deep net: each layer on the way back multiplies the gradient, on average by what "
          + "the gain says."
      )
    case .vector:
      Bilingual(
        zh: "把全部参数的梯度接成一个长向量，裁剪前后比长度，也比方向。",
        en:
          "The gradients of all parameters, taken as one long vector: its length and its "
          + "direction, before and after clipping."
      )
    case .train:
      Bilingual(
        zh: "同一个网络、同样的数据：不裁剪训练一遍；设了裁剪的话，再裁剪着训练一遍。",
        en:
          "The same net on the same data, trained without clipping and, where you set any, with it."
      )
    }
  }

  var explanation: Bilingual {
    switch self {
    case .cliff:
      Bilingual(
        zh: "h_t = σ(w·h_(t−1) + b)，走 T 步，损失是 (h_T − 0.7)²，相当于只有一个单元的 RNN。"
          + "w 大时它有两个稳定点，一个高，一个低，最后停在哪个由 w 和 b 决定，两个区域的分界就是墙。T 越大，墙越窄、越陡。"
          + "这是 Pascanu 等人 2013 年论文里的例子。",
        en:
          "h_t = σ(w·h_(t−1) + b) for T steps, with the loss (h_T − 0.7)²: an RNN of one "
          + "unit. With a large w it has two places to settle, a high one and a low one; w "
          + "and b decide which. The border between them is the wall: the larger T, the "
          + "narrower and steeper. The example is from Pascanu, Mikolov and Bengio (2013)."
      )
    case .slice:
      Bilingual(
        zh: "h_T 对 b 的导数是一些乘积之和，每个乘积最多有 T 个 w·σ′。墙上的 w·σ′ 略大于 1，连乘起来就很大；"
          + "两边的 w·σ′ 小于 1，乘着乘着就没了。梯度大不等于离最低点远：它只说明这里陡，不说明该走多远。",
        en:
          "The derivative of h_T with respect to b is a sum of products of up to T factors "
          + "w·σ′. On the wall the factors are a little above 1 and their product is large; "
          + "on both sides they are below 1 and it fades. A long gradient does not mean that "
          + "the minimum is far away: it says how steep it is here, not how far to go."
      )
    case .step:
      Bilingual(
        zh: "一步走 η·‖g‖ 那么远。展开 50 步时，墙宽不到 0.1，梯度却有上百，一步就被甩到别处。裁剪之后一步最多走 η·阈值（按范数），"
          + "按值时每个分量最多走 η·阈值：两个分量都超了，方向就变成 45°。",
        en:
          "A step is η·‖g‖ long. Over 50 unrolled steps the wall is narrower than 0.1 and the gradient is "
          + "over a hundred, so the step is thrown far away. Clipped by norm, the step is at most "
          + "η·threshold long; clipped by value, each component is, and where both exceed "
          + "the threshold the direction becomes 45°."
      )
    case .descent:
      Bilingual(
        zh: "不裁剪的那一步飞到 σ 饱和的地方：h 总是 1，损失停在 (1 − 0.7)² = 0.09，梯度几乎是 0，再也回不来。"
          + "没有 NaN，也不报错，就是不动了。裁剪之后还会碰几次墙，每次只退一小步，慢慢走到谷底。阈值太大等于没裁，太小就走得慢。",
        en:
          "Without clipping the step flies to where σ saturates: h is always 1, the loss "
          + "stays at (1 − 0.7)² = 0.09, and the gradient is almost 0, so there is no way "
          + "back. No NaN, no error, it just stops. With clipping it hits the wall a few "
          + "more times, steps back a little each time, and gets to the valley. Too large a "
          + "threshold is as good as none; too small a one is slow."
      )
    case .explosion:
      Bilingual(
        zh: "ReLU 配 He 时每层乘 1 左右，增益 g 就每层乘 g：20 层、增益 1.25 时从第 20 层到第 1 层乘 19 次，是 1.25¹⁹ ≈ 69 倍。"
          + "前向的信号同样放大，所以每一层的权重梯度都大。根子在初始化；裁剪治标不治本，但见效快。",
        en:
          "ReLU with He initialisation multiplies by about 1 a layer, so a gain of g "
          + "multiplies by g: with 20 layers and 1.25, nineteen times on the way to layer 1, 1.25¹⁹ ≈ 69. The signal "
          + "grows as much on its way forward, so weight gradients are large in every layer. The cause is the "
          + "initialisation; clipping treats the symptom, but it does so at once."
      )
    case .vector:
      Bilingual(
        zh: "按范数：g ← g·min(1, 阈值/‖g‖)，所有分量乘同一个数，方向不变（角度是 0）。按值：每个分量夹到 ±阈值，大的削平、小的不动，"
          + "方向就转了。转了不等于不能训练：符号还在，只是不再是最陡的下降方向。改了多少 % 不算本来就是 0 的分量（失活的单元）。",
        en:
          "By norm: g ← g·min(1, threshold/‖g‖), one factor for all components, so the "
          + "direction stays (an angle of 0). By value: each component is kept within "
          + "±threshold; large ones are cut, small ones stay, and the vector turns. A turned "
          + "gradient can still train the net: the signs are right, only it is no longer the "
          + "direction of steepest descent."
      )
    case .train:
      Bilingual(
        zh: "不裁剪：第一步就把权重改掉一大截，下一次的梯度更大，两三步就溢出，损失变成 NaN，之后每一步都是 NaN。"
          + "裁剪之后每步最多走 η·阈值，网络来得及把自己的权重降下来。阈值放到 1000，多半不出 NaN，但头几步就让单元全部失活："
          + "损失停在 ln 2。出了 NaN 之后再裁剪没有用：NaN 的范数也是 NaN。",
        en:
          "Without clipping the first step changes the weights so much that the next "
          + "gradient is larger still; after a few steps numbers overflow, the loss is NaN "
          + "and stays NaN. With clipping a step is at most η·threshold long, and the net "
          + "has time to bring its weights down. At a threshold of 1000 it mostly survives, "
          + "but its units die in the first steps and the loss stays at ln 2. Once there is "
          + "a NaN, clipping is no help: the norm is NaN as well."
      )
    }
  }
}
