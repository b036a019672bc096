import Foundation
import Grading
import Wording

/// Reads an answer from outside.
enum AnswerInput {
  /// The longest UTF-8 form of an answer within the limit, and one byte more.
  private static let mostBytes = Grader.answerLimit * 4 + 1

  /// All of a stream as text, given up once it is too long to be graded.
  static func read(_ stream: FileHandle) throws -> String {
    var bytes = Data()
    do {
      while bytes.count < mostBytes,
        let chunk = try stream.read(upToCount: mostBytes - bytes.count), !chunk.isEmpty
      {
        bytes.append(chunk)
      }
    } catch {
      throw CommandFailure(
        Bilingual(
          zh: "标准输入读不了；请把回答从管道或文件送进来，如 viva grade ID < answer.txt。",
          en: "Standard input cannot be read; send the answer through a pipe or from a file, as in "
            + "viva grade ID < answer.txt."
        )
      )
    }
    if bytes.count == mostBytes { throw CommandFailure(GradingError.tooLongSentence) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandFailure(
        Bilingual(
          zh: "回答不是有效的 UTF-8；请用 UTF-8 保存后再试。",
          en: "The answer is not valid UTF-8; save it as UTF-8 and try again."
        )
      )
    }
    return text
  }
}
