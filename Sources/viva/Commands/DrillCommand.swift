import ArgumentParser
import Tutor

/// `viva drill`: straight into answering a question.
struct DrillCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drill",
    abstract: Console.say(zh: "直接开始答一道题", en: "Go straight to answering a question.")
  )

  @Argument(help: ArgumentHelp(QuestionName.help))
  var question: String?

  @OptionGroup var options: GlobalOptions

  func run() throws { try QuestionName(question).open(for: .drill, options) }
}
