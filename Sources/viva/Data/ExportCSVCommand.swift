import ArgumentParser
import Journal
import Reports
import Wording

/// `viva export csv`: every answer as a row, beside its earlier ones.
struct ExportCSVCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "csv",
    abstract: Console.say(
      zh: "导出全部回答，每行一次，带评分和与上次的差别",
      en: "Every answer as a row with its score and what changed since the last."
    )
  )

  @OptionGroup var output: ExportOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    do {
      let journal = try JournalAccess().readable()
      let questions = try journal?.answeredQuestions() ?? []
      let file = try output.open()
      try file.write(HistoryTable.header)
      for question in questions {
        for answer in try journal?.comparedHistory(of: question) ?? [] {
          try file.write(HistoryTable.row(of: answer))
        }
      }
      try file.finish()
    } catch let error as JournalError {
      throw CommandFailure(error)
    }
  }
}
