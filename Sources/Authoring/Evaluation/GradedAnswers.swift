import Grading
public import Questions
import Wording

/// Labelled answers that were graded, and those that could not be.
public struct GradedAnswers: Sendable {
  /// The answers, in the file's order.
  public private(set) var answers: [GradedAnswer] = []
  /// Why the others were left out, in the file's order.
  public private(set) var problems: [LabelledAnswerProblem]

  /// Grades the answers of a file.
  ///
  /// - Parameters:
  ///   - labelled: The file.
  ///   - only: The one question to be looked at; nil means all. Answers to others are no problem.
  ///   - question: Opens a question; it is asked once for each.
  public init(
    _ labelled: LabelledAnswers,
    only: QuestionID? = nil,
    question: (QuestionID) throws(ContentError) -> Question
  ) {
    problems = labelled.problems
    var graders: [QuestionID: Result<Grader, ContentError>] = [:]
    for answer in labelled.answers where only == nil || answer.question == only {
      let grader: Result<Grader, ContentError>
      if let known = graders[answer.question] {
        grader = known
      } else {
        grader = Self.grader(of: answer.question, question)
        graders[answer.question] = grader
      }
      do throws(LabelledAnswerProblem) {
        answers.append(try Self.graded(answer, by: grader))
      } catch {
        problems.append(error)
      }
    }
    problems.sort()
  }

  private static func grader(
    of id: QuestionID,
    _ question: (QuestionID) throws(ContentError) -> Question
  ) -> Result<Grader, ContentError> {
    do throws(ContentError) {
      return .success(Grader(question: try question(id)))
    } catch {
      return .failure(error)
    }
  }

  private static func graded(
    _ answer: LabelledAnswer,
    by grader: Result<Grader, ContentError>
  ) throws(LabelledAnswerProblem) -> GradedAnswer {
    func problem(_ kind: LabelledAnswerProblem.Kind) -> LabelledAnswerProblem {
      LabelledAnswerProblem(line: answer.line, kind: kind)
    }
    switch grader {
    case .failure(let error): throw problem(.question(error))
    case .success(let grader):
      let grade: Grade
      do throws(GradingError) {
        grade = try grader.grade(answer.text)
      } catch {
        switch error {
        case .answerTooLong(let scalars, let limit):
          throw problem(.tooLong(scalars: scalars, limit: limit))
        }
      }
      let points = grade.points.map(\.point)
      if let stranger = answer.gold.keys.sorted().first(where: { !points.contains($0) }) {
        let nearest = NearestName.of(stranger.rawValue, in: points.map(\.rawValue))
        throw problem(.unknownPoint(stranger, question: answer.question, nearest: nearest))
      }
      return GradedAnswer(answer, grade: grade)
    }
  }
}
