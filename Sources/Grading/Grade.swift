public import Questions

/// The language that an answer was written in.
public enum AnswerLanguage: String, Codable, Hashable, Sendable {
  /// Mostly Han characters.
  case zh
  /// Mostly Latin letters.
  case en
  /// A fair share of both.
  case mixed
}

/// Why an answer earned nothing whatever its words.
public enum Gate: String, Codable, Hashable, Sendable, CaseIterable {
  /// Nothing but white space and punctuation.
  case empty
  /// The answer says that it does not know, and nothing else.
  case dontKnow = "dont-know"
  /// The question's own words, handed back.
  case copiedQuestion = "copied-question"
  /// A list of terms without a claim.
  case keywordList = "keyword-list"
  /// Words to the grader instead of an answer.
  case instructions
}

/// A part of the answer that decided a verdict.
///
/// Offsets count Unicode scalars of the text as the user typed it; `end` is exclusive, and both
/// stand on grapheme borders.
public struct Evidence: Codable, Hashable, Sendable {
  /// Which of the user's texts a span stands in.
  public enum Source: String, Codable, Hashable, Sendable {
    /// The answer to the question.
    case answer
    /// The reply to the interviewer's probe.
    case reply
  }

  /// The first scalar.
  public var start: Int
  /// One past the last scalar.
  public var end: Int
  /// The user's own words there.
  public var text: String
  /// The text that the offsets count in.
  public var source: Source

  /// Creates a span.
  public init(start: Int, end: Int, text: String, source: Source = .answer) {
    self.start = start
    self.end = end
    self.text = text
    self.source = source
  }
}

/// What decided a verdict, as data; ``Reason`` is put into words at the edge.
public enum Reason: Codable, Hashable, Sendable {
  /// Authored evidence was found.
  case evidence
  /// Evidence for half of the point was found.
  case partialEvidence
  /// Fewer parts of a compound point were found than cover it: how many, and which of the record's,
  /// counted from 0; none are named by grades from before they were told apart.
  case someParts(said: Int, of: Int, parts: [Int] = [])
  /// Evidence was found, and the answer denies it.
  case negated
  /// The answer makes a claim that the rubric names as wrong, or turns the evidence round (nil).
  case misconception(index: Int?)
  /// The answer denies a claim that the rubric names as wrong.
  case deniedMisconception(index: Int?)
  /// A right and a wrong claim stand side by side.
  case conflict(index: Int?)
  /// Evidence was found, and what else stands about it speaks against it; only the user knows what
  /// was meant.
  case doubted
  /// The answer comes near the evidence; only the user knows whether it was meant.
  case unsure
  /// The user was asked and said that it was meant.
  case confirmed
  /// The user was asked and said that it was not meant.
  case declined
  /// Nothing was found.
  case nothingFound
  /// A gate withheld all credit.
  case gate(Gate)
  /// The user overruled the grader.
  case overruled

  /// Whether the user would be asked what was meant.
  public var asks: Bool { self == .doubted || self == .unsure }
}

/// The verdict on one key point.
public struct PointGrade: Codable, Hashable, Sendable {
  /// The point within the question.
  public var point: PointID
  /// How the answer stands to it.
  public var verdict: Verdict
  /// How often a verdict reached this way is right, from 0 to 1.
  public var confidence: Double
  /// What decided.
  public var reason: Reason
  /// The user's words that decided, in order; empty for a missed point.
  public var evidence: [Evidence]

  /// Creates a verdict on a point.
  public init(
    point: PointID,
    verdict: Verdict,
    confidence: Double,
    reason: Reason,
    evidence: [Evidence]
  ) {
    self.point = point
    self.verdict = verdict
    self.confidence = confidence
    self.reason = reason
    self.evidence = evidence
  }
}

/// A scored answer.
public struct Grade: Codable, Hashable, Sendable {
  /// The question that was answered.
  public var question: QuestionID
  /// The rubric's revision that was used.
  public var rubricRevision: Int
  /// The language of the answer.
  public var language: AnswerLanguage
  /// Why all credit was withheld, or nil.
  public var gate: Gate?
  /// A verdict for every point of the question, in the question's order.
  public var points: [PointGrade]
  /// Σ weight·credit / Σ weight, from 0 to 1.
  public var score: Double

  /// Creates a grade.
  public init(
    question: QuestionID,
    rubricRevision: Int,
    language: AnswerLanguage,
    gate: Gate?,
    points: [PointGrade],
    score: Double
  ) {
    self.question = question
    self.rubricRevision = rubricRevision
    self.language = language
    self.gate = gate
    self.points = points
    self.score = score
  }
}
