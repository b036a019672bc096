import Foundation
import Grading
import Questions
import Wording

/// Grades line by line; a bad line is reported in its place and the rest goes on.
struct GradeBatch {
  private struct Line: Decodable {
    let id: LineID
    let question: QuestionID
    let answer: String

    private enum CodingKeys: String, CodingKey {
      case id, question, answer
    }

    init(from decoder: any Decoder) throws {
      id = try IdentifiedLine(from: decoder).id
      let values = try decoder.container(keyedBy: CodingKeys.self)
      question = try values.decode(QuestionID.self, forKey: .question)
      answer = try values.decode(String.self, forKey: .answer)
    }
  }

  private struct IdentifiedLine: Decodable {
    let id: LineID

    private enum CodingKeys: String, CodingKey {
      case id
    }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      guard values.contains(.id) else {
        let context = DecodingError.Context(codingPath: [], debugDescription: "no id")
        throw DecodingError.keyNotFound(CodingKeys.id, context)
      }
      // The value's own decoder: the keyed container takes null for a value that is not there.
      id = try LineID(from: values.superDecoder(forKey: .id))
    }
  }

  private struct Failure: Encodable {
    let id: LineID?
    let error: String

    private enum Key: String, CodingKey {
      case id
      case error
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(id, forKey: .id)
      try container.encode(error, forKey: .error)
    }
  }

  private let shelf: GraderShelf
  private let language: Language
  private let decoder = JSONDecoder()

  /// How many lines could not be graded.
  private(set) var failures = 0

  /// Prepares to grade, with sentences in a language.
  init(shelf: GraderShelf, language: Language) {
    self.shelf = shelf
    self.language = language
  }

  /// Whether a line holds nothing but blanks.
  static func isBlank(_ line: Data) -> Bool {
    line.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") || $0 == 9 }
  }

  /// The line of JSON for a line of the batch, the file's `number`th, counted from 1.
  mutating func result(for line: Data, number: Int) throws -> String {
    do {
      let line = try decode(line)
      let entry = try shelf.entry(line.question)
      var result = GradeJSON(try entry.grader.grade(line.answer), of: entry.question, in: language)
      result.id = line.id
      return try result.line()
    } catch let failure as CommandFailure {
      return try report(failure.sentence, line, number)
    } catch let error as ContentError {
      return try report(error.sentence, line, number)
    } catch let error as GradingError {
      return try report(error.sentence, line, number)
    }
  }

  private func decode(_ line: Data) throws -> Line {
    // JSONDecoder would guess at other encodings.
    guard String(validating: line, as: UTF8.self) != nil else {
      throw CommandFailure(
        Bilingual(zh: "不是有效的 UTF-8。", en: "This is not valid UTF-8.")
      )
    }
    do {
      return try decoder.decode(Line.self, from: line)
    } catch {
      throw CommandFailure(
        Bilingual(
          zh: "不是含有 id、question、answer 的 JSON 对象。",
          en: "This is not a JSON object with id, question and answer."
        )
      )
    }
  }

  private mutating func report(
    _ sentence: Bilingual,
    _ line: Data,
    _ number: Int
  ) throws -> String {
    failures += 1
    let sentence = Bilingual(
      zh: "第 \(number) 行：\(sentence.zh)",
      en: "Line \(number): \(sentence.en)"
    )
    let id = try? decoder.decode(IdentifiedLine.self, from: line).id
    return try Failure(id: id, error: sentence[language]).line()
  }
}
