import Grading
import Questions

/// The questions that can be graded, each opened and compiled when it is first asked for.
final class GraderShelf {
  /// A question and its grader.
  struct Entry {
    let question: Question
    let grader: Grader
  }

  private let library: QuestionLibrary
  private var entries: [QuestionID: Entry] = [:]

  /// Takes the questions from a library.
  init(library: QuestionLibrary) { self.library = library }

  /// A question's entry, compiled once.
  func entry(_ id: QuestionID) throws(ContentError) -> Entry {
    if let entry = entries[id] { return entry }
    let question = try library.question(id)
    let entry = Entry(question: question, grader: Grader(question: question))
    entries[id] = entry
    return entry
  }
}
