import Questions
import Testing
import Wording

@testable import Quiz

@Suite("Reasons for calling a claim true or false")
struct ClaimReasonTests {
  /// A shipped claim in the form that is shown.
  private struct Shown {
    let claim: PointQuiz.Claim
    let isTrue: Bool
    let point: KeyPoint
    let question: Question
    let language: Language

    var called: CalledClaim { CalledClaim(claim, isTrue: isTrue) }

    /// What a reason for a right call comes to.
    func outcome(of reason: String) throws -> QuizOutcome {
      let item = QuizItem(
        question: question.id,
        title: question.title,
        point: point,
        task: .claim(called),
        seed: 1
      )
      return try QuizJudge(question: question).outcome(
        of: .called(isTrue, because: reason),
        to: item,
        in: language
      )
    }
  }

  /// Every shipped claim in both forms, in each language.
  private func each(_ body: (Shown) throws -> Void) throws {
    let material = try QuizMakerTests.material(seed: 1)
    for question in material.questions.values.sorted(by: { $0.id < $1.id }) {
      for point in question.points {
        for claim in point.quiz.claims {
          for language in Language.allCases {
            for isTrue in [true, false] {
              try body(
                Shown(
                  claim: claim,
                  isTrue: isTrue,
                  point: point,
                  question: question,
                  language: language
                )
              )
            }
          }
        }
      }
    }
  }

  @Test("The author's own reason is enough, whichever form is shown")
  func ownReason() throws {
    var count = 0
    try each { shown in
      let outcome = try shown.outcome(of: shown.claim.because[shown.language])
      #expect(
        outcome.reason == .enough && outcome.score == 1,
        "\(shown.point.id) \(shown.language)"
      )
      count += 1
    }
    #expect(count > 60)
  }

  @Test("Whoever calls the right form true for the reason that the wrong form states is half right")
  func wrongReason() throws {
    var (wrong, enough, count) = (0, 0, 0)
    try each { shown in
      guard shown.isTrue else { return }
      let outcome = try shown.outcome(of: shown.claim.wrong[shown.language])
      count += 1
      if outcome.reason == .wrong { wrong += 1 }
      if outcome.reason == .enough { enough += 1 }
      #expect(outcome.isCallRight == true)
      #expect(outcome.score == (outcome.reason == .enough ? 1 : 0.5))
    }
    // Of 36, 30 are told as wrong, 4 as another thing, and 2 pass as half of the point.
    #expect(count > 30 && wrong * 5 >= count * 4 && enough * 15 <= count, "\(wrong), \(enough)")
  }

  @Test("Whoever repeats the claim, or a part of it, gives no reason for it")
  func repeatedClaim() throws {
    try each { shown in
      let text = shown.called.text[shown.language]
      let opening = shown.language == .zh ? "因为" : "because "
      let half = String(text.prefix(text.count / 2))
      for reason in [opening + text, half] {
        let outcome = try shown.outcome(of: reason)
        #expect(outcome.reason != .enough, "\(shown.point.id) \(reason)")
      }
    }
  }

  @Test(
    "What the claim says in other words is no reason for it",
    arguments: [
      ("itemcf-popularity-penalty", "stronger-exponent", "因为α变大了"),
      ("exploding-gradients", "symptom", "yes because NaN"),
      ("exploding-gradients", "symptom", "because of NaN"),
    ] as [(QuestionID, PointID, String)]
  )
  func claimInOtherWords(question: QuestionID, point: PointID, reason: String) throws {
    try each { shown in
      guard shown.isTrue, shown.question.id == question, shown.point.id == point else { return }
      let outcome = try shown.outcome(of: reason)
      #expect(outcome.reason == .other && outcome.score == 0.5)
    }
  }

  /// As people give them, in words that are neither the author's nor the claim's.
  static let ownReasons: [(QuestionID, PointID, Bool, String)] = [
    ("itemcf-popularity-penalty", "stronger-exponent", true, "分母里热门的次方更大，除得更多"),
    (
      "itemcf-popularity-penalty", "stronger-exponent", true,
      "the denominator grows for popular items"
    ),
    ("itemcf-popularity-penalty", "stronger-exponent", false, "分母变大了，热门被压得更狠"),
    ("exploding-gradients", "symptom", true, "梯度太大，一步就迈出去很远，loss 猛跳"),
    (
      "exploding-gradients", "symptom", false,
      "that is vanishing; exploding makes the loss jump or NaN"
    ),
    ("exploding-gradients", "symptom", false, "那是梯度消失的现象，爆炸的话 loss 会变成 NaN"),
    ("exploding-gradients", "clip-value-vs-norm", true, "所有分量乘同一个系数，比例没变"),
    ("exploding-gradients", "clip-value-vs-norm", false, "norm multiplies all by the same factor"),
    ("gradient-chain-rule", "product-of-derivatives", true, "反向传播从后往前，每过一层多乘一个导数"),
    ("gradient-chain-rule", "exponential-in-depth", true, "0.9^50 约等于 0.005，指数衰减"),
    (
      "gradient-chain-rule", "exponential-in-depth", false,
      "0.9^50 is about 0.005, since factors multiply"
    ),
    ("itemcf-popularity-penalty", "active-user-penalty", true, "什么都点的人，共现没有信息量，像爬虫"),
    (
      "itemcf-popularity-penalty", "active-user-penalty", false,
      "he clicks everything, so his pairs say little"
    ),
    ("itemcf-time-weight", "behaviour-context", true, "看的是两次点击之间的间隔"),
    (
      "itemcf-time-weight", "behaviour-context", false,
      "it is the gap between the two clicks that matters"
    ),
    ("itemcf-time-weight", "noise-filter", false, "隔太久了多半是巧合，兴趣早变了"),
    ("itemcf-vs-two-tower", "memorise-generalise", true, "它只数共现次数，没见过就是没有"),
    (
      "itemcf-vs-two-tower", "memorise-generalise", false,
      "it only counts co-occurrences; that is two-tower"
    ),
    ("multi-task-ranking", "mmoe", false, "每个任务都有自己的门，各学各的权重"),
    ("news-to-short-video", "watch-time-goal", false, "短视频自动播放，点击不代表喜欢，要看观看时长"),
    ("news-to-short-video", "implicit-feedback", false, "看完了没划走就是喜欢，大多数人不点赞"),
    ("vanishing-gradients", "symptom", true, "梯度往回传越来越小，前面的层收不到"),
    ("vanishing-gradients", "saturating-activation", false, "导数最大才 0.25，连乘就没了"),
    ("vanishing-gradients", "residual", false, "x 的导数是 1，梯度可以直接传回去"),
    ("cold-start-strategy", "two-kinds", false, "新物品没人点过就不会被推荐，也会冷"),
    ("cold-start-strategy", "id-models-fail", false, "新 ID 没训练过，向量是随机的"),
  ]

  @Test("Reasons in one's own words are heard")
  func ownWords() throws {
    var missed: [String] = []
    for (id, pointID, isTrue, reason) in Self.ownReasons {
      var isHeard = false
      try each { shown in
        guard shown.question.id == id, shown.point.id == pointID, shown.isTrue == isTrue,
          shown.language == .zh
        else { return }
        let outcome = try shown.outcome(of: reason)
        isHeard = isHeard || outcome.reason == .enough
      }
      if !isHeard { missed.append("\(pointID) \(isTrue) \(reason)") }
    }
    #expect(missed.count * 5 <= Self.ownReasons.count, "\(missed.joined(separator: "\n"))")
  }

  @Test("What the item explains itself is reason enough, sentence by sentence")
  func ownExplanation() throws {
    var count = 0
    try each { shown in
      let said = ReasonLikeness.units(of: shown.called.text[shown.language])
      for text in [shown.claim.because[shown.language], shown.point.explanation[shown.language]] {
        for sentence in text.split(whereSeparator: { "。；;:：".contains($0) }).map(String.init) {
          guard ReasonLikeness.units(of: sentence).subtracting(said).count >= 4 else { continue }
          let outcome = try shown.outcome(of: sentence)
          #expect(outcome.reason == .enough, "\(shown.point.id) \(shown.isTrue): \(sentence)")
          count += 1
        }
      }
    }
    #expect(count > 200, "\(count)")
  }

  @Test(
    "The explanation in few words is reason enough, and its opposite is not",
    arguments: [
      ("never trained, still random", true), ("still random, never trained", true),
      ("没训练过，还是随机的", true), ("向量没训练过，随机初始化的", true),
      ("it was trained and is not random", false), ("训练过了，不是随机的", false),
      ("because of the embedding", false),
    ]
  )
  func explanationInFewWords(reason: String, isEnough: Bool) throws {
    try each { shown in
      guard shown.point.id == "id-models-fail" else { return }
      let outcome = try shown.outcome(of: reason)
      #expect((outcome.reason == .enough) == isEnough, "\(shown.isTrue): \(outcome)")
      #expect(outcome.score == (isEnough ? 1 : 0.5))
    }
  }

  /// A clause without what leads up to its denial, and that itself; nil where it has none.
  private func undenied(_ clause: some StringProtocol, _ language: Language) -> String? {
    let denials = language == .zh ? ["没有", "不会", "不", "没"] : [" not ", " never "]
    let clause = " " + clause
    let ends = denials.compactMap { clause.firstRange(of: $0)?.upperBound }
    return ends.max().map { String(clause[$0...]) }
  }

  /// What still passes of that, to be made less: each by the claim's point.
  private static let heardUndenied: Set<String> = [
    "two-kinds true: shown is not clicked", "two-kinds true: clicked is not shown",
    "two-kinds false: shown is not clicked", "two-kinds false: clicked is not shown",
    "symptom false: 更新是消失", "behaviour-context true: 是离今天多远",
    "noise-filter true: 低于 1", "mmoe true: 互相拖累", "implicit-feedback false: 划走",
    "residual true: 加残差时第一层的梯度掉到 10^-11 的量级",
    "residual false: 加残差时第一层的梯度掉到 10^-11 的量级",
  ]

  @Test("What the explanation denies, without the denial, is no reason")
  func oppositeOfExplanation() throws {
    var (count, enough) = (0, [String]())
    try each { shown in
      for text in [shown.claim.because[shown.language], shown.point.explanation[shown.language]] {
        for clause in text.split(whereSeparator: { "，。；：、,.;:".contains($0) }) {
          guard let reason = undenied(clause, shown.language), !reason.isEmpty else { continue }
          let likeness = ReasonLikeness(
            reason,
            to: shown.called,
            explainedBy: shown.point.explanation
          )
          #expect(!likeness.isQuoted, "\(shown.point.id): \(reason)")
          let outcome = try shown.outcome(of: reason)
          count += 1
          if outcome.reason == .enough {
            enough.append("\(shown.point.id) \(shown.isTrue): \(reason)")
          }
        }
      }
    }
    #expect(count > 100)
    // What the grader hears all the same, and what was denied twice.
    #expect(Set(enough).subtracting(Self.heardUndenied).isEmpty, "\(enough)")
  }

  @Test("What merely holds a denying ideograph denies nothing")
  func denials() {
    for text in ["梯度非常大", "无论多深", "未来的点击", "错开两次", "特别大", "not only small", "another", "knowing"] {
      #expect(!Denial.isIn(text), "\(text)")
    }
    for text in [
      "不训练", "没有训练", "无关", "从未见过", "是错的", "非线性", "非常不稳定", "it isn't so", "it doesn’t help",
      "never trained", "no gradient", "not trained", "without data", "cannot learn",
    ] {
      #expect(Denial.isIn(text), "\(text)")
    }
  }

  @Test("What corrects a claim about a model speaks of that model")
  func subjects() throws {
    try each { shown in
      for names in [["双塔", "two-tower"], ["ItemCF", "ItemCF"], ["MMoE", "MMoE"]] {
        let name = names[shown.language == .zh ? 0 : 1]
        guard shown.claim.wrong[shown.language].contains(name) else { continue }
        #expect(shown.claim.right[shown.language].contains(name), "\(shown.point.id) \(name)")
      }
    }
  }

  @Test("No reason, and one that is about something else, are half right")
  func noReason() throws {
    try each { shown in
      guard shown.isTrue else { return }
      for (reason, kind) in [
        ("", ClaimReason.none), (" \n", .none), ("我猜的，没什么理由", .other), ("just a hunch", .other),
      ] {
        let outcome = try shown.outcome(of: reason)
        #expect(outcome.reason == kind && outcome.score == 0.5, "\(shown.point.id) \(reason)")
      }
    }
  }
}
