import Questions
import TestSupport
import Testing
import Wording

@testable import Grading

struct ReplyTests {
  private let probe = Bilingual(
    zh: "梯度太小了，那激活函数该换成什么？为什么？",
    en: "The gradient is too small. What activation would you use, and why?"
  )

  private func question() throws -> Question {
    SampleQuestion.with([
      try SampleQuestion.point(
        "relu",
        weight: 1,
        evidence: ["activation|激活函数 + relu + slope|导数"],
        partial: ["relu"],
        misconceptions: [["relu + saturat*"]],
        probe: probe
      ),
      try SampleQuestion.point("other", weight: 1, evidence: ["residual"]),
    ])
  }

  private func regraded(_ answer: String, reply: String) throws -> Grade {
    let grader = Grader(question: try question())
    return try grader.grade(reply: reply, to: "relu", after: try grader.grade(answer))
  }

  @Test func theProbeSuppliesTheTopic() throws {
    let grade = try regraded("use residual links", reply: "ReLU, its slope is one")
    #expect(grade.points.map(\.verdict) == [.covered, .covered])
    #expect(grade.score == 1)
    #expect(grade.points[0].evidence.map(\.source) == [.reply])
    #expect(grade.points[0].evidence.map(\.text) == ["ReLU, its slope is one"])
    #expect(grade.points[1].evidence.map(\.source) == [.answer])
  }

  @Test func halfAReplyEarnsHalf() throws {
    #expect(try regraded("residual", reply: "换 ReLU 吧").points[0].verdict == .partial)
  }

  @Test(
    arguments: [
      "", "不知道", "What activation would you use, and why?", "激活函数该换成什么，激活函数太小",
      "the gradient is too small so use another activation",
    ]
  )
  func whatAddsNothingChangesNothing(reply: String) throws {
    let grader = Grader(question: try question())
    let before = try grader.grade("use residual links")
    #expect(try grader.grade(reply: reply, to: "relu", after: before) == before)
  }

  /// What only answers yes or no to the probe denies nothing of what the reply goes on to say.
  @Test(
    arguments: [
      "没用，换成 ReLU，导数是一", "No: use ReLU, its slope is one.",
      "Useless, it is too small. ReLU has slope one.",
      "👎 不行，ReLU 的导数是一。",
    ]
  )
  func anOpeningNodDeniesNothing(reply: String) throws {
    let grade = try regraded("use residual links", reply: reply)
    #expect(grade.points[0].verdict == .covered)
    for evidence in grade.points[0].evidence {
      let scalars = Array(reply.unicodeScalars)[evidence.start..<evidence.end]
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      #expect(String(text) == evidence.text)
    }
  }

  @Test(arguments: ["不行，没有 ReLU 的导数。", "No, it is not the slope of ReLU."])
  func aDenialOfThePointStays(reply: String) throws {
    #expect(try regraded("use residual links", reply: reply).points[0].verdict != .covered)
  }

  @Test func aWrongReplyToWhatWasMissedIsSaidToBeWrong() throws {
    let grade = try regraded("use residual links", reply: "ReLU saturates")
    #expect(grade.points.map(\.verdict) == [.contradicted, .covered])
    #expect(grade.score == 0.5, "it earns what it earned")
    #expect(grade.points[0].evidence.map(\.source) == [.reply])
    let covered = try regraded("The activation relu has slope one.", reply: "ReLU saturates")
    #expect(covered.points[0].verdict == .covered)
  }

  @Test func partsOfAnswerAndReplyCountTogether() throws {
    var point = try SampleQuestion.point("p", probe: Bilingual(zh: "", en: "And the other way?"))
    point.parts = KeyPoint.Parts(
      needed: 3,
      rules: try ["value + direction", "norm + keep*", "threshold"].map {
        [try EvidenceRule.parse($0, glossary: .empty)]
      }
    )
    let grader = Grader(question: SampleQuestion.with([point]))
    let first = try grader.grade("Clipping by value changes the direction.")
    #expect(first.points[0].reason == .someParts(said: 1, of: 3, parts: [0]))
    let second = try grader.grade(reply: "By norm it keeps it.", to: "p", after: first)
    #expect(second.points[0].reason == .someParts(said: 2, of: 3, parts: [0, 1]))
    #expect(second.points[0].evidence.map(\.source) == [.answer, .reply])
    let again = try grader.grade(reply: "By norm it keeps it.", to: "p", after: second)
    #expect(again == second)
    let third = try grader.grade(reply: "Above a threshold.", to: "p", after: second)
    #expect(third.points[0].verdict == .covered)
    #expect(third.points[0].evidence.map(\.source) == [.answer, .reply, .reply])
    #expect(third.score == 1)
  }

  @Test func aBetterVerdictIsKept() throws {
    let covered = try regraded("The activation relu has slope one.", reply: "relu maybe")
    #expect(covered.points[0].verdict == .covered)
    #expect(covered.points[0].evidence.map(\.source) == [.answer])
  }

  @Test func aProbeThatSaysEverythingCannotBeEchoed() throws {
    let point = try SampleQuestion.point(
      "p",
      evidence: ["relu + slope"],
      probe: Bilingual(zh: "", en: "Does relu have slope one?")
    )
    let grader = Grader(question: SampleQuestion.with([point]))
    let before = try grader.grade("hm, let me think")
    let after = try grader.grade(
      reply: "relu has a slope, it does, of course",
      to: "p",
      after: before
    )
    #expect(after.points[0].verdict == .missed)
  }

  @Test func theProbeMakesNoWrongClaimForTheUser() throws {
    let point = try SampleQuestion.point(
      "p",
      evidence: ["norm + direction"],
      misconceptions: [["by value + direction"]],
      probe: Bilingual(zh: "", en: "Would you clip by value or by norm?")
    )
    let grader = Grader(question: SampleQuestion.with([point]))
    let grade = try grader.grade(
      reply: "it keeps the direction",
      to: "p",
      after: try grader.grade("")
    )
    #expect(grade.points[0].verdict == .covered)
  }

  /// Replies to another question, in which one word fits.
  @Test(
    arguments: [
      ("clip-value-vs-norm", "The layers multiply by more than one each."),
      ("batch-norm", "The layers multiply by more than one each."),
      ("regularise", "The layers multiply by more than one each."),
    ] as [(PointID, String)]
  )
  func aReplyAboutSomethingElseEarnsNothing(point: PointID, reply: String) throws {
    let grader = try #require(ShippedRubricTests.graders["exploding-gradients"])
    let after = try grader.grade(reply: reply, to: point, after: try grader.grade("hm"))
    #expect(after.points.first { $0.point == point }?.verdict == .missed)
  }

  /// One side alone earns nothing; the other side said in the reply makes the point whole.
  @Test(
    arguments: [
      ("New users get the popular list.", "For new items I'd use their content, say BERT."),
      ("新用户先推热门榜。", "新物品用内容特征去找相似的老物品"),
    ]
  )
  func theOtherSideOfACompoundPointCompletesIt(answer: String, reply: String) throws {
    let grader = try #require(ShippedRubricTests.graders["cold-start-strategy"])
    let first = try grader.grade(answer)
    let before = try #require(first.points.first { $0.point == "two-kinds" })
    #expect(before.verdict == .missed)
    #expect(before.reason.name == .someParts)
    let after = try grader.grade(reply: reply, to: "two-kinds", after: first)
    #expect(after.points.first { $0.point == "two-kinds" }?.verdict == .covered)
  }

  /// Short and right: what the probe names need not be said again.
  @Test(
    arguments: [
      ("clip-value-vs-norm", "按范数，方向不变；按值会改方向", Verdict.covered),
      ("batch-norm", "The outputs of every layer.", .covered),
      ("batch-norm", "每层的输出", .covered),
      ("regularise", "L2 penalty", .covered),
    ] as [(PointID, String, Verdict)]
  )
  func aShortReplyEarns(point: PointID, reply: String, verdict: Verdict) throws {
    let grader = try #require(ShippedRubricTests.graders["exploding-gradients"])
    let after = try grader.grade(reply: reply, to: point, after: try grader.grade("hm"))
    let found = try #require(after.points.first { $0.point == point })
    #expect(found.verdict.credit >= verdict.credit, "\(found.verdict)")
  }

  /// What the probe names in other words is said by the reply all the same.
  @Test(
    arguments: [
      ("cold-start-strategy", "id-models-fail", "新物品共现全是零"),
      ("cold-start-strategy", "id-models-fail", "Its co-occurrence counts are all zero."),
    ] as [(QuestionID, PointID, String)]
  )
  func wordsEarnInReplyWhatTheyEarnAlone(
    question: QuestionID,
    point: PointID,
    reply: String
  ) throws {
    let grader = try #require(ShippedRubricTests.graders[question])
    let alone = try #require(try grader.grade(reply).points.first { $0.point == point })
    #expect(alone.verdict == .covered)
    let after = try grader.grade(reply: reply, to: point, after: try grader.grade("hm"))
    let found = try #require(after.points.first { $0.point == point })
    #expect(found.verdict == .covered)
    #expect(found.evidence.map(\.source) == [.reply])
    #expect(found.evidence.map(\.text) == alone.evidence.map(\.text))
  }

  @Test func wordsOfTheProbeEarnNothingAndOtherWordsForItDo() throws {
    let point = try SampleQuestion.point(
      "p",
      evidence: ["relu|rectifier* + slope*|derivative*"],
      probe: Bilingual(zh: "ReLU 的导数是多少", en: "What is the slope of relu?")
    )
    let grader = Grader(question: SampleQuestion.with([point]))
    let before = try grader.grade("hm")
    func verdict(_ reply: String, mustAdd: Bool = false) throws -> Verdict? {
      try grader.grade(reply: reply, to: "p", after: before, mustAdd: mustAdd).points.first?.verdict
    }
    #expect(try verdict("relu has slopes, that is it then") == .missed)
    #expect(try verdict("its rectifier has derivatives") == .covered)
    #expect(try verdict("its rectifier has derivatives", mustAdd: true) == .missed)
  }

  /// Nobody loses by being asked.
  @Test func noReplyEarnsLessThanItsWordsAloneUnlessTheyAreTheProbes() throws {
    var (count, repeated) = (0, 0)
    for question in ShippedRubricTests.questions {
      let grader = try #require(ShippedRubricTests.graders[question.id])
      let before = try grader.grade("hm")
      for point in question.points {
        let reader = ReplyReader(of: point, in: question)
        for other in question.points {
          for language in Language.allCases {
            let reply = other.statement[language]
            let passage = Passage(reply)
            let place = try #require(question.points.firstIndex { $0.id == point.id })
            let findings = grader.read(passage).findings
            guard findings.indices.contains(place), findings[place].verdict.credit > 0 else {
              continue
            }
            let after = try grader.grade(reply: reply, to: point.id, after: before)
            count += 1
            let own = reader.beyondProbe(
              findings[place],
              on: grader.rubric.points[place],
              in: passage,
              matcher: RuleMatcher(passage: passage, rubric: grader.rubric)
            )
            if own == nil { repeated += 1 }
            #expect(
              after.points[place].verdict.credit >= own?.verdict.credit ?? 0,
              "\(question.id) \(point.id): \(reply)"
            )
          }
        }
      }
    }
    #expect(count > 110 && repeated * 20 < count, "\(repeated) of \(count)")
  }

  @Test func unknownPointsChangeNothing() throws {
    let grader = Grader(question: try question())
    let before = try grader.grade("use residual links")
    #expect(try grader.grade(reply: "relu slope", to: "nowhere", after: before) == before)
  }

  @Test func overrulingRecomputesTheScore() throws {
    let question = try question()
    let before = try Grader(question: question).grade("use residual links")
    #expect(before.score == 0.5)
    let after = before.overruling("relu", with: .partial, weights: question.weights)
    #expect(after.score == 0.75)
    #expect(after.points[0].reason == .overruled)
    #expect(after.points[0].confidence == 1)
    #expect(after.points[1] == before.points[1])
    #expect(
      before.overruling("nowhere", with: .covered, weights: question.weights) == before
    )
  }
}
