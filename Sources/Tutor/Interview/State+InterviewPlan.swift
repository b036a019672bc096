public import Questions
import Wording

extension State {
  /// What an interview of a length would ask: one question for every five minutes, and two at
  /// least, so that it does not end with the first.
  ///
  /// Of what may be asked those come first that were never answered, then those answered longest
  /// ago; what is suspended, or left for tomorrow, is passed over. A real interview keeps the order
  /// of its rounds: where there is less time some rounds are left out, where there is more a round
  /// asks a second question.
  ///
  /// - Complexity: O(n log n) in the questions.
  public func interviewPlan(_ scope: InterviewScope, minutes: Int) -> InterviewPlan {
    let seconds = Double(minutes) * 60
    let count = max(InterviewPlan.fewestQuestions, Int(seconds / InterviewPlan.secondsPerQuestion))
    let hidden = hidden
    let questions =
      switch scope {
      case .real: realQuestions(count)
      case .topics(let topics):
        inOrder(
          longestUnasked(
            catalogue.questions.filter { topics.contains($0.topic) }.map(\.id)
              .filter { !hidden.contains($0) }
          )
          .prefix(count)
        )
      }
    return InterviewPlan(scope: scope, seconds: seconds, questions: questions)
  }

  /// The topics that have questions, in the catalogue's order.
  public var interviewTopics: [Topic] {
    let used = Set(catalogue.questions.map(\.topic))
    return catalogue.topics.filter { used.contains($0.id) }
  }

  /// Whether any question of a real interview is installed and may be asked.
  public var hasRealInterview: Bool { !realRounds.isEmpty }

  /// The rounds of a real interview, each with the questions that are installed and may be asked.
  private var realRounds: [[QuestionID]] {
    let known = Set(catalogue.questions.map(\.id)).subtracting(hidden)
    return RealInterview.rounds.map { $0.filter(known.contains) }.filter { !$0.isEmpty }
  }

  private func realQuestions(_ count: Int) -> [QuestionID] {
    let rounds = realRounds.map(longestUnasked)
    let firsts = Set(longestUnasked(rounds.map { $0[0] }).prefix(count))
    let seconds = Set(
      longestUnasked(rounds.flatMap { $0.dropFirst() }).prefix(max(0, count - firsts.count))
    )
    let chosen = firsts.union(seconds)
    return rounds.flatMap { $0.filter(chosen.contains) }
  }

  /// Questions, those never answered first, then by how long ago they were.
  private func longestUnasked(_ questions: [QuestionID]) -> [QuestionID] {
    questions.enumerated().sorted { left, right in
      let (first, second) = (answeredAt(left.element), answeredAt(right.element))
      return first == second ? left.offset < right.offset : first < second
    }.map(\.element)
  }

  private func answeredAt(_ question: QuestionID) -> Int64 {
    standings[question]?.answeredAt.microseconds ?? .min
  }

  /// Questions in the catalogue's order.
  private func inOrder(_ questions: some Sequence<QuestionID>) -> [QuestionID] {
    let wanted = Set(questions)
    return catalogue.questions.map(\.id).filter(wanted.contains)
  }
}
