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
  }

  private struct IdentifiedLine: Decodable {
    let id: LineID
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

  /// The line of JSON for a line of the batch.
  mutating func result(for line: Data) throws -> String {
    do {
      let line = try decode(line)
      let entry = try shelf.entry(line.question)
      var result = GradeJSON(try entry.grader.grade(line.answer), of: entry.question, in: language)
      result.id = line.id
      return try result.line()
    } catch let failure as CommandFailure {
      return try report(failure.sentence, line)
    } catch let error as ContentError {
      return try report(error.sentence, line)
    } catch let error as GradingError {
      return try report(error.sentence, line)
    }
  }

  private func decode(_ line: Data) throws -> Line {
    // JSONDecoder would guess at other encodings.
    guard String(validating: line, as: UTF8.self) != nil else {
      throw CommandFailure(
        Bilingual(zh: "这一行不是有效的 UTF-8。", en: "The line is not valid UTF-8.")
      )
    }
    do {
      return try decoder.decode(Line.self, from: line)
    } catch {
      throw CommandFailure(
        Bilingual(
          zh: "这一行不是含有 id、question、answer 的 JSON 对象。",
          en: "The line is not a JSON object with id, question and answer."
        )
      )
    }
  }

  private mutating func report(_ sentence: Bilingual, _ line: Data) throws -> String {
    failures += 1
    let id = try? decoder.decode(IdentifiedLine.self, from: line).id
    return try Failure(id: id, error: sentence[language]).line()
  }
}
