import Demos
import Foundation
import Questions
import Reports
import Tutor
import Wording

/// The report of a mock interview as it is written into files.
struct ReportPages {
  private let interview: OpenedInterview
  private let account: InterviewAccount
  private let language: Language

  /// Puts an interview into words.
  ///
  /// - Parameters:
  ///   - summaries: All interviews, for the trend.
  ///   - catalogue: The titles of its questions.
  init(
    _ interview: OpenedInterview,
    among summaries: [InterviewSummary],
    _ catalogue: Catalogue,
    in language: Language
  ) {
    self.interview = interview
    self.language = language
    account = InterviewAccount(
      InterviewReview(interview, catalogue: catalogue),
      among: summaries,
      InterviewWords(
        language,
        questions: Dictionary(
          catalogue.questions.map { ($0.id, $0.title) },
          uniquingKeysWith: { first, _ in first }
        ),
        demos: Dictionary(
          Gallery.all.map { ($0.card.name, $0.card.title) },
          uniquingKeysWith: { first, _ in first }
        )
      )
    )
  }

  /// The report in a form.
  func text(_ format: ReportFormat) -> String {
    switch format {
    case .markdown: InterviewMarkdown(account, in: language).description
    case .html:
      InterviewHTML(account, aim: interview.plan.answerAim, in: language).description
    }
  }

  /// Writes it in both forms into a folder, beside whatever else is there, and says where; or why
  /// not.
  func write(into folder: String) -> Bilingual {
    let moment = interview.begunAt.dayAndTime.replacing(" ", with: "-").replacing(":", with: "")
    let forms: [(ReportFormat, ending: String)] = [(.markdown, "md"), (.html, "html")]
    do {
      let path = try OutputFile.keep(
        forms.map { (ending: $0.ending, text: text($0.0)) },
        named: "viva-interview-\(moment)",
        in: folder
      )
      let page = URL(filePath: path).lastPathComponent + ".html"
      return Bilingual(
        zh: "报告已写入 \(path).md；同名 .html 是带图表的网页。",
        en: "The report is in \(path).md, and as a page with charts in \(page)."
      )
    } catch {
      return error.sentence
    }
  }
}
