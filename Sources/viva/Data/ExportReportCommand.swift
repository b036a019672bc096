import ArgumentParser
import Journal
import Questions
import Tutor
import Wording

/// `viva export report`: the report of a mock interview as Markdown or as one page of HTML.
struct ExportReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: Console.say(
      zh: "把一次模拟面试的报告导出为 Markdown，或带图表的单个 HTML 页面",
      en: "The report of a mock interview as Markdown, or as one page of HTML with charts."
    )
  )

  @OptionGroup var output: ExportOptions

  @Option(
    help: ArgumentHelp(
      Console.say(
        zh: "第几次面试，从 1 数起；省略时是最近有作答的一次",
        en: "Which interview, counted from 1; else the last with an answer."
      ),
      valueName: "number"
    )
  )
  var interview: Int?

  @Option(
    help: ArgumentHelp(
      Console.say(
        zh: "格式；省略时看文件名的后缀：.html 或 .md",
        en: "The form; else by the ending of the file's name, .html or .md."
      )
    )
  )
  var format: ReportFormat?

  @Flag(
    help: ArgumentHelp(Console.say(zh: "列出有哪些面试", en: "List the interviews instead."))
  )
  var list = false

  @OptionGroup var options: GlobalOptions

  func run() throws {
    guard let form = format ?? ReportFormat(fileName: output.file) else {
      throw unknownEnding(of: output.file ?? "")
    }
    let reports: InterviewReports
    do {
      reports = try InterviewReports()
    } catch {
      throw CommandFailure(error)
    }
    if list { return Console.write(lines(of: reports.ended)) }
    let number = interview ?? reports.newestAnswered
    guard reports.ended.indices.contains(number - 1) else { throw missing(reports.ended.count) }
    guard let opened = reports.opened(reports.ended[number - 1].ticket) else {
      throw missing(reports.ended.count)
    }
    let pages = ReportPages(
      opened,
      among: reports.ended,
      reports.library.catalogue,
      in: Console.language
    )
    let file = try output.open()
    try file.write(pages.text(form))
    try file.finish()
  }

  private func unknownEnding(of file: String) -> CommandFailure {
    CommandFailure(
      Bilingual(
        zh: "报告只能写成 Markdown（.md）或网页（.html），“\(file)”两样都不是；换个后缀，或用 --format 指定。",
        en:
          "A report is written as Markdown (.md) or as a page (.html), and \"\(file)\" is neither; "
          + "end its name so, or say which with --format."
      )
    )
  }

  private func lines(of summaries: [InterviewSummary]) -> String {
    guard !summaries.isEmpty else { return missing(0).sentence[Console.language] }
    return summaries.enumerated().map { place, summary in
      let result = summary.result.flatMap { $0.answers > 0 ? $0 : nil }
      let score =
        result.map { NumberFormat.percent($0.score) }
        ?? Console.say(zh: "没有作答", en: "nothing answered")
      return "\(place + 1)  \(summary.begunAt.dayAndTime)  \(score)"
    }
    .joined(separator: "\n")
  }

  private func missing(_ count: Int) -> CommandFailure {
    guard count > 0 else {
      return CommandFailure(
        Bilingual(
          zh: "还没有面完的模拟面试；用 viva interview 开始一次。",
          en: "No mock interview has ended yet; 'viva interview' begins one."
        )
      )
    }
    return CommandFailure(
      Bilingual(
        zh: "面试编号在 1 到 \(count) 之间；用 viva export report --list 查看。",
        en: "Interviews are counted from 1 to \(count); 'viva export report --list' lists them."
      )
    )
  }
}
