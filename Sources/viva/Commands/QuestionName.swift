import Questions
import Tutor
import Wording

/// A question or a topic as named on the command line.
struct QuestionName {
  static let help = Console.say(
    zh: "题目或主题的名字；省略时由 Viva 挑一道",
    en: "A question or a topic; else Viva picks one."
  )

  private let name: String?

  init(_ name: String?) { self.name = name }

  /// Opens the tutor with the question.
  func open(for purpose: OpenPurpose, _ options: GlobalOptions) throws {
    try TutorLauncher(options: options).run { library throws(CommandFailure) in
      guard let name else { return .suggestion(purpose) }
      return try find(name, in: library.catalogue, for: purpose)
    }
  }

  /// Opens the tutor with a quiz on the question or the topic.
  func openQuiz(_ options: GlobalOptions) throws {
    try TutorLauncher(options: options).run { library throws(CommandFailure) in
      guard let name else { return .quiz(.all) }
      return switch try find(name, in: library.catalogue, for: .drill) {
      case .question(let id, _): .quiz(.question(id))
      case .suggestion(_, in: .some(let topic)): .quiz(.topic(topic))
      default: .quiz(.all)
      }
    }
  }

  /// The question of that name, or what is next in the topic of that name.
  private func find(
    _ name: String,
    in catalogue: Catalogue,
    for purpose: OpenPurpose
  ) throws(CommandFailure) -> TutorProgram.Opening {
    let wanted = name.lowercased()
    if let question = catalogue.questions.first(where: { $0.id.rawValue == wanted }) {
      return .question(question.id, purpose)
    }
    let topic = catalogue.topics.first { topic in
      topic.id.rawValue == wanted
        || Language.allCases.contains { topic.title[$0].lowercased() == wanted }
    }
    if let topic, catalogue.questions.contains(where: { $0.topic == topic.id }) {
      return .suggestion(purpose, in: topic.id)
    }
    let known = catalogue.questions.map(\.id.rawValue) + catalogue.topics.map(\.id.rawValue)
    let meant = NearestName.of(wanted, in: known).map(NearestName.question)
    throw CommandFailure(
      Bilingual(
        zh: "没有叫“\(name)”的题目或主题；"
          + (meant?.zh ?? "用 viva content list 看有哪些。"),
        en: "There is no question or topic \"\(name)\"; "
          + (meant?.en ?? "viva content list names them.")
      )
    )
  }
}
