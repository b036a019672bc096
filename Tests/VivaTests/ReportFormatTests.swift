import Testing

@testable import viva

@Suite("The form of a report by the name of its file")
struct ReportFormatTests {
  @Test(
    arguments: [
      ("r.md", ReportFormat.markdown), ("r.MARKDOWN", .markdown), ("a.b/r.html", .html),
      ("r.htm", .html), ("report", .markdown), ("a.txt/report", .markdown),
      ("r.txt", nil), ("r.pdf", nil), ("r.md.txt", nil), ("r.", nil),
    ] as [(String, ReportFormat?)]
  )
  func endings(name: String, form: ReportFormat?) {
    #expect(ReportFormat(fileName: name) == form)
  }

  @Test func withoutAFileItIsMarkdown() { #expect(ReportFormat(fileName: nil) == .markdown) }
}
