import Grading
import Memory
import Questions

extension AnswerRecord: Codable {
  private enum CodingKeys: String, CodingKey {
    case question, rubricRevision, language, text, sureness, seconds, hints, gate, score, points
    case rating, interview
  }

  /// Reads the stored form.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    question = try values.decode(QuestionID.self, forKey: .question)
    text = try values.decode(String.self, forKey: .text)
    sureness = try values.decodeIfPresent(Int.self, forKey: .sureness)
    seconds = try values.decode(Double.self, forKey: .seconds)
    hints = try values.decode(Int.self, forKey: .hints)
    rating = try values.decode(Rating.self, forKey: .rating)
    interview = try values.decodeIfPresent(RecordID.self, forKey: .interview)
    let points = try values.decode([StoredPoint].self, forKey: .points)
    weights = Dictionary(
      points.map { ($0.id, $0.weight ?? 1) },
      uniquingKeysWith: { first, _ in first }
    )
    grade = Grade(
      question: question,
      rubricRevision: try values.decode(Int.self, forKey: .rubricRevision),
      language: try values.decode(AnswerLanguage.self, forKey: .language),
      gate: try values.decodeIfPresent(Gate.self, forKey: .gate),
      points: points.map(\.grade),
      score: try values.decode(Double.self, forKey: .score)
    )
  }

  /// Writes the stored form.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(question, forKey: .question)
    try values.encode(grade.rubricRevision, forKey: .rubricRevision)
    try values.encode(grade.language, forKey: .language)
    try values.encode(text, forKey: .text)
    try values.encodeIfPresent(sureness, forKey: .sureness)
    try values.encode(seconds, forKey: .seconds)
    try values.encode(hints, forKey: .hints)
    try values.encodeIfPresent(grade.gate, forKey: .gate)
    try values.encode(grade.score, forKey: .score)
    try values.encode(rating, forKey: .rating)
    try values.encodeIfPresent(interview, forKey: .interview)
    try values.encode(
      grade.points.map { StoredPoint($0, weight: weights[$0.point] ?? 1) },
      forKey: .points
    )
  }
}
