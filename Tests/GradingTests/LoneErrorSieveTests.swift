import Questions
import TestSupport
import Testing

@testable import Grading

/// A denial by a small word, or a conflict far apart, in an answer that is right otherwise.
struct LoneErrorSieveTests {
  private let question: Question

  init() throws {
    question = SampleQuestion.with([
      try SampleQuestion.point("input", evidence: ["input + output", "输入 + 输出"]),
      try SampleQuestion.point("variance", evidence: ["zero + variance", "零 + 方差"]),
      try SampleQuestion.point(
        "gate",
        evidence: ["gate + memory", "门 + 记忆"],
        misconceptions: [["gate|门 > slower|变慢"]]
      ),
      try SampleQuestion.point(
        "clip",
        evidence: ["norm + scale"],
        misconceptions: [["clip > weight*", "剪 > 权重"]]
      ),
    ])
  }

  private func gate(_ answer: String) throws -> PointGrade {
    try Grader(question: question).grade(answer).points[2]
  }

  private static let right = [
    "The input is added to the output. Zero mean and unit variance keep it steady. ",
    "输入加到输出上。零均值和单位方差让它稳。",
  ]

  @Test(arguments: zip(right, ["A gate doesn't keep any memory.", "门没有记忆的作用。"]))
  func asksAboutALoneDenial(right: String, denial: String) throws {
    #expect(try gate(denial).reason == .negated)
    let asked = try gate(right + denial)
    #expect(asked.verdict == .missed)
    #expect(asked.reason == .doubted)
  }

  @Test(arguments: zip(right, ["I don't think a gate keeps any memory.", "门能留住记忆这个说法，我反对。"]))
  func aStandIsNoGuess(right: String, denial: String) throws {
    #expect(try gate(right + denial).verdict == .contradicted)
  }

  @Test(
    arguments: zip(
      right,
      ["A gate doesn't keep any memory. Clip the weights.", "门没有记忆的作用。剪的是权重。"]
    )
  )
  func whoErrsElsewhereIsToldOfADenial(right: String, errors: String) throws {
    #expect(try gate(right + errors).verdict == .contradicted)
  }

  @Test func twoDenialsAreTold() throws {
    let grades = try Grader(question: question)
      .grade(Self.right[0] + "A gate doesn't keep any memory. A norm doesn't keep any scale.")
      .points
    #expect(grades[2...].map(\.reason) == [.negated, .negated])
  }

  @Test(
    arguments: zip(
      right,
      [
        "A gate keeps the memory of all that came long before it in the text, word by word and "
          + "line by line. With a gate all is slower.",
        "门留住很久以前读到的记忆，一个字一个字、一行一行地留下来，后面再用上，隔多远都一样。有了门就变慢。",
      ]
    )
  )
  func asksAboutALoneConflictFarApart(right: String, conflict: String) throws {
    #expect(try gate(conflict).reason == .conflict(index: 0))
    #expect(try gate(right + conflict).reason == .doubted)
  }

  @Test(
    arguments: zip(right, ["A gate keeps the memory. A gate is slower.", "门留住记忆。有了门就变慢。"])
  )
  func aConflictNearByIsTold(right: String, conflict: String) throws {
    #expect(try gate(right + conflict).reason == .conflict(index: 0))
  }
}
