import ArgumentParser
import Wording

/// `viva data`: everything that the journal's folder holds.
struct DataCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "data",
    abstract: Console.say(zh: "管理学习数据", en: "What is kept of your learning."),
    subcommands: [DataDeleteCommand.self]
  )

  @OptionGroup var options: GlobalOptions
}
