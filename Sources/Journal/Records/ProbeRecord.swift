public import Grading
public import Questions

/// A reply to the interviewer's probe about one point.
///
/// A probe does not change the answer's score: what had to be asked for was not remembered.
public struct ProbeRecord: Hashable, Sendable {
  /// The record of the answer that was probed.
  public var answer: RecordID
  /// The question.
  public var question: QuestionID
  /// The reply as the user typed it.
  public var reply: String
  /// The verdict as given on the point that was asked about, in the light of the reply.
  public var verdict: PointGrade
  /// The verdicts on other points of which the reply earned something, as in an interview.
  public var others: [PointGrade] = []
  /// The score of answer and reply together, from 0 to 1.
  public var score: Double
  /// The revision of the rubric that gave the verdict.
  public var rubricRevision: Int
  /// The seconds spent on the reply, where they were counted, as in an interview.
  public var seconds: Double?

  /// The point that was asked about.
  public var point: PointID { verdict.point }

  /// Creates a record.
  public init(
    answer: RecordID,
    question: QuestionID,
    reply: String,
    verdict: PointGrade,
    score: Double,
    rubricRevision: Int
  ) {
    self.answer = answer
    self.question = question
    self.reply = reply
    self.verdict = verdict
    self.score = score
    self.rubricRevision = rubricRevision
  }
}

extension ProbeRecord: Codable {
  private enum CodingKeys: String, CodingKey {
    case answer, question, reply, point, others, score, rubricRevision, seconds
  }

  /// Reads the stored form.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    answer = try values.decode(RecordID.self, forKey: .answer)
    question = try values.decode(QuestionID.self, forKey: .question)
    reply = try values.decode(String.self, forKey: .reply)
    verdict = try values.decode(StoredPoint.self, forKey: .point).grade
    others = try values.decodeIfPresent([StoredPoint].self, forKey: .others)?.map(\.grade) ?? []
    score = try values.decode(Double.self, forKey: .score)
    rubricRevision = try values.decode(Int.self, forKey: .rubricRevision)
    seconds = try values.decodeIfPresent(Double.self, forKey: .seconds)
  }

  /// Writes the stored form.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(answer, forKey: .answer)
    try values.encode(question, forKey: .question)
    try values.encode(reply, forKey: .reply)
    try values.encode(StoredPoint(verdict), forKey: .point)
    if !others.isEmpty {
      try values.encode(others.map { StoredPoint($0) }, forKey: .others)
    }
    try values.encode(score, forKey: .score)
    try values.encode(rubricRevision, forKey: .rubricRevision)
    try values.encodeIfPresent(seconds, forKey: .seconds)
  }
}
