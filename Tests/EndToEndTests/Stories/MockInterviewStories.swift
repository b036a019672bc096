import Foundation
import Testing

extension InTerminal {
  /// A mock interview in a real terminal: killed twice, gone on with, ended, read and exported.
  @Suite struct MockInterviewStories {
    @Test func anInterviewOutlivesKillsAndIsReadAndExported() throws {
      let home = try TemporaryFolder()
      // Length and topic are named: it begins.
      var viva = try VivaInTerminal(["interview", "--length", "10", "deep-networks"], home: home)
      try viva.expect("question 1 of 2", "Let us begin.", "Ctrl-D done")
      try viva.type("The deeper the network, the more factors the product has.")
      try viva.expect("57 characters · saved")
      // Killed, what was typed up to the last saving is there, and nothing tells a score.
      try viva.kill(SIGKILL)
      try viva.expectLeft(with: 128 + SIGKILL)

      viva = try VivaInTerminal(["interview"], home: home)
      try viva.expect("Go on", "2 questions", "Enter go on")
      try viva.press("Enter")
      try viva.expect("question 1 of 2", "the more factors the product has.")
      try viva.press("C-d")
      try viva.expect(
        "question 1 of 2, follow-up 1",
        "you said  The deeper the network",
        "Let me ask a little more about that."
      )
      try viva.type("half a reply")
      try viva.expect("12 characters · saved")
      try viva.kill(SIGKILL)
      try viva.expectLeft(with: 128 + SIGKILL)
      let journal = try JournalFile(in: home)
      #expect(try journal.count(of: "answer") == 1)
      #expect(try journal.drafts() == ["half a reply"])
      let program = try Program(home: home)
      #expect(try program.run(["doctor"]).status == 0)
      #expect(try program.run(["export", "report"]).status == 2)

      // Left for later, home says that it waits.
      viva = try VivaInTerminal(["interview"], home: home)
      try viva.press("Enter")
      try viva.expect("half a reply")
      try viva.press("Escape")
      try viva.expect("Paused. The clock is stopped.", "Esc go on")
      try viva.press("3")
      try viva.expect("interview paused", "i resume")
      #expect(try !viva.screen().contains("%"))
      try viva.press("i")
      try viva.expect("half a reply")
      // The pause leads to the other interviews, too, among which it waits.
      try viva.press("Escape")
      try viva.expect("Paused.")
      try viva.press("4")
      try viva.expect("Enter go on")
      try viva.press("Enter")
      try viva.expect("half a reply")
      try viva.press("Escape")
      try viva.expect("Paused.")
      try viva.press("2")
      try viva.expect("Interview report", "do next", "1 of 2 questions answered")
      #expect(try journal.count(of: "interview-end") == 1)
      #expect(try journal.count(of: "probe") == 1)
      #expect(try journal.draftCount() == 0)
      // It is written into files where the program was started.
      try viva.press("e")
      try viva.expect("The report is in", "viva-interview-", ".html")
      let written = try FileManager.default.contentsOfDirectory(atPath: viva.stage.url.path)
        .filter { $0.hasPrefix("viva-interview-") }.sorted()
      #expect(written.map { $0.split(separator: ".").last } == ["html", "md"], "\(written)")
      for name in written { #expect(try viva.stage.text(name).contains("half a reply")) }
      // Whoever is done with it is at home, and finds it again in the list, which it leads back to.
      try viva.press("Escape")
      try viva.expect("i interview")
      try viva.press("i")
      try viva.expect("Earlier interviews")
      try viva.press("G")
      try viva.expect("Enter report")
      try viva.press("Enter")
      try viva.expect("Interview report")
      try viva.press("Escape")
      try viva.expect("Earlier interviews", "Enter report")
      try viva.press("C-c")
      try viva.expectLeft()

      try expectExports(of: program, in: home)
    }

    private func expectExports(of program: Program, in home: TemporaryFolder) throws {
      let list = try program.run(["export", "report", "--list"])
      #expect(list.status == 0 && list.output.hasPrefix("1  20"))
      let markdown = try program.run(["export", "report"])
      #expect(markdown.status == 0)
      for part in [
        "# Mock interview", "> The deeper the network", "> half a reply", "## Vanish or explode",
      ] {
        #expect(markdown.output.contains(part), "\(part) in \(markdown.output)")
      }
      #expect(try program.run(["export", "report", "report.html", "--lang", "zh"]).status == 0)
      let page = try home.text("report.html")
      #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"zh-Hans\">"))
      #expect(page.contains("<svg") && page.contains("half a reply"))
      #expect(try program.run(["export", "report", "report.html"]).status == 2)
      let unknown = try program.run(["export", "report", "report.pdf"])
      #expect(unknown.status == 2 && unknown.output.isEmpty && !home.holds("report.pdf"))
      #expect(unknown.complaints.contains("report.pdf") && unknown.complaints.contains(".html"))
      #expect(
        try program.run(["export", "report", "as.text", "--format", "markdown"]).status == 0
      )
      #expect(try program.run(["export", "report", "--interview", "2"]).status == 2)

      // Another machine that takes the records in tells the same.
      let other = try TemporaryFolder()
      try other.write(try program.run(["export", "json"]).output, to: "all.jsonl")
      let elsewhere = try Program(home: other)
      #expect(try elsewhere.run(["import", "all.jsonl"]).status == 0)
      #expect(try elsewhere.run(["export", "report"]).output == markdown.output)
      #expect(try elsewhere.run(["doctor", "--rebuild"]).status == 0)
      #expect(try elsewhere.run(["export", "report"]).output == markdown.output)
    }

    @Test func aWrongLengthOrTopicIsRefused() throws {
      let program = try Program()
      for (arguments, complaint) in [
        (["interview", "--length", "4"], "from 5 to 120 minutes"),
        (["interview", "--length", "121"], "from 5 to 120 minutes"),
        (["interview", "nowhere"], "There is no topic \"nowhere\""),
      ] {
        let outcome = try program.run(arguments)
        #expect(outcome.status == 2)
        #expect(outcome.complaints.contains(complaint), "\(outcome.complaints)")
        #expect(outcome.output.isEmpty)
      }
    }
  }
}
