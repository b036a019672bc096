import ArgumentParser
import Journal
import Questions
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

  @Flag(
    help: ArgumentHelp(
      Console.say(
        zh: "改为导出小测：每行一个小题",
        en: "The quiz instead: every short item as a row."
      )
    )
  )
  var quiz = false

  @OptionGroup var output: ExportOptions
  @OptionGroup var options: GlobalOptions

  func run() throws {
    do {
      let journal = try JournalAccess().readable()
      let questions = try quiz ? journal?.quizzedQuestions() : journal?.answeredQuestions()
      let file = try output.open()
      try file.write(quiz ? QuizTable.header : HistoryTable.header)
      for question in questions ?? [] {
        try quiz
          ? writeItems(of: question, in: journal, to: file)
          : writeAnswers(to: question, in: journal, to: file)
      }
      try file.finish()
    } catch let error as JournalError {
      throw CommandFailure(error)
    }
  }

  private func writeAnswers(
    to question: QuestionID,
    in journal: Journal?,
    to file: OutputFile
  ) throws {
    for answer in try journal?.comparedHistory(of: question) ?? [] {
      try file.write(HistoryTable.row(of: answer))
    }
  }

  private func writeItems(
    of question: QuestionID,
    in journal: Journal?,
    to file: OutputFile
  ) throws {
    for item in try journal?.quizHistory(of: question) ?? [] {
      try file.write(QuizTable.row(of: item))
    }
  }
}
