import Grading
import Questions
import Wording

/// What a question's weak sample lacks, by the grader itself.
struct FlawFinder {
  /// The points that the sample misses or says wrong, in both languages.
  let lacking: Set<PointID>

  /// Grades the sample in each language.
  init(question: Question) {
    let grader = Grader.kept(for: question)
    var lacking = Set(question.points.map(\.id))
    for language in Language.allCases {
      let grade = try? grader.grade(question.weakSample.answer[language])
      let missed = (grade?.points ?? []).filter {
        $0.verdict == .missed || $0.verdict == .contradicted
      }
      lacking.formIntersection(missed.map(\.point))
    }
    self.lacking = lacking
  }
}
