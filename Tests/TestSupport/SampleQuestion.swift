public import Questions
public import Wording

/// A small question about one topic, whose rules each test states itself.
public enum SampleQuestion {
  /// A question with the given points.
  public static func with(
    _ points: [KeyPoint],
    id: QuestionID = "sample",
    revision: Int = 3,
    asks: Bilingual = Bilingual(
      zh: "梯度消失的原因是什么，怎么解决？",
      en: "What causes vanishing gradients, and how do you fix them?"
    )
  ) -> Question {
    Question(
      id: id,
      revision: revision,
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
  public static func point(
    _ id: PointID,
    weight: Int = 1,
    evidence: [String] = [],
    partial: [String] = [],
    misconceptions: [[String]] = [],
    probe: Bilingual = Bilingual(zh: "那为什么呢？", en: "And why is that?"),
    glossary: Glossary = .empty
  ) throws -> KeyPoint {
    let blank = Bilingual(zh: "", en: "")
    func rule(_ text: String) throws -> EvidenceRule {
      try EvidenceRule.parse(text, glossary: glossary)
    }
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
  public static func with(
    evidence: [String] = [],
    partial: [String] = [],
    misconceptions: [[String]] = []
  ) throws -> Question {
    with([
      try point("only", evidence: evidence, partial: partial, misconceptions: misconceptions)
    ])
  }
}
