import Questions
import Testing
import Wording

@testable import Quiz

@Suite("Reasons for calling a claim true or false")
struct ClaimReasonTests {
  /// What a reason for a right call comes to.
  private func outcome(
    _ reason: String,
    _ claim: PointQuiz.Claim,
    isTrue: Bool,
    on point: KeyPoint,
    of question: Question,
    _ language: Language
  ) throws -> QuizOutcome {
    let item = QuizItem(
      question: question.id,
      title: question.title,
      point: point,
      task: .claim(CalledClaim(claim, isTrue: isTrue)),
      seed: 1
    )
    return try QuizJudge(question: question).outcome(
      of: .called(isTrue, because: reason),
      to: item,
      in: language
    )
  }

  /// Every shipped claim, with its point and question, in each language.
  private func each(
    _ body: (PointQuiz.Claim, KeyPoint, Question, Language) throws -> Void
  ) throws {
    let material = try QuizMakerTests.material(seed: 1)
    for question in material.questions.values.sorted(by: { $0.id < $1.id }) {
      for point in question.points {
        for claim in point.quiz.claims {
          for language in Language.allCases { try body(claim, point, question, language) }
        }
      }
    }
  }

  @Test("The author's own reason is enough, whichever form is shown")
  func ownReason() throws {
    var count = 0
    try each { claim, point, question, language in
      for isTrue in [true, false] {
        let outcome = try outcome(
          claim.because[language],
          claim,
          isTrue: isTrue,
          on: point,
          of: question,
          language
        )
        #expect(outcome.reason == .enough && outcome.score == 1, "\(point.id) \(language)")
        count += 1
      }
    }
    #expect(count > 60)
  }

  @Test("Whoever calls the right form true for the reason that the wrong form states is half right")
  func wrongReason() throws {
    var (wrong, enough, count) = (0, 0, 0)
    try each { claim, point, question, language in
      let outcome = try outcome(
        claim.wrong[language],
        claim,
        isTrue: true,
        on: point,
        of: question,
        language
      )
      count += 1
      if outcome.reason == .wrong { wrong += 1 }
      if outcome.reason == .enough { enough += 1 }
      #expect(outcome.isCallRight == true)
      #expect(outcome.score == (outcome.reason == .enough ? 1 : 0.5))
    }
    // Of 36, 30 are told as wrong, 4 as another thing, and 2 pass as half of the point.
    #expect(count > 30 && wrong * 5 >= count * 4 && enough * 15 <= count, "\(wrong), \(enough)")
  }

  @Test("No reason, and one that is about something else, are half right")
  func noReason() throws {
    try each { claim, point, question, language in
      for (reason, kind) in [
        ("", ClaimReason.none), (" \n", .none), ("我猜的，没什么理由", .other), ("just a hunch", .other),
      ] {
        let outcome = try outcome(
          reason,
          claim,
          isTrue: true,
          on: point,
          of: question,
          language
        )
        #expect(outcome.reason == kind && outcome.score == 0.5, "\(point.id) \(reason)")
      }
    }
  }
}
