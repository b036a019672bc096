import Demos
import Grading
import Questions
import Wording

/// Holds one record against the grader and the demos.
struct RubricCheck {
  let record: QuestionRecord
  let demos: [DemoCard]

  /// The score from which an answer is not weak: it holds more than half of what was asked.
  static let strongScore = 0.6

  private var question: Question { record.question }

  /// Everything that should be mended.
  func findings() -> [Finding] {
    let grader = Grader(question: question)
    // Handed back alone the question is no answer and gets nothing; here its words are graded as
    // they would be within a longer one.
    var ungated = question
    ungated.asks = Bilingual(zh: "", en: "")
    let ungatedGrader = Grader(question: ungated)
    let texts = Language.allCases.flatMap { language in
      modelAnswer(in: language, grader: grader) + weakSample(in: language, grader: grader)
        + asks(in: language, grader: ungatedGrader)
    }
    return texts + links()
  }

  private func finding(_ path: String, _ problem: RubricProblem) -> Finding {
    Finding(place: record.place(path), sentence: problem.sentence)
  }

  private func modelAnswer(in language: Language, grader: Grader) -> [Finding] {
    let path = "modelAnswer.\(language.rawValue)"
    do {
      let grade = try grader.grade(question.modelAnswer[language])
      if let gate = grade.gate { return [finding(path, .modelAnswerGated(language, gate))] }
      let missing = grade.points.filter { $0.verdict != .covered }.map(\.point)
      return missing.isEmpty
        ? [] : [finding(path, .modelAnswerIncomplete(language, missing: missing))]
    } catch {
      switch error {
      case .answerTooLong(let scalars, let limit):
        return [finding(path, .modelAnswerTooLong(language, scalars: scalars, limit: limit))]
      }
    }
  }

  private func weakSample(in language: Language, grader: Grader) -> [Finding] {
    guard let grade = try? grader.grade(question.weakSample.answer[language]),
      grade.score >= Self.strongScore
    else { return [] }
    let problem = RubricProblem.weakSampleStrong(
      language,
      score: grade.score,
      limit: Self.strongScore
    )
    return [finding("weakSample.answer.\(language.rawValue)", problem)]
  }

  /// The points that the question's own words cover.
  private func asks(in language: Language, grader: Grader) -> [Finding] {
    guard let grade = try? grader.grade(question.asks[language]) else { return [] }
    let covered = grade.points.filter { $0.verdict == .covered }.map(\.point)
    return covered.isEmpty
      ? [] : [finding("asks.\(language.rawValue)", .asksScore(language, points: covered))]
  }

  private func links() -> [Finding] {
    question.points.enumerated().flatMap { index, point in
      point.demos.enumerated().flatMap { number, link in
        problems(of: link, path: "points[\(index)].demos[\(number)]")
      }
    }
  }

  private func problems(of link: DemoLink, path: String) -> [Finding] {
    guard let card = demos.first(where: { $0.name == link.demo }) else {
      let nearest = NearestName.of(link.demo, in: demos.map(\.name))
      return [finding("\(path).demo", .unknownDemo(link.demo, nearest: nearest))]
    }
    var findings: [Finding] = []
    let steps = card.steps.map(\.id)
    if !steps.contains(link.step) {
      let nearest = NearestName.of(link.step, in: steps)
      let problem = RubricProblem.unknownStep(link.step, demo: link.demo, nearest: nearest)
      findings.append(finding("\(path).step", problem))
    }
    for (dial, text) in link.settings.sorted(by: { $0.key < $1.key }) {
      do {
        _ = try card.value(of: dial, parsing: text)
      } catch {
        let problem = RubricProblem.badSetting(demo: link.demo, error)
        findings.append(finding("\(path).settings.\(dial)", problem))
      }
    }
    return findings
  }
}
