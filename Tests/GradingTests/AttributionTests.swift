import Questions
import TestSupport
import Testing

@testable import Grading

/// Evidence that an answer gives to a rival of what the point speaks of.
struct AttributionTests {
  private let question: Question

  init() throws {
    question = SampleQuestion.with([
      try SampleQuestion.point(
        "residual",
        evidence: ["input + output", "输入 + 输出", "@resnet*|残差 - batch norm|批归一"]
      ),
      try SampleQuestion.point(
        "batch-norm",
        evidence: ["zero + variance", "零 + 方差", "@batch norm|批归一 - resnet*|残差"],
        partial: ["batch norm + fix*"]
      ),
    ])
  }

  private func grades(_ answer: String) throws -> [PointGrade] {
    try Grader(question: question).grade(answer).points
  }

  @Test(
    arguments: [
      "Batch norm adds the input to the output.",
      "So batch norm adds the input to the output.",
      "批归一把输入加到输出上。",
    ]
  )
  func doubtsWhatIsSaidOfARival(answer: String) throws {
    let grades = try grades(answer)
    #expect(grades[0].verdict == .missed)
    #expect(grades[0].reason == .doubted)
  }

  @Test(
    arguments: [
      "ResNet adds the input to the output.",
      "It adds the input to the output.",
      // The point's own name stands in the clause, and a rival as what is compared with.
      "Batch norm and ResNet: ResNet adds the input to the output.",
      "Unlike batch norm, ResNet adds the input to the output.",
      "残差把输入加到输出上。",
    ]
  )
  func creditsWhatIsSaidOfItsOwnOrOfNobody(answer: String) throws {
    #expect(try grades(answer)[0].verdict == .covered)
  }

  @Test
  func contradictsWhatIsExchanged() throws {
    let grades = try grades(
      "Batch norm fixes it: batch norm adds the input to the output. "
        + "ResNet keeps zero mean and unit variance."
    )
    #expect(grades.map(\.verdict) == [.contradicted, .contradicted])
  }

  /// A topic named elsewhere is not what a clause speaks of that opens with a rival.
  @Test(
    arguments: [
      "Batch norm adds the input to the output. ResNet keeps zero mean and unit variance.",
      "Batch norm adds the input to the output, ResNet keeps zero mean and unit variance.",
      "批归一把输入加到输出上，残差把均值拉回零、方差一。",
    ]
  )
  func contradictsWhatIsExchangedInOneBreath(answer: String) throws {
    #expect(try grades(answer).map(\.verdict) == [.contradicted, .contradicted])
  }

  @Test
  func exchangesNothingWhereTheOwnerIsAWordOfTheMatch() throws {
    let question = SampleQuestion.with([
      try SampleQuestion.point(
        "residual",
        evidence: ["resnet* + helps", "@resnet* - batch norm"]
      ),
      try SampleQuestion.point(
        "batch-norm",
        evidence: ["zero + variance", "@batch norm - resnet*"]
      ),
    ])
    let grades = try Grader(question: question)
      .grade("Batch norm helps, and so does it all. ResNet keeps zero mean and unit variance.")
      .points
    #expect(!grades.map(\.verdict).contains(.contradicted))
  }

  @Test
  func aRivalsEvidenceOutweighsHalf() throws {
    let grades = try grades("Batch norm fixes it. ResNet keeps zero mean and unit variance.")
    #expect(grades[1].verdict == .missed)
    #expect(grades[1].reason == .doubted)
  }

  @Test
  func aRuleOfRivalsIsNoEvidence() throws {
    #expect(try grades("ResNet.").map(\.verdict) == [.missed, .missed])
  }
}
