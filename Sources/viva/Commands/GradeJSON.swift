import Foundation
import Grading
import Questions
import Wording

/// A grade in the form that `viva grade --json` promises.
struct GradeJSON: Encodable {
  /// A point's verdict.
  struct Point: Encodable {
    let id: String
    let verdict: Verdict
    let confidence: Double
    let reason: String
    let evidence: [Span]
  }

  /// Words of the answer; offsets count its Unicode scalars.
  struct Span: Encodable {
    let start: Int
    let end: Int
    let text: String
  }

  /// The id of a batch's line, as it stood there.
  var id: LineID?
  private let question: String
  private let rubricRevision: Int
  private let lang: AnswerLanguage
  private let score: Double
  private let gate: Gate?
  private let points: [Point]

  /// Takes a grade, with reasons in a language.
  init(_ grade: Grade, of question: Question, in language: Language) {
    self.question = grade.question.rawValue
    rubricRevision = grade.rubricRevision
    lang = grade.language
    score = grade.score
    gate = grade.gate
    points = zip(grade.points, question.points)
      .map { grade, point in
        Point(
          id: grade.point.rawValue,
          verdict: grade.verdict,
          confidence: grade.confidence,
          reason: grade.reason.sentence(about: point)[language],
          evidence: grade.evidence.map { Span(start: $0.start, end: $0.end, text: $0.text) }
        )
      }
  }

  private enum Key: String, CodingKey {
    case id
    case question
    case rubricRevision
    case lang
    case score
    case gate
    case points
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encodeIfPresent(id, forKey: .id)
    try container.encode(question, forKey: .question)
    try container.encode(rubricRevision, forKey: .rubricRevision)
    try container.encode(lang, forKey: .lang)
    try container.encode(score, forKey: .score)
    // No gate is said outright: readers may rely on the field.
    try container.encode(gate, forKey: .gate)
    try container.encode(points, forKey: .points)
  }
}

extension Encodable {
  /// The value as one line of JSON, the same at every run.
  func line() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}
