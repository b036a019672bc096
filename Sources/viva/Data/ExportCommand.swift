import ArgumentParser
import Wording

/// `viva export`: the user's records in forms that other programs read.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: Console.say(
      zh: "导出学习记录（JSON Lines、CSV）",
      en: "Export the journal as JSON Lines or CSV."
    ),
    subcommands: [ExportJSONCommand.self, ExportCSVCommand.self]
  )

  @OptionGroup var options: GlobalOptions
}
