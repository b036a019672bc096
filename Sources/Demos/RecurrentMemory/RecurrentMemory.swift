import Wording

/// How far back in time a gradient gets: plain recurrent nets, LSTM and GRU.
///
/// A sequence goes through a recurrent layer, and the gradient of what is asked at its end comes
/// back step by step to its beginning; then all three layers are trained to name the first token.
/// All numbers come from `Neural`, in 32 bits.
public struct RecurrentMemory: Demo {
  /// Creates the demo.
  public init() {}

  /// What the demo is called, what can be set, and what it claims.
  public var card: DemoCard {
    DemoCard(
      name: "recurrent-memory",
      title: Bilingual(zh: "循环网络的记忆", en: "Memory in recurrent nets"),
      claim: Bilingual(
        zh: "隔了一百步，普通 RNN 在第 1 步收到的梯度不到最后一步的百万分之一，学不会记住第一个符号；"
          + "遗忘门偏置为 4 的 LSTM 收得到，也学得会。",
        en:
          "Over a hundred steps less than a millionth of a plain RNN's gradient reaches "
          + "step 1, and it never learns to keep what came first; in an LSTM with a forget "
          + "bias of 4 the gradient gets through, and it learns."
      ),
      failsWhen: Bilingual(
        zh: "序列只有 10 步：普通 RNN 也学得会。遗忘门偏置取 0：每步忘掉一半，LSTM 和 RNN 一样学不会。",
        en: "With 10 steps the plain RNN learns it too. With a forget bias of 0 half is "
          + "forgotten at every step, and the LSTM fails like the RNN."
      ),
      dials: RecurrentMemoryCards.dials,
      steps: RecurrentMemoryStep.cards,
      predictions: RecurrentMemoryCards.predictions,
      claims: RecurrentMemoryCards.claims
    )
  }

  /// Prepares a walk; sequences and weights are drawn from the seed.
  public func run(
    _ settings: DemoSettings,
    seed: UInt64
  ) throws(DialError) -> RecurrentMemoryRun {
    RecurrentMemoryRun(plan: RecurrentMemoryCards.plan(try card.resolved(settings)), seed: seed)
  }
}
