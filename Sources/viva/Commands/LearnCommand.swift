import ArgumentParser
import Tutor

/// `viva learn`: straight into a question's material.
struct LearnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn",
    abstract: Console.say(zh: "直接读一道题的材料", en: "Go straight to a question's material.")
  )

  @Argument(help: ArgumentHelp(QuestionName.help))
  var question: String?

  @OptionGroup var options: GlobalOptions

  func run() throws { try QuestionName(question).open(for: .learn, options) }
}
