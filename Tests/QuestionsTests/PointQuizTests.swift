import Testing
import Wording

@testable import Questions

@Suite("What is written for short items")
struct PointQuizTests {
  static let written = """
        demos:
          - {demo: walk, step: gap, settings: {form: exponential}}
        quiz:
          asks: {zh: 两次点击的间隔说明什么？, en: What does the gap between two clicks tell?}
          blanks:
            - words: {zh: 会话, en: session}
              also: [visit*, "{session}"]
          claims:
            - right: {zh: 同一会话的点击多半有关。, en: Clicks of one session are mostly related.}
              wrong: {zh: 越新的点击越相关。, en: The newer a click the more related it is.}
              because: {zh: 看的是间隔。, en: The gap is what counts.}
          claimsTogether: true
          rivals:
            - [间隔, gap, "{session}"]
            - [新旧, 越新, newer, newest]
          order:
            asks: {zh: 先后如何？, en: Which comes first?}
            steps:
              - {zh: 点第一个, en: the first click}
              - {zh: 点第二个, en: the second click}
              - {zh: 算间隔, en: the gap}
            because: {zh: 有了两次点击才有间隔。, en: A gap takes two clicks.}
          table:
            asks: {zh: 长短间隔有何不同？, en: How do short and long gaps differ?}
            columns: [{zh: 短间隔, en: short gap}, {zh: 长间隔, en: long gap}]
            rows:
              - aspect: {zh: 意图, en: intent}
                cells: [{zh: 多半相同, en: mostly one}, {zh: 多半变了, en: mostly another}]
              - aspect: {zh: 噪声, en: noise}
                cells: [{zh: 少, en: little}, {zh: 多, en: much}]
            because: {zh: 间隔说明意图。, en: The gap tells of the intent.}
          confusedWith:
            - {question: long-gap, point: drift}
            - {point: noise}
          alsoAnsweredBy:
            - {point: noise}
    """

  /// The sample record with all of it, and a change to that.
  static func text(_ find: String = "", _ replacement: String = "") throws -> String {
    let demos = """
          demos:
            - {demo: walk, step: gap, settings: {form: exponential}}
      """
    let sample = try Sample.text("questions/short-gap.yaml")
    let indented = written.split(separator: "\n").map { String($0) }.joined(separator: "\n")
    let text = sample.replacing(demos, with: indented)
    #expect(text != sample)
    guard !find.isEmpty else { return text }
    #expect(text.contains(find))
    return text.replacing(find, with: replacement)
  }

  @Test("Every key is read")
  func keys() throws {
    let (record, problems) = Sample.read(try Self.text())
    #expect(problems == [])
    let quiz = try #require(record?.question.points.first?.quiz)
    #expect(quiz.asks?.en == "What does the gap between two clicks tell?")
    #expect(quiz.blanks.map(\.words.zh) == ["会话"])
    let wordings = try #require(quiz.blanks.first?.also)
    #expect(wordings.first == "visit*" && wordings.contains("session*"), "a term is spelt out")
    #expect(quiz.alsoAnsweredBy == [PointReference(question: "short-gap", point: "noise")])
    #expect(quiz.claims.map(\.right.en) == ["Clicks of one session are mostly related."])
    #expect(quiz.claims.map(\.wrong.zh) == ["越新的点击越相关。"])
    #expect(quiz.claims.map(\.because.en) == ["The gap is what counts."])
    #expect(quiz.asksClaimsTogether)
    #expect(quiz.rivals.map { $0.names.first } == ["间隔", "新旧"])
    #expect(quiz.rivals.first?.names.contains("session*") == true, "a term is spelt out")
    #expect(quiz.order?.steps.map(\.en) == ["the first click", "the second click", "the gap"])
    #expect(quiz.table?.columns.map(\.zh) == ["短间隔", "长间隔"])
    #expect(
      quiz.table?.rows.map { $0.cells.map(\.en) } == [
        ["mostly one", "mostly another"], ["little", "much"],
      ]
    )
    #expect(
      quiz.confusedWith == [
        PointReference(question: "long-gap", point: "drift"),
        PointReference(question: "short-gap", point: "noise"),
      ]
    )
    #expect(record?.question.points.last?.quiz == PointQuiz.none)
  }

  @Test("The cache gives back what it was given")
  func cache() throws {
    let packs = try TemporaryPacks()
    try packs.addPack(questions: ["a"])
    try packs.write(
      try Self.text().replacing("id: short-gap", with: "id: a"),
      to: "sample/questions/a.yaml"
    )
    _ = packs.library()
    let cached = packs.library()
    #expect(cached.parsedCount == 0)
    let quiz = try cached.question("a").points.first?.quiz
    #expect(quiz == (try packs.library(cached: false).question("a").points.first?.quiz))
    #expect(quiz?.claims.count == 1)
    #expect(quiz?.rivals.count == 2)
  }

  @Test("A blank that no rule of its point listens for is named")
  func unheard() throws {
    let text = try Self.text("words: {zh: 会话, en: session}", "words: {zh: 很强, en: strongly}")
      .replacing(
        "点击有关联。, en: Clicks in one session are",
        with: "点击有很强的关联。, en: Clicks in one session are strongly"
      )
    #expect(Sample.read(text).1.map(\.kind) == [.blankNotHeard])
  }

  @Test(
    "Words that only look as if they pointed elsewhere are no mistake",
    arguments: [
      ("zh: 两次点击的间隔", "zh: 最后一层的间隔"), ("zh: 两次点击的间隔", "zh: 但凡两次点击的间隔"),
      ("zh: 两次点击的间隔", "zh: 另外两个点击的间隔"), ("zh: 两次点击的间隔", "zh: 反向传播的第二步"),
      ("zh: 两次点击的间隔", "zh: 不过拟合的间隔"), ("zh: 两次点击的间隔", "zh: 再次点击的间隔"),
      ("en: Clicks of", "en: So-called clicks of"),
    ]
  )
  func innocent(find: String, replacement: String) throws {
    let text = try Self.text(find, replacement)
    #expect(text.contains(replacement))
    #expect(Sample.read(text).1.isEmpty, "\(Sample.read(text).1)")
  }

  @Test(
    "Mistakes are named",
    arguments: [
      Slip(
        "          - {zh: 算间隔, en: the gap}\n",
        "",
        .wrongCount(key: "steps", found: 2, expected: 3...6)
      ),
      Slip(
        "cells: [{zh: 少, en: little}, {zh: 多, en: much}]",
        "cells: [{zh: 少, en: little}]",
        .wrongCount(key: "cells", found: 1, expected: 2...2)
      ),
      Slip("en: much}", "en: little}", .repeatedText(key: "rows")),
      Slip("en: the second click", "en: the first click", .repeatedText(key: "steps")),
      Slip(
        "- {question: long-gap, point: drift}",
        "- {point: same-session}",
        .unknownPoint("same-session", known: ["noise"])
      ),
      Slip(
        "claimsTogether: true",
        "claimsTogether: yes",
        .notOneOf(key: "claimsTogether", value: "yes", known: ["true", "false"])
      ),
      Slip(
        "en: much}",
        "en: much more than anyone would expect}",
        .cellTooWide(.en, columns: 34, limit: 24)
      ),
      Slip("newer, newest]", "newer, gap]", .repeatedText(key: "rivals")),
      Slip("越新, newer, newest]", "越新, fresher]", .rivalNotInClaims(.en)),
      Slip("[新旧, 越新, newer", "[新旧, newer", .rivalNotInClaims(.zh)),
      Slip(
        "        - [间隔, gap, \"{session}\"]\n",
        "",
        .wrongCount(key: "rivals", found: 1, expected: 2...4)
      ),
      Slip("zh: 会话, en: session", "zh: 对话, en: session", .blankNotInStatement(.zh)),
      Slip("zh: 会话, en: session", "zh: 会话, en: sess", .blankNotInStatement(.en)),
      Slip(
        "also: [visit*, \"{session}\"]",
        "also: [one + two]",
        .badRule(.notOneWording(offset: 0))
      ),
      Slip("words: {zh: 会话, en: session}", "words: {zh: 会话, en: in}", .hollowBlank(.en)),
      Slip("probe: {zh: 意图是什么？", "probe: {zh: 你说的意图是什么？", .tellsWhatWasSaid),
      Slip(
        "right: {zh: 同一会话的点击多半有关。, en: Clicks of",
        "right: {zh: 同一会话的点击多半有关。, en: Then clicks of",
        .pointsElsewhere
      ),
      Slip("asks: {zh: 两次点击的间隔", "asks: {zh: 然后两次点击的间隔", .pointsElsewhere),
      Slip("asks: {zh: 两次点击的间隔", "asks: {zh: 最后，两次点击的间隔", .pointsElsewhere),
      Slip("asks: {zh: 两次点击的间隔", "asks: {zh: 新用户第三步的间隔", .pointsElsewhere),
      Slip("zh: 看的是间隔。", "zh: The gap counts.", .foreignText(key: "because", expected: .zh)),
    ]
  )
  fileprivate func mistakes(slip: Slip) throws {
    let (_, problems) = Sample.read(try Self.text(slip.find, slip.replacement))
    #expect(problems.map(\.kind) == [slip.kind])
    for problem in problems { #expect(problem.place.line > 0) }
    for language in Language.allCases { #expect(!slip.kind.sentence[language].isEmpty) }
  }
}

/// A mistake, and what must be said of it.
private struct Slip: Sendable {
  var find: String
  var replacement: String
  var kind: ContentProblem.Kind

  init(_ find: String, _ replacement: String, _ kind: ContentProblem.Kind) {
    self.find = find
    self.replacement = replacement
    self.kind = kind
  }
}
