import ArgumentParser
import Questions
import Tutor
import Wording

/// `viva interview`: a mock interview.
struct InterviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "interview",
    abstract: Console.say(
      zh: "模拟面试：计时、追问，结束后有报告",
      en: "A mock interview: timed, with follow-ups, and a report at the end."
    )
  )

  @Option(
    help: ArgumentHelp(
      Console.say(
        zh: "时长，5 到 120 分钟；省略时 30 分钟",
        en: "How long, from 5 to 120 minutes; else 30."
      ),
      valueName: "minutes"
    )
  )
  var length: Int?

  @Argument(
    help: ArgumentHelp(
      Console.say(
        zh: "主题的名字，可以写几个；省略时按真实面试来",
        en: "Topics; else an interview like a real one."
      ),
      valueName: "topic"
    )
  )
  var topics: [String] = []

  @OptionGroup var options: GlobalOptions

  func run() throws {
    if let length, !InterviewPlan.minutes.contains(length) {
      throw CommandFailure(
        Bilingual(
          zh: "时长要在 5 到 120 分钟之间，不能是 \(length)。",
          en: "An interview lasts from 5 to 120 minutes, not \(length)."
        )
      )
    }
    try TutorLauncher(options: options).run { library throws(CommandFailure) in
      var chosen: Set<TopicID> = []
      for name in topics { chosen.insert(try topic(name, in: library.catalogue)) }
      return .interview(minutes: length, topics: chosen)
    }
  }

  /// The topic of that name or title that has questions.
  private func topic(
    _ name: String,
    in catalogue: Catalogue
  ) throws(CommandFailure) -> TopicID {
    let wanted = name.lowercased()
    let used = Set(catalogue.questions.map(\.topic))
    let topics = catalogue.topics.filter { used.contains($0.id) }
    let found = topics.first { topic in
      topic.id.rawValue == wanted
        || Language.allCases.contains { topic.title[$0].lowercased() == wanted }
    }
    if let found { return found.id }
    let names = topics.map(\.id.rawValue)
    throw CommandFailure(
      Bilingual(
        zh: "没有叫“\(name)”的主题；可选：\(names.joined(separator: "、"))。",
        en: "There is no topic \"\(name)\"; there are \(names.joined(separator: ", "))."
      )
    )
  }
}
