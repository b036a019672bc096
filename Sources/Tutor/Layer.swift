/// A screen, or something that lies over one. The top layer takes an event or lets it fall.
public enum Layer: Hashable, Sendable {
  /// The first run.
  case welcome(Welcome)
  /// The list of questions.
  case home(Home)
  /// A question's material.
  case learn(Learn)
  /// A question being answered.
  case drill(Drill)
  /// A round of short items.
  case quiz(QuizRound)
  /// The list of demos.
  case demoList(DemoList)
  /// A demo.
  case demo(DemoWalk)
  /// The keys of the layer below.
  case help(Help)
  /// What a demo's step means.
  case explanation(Explanation)

  /// Whether the layer is a drill.
  var isDrill: Bool { if case .drill = self { true } else { false } }

  /// Whether the layer is a quiz.
  var isQuiz: Bool { if case .quiz = self { true } else { false } }
}
