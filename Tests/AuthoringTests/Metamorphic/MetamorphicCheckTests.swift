import Foundation
import Grading
import Questions
import Testing

@testable import Authoring

/// Which changes are tried, what counts as a failure, and that chance is the seed's alone.
@Suite struct MetamorphicCheckTests {
  private func report(_ lines: [String], seed: UInt64 = 1) -> MetamorphicReport {
    MetamorphicReport(of: SmallQuestion.graded(lines).answers, seed: seed) { id in
      (try? SmallQuestion.open(id)).map { ($0, SmallQuestion.glossary) }
    }
  }

  private let answers = [
    SmallQuestion.line("zh", "梯度会消失。换成 relu 激活函数。", .covered, .covered),
    SmallQuestion.line("en", "The gradients are vanishing. Not my field.", .covered, .missed),
  ]

  @Test func everyOccasionIsTried() {
    let report = report(answers)
    // Two points of the Chinese answer and one of the English, whose words alone are long enough
    // for a slip. Of two ideographs, 效失 for 消失 is too far off: its tone is another one.
    #expect(
      report.counts.map { "\($0.kind.rawValue) \($0.held)/\($0.count)" } == [
        "latin-typo 1/1", "han-typo 1/2", "reordered 3/3", "chinese-to-english 2/2",
        "english-to-chinese 1/1", "filler-before 3/3", "filler-after 3/3", "negation 3/3",
        "small-negation 2/2",
      ],
      "\(report.failures.map { ($0.kind, $0.text, $0.given.verdict) })"
    )
    #expect(report.failures.map(\.text) == ["梯度会效失。换成 relu 激活函数。"])
  }

  @Test func whatIsNotCoveredByBothIsLeftAlone() {
    let report = report([
      SmallQuestion.line("a", "梯度会消失。", .partial, .missed),
      SmallQuestion.line("b", "没有关系。", .covered, .missed),
    ])
    #expect(report.counts.isEmpty)
  }

  @Test func aFailureCarriesTheChangedAnswer() throws {
    // The topic is carried from the sentence before; with another one between, or behind what is
    // said of it, it is lost.
    let line = SmallQuestion.line("a", "先看梯度。后来就消失了。天气不错。", .covered, .missed)
    let failures = (0..<UInt64(40)).flatMap { report([line], seed: $0).failures }
      .filter { $0.kind == .reordered }
    #expect(
      Set(failures.map(\.text)) == [
        "先看梯度。天气不错。后来就消失了。", "后来就消失了。天气不错。先看梯度。", "后来就消失了。先看梯度。天气不错。",
        "天气不错。后来就消失了。先看梯度。",
      ]
    )
    #expect(failures.allSatisfy { $0.given.verdict == .missed && !$0.holds && $0.answer.id == "a" })
  }

  @Test func aPointSaidTwiceIsDeniedTwice() throws {
    let line = SmallQuestion.line("a", "梯度消失。总之梯度消失。", .covered, .missed)
    let answer = try #require(SmallQuestion.graded([line]).answers.first)
    let check = MetamorphicCheck(
      question: try SmallQuestion.question(),
      glossary: SmallQuestion.glossary
    )
    let denial = try #require(check.trials(of: answer).first { $0.kind == .negation })
    #expect(denial.text == "我不认为梯度消失。我不认为总之梯度消失。")
    #expect(denial.holds)
  }

  @Test func whatIsOnlySpokenOfIsNotDenied() throws {
    var question = try SmallQuestion.question()
    let rules = [question.points[0].evidence, question.points[1].evidence]
    question.points[0].evidence = []
    let answers = try [true, false].map { earnsHalf -> GradedAnswer in
      question.points[0].parts = KeyPoint.Parts(needed: 2, rules: rules, earnsHalf: earnsHalf)
      let data = Data(SmallQuestion.line("a", "梯度会消失。换 relu 激活函数。", .covered, .missed).utf8)
      let graded = GradedAnswers(LabelledAnswers(data)) { _ in question }
      return try #require(graded.answers.first)
    }
    let tried = answers.enumerated().map { place, answer in
      question.points[0].parts?.earnsHalf = place == 0
      return MetamorphicCheck(question: question, glossary: SmallQuestion.glossary)
        .trials(of: answer).contains { $0.kind == .negation }
    }
    #expect(tried == [true, false])
  }

  @Test func theSameSeedTheSameChangesWhateverElseIsThere() throws {
    func texts(_ lines: [String], seed: UInt64) -> [String] {
      let answers = SmallQuestion.graded(lines).answers
      guard let question = try? SmallQuestion.question() else { return [] }
      let check = MetamorphicCheck(
        question: question,
        glossary: SmallQuestion.glossary,
        seed: seed
      )
      return answers.filter { $0.labelled.id == "en" }.flatMap { check.trials(of: $0) }.map(\.text)
    }
    let first = texts(answers, seed: 5)
    #expect(first.count > 5)
    #expect(first == texts(answers, seed: 5))
    // The line's place is what counts, not what stands around it.
    #expect(first == texts(["", answers[1]], seed: 5))
    #expect((6..<12).contains { texts(answers, seed: $0) != first })
  }

  @Test func whatCannotBeOpenedIsLeftOut() {
    let graded = SmallQuestion.graded(answers).answers
    var asked = 0
    let report = MetamorphicReport(of: graded) { _ in
      asked += 1
      return nil
    }
    #expect(report.counts.isEmpty)
    #expect(asked == 1)
  }
}
