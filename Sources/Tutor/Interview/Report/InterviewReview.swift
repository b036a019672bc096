public import Grading
public import Questions

/// What a mock interview comes to: figures, what was strong, weak and wrong, and what to do next.
public struct InterviewReview: Hashable, Sendable {
  /// What was planned and said.
  public let interview: OpenedInterview
  /// What should be done next, at most ``adviceLimit`` things, the most telling first.
  public let advice: [InterviewAdvice]

  /// Looks through an interview.
  ///
  /// - Parameter catalogue: What else could be asked.
  public init(_ interview: OpenedInterview, catalogue: Catalogue) {
    self.interview = interview
    advice = Self.advice(for: interview, catalogue: catalogue)
  }

  /// The mean score of the answers before the interviewer asked on, from 0 to 1; 0 without any.
  public var score: Double { Self.mean(interview.turns.map(\.grade.score)) }

  /// How many questions were answered, those passed over left out.
  public var answered: Int { interview.turns.count { !$0.isPassed } }

  /// The same with the replies.
  public var scoreWithReplies: Double { Self.mean(interview.turns.map(\.gradeWithReplies.score)) }

  /// The seconds that answers and replies took.
  public var usedSeconds: Double { interview.turns.reduce(0) { $0 + $1.usedSeconds } }

  /// The mean seconds of an answer, replies apart; 0 without any.
  public var secondsPerAnswer: Double { Self.mean(interview.turns.map(\.seconds)) }

  /// The questions that there was no time for.
  public var notReached: [QuestionID] {
    let answered = Set(interview.turns.map(\.question))
    return interview.plan.questions.filter { !answered.contains($0) }
  }

  /// The answers that an interviewer would be content with: those from ``strongScore`` on.
  public var strong: [InterviewTurn] {
    interview.turns.filter { $0.grade.score >= Self.strongScore }
  }

  /// The other answers, the weakest first.
  public var weak: [InterviewTurn] { Self.weakest(of: interview) }

  /// What was said wrong, in the order of the interview, as the answer said it; and whether the
  /// reply put it right.
  public var wrong: [(turn: InterviewTurn, point: PointGrade, isMended: Bool)] {
    interview.turns.flatMap { turn in
      turn.grade.points.filter { $0.verdict == .contradicted }.map { point in
        (turn, point, turn.verdict(on: point.point)?.verdict != .contradicted)
      }
    }
  }

  /// From which score on an answer is strong: the bound of the rating "good".
  public static let strongScore = 0.65
  /// The most things that are advised.
  public static let adviceLimit = 3

  private static func weakest(of interview: OpenedInterview) -> [InterviewTurn] {
    interview.turns.enumerated()
      .filter { $0.element.grade.score < strongScore }
      .sorted {
        ($0.element.grade.score, $0.offset) < ($1.element.grade.score, $1.offset)
      }
      .map(\.element)
  }

  private static func mean(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
  }
}

extension InterviewReview {
  /// What to do next: what was said wrong is seen running, the weakest answer is drilled, and so on
  /// down the list, no question and no demo twice.
  private static func advice(
    for interview: OpenedInterview,
    catalogue: Catalogue
  ) -> [InterviewAdvice] {
    let weak = weakest(of: interview)
    var wishes = walks(in: interview, where: .contradicted).prefix(1).map { $0 }
    wishes += weak.prefix(1).map(drill)
    wishes += slowest(in: interview).map { [$0] } ?? []
    wishes += walks(in: interview, where: .missed)
    wishes += weak.dropFirst().map(drill)
    wishes += interview.plan.questions
      .filter { question in !interview.turns.contains { $0.question == question } }
      .map(InterviewAdvice.new)
    // A strong answer that left something out comes before what was no part of the interview.
    wishes += interview.turns.filter { $0.grade.score >= strongScore && lacksPoint($0) }.map(drill)
    wishes += catalogue.questions
      .filter { !interview.plan.questions.contains($0.id) && isAsked($0, in: interview.plan.scope) }
      .map { InterviewAdvice.new($0.id) }
    var advice: [InterviewAdvice] = []
    for wish in wishes where advice.count < adviceLimit {
      if !advice.contains(where: { $0.isAbout(the: wish) }) { advice.append(wish) }
    }
    return advice
  }

  /// Whether a question is about what an interview was about.
  private static func isAsked(_ question: QuestionSummary, in scope: InterviewScope) -> Bool {
    switch scope {
    case .real: true
    case .topics(let topics): topics.contains(question.topic)
    }
  }

  /// Whether answer and replies left out a point.
  private static func lacksPoint(_ turn: InterviewTurn) -> Bool {
    (turn.record?.points ?? []).contains { point in
      turn.verdict(on: point.id).map { $0.verdict.credit == 0 } ?? false
    }
  }

  /// To answer a question again, with the heaviest point that answer and replies lack.
  private static func drill(_ turn: InterviewTurn) -> InterviewAdvice {
    let lacking = (turn.record?.points ?? []).filter { point in
      turn.verdict(on: point.id).map { $0.verdict.credit == 0 } ?? false
    }
    return .drill(
      turn.question,
      score: turn.grade.score,
      point: lacking.max { $0.weight < $1.weight }?.statement
    )
  }

  /// The demos that show what was missed or said wrong, the heaviest point first.
  private static func walks(
    in interview: OpenedInterview,
    where verdict: Verdict
  ) -> [InterviewAdvice] {
    var found: [(weight: Int, advice: InterviewAdvice)] = []
    for turn in interview.turns {
      for point in turn.record?.points ?? [] where turn.verdict(on: point.id)?.verdict == verdict {
        guard let link = point.demos.first else { continue }
        let isWrong = verdict == .contradicted
        found.append(
          (
            point.weight,
            .walk(link, turn.question, point: point.statement, isWrong: isWrong)
          )
        )
      }
    }
    return found.enumerated()
      .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
      .map(\.element.advice)
  }

  /// The answer that took longest beyond half more than its aim, or nil.
  private static func slowest(in interview: OpenedInterview) -> InterviewAdvice? {
    let aim = interview.plan.answerAim
    let slow = interview.turns.filter { $0.seconds > aim * 1.5 }.max { $0.seconds < $1.seconds }
    return slow.map { .aloud($0.question, seconds: $0.seconds, aim: aim) }
  }
}
