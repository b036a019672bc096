public import Questions

/// Why a line of a file of labelled answers is left out.
public struct LabelledAnswerProblem: Error, Hashable, Sendable {
  /// The line, from 1.
  public var line: Int
  /// What is wrong with it.
  public var kind: Kind

  /// Creates a problem.
  public init(line: Int, kind: Kind) {
    self.line = line
    self.kind = kind
  }

  /// What can be wrong with a line, as data; ``Kind/sentence`` puts it into words.
  public enum Kind: Hashable, Sendable {
    /// The bytes are not UTF-8.
    case notUTF8
    /// The line is not a JSON object.
    case notAnObject
    /// A key that must be there is not.
    case missingKey(String)
    /// The value of a key has another type than it needs.
    case wrongType(key: String)
    /// An id that an earlier line has.
    case duplicateID(String, firstLine: Int)
    /// The mark is not from 0 to 100.
    case markOutOfRange(Double)
    /// The answer has no label at all.
    case noLabels
    /// A label that is not one of the four verdicts.
    case unknownVerdict(String, point: String)
    /// A label for a point that the question does not have.
    case unknownPoint(PointID, question: QuestionID, nearest: String?)
    /// The question cannot be opened.
    case question(ContentError)
    /// The answer is longer than the grader reads.
    case tooLong(scalars: Int, limit: Int)
  }
}

extension LabelledAnswerProblem: Comparable {
  /// Orders problems by line.
  public static func < (left: LabelledAnswerProblem, right: LabelledAnswerProblem) -> Bool {
    left.line < right.line
  }
}
