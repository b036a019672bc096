import Questions
import TestSupport
import Testing

@testable import Grading

/// What would be so otherwise, what only spoils another point, and what another point implies.
struct SuppositionTests {
  @Test(
    arguments: [
      ("If both pairs counted as one, the table would only tally counts.", Verdict.missed),
      ("We weigh the gap, otherwise the table only tallies counts.", .missed),
      ("要看间隔，不然这张表只统计次数。", .missed), ("得加权，否则表就只是统计次数", .missed),
      ("The table would only tally counts.", .contradicted),
      ("If you ask me, the table only tallies counts.", .contradicted),
      ("要看间隔，这张表只统计次数。", .contradicted), ("要是这张表只统计次数，那就不准。", .missed),
      ("要是表不大，这张表只统计次数。", .contradicted),
      ("不加权的话，这张表只统计次数。", .missed), ("如果不看间隔，什么都算，表就只统计次数。", .missed),
      ("Without the weight, the table only tallies counts.", .missed),
      ("If you don't weight it, the table only tallies counts.", .missed),
      ("Without the weight it is poor, so the table only tallies counts.", .contradicted),
      ("If the table is small, it would be fast. The table only tallies counts.", .contradicted),
    ]
  )
  func whatWouldBeSoOtherwiseIsNotClaimed(answer: String, expected: Verdict) throws {
    let question = try SampleQuestion.with(
      misconceptions: [["table|表 + only|只 + tall*|统计"]]
    )
    #expect(try Grader(question: question).grade(answer).points.first?.verdict == expected)
  }

  @Test(
    arguments: [
      ("If they were apart, orders could not borrow from clicks.", Verdict.missed),
      ("If they were apart, orders wouldn't borrow from clicks.", .missed),
      ("Orders could not borrow from clicks.", .contradicted),
      ("If they share layers, orders do not borrow from clicks.", .contradicted),
    ]
  )
  func whatIsDeniedOfAnotherWayAloneIsAsked(answer: String, expected: Verdict) throws {
    let question = try SampleQuestion.with(evidence: ["orders + borrow* + clicks"])
    #expect(try Grader(question: question).grade(answer).points.first?.verdict == expected)
  }

  private func verdicts(_ answer: String, halfFrom: [PointID] = []) throws -> [Verdict] {
    var structure = try SampleQuestion.point("structure", evidence: ["shar*|共享 + layers|底层"])
    structure.halfFrom = halfFrom
    let cost = try SampleQuestion.point(
      "cost",
      evidence: ["comput* + once", "只算一次"],
      misconceptions: [["shar*|共享 + layers|底层 + tripl*|三倍"]]
    )
    return try Grader(question: SampleQuestion.with([structure, cost])).grade(answer).points
      .map(\.verdict)
  }

  @Test(
    arguments: [
      ("Sharing the lower layers triples the computation.", [Verdict.missed, .contradicted]),
      ("共享底层会让计算量变成三倍", [.missed, .contradicted]),
      ("They share the bottom layers.", [.covered, .missed]),
      (
        "They share the bottom layers. Sharing layers triples the bill.", [.covered, .contradicted]
      ),
      ("They share layers, computed once.", [.covered, .covered]),
    ]
  )
  func wordsOfAWrongClaimAloneEarnNothingElsewhere(answer: String, expected: [Verdict]) throws {
    #expect(try verdicts(answer) == expected)
  }

  @Test(
    arguments: [
      ("All of it is computed once.", [Verdict.partial, .covered]),
      ("All of it is computed once, with shared layers.", [.covered, .covered]),
      ("They don't share layers, yet all is computed once.", [.contradicted, .covered]),
      ("Nothing of the kind here.", [.missed, .missed]),
    ]
  )
  func aPointThatIsImpliedIsHalfSaid(answer: String, expected: [Verdict]) throws {
    #expect(try verdicts(answer, halfFrom: ["cost"]) == expected)
    #expect(try verdicts(answer).first == (expected[0] == .partial ? .missed : expected[0]))
  }
}
