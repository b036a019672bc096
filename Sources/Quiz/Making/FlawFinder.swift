import Grading
import Questions
import Wording

/// What a question's weak sample lacks, by the grader itself.
struct FlawFinder {
  let question: Question

  /// Whether the sample misses a point, or says it wrong, in both languages.
  func lacks(_ point: PointID) -> Bool {
    let grader = Grader(question: question)
    return Language.allCases.allSatisfy { language in
      let grade = try? grader.grade(question.weakSample.answer[language])
      guard let verdict = grade?.points.first(where: { $0.point == point })?.verdict else {
        return false
      }
      return verdict == .missed || verdict == .contradicted
    }
  }
}
