import Foundation
import Grading
import Questions
import Testing
import Wording

@testable import Authoring

/// What a file of labelled answers may hold, and what is said of a line that cannot be used.
@Suite struct LabelledAnswersTests {
  private func problems(_ lines: [String]) -> [LabelledAnswerProblem] {
    SmallQuestion.graded(lines).problems
  }

  @Test func aWholeLineAndTheLeast() throws {
    let whole = #"""
      {"id":"a","question":"small","lang":"zh","style":"terse","answer":"梯度消失",
      """#.replacing("\n", with: "")
    let read = LabelledAnswers(
      Data(
        """
        \(whole)"gold":{"cause":"covered","cure":"missed"},"overall":62.5,"note":1}

        {"id":7,"question":"small","answer":"","gold":{"cure":"contradicted"},"overall":null}\r

        """.utf8
      )
    )
    #expect(read.problems == [])
    #expect(
      read.answers == [
        LabelledAnswer(
          line: 1,
          id: "a",
          question: "small",
          language: "zh",
          style: "terse",
          text: "梯度消失",
          gold: ["cause": .covered, "cure": .missed],
          mark: 62.5
        ),
        LabelledAnswer(
          line: 3,
          id: "7",
          question: "small",
          text: "",
          gold: ["cure": .contradicted]
        ),
      ]
    )
  }

  @Test(arguments: [
    ("{", LabelledAnswerProblem.Kind.notAnObject), ("[1]", .notAnObject), ("\"a\"", .notAnObject),
    (#"{"question":"small","answer":"","gold":{"cure":"missed"}}"#, .missingKey("id")),
    (#"{"id":"a","answer":"","gold":{"cure":"missed"}}"#, .missingKey("question")),
    (#"{"id":"a","question":"small","gold":{"cure":"missed"}}"#, .missingKey("answer")),
    (#"{"id":"a","question":"small","answer":""}"#, .missingKey("gold")),
    (#"{"id":[],"question":"small","answer":"","gold":{}}"#, .wrongType(key: "id")),
    (#"{"id":"a","question":1,"answer":"","gold":{}}"#, .wrongType(key: "question")),
    (#"{"id":"a","question":"small","answer":null,"gold":{}}"#, .wrongType(key: "answer")),
    (#"{"id":"a","question":"small","answer":"","gold":["cure"]}"#, .wrongType(key: "gold")),
    (#"{"id":"a","question":"small","answer":"","gold":{"cure":1}}"#, .wrongType(key: "gold")),
    (#"{"id":"a","question":"small","answer":"","gold":{}}"#, .noLabels),
    (
      #"{"id":"a","question":"small","answer":"","gold":{"cure":"missed"},"overall":"60"}"#,
      .wrongType(key: "overall")
    ),
    (
      #"{"id":"a","question":"small","answer":"","gold":{"cure":"missed"},"overall":101}"#,
      .markOutOfRange(101)
    ),
    (
      #"{"id":"a","question":"small","answer":"","gold":{"cure":"good"}}"#,
      .unknownVerdict("good", point: "cure")
    ),
    (
      #"{"id":"a","question":"small","answer":"","gold":{"cures":"missed"}}"#,
      .unknownPoint("cures", question: "small", nearest: "cure")
    ),
    (
      #"{"id":"a","question":"smal","answer":"","gold":{"cure":"missed"}}"#,
      .question(.unknownQuestion("smal", nearest: "small"))
    ),
  ])
  func aLineThatCannotBeUsed(line: String, kind: LabelledAnswerProblem.Kind) {
    #expect(problems(["", line]) == [LabelledAnswerProblem(line: 2, kind: kind)])
  }

  @Test func bytesThatAreNoText() {
    let data = Data([0x7B, 0xFF, 0x7D])
    #expect(LabelledAnswers(data).problems == [LabelledAnswerProblem(line: 1, kind: .notUTF8)])
  }

  @Test func anAnswerOverTheLimit() {
    let long = String(repeating: "a", count: Grader.answerLimit + 1)
    let kind = LabelledAnswerProblem.Kind.tooLong(
      scalars: Grader.answerLimit + 1,
      limit: Grader.answerLimit
    )
    #expect(problems([SmallQuestion.line("a", long, .missed, .missed)]).map(\.kind) == [kind])
  }

  @Test func theSecondOfTwoWithOneIDIsLeftOut() {
    let graded = SmallQuestion.graded([
      SmallQuestion.line("a", "梯度消失", .covered, .missed),
      SmallQuestion.line("b", "", .missed, .missed),
      SmallQuestion.line("a", "不知道", .missed, .missed), "{",
    ])
    #expect(graded.answers.map(\.labelled.text) == ["梯度消失", ""])
    #expect(
      graded.problems == [
        LabelledAnswerProblem(line: 3, kind: .duplicateID("a", firstLine: 1)),
        LabelledAnswerProblem(line: 4, kind: .notAnObject),
      ]
    )
  }

  @Test func onlyOneQuestionIsOpenedOnce() {
    let lines = ["small", "other", "small"].enumerated().map { index, question in
      #"{"id":\#(index),"question":"\#(question)","answer":"","gold":{"cure":"missed"}}"#
    }
    let labelled = LabelledAnswers(Data(lines.joined(separator: "\n").utf8))
    var opened: [QuestionID] = []
    let graded = GradedAnswers(labelled, only: "small") { id throws(ContentError) in
      opened.append(id)
      return try SmallQuestion.open(id)
    }
    #expect(graded.answers.map(\.labelled.line) == [1, 3])
    #expect(graded.problems == [])
    #expect(opened == ["small"])
  }

  @Test func everySentenceIsSaidInBothLanguages() {
    let kinds: [LabelledAnswerProblem.Kind] = [
      .notUTF8, .notAnObject, .missingKey("a"), .wrongType(key: "id"), .wrongType(key: "gold"),
      .wrongType(key: "overall"), .wrongType(key: "answer"), .duplicateID("a", firstLine: 1),
      .markOutOfRange(101), .noLabels, .unknownVerdict("a", point: "b"),
      .unknownPoint("a", question: "b", nearest: "c"),
      .unknownPoint("a", question: "b", nearest: nil),
      .question(.unknownQuestion("a", nearest: nil)), .tooLong(scalars: 2, limit: 1),
    ]
    for kind in kinds {
      let isHan = { (scalar: Unicode.Scalar) in scalar.properties.isIdeographic }
      #expect(kind.sentence.zh.unicodeScalars.contains(where: isHan))
      #expect(!kind.sentence.en.unicodeScalars.contains(where: isHan))
    }
    #expect(Set(kinds.map(\.sentence)).count == kinds.count)
  }
}
