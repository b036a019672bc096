public import Grading
import Questions

/// A labelled answer beside what the grader makes of it.
public struct GradedAnswer: Hashable, Sendable {
  /// The label and the verdict on one point.
  public struct Judgement: Hashable, Sendable {
    /// What the label says.
    public let gold: Verdict
    /// What the grader says, and why.
    public let given: PointGrade

    /// Whether both say the same.
    public var agrees: Bool { gold == given.verdict }
  }

  /// The answer with its labels.
  public let labelled: LabelledAnswer
  /// The grade.
  public let grade: Grade
  /// The labelled points, in the question's order.
  public let judgements: [Judgement]

  /// Puts labels and grade side by side; what is not labelled is left out.
  public init(_ labelled: LabelledAnswer, grade: Grade) {
    self.labelled = labelled
    self.grade = grade
    judgements = grade.points.compactMap { given in
      labelled.gold[given.point].map { Judgement(gold: $0, given: given) }
    }
  }

  /// The language that the file names, else the one that the grader takes it for.
  public var language: String { labelled.language ?? grade.language.rawValue }

  /// Whether the labels find nothing in it, right or wrong.
  public var isBlank: Bool { judgements.allSatisfy { $0.gold == .missed } }
}
