import Neural
import Randomness
import Recommender
import Wording

/// Numbers about ranking: several goals, watch time and the feed.
extension Estimate {
  /// The expected number of videos that are met in a feed that plays by itself, where the user
  /// leaves after each with a probability in per cents.
  static func videosMet(leaving: Int, length: Int) -> NumberTask {
    let chance = Double(leaving) / 100
    let feed = FeedSession(playsByItself: true, leavesAfterSkip: chance, leavesOtherwise: chance)
    let video = ShownVideo(clickProbability: 1, seconds: 10, skipProbability: 0)
    let videos = feed.expectation(of: Array(repeating: video, count: length)).videos
    return NumberTask(
      asks: Bilingual(
        zh: "信息流一条接一条自动播，每看完一条，用户有 \(leaving)% 的可能离开。排好 \(length) 条，平均能看到几条？",
        en:
          "A feed plays one video after the other, and after each the user leaves with a chance of "
          + "\(leaving)%. Of a list of \(length), how many are met on average?"
      ),
      value: Self.rounded(videos),
      isCount: false,
      derivation: Bilingual(
        zh:
          "1 + 0.\(Self.digits(100 - leaving)) + 0.\(Self.digits(100 - leaving))² + …，共 \(length) 项；列表再长也超不过 "
          + "1/\(Self.share(leaving)) = \(Self.count(100, by: leaving))。所以排在前面的几条最要紧，位置本身就决定曝光。",
        en:
          "1 + 0.\(Self.digits(100 - leaving)) + 0.\(Self.digits(100 - leaving))² + … with \(length) "
          + "terms; however long the list, never more than 1/\(Self.share(leaving)) = "
          + "\(Self.count(100, by: leaving)). So the first few matter most, and place alone decides "
          + "what is seen."
      )
    )
  }

  /// The seconds that a weighted logistic regression's output stands for: its odds.
  static func oddsInSeconds(hundredths: Int) -> NumberTask {
    let output = Double(hundredths) / 100
    let seconds = WatchObjective.weightedLogistic.score(of: output, unit: 1, duration: 600)
    let shown = NumberFormat.fixed(output, fractionDigits: 2)
    return NumberTask(
      asks: Bilingual(
        zh: "短视频用加权逻辑回归学观看时长：点击的样本按秒数加权，每次曝光另有一条权重 1 的负样本。模型输出 sigmoid = \(shown)，预估能看几秒？",
        en:
          "Watch time is learnt by weighted logistic regression: a click weighs its seconds, and each "
          + "cover stands once as a negative of weight 1. The output, a sigmoid, is \(shown). How many "
          + "seconds does it stand for?"
      ),
      value: Self.rounded(seconds),
      isCount: false,
      unit: .seconds,
      derivation: Bilingual(
        zh:
          "输出是“秒数对 1”里正样本的份额，所以秒数是胜率比 \(shown)/(1-\(shown))，也就是 e 的 logit 次方；线上直接取 exp(logit) 排序。",
        en: "The output is the share of the seconds against 1, so the seconds are its odds, "
          + "\(shown)/(1 - \(shown)), which is e to the logit: what is ranked by."
      )
    )
  }

  /// How many times as many numbers separate nets have as one with a shared bottom.
  static func separateNets(inputs: Int, tasks: Int) -> NumberTask {
    let separate = RankingArchitecture.separate(units: [64])
      .parameterCount(inputDimensions: inputs, taskCount: tasks)
    let shared = RankingArchitecture.sharedBottom(bottom: [64], tower: [])
      .parameterCount(inputDimensions: inputs, taskCount: tasks)
    return NumberTask(
      asks: Bilingual(
        zh: "\(tasks) 个任务，输入 \(inputs) 维，一层 64 个单元，再接一个输出。每个任务单独训一个模型，参数总数是共享底层（只有输出各自一个）的几倍？",
        en:
          "\(tasks) tasks of \(inputs) inputs, a layer of 64 units and one output. How many times as "
          + "many parameters have separate models as one with the layer shared and an output a task?"
      ),
      value: Self.rounded(Double(separate) / Double(shared)),
      isCount: false,
      derivation: Bilingual(
        zh: "分开训 \(separate) 个参数，共享 \(shared) 个：参数几乎都在底层，所以倍数接近任务数；训练和推理的开销也差不多按这个倍数涨。",
        en:
          "Separate models have \(separate), the shared one \(shared): nearly all lie in the layer, so "
          + "it is near the number of tasks, and so is what training and serving cost."
      )
    )
  }

  /// The weights of MMoE's gates, one gate a task without biases.
  static func gateNumbers(inputs: Int, experts: Int, tasks: Int) -> NumberTask {
    let parameters = Parameters<Float>()
    var generator = SeededGenerator(seed: 0)
    let before = parameters.count
    for task in 0..<tasks {
      _ = ExpertGate(
        inputDimensions: inputs,
        experts: experts,
        name: "gate \(task)",
        in: parameters,
        using: &generator
      )
    }
    let gates = parameters.count - before
    return NumberTask(
      asks: Bilingual(
        zh: "MMoE：输入 \(inputs) 维，\(experts) 个专家，\(tasks) 个任务。所有门一共多少个权重（门是一层线性加 softmax，不带偏置）？",
        en:
          "MMoE has \(inputs) inputs, \(experts) experts and \(tasks) tasks. How many weights do all "
          + "gates have, each a linear layer without biases and a softmax?"
      ),
      value: Double(gates),
      isCount: false,
      derivation: Bilingual(
        zh: "每个任务一个门，每个门 \(inputs)×\(experts)，共 \(gates) 个：比专家小得多，换来每个任务自己配专家。",
        en:
          "A gate a task, each of \(inputs) × \(experts) weights, are \(gates): far fewer than an "
          + "expert has, for a mixture of each task's own."
      )
    )
  }

  /// How many times a score fused by powers grows when one goal's score grows so many times.
  ///
  /// - Parameter halves: the goal's weight, in halves.
  static func fusedPowers(halves: Int, times: Int) -> NumberTask {
    let weight = Double(halves) / 2
    let scores = Matrix<Double>(
      rows: 2,
      columns: 2,
      elements: [0.1, 0.1, 0.1, 0.1 * Double(times)]
    )
    let fused = GoalScores(scores).fused(by: .powers, weights: [1, weight])
    let ratio = Double.exponential(fused[1] - fused[0])
    let shown = NumberFormat.fixed(weight, fractionDigits: 1)
    return NumberTask(
      asks: Bilingual(
        zh: "融合分按乘幂算：pCTR × pCVR^\(shown)。pCTR 不变，pCVR 变成 \(times) 倍，融合分变成几倍？",
        en: "Scores are fused by powers: pCTR × pCVR^\(shown). With pCTR as it is, pCVR grows "
          + "\(times)-fold. How many times as great is the fused score?"
      ),
      value: Self.rounded(ratio),
      isCount: false,
      derivation: Bilingual(
        zh: "\(times)^\(shown)。乘幂融合里指数就是权重，和分数的量纲无关；加权求和的话，还得先把各分数调到一个量级。",
        en:
          "It is \(times)^\(shown): of powers the exponent is the weight, whatever a score's scale; "
          + "in a weighted sum the scores must be brought to one scale first."
      )
    )
  }

  /// Two digits behind the point.
  private static func digits(_ hundredths: Int) -> String {
    hundredths < 10 ? "0\(hundredths)" : "\(hundredths)"
  }

  private static func share(_ hundredths: Int) -> String {
    NumberFormat.fixed(Double(hundredths) / 100, fractionDigits: 2)
  }

  private static func count(_ whole: Int, by part: Int) -> String {
    NumberFormat.fixed(Double(whole) / Double(part), fractionDigits: 1)
  }
}
