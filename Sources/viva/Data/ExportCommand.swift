import ArgumentParser
import Wording

/// `viva export`: the user's records in forms that other programs read.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: Console.say(
      zh: "导出学习记录（JSON Lines、CSV）、Anki 牌组或面试报告",
      en: "Export the journal as JSON Lines or CSV, an Anki deck, or an interview's report."
    ),
    subcommands: [
      ExportJSONCommand.self, ExportCSVCommand.self, ExportAnkiCommand.self,
      ExportReportCommand.self,
    ]
  )

  @OptionGroup var options: GlobalOptions
}
