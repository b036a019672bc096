import Questions
import TestSupport
import Testing

@testable import Grading

struct SignedItemsTests {
  @Test(
    arguments: [
      ("itemcf\n+ cheap\n- no clicks", ["pro", "con"]),
      ("ItemCF: + quick, + clear; - new items, - rare ones", ["pro", "pro", "con", "con"]),
      ("- sigmoid\n- tanh", []), ("w1*a + w2*b, x - y", []), ("+ one thing only", []),
      ("a: +1, -1", []),
    ]
  )
  func signsOfItemsAreWords(answer: String, expected: [String]) {
    #expect(Passage(answer).tokens.map(\.text).filter { $0 == "pro" || $0 == "con" } == expected)
    #expect(Passage(answer).hasSignedItems == !expected.isEmpty)
  }

  @Test func rulesFindWhatIsHeldForAndAgainst() throws {
    let question = try SampleQuestion.with(evidence: ["con >> new"])
    func verdict(_ answer: String) throws -> Verdict? {
      try Grader(question: question).grade(answer).points.first?.verdict
    }
    #expect(try verdict("CF: + quick, + clear; - new items, - rare ones") == .covered)
    #expect(try verdict("CF: + quick, + new items; - slow, - rare ones") == .missed)
  }
}
