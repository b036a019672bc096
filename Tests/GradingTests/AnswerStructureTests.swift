import Grading
import Questions
import TestSupport
import Testing
import Wording

/// How an answer is built.
@Suite struct AnswerStructureTests {
  private func structure(_ answer: String) throws -> AnswerStructure {
    let question = SampleQuestion.with([
      try SampleQuestion.point("sinks", evidence: ["stone + sinks", "石头 + 沉"]),
      try SampleQuestion.point("floats", evidence: ["wood + floats", "木头 + 浮"]),
    ])
    return AnswerStructure(answer, grade: try Grader(question: question).grade(answer))
  }

  @Test func sentencesAreCountedAndThoseThatEarnedAreKnown() throws {
    let found = try structure("Let me think. First, a stone sinks. Secondly, wood floats.")
    #expect(found.sentences == 3)
    #expect(found.earningSentences == 2)
    #expect(found.firstEarning == 2)
    #expect(found.signposts == 2)
    #expect(found.remark == .clear)
  }

  @Test func chineseIsReadAlike() throws {
    let found = try structure("首先，石头会沉。其次，木头会浮。最后再看铁。")
    #expect(found.sentences == 3)
    #expect(found.earningSentences == 2)
    #expect(found.firstEarning == 1)
    #expect(found.signposts == 3)
  }

  @Test func aListIsMarkedByItsNumbers() throws {
    #expect(try structure("1. a stone sinks\n2. wood floats\n3. iron rusts").signposts == 3)
    // A number within a sentence marks nothing.
    #expect(try structure("A stone of 3 kg sinks in 2 seconds.").signposts == 0)
  }

  @Test func whoOpensWithSomethingWrongIsNotToldThatItIsToThePoint() throws {
    let question = SampleQuestion.with([
      try SampleQuestion.point("sinks", evidence: ["stone + sinks"]),
      try SampleQuestion.point("floats", evidence: ["wood + floats"]),
    ])
    for (answer, opensWrong) in [
      ("A stone sinks. Wood floats. That is all.", true),
      ("Wood floats. A stone sinks. That is all.", false),
    ] {
      var grade = try Grader(question: question).grade(answer)
      // As where the words contradict the point.
      grade.points[0].verdict = .contradicted
      let structure = AnswerStructure(answer, grade: grade)
      #expect(structure.opensWrong == opensWrong)
      #expect(structure.remark == (opensWrong ? .opensWrong : .clear))
    }
  }

  @Test func whatIsSaidFirstIsTheFirstThatHolds() throws {
    #expect(try structure("").remark == .nothing)
    #expect(try structure("I would rather talk about birds.").remark == .nothingEarned)
    #expect(try structure("A stone sinks in water.").remark == .oneSentence)
    #expect(
      try structure("Well. It depends. That is a good question. A stone sinks.").remark
        == .startsLate(sentence: 4)
    )
    #expect(
      try structure("A stone sinks. I like it. So do we. It is nice. Who knows.").remark
        == .wanders(earning: 1, of: 5)
    )
    #expect(
      try structure("A stone sinks. Wood floats. Water is wet. Ice is cold. Fire is hot.").remark
        == .unmarked(sentences: 5)
    )
  }

  @Test func everyRemarkIsASentenceInBothLanguages() {
    let remarks: [AnswerStructure.Remark] = [
      .nothing, .nothingEarned, .opensWrong, .startsLate(sentence: 3), .wanders(earning: 1, of: 5),
      .unmarked(sentences: 6), .oneSentence, .clear,
    ]
    for remark in remarks {
      #expect(remark.sentence.zh.hasSuffix("。") && remark.sentence.en.hasSuffix("."))
    }
    #expect(Set(remarks.map(\.sentence)).count == remarks.count)
  }
}
