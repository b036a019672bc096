/// A screen, or something that lies over one. The top layer takes an event or lets it fall.
public enum Layer: Hashable, Sendable {
  /// The first run.
  case welcome(Welcome)
  /// The list of questions.
  case home(Home)
  /// A question's material.
  case learn(Learn)
  /// A question whose meaning was changed, before it is answered again.
  case revised(Revised)
  /// A question being answered.
  case drill(Drill)
  /// A round of short items.
  case quiz(QuizRound)
  /// The figures.
  case stats(Stats)
  /// The search.
  case find(Find)
  /// The answers to a question.
  case history(History)
  /// What can be set.
  case settings(SettingsScreen)
  /// The list of demos.
  case demoList(DemoList)
  /// A demo.
  case demo(DemoWalk)
  /// A mock interview.
  case interview(InterviewStage)
  /// The keys of the layer below.
  case help(Help)
  /// What a demo's step means.
  case explanation(Explanation)

  /// What is being written there, or nil.
  var draft: Draft? {
    switch self {
    case .drill(let drill): drill.draft
    case .quiz(let round): round.draft
    case .interview(.talking(let talk)): talk.draft
    default: nil
    }
  }

  /// Whether the layer is a mock interview.
  var isInterview: Bool { if case .interview = self { true } else { false } }

  /// Whether the layer is a drill.
  var isDrill: Bool { if case .drill = self { true } else { false } }

  /// Whether the layer is a question whose meaning was changed.
  var isRevised: Bool { if case .revised = self { true } else { false } }

  /// Whether the layer is a quiz.
  var isQuiz: Bool { if case .quiz = self { true } else { false } }
}
