import Grading
import Questions
import Testing
import Wording

@testable import Quiz

@Suite("A lack that is stated")
struct StatedLackTests {
  private func outcome(
    _ text: String,
    _ question: QuestionID,
    _ point: PointID,
    _ language: Language
  ) throws -> QuizOutcome {
    let material = try QuizMakerTests.material(seed: 1)
    let record = try #require(
      material.record(of: PointReference(question: question, point: point))
    )
    let item = QuizItem(
      question: question,
      title: record.question.title,
      point: record.point,
      task: .flaw(record.question.weakSample.answer),
      seed: 1
    )
    return try QuizJudge(question: record.question).outcome(
      of: .words(text),
      to: item,
      in: language
    )
  }

  @Test(
    "Who says that it is missing has said it",
    arguments: [
      ("exploding-gradients", "clip-value-vs-norm", "它没有说明按范数裁剪能保持方向，所以更常用"),
      (
        "exploding-gradients", "clip-value-vs-norm",
        "It doesn't mention clipping by norm, which keeps the direction, versus by value"
      ),
      (
        "exploding-gradients", "large-init",
        "It doesn't say that the initial weights are too large and the product grows exponentially with depth"
      ),
      (
        "exploding-gradients", "symptom",
        "It never says that gradients get huge and weights become NaN"
      ),
      (
        "exploding-gradients", "clipping",
        "The answer fails to mention that gradient clipping cuts what exceeds a threshold back to it"
      ),
      (
        "itemcf-time-weight", "same-session",
        "It did not explain that clicks in one session share an intent"
      ),
      ("itemcf-time-weight", "same-session", "没有说清楚：同一个会话里点的东西意图相同"),
      ("itemcf-vs-two-tower", "memorise-generalise", "没说 ItemCF 靠记忆、双塔靠泛化"),
      (
        "itemcf-vs-two-tower", "memorise-generalise",
        "The answer never says that ItemCF memorises and two-tower generalises"
      ),
    ] as [(QuestionID, PointID, String)]
  )
  func stated(question: QuestionID, point: PointID, text: String) throws {
    let language: Language =
      text.contains { $0.isASCII && $0.isLetter } && !text.contains("没") ? .en : .zh
    #expect(try outcome(text, question, point, language).verdict == .covered)
  }

  @Test("What a thing lacks or does not do is no such frame")
  func things() {
    for text in [
      "新物品没有行为数据，协同过滤给不了它位置", "提高阈值，不要按值裁剪",
      "A new item lacks behaviour, so ItemCF cannot place it",
      "It keeps the direction; by value does not", "要提高覆盖率就要罚热门", "The model never saw these items",
    ] {
      #expect(StatedLack.claims(in: text) == text)
    }
  }

  @Test("Words that say it is missing, and nothing more, are blanked in whichever dress they come")
  func frames() {
    for (text, left) in [
      ("Should  have\tmentioned X", "X"), ("But the answer doesn’t really point out that X", "X"),
      ("fine, NOTHING IS SAID about X", "fine, X"), ("There is no mention of X", "X"),
      ("What it lacks is X", "X"), ("good\nomits the fact that X", "good\nX"),
      ("好，但是它根本没有讲明白X", "好，X"), ("a b 还应该再补充了的是X", "a b X"), ("漏掉了X。缺少的是Y", "X。Y"),
      ("没提高X", "没提高X"), ("as it omits X", "as it omits X"),
      ("should havesaid X", "should havesaid X"),
    ] {
      let claims = StatedLack.claims(in: text)
      #expect(claims.unicodeScalars.count == text.unicodeScalars.count)
      #expect(claims.filter { $0 != " " } == left.filter { $0 != " " }, "\(text)")
    }
  }

  @Test("Twice the text takes twice the time, of blanks and of words that go on")
  func time() {
    let clock = ContinuousClock()
    for piece in [" ", "没有", "完全", "but ", "it doesn't say about about. ", "漏了，", "x"] {
      let text = String(repeating: piece, count: 200_000 / piece.unicodeScalars.count)
      let spent = clock.measure { _ = StatedLack.claims(in: text) }
      #expect(spent < .seconds(8), "\(piece): \(spent)")
    }
  }

  @Test("Spans stay where they are")
  func spans() {
    let text = "好。它没有提到：方向 e\u{301}。It never says that norm."
    let claims = StatedLack.claims(in: text)
    #expect(claims.unicodeScalars.count == text.unicodeScalars.count)
    #expect(claims.hasPrefix("好。") && claims.contains("：方向 e\u{301}。"))
    #expect(claims.hasSuffix(" norm.") && !claims.contains("says"))
  }

  /// Points whose statements cover others as well, to a grader that is asked about all points.
  private static let oftenShared: Set<PointID> = [
    "popular-fallback", "substitute-complement", "memorise-generalise", "shared-parameters",
  ]

  @Test("No other point is credited for the words that say the one asked about")
  func alsoFound() throws {
    let material = try QuizMakerTests.material(seed: 1)
    for question in material.questions.values {
      let lacking = FlawFinder(question: question).lacking
      // Those that others were credited for, and one in three of the rest: grading takes its time.
      for (number, point) in question.points.enumerated() where lacking.contains(point.id) {
        guard number.isMultiple(of: 3) || Self.oftenShared.contains(point.id) else { continue }
        for language in Language.allCases {
          let outcome = try outcome(point.statement[language], question.id, point.id, language)
          #expect(outcome.verdict == .covered)
          #expect(outcome.alsoFound.isEmpty, "\(point.id) \(language): \(outcome.alsoFound)")
        }
      }
    }
  }

  @Test("A point that is said in words of its own is credited beside the one asked about")
  func another() throws {
    let text =
      "Clipping by norm keeps the direction, by value does not. "
      + "And He initialisation keeps the variance of each layer's output near its input's."
    let outcome = try outcome(text, "exploding-gradients", "clip-value-vs-norm", .en)
    #expect(outcome.verdict == .covered && outcome.alsoFound == ["xavier-he"])
  }
}
