import Foundation
import Grading
import Questions
import Wording

/// The questions that can be graded, each compiled when it is first asked for.
final class GraderShelf {
  /// A question and its grader.
  struct Entry {
    let question: Question
    let grader: Grader
  }

  private let questions: [QuestionID: Question]
  private var entries: [QuestionID: Entry] = [:]

  /// Reads the packs; where two hold the same question, the first one counts.
  init(packs: [URL]) {
    let records = packs.flatMap { PackReading(folder: $0).records }
    questions = Dictionary(records.map { ($0.question.id, $0.question) }) { first, _ in first }
  }

  /// A question's entry, compiled once.
  func entry(_ id: QuestionID) throws(CommandFailure) -> Entry {
    if let entry = entries[id] { return entry }
    guard let question = questions[id] else { throw unknown(id) }
    let entry = Entry(question: question, grader: Grader(question: question))
    entries[id] = entry
    return entry
  }

  private func unknown(_ id: QuestionID) -> CommandFailure {
    let nearest = nearestName(to: id.rawValue, among: questions.keys.map(\.rawValue).sorted())
    if let nearest {
      return CommandFailure(
        Bilingual(
          zh: "没有题目“\(id)”；你是不是要“\(nearest)”？",
          en: "There is no question \"\(id)\"; did you mean \"\(nearest)\"?"
        )
      )
    }
    return CommandFailure(
      Bilingual(
        zh: "没有题目“\(id)”；用 viva content list 查看所有题目。",
        en: "There is no question \"\(id)\"; 'viva content list' shows them all."
      )
    )
  }
}
