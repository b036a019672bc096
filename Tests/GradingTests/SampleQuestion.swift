import Questions
import Wording

/// A small question about one topic, whose rules each test states itself.
enum SampleQuestion {
  /// A question with the given points.
  static func with(_ points: [KeyPoint]) -> Question {
    let asks = Bilingual(
      zh: "梯度消失的原因是什么，怎么解决？",
      en: "What causes vanishing gradients, and how do you fix them?"
    )
    return Question(
      id: "sample",
      revision: 3,
      topic: "networks",
      level: 1,
      title: asks,
      asks: asks,
      weakSample: WeakSample(answer: asks, critique: asks),
      points: points,
      modelAnswer: asks,
      followUps: [],
      sources: []
    )
  }

  /// A point with rules as an author writes them.
  static func point(
    _ id: PointID,
    weight: Int = 1,
    evidence: [String] = [],
    partial: [String] = [],
    misconceptions: [[String]] = [],
    probe: Bilingual = Bilingual(zh: "那为什么呢？", en: "And why is that?")
  ) throws -> KeyPoint {
    let blank = Bilingual(zh: "", en: "")
    return KeyPoint(
      id: id,
      weight: weight,
      statement: blank,
      explanation: blank,
      hint: blank,
      probe: probe,
      evidence: try evidence.map(rule),
      partial: try partial.map(rule),
      misconceptions: try misconceptions.map { says in
        Misconception(
          says: try says.map(rule),
          explanation: Bilingual(zh: "其实相反。", en: "It is the other way round.")
        )
      }
    )
  }

  /// A question with one point, `only`.
  static func with(
    evidence: [String] = [],
    partial: [String] = [],
    misconceptions: [[String]] = []
  ) throws -> Question {
    with([
      try point("only", evidence: evidence, partial: partial, misconceptions: misconceptions)
    ])
  }

  private static func rule(_ text: String) throws -> EvidenceRule {
    try EvidenceRule.parse(text, glossary: .empty)
  }
}
