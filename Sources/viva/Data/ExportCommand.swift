import ArgumentParser
import Wording

/// `viva export`: the user's records in forms that other programs read.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: Console.say(
      zh: "导出学习记录（JSON Lines、CSV）或 Anki 牌组",
      en: "Export the journal as JSON Lines or CSV, or the questions as an Anki deck."
    ),
    subcommands: [ExportJSONCommand.self, ExportCSVCommand.self, ExportAnkiCommand.self]
  )

  @OptionGroup var options: GlobalOptions
}
