import Testing

/// The tutor where there is no terminal.
@Suite struct NoTerminalTests {
  private let program: Program

  init() throws { program = try Program() }

  @Test(arguments: [
    [], ["drill"], ["learn", "vanishing-gradients"], ["demo", "itemcf-weighting"],
  ])
  func withoutATerminalOneSentenceSaysWhatWorks(arguments: [String]) throws {
    let outcome = try program.run(arguments, environment: ["TERM": "xterm-256color"])
    #expect(outcome.status == 3)
    #expect(outcome.output.isEmpty)
    #expect(outcome.complaints.contains("viva grade"), "\(outcome.complaints)")
    #expect(outcome.complaints.split(separator: "\n").count == 1)
  }

  @Test func anUnknownQuestionIsWrongUsageBeforeTheTerminalIsAskedFor() throws {
    let outcome = try program.run(["drill", "vanishing-gradient"])
    #expect(outcome.status == 2)
    #expect(outcome.complaints.contains("did you mean \"vanishing-gradients\"?"))
  }
}
