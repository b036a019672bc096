public import Questions
public import Wording

/// Something that the content check found, and where.
public struct Finding: Hashable, Sendable, Comparable {
  /// Where it is.
  public var place: SourcePlace
  /// What is wrong and what was expected, as one sentence without its full stop.
  public var sentence: Bilingual

  /// Creates a finding.
  public init(place: SourcePlace, sentence: Bilingual) {
    self.place = place
    self.sentence = sentence
  }

  /// Puts a problem of a file's form into words.
  public init(_ problem: ContentProblem) {
    self.init(place: problem.place, sentence: problem.kind.sentence)
  }

  /// Orders findings by place.
  public static func < (left: Finding, right: Finding) -> Bool { left.place < right.place }
}
