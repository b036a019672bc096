import ArgumentParser
import Wording

/// `viva memory`: the model of forgetting that due dates come from.
struct MemoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "memory",
    abstract: Console.say(
      zh: "用自己的复习记录拟合遗忘模型",
      en: "Fit the model of forgetting to your own reviews."
    ),
    subcommands: [MemoryFitCommand.self, MemoryResetCommand.self]
  )

  @OptionGroup var options: GlobalOptions
}
