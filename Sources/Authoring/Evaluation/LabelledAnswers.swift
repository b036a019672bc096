public import Foundation
import Grading
import Questions

/// A file of labelled answers, one JSON object a line:
///
///     {"id": "a1", "question": "…", "lang": "zh", "style": "terse", "answer": "…",
///      "gold": {"point-id": "covered"}, "overall": 60}
///
/// `lang`, `style` and `overall` may be left out; blank lines count as lines and say nothing.
public struct LabelledAnswers: Sendable {
  /// The lines that could be read.
  public private(set) var answers: [LabelledAnswer] = []
  /// The lines that could not, in order.
  public private(set) var problems: [LabelledAnswerProblem] = []

  /// Reads a file's bytes.
  public init(_ data: Data) {
    let decoder = JSONDecoder()
    var firstLines: [String: Int] = [:]
    let lines = data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, bytes) in lines.enumerated() where !Self.isBlank(bytes) {
      let line = index + 1
      do throws(LabelledAnswerProblem) {
        let answer = try Self.answer(on: line, bytes, decoder)
        if let first = firstLines[answer.id] {
          throw LabelledAnswerProblem(line: line, kind: .duplicateID(answer.id, firstLine: first))
        }
        firstLines[answer.id] = line
        answers.append(answer)
      } catch {
        problems.append(error)
      }
    }
  }

  private static func isBlank(_ line: Data) -> Bool {
    line.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") || $0 == 9 }
  }

  private static func answer(
    on line: Int,
    _ bytes: Data,
    _ decoder: JSONDecoder
  ) throws(LabelledAnswerProblem) -> LabelledAnswer {
    func problem(_ kind: LabelledAnswerProblem.Kind) -> LabelledAnswerProblem {
      LabelledAnswerProblem(line: line, kind: kind)
    }
    // JSONDecoder would guess at other encodings.
    guard String(validating: bytes, as: UTF8.self) != nil else { throw problem(.notUTF8) }
    let fields: Fields
    do {
      fields = try decoder.decode(Fields.self, from: bytes)
    } catch {
      throw problem(kind(of: error))
    }
    if let mark = fields.overall, !(0...100).contains(mark) {
      throw problem(.markOutOfRange(mark))
    }
    guard !fields.gold.isEmpty else { throw problem(.noLabels) }
    var gold: [PointID: Verdict] = [:]
    for (point, label) in fields.gold.sorted(by: { $0.key < $1.key }) {
      guard let verdict = Verdict(rawValue: label) else {
        throw problem(.unknownVerdict(label, point: point))
      }
      gold[PointID(rawValue: point)] = verdict
    }
    return LabelledAnswer(
      line: line,
      id: fields.id.text,
      question: QuestionID(rawValue: fields.question),
      language: fields.lang,
      style: fields.style,
      text: fields.answer,
      gold: gold,
      mark: fields.overall
    )
  }

  private static func kind(of error: any Error) -> LabelledAnswerProblem.Kind {
    switch error {
    case DecodingError.keyNotFound(let key, _): .missingKey(key.stringValue)
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      context.codingPath.first.map { .wrongType(key: $0.stringValue) } ?? .notAnObject
    default: .notAnObject
    }
  }

  private struct Fields: Decodable {
    let id: Name
    let question: String
    let lang: String?
    let style: String?
    let answer: String
    let gold: [String: String]
    let overall: Double?
  }

  /// An id: a text, or a number that stands for its digits.
  private struct Name: Decodable {
    let text: String

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Int.self) {
        text = String(number)
      } else {
        text = try container.decode(String.self)
      }
    }
  }
}
