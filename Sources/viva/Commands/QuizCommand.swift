import ArgumentParser
import Questions
import Tutor

/// `viva quiz`: straight into a round of short items.
struct QuizCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quiz",
    abstract: Console.say(
      zh: "直接开始一轮小测",
      en: "Go straight to a round of short items."
    )
  )

  @Argument(
    help: ArgumentHelp(
      Console.say(
        zh: "题目或主题的名字；省略时从所有题目里出",
        en: "A question or a topic; else all questions are drawn from."
      )
    )
  )
  var topic: String?

  @OptionGroup var options: GlobalOptions

  func run() throws { try QuestionName(topic).openQuiz(options) }
}
