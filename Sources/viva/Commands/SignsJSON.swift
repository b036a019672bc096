import Authoring
import Grading
import Questions

/// What stands about the words that would earn a point, in the form that `viva content evaluate
/// --signs` promises.
struct SignsJSON: Encodable {
  private let id: String
  private let question: String
  private let point: String
  private let gold: Verdict
  private let verdict: Verdict
  private let signs: [[String]]

  /// One line for each labelled point of some answers that would earn credit.
  static func lines(of answers: [GradedAnswer], in library: QuestionLibrary) throws -> [String] {
    var graders: [QuestionID: Grader] = [:]
    return try answers.flatMap { answer -> [String] in
      let labelled = answer.labelled
      guard answer.grade.gate == nil else { return [] }
      let grader =
        try graders[labelled.question] ?? Grader(question: library.question(labelled.question))
      graders[labelled.question] = grader
      return try grader.signs(in: labelled.text).compactMap { found in
        try labelled.gold[found.point].map { gold in
          try SignsJSON(
            id: labelled.id,
            question: labelled.question.rawValue,
            point: found.point.rawValue,
            gold: gold,
            verdict: found.verdict,
            signs: found.signs
          ).line()
        }
      }
    }
  }
}
