import Foundation
import Testing

/// `viva memory fit|reset` on the real binary: fitted, kept, counted in, and taken back.
@Suite struct MemoryCommandTests {
  private struct Report: Decodable {
    struct Measure: Decodable { let logLoss: Double }
    let reviews: Int
    let before: Measure
    let after: Measure
    let better: Bool
    let kept: Bool
    let parameters: [Double]
  }

  /// Forty questions, each answered ten times by somebody who forgets within four days.
  private static var log: String {
    var log = SampleLog(device: 7)
    for question in 0..<40 {
      var day = question % 5
      for review in 0..<10 {
        let gap = [1, 2, 6, 1, 3, 9, 2, 7, 1, 5][(review + question) % 10]
        day += gap
        log.answer("question-\(question)", day: day, isCovered: gap < 4)
      }
    }
    return log.text
  }

  @Test func whatIsFittedIsKeptAndTakenBack() throws {
    let home = try TemporaryFolder()
    let program = try Program(home: home)
    try home.write(Self.log, to: "log.jsonl")
    #expect(try program.run(["import", "log.jsonl"]).status == 0)
    let journal = try JournalFile(in: home)
    func fit(_ arguments: String...) throws -> Report {
      let outcome = try program.run(["memory", "fit", "--json"] + arguments)
      #expect(outcome.status == 0, "\(outcome.complaints)")
      return try JSONDecoder().decode(Report.self, from: Data(outcome.output.utf8))
    }

    let trial = try fit("--dry-run")
    #expect(trial.reviews >= 200 && trial.parameters.count == 21)
    #expect(trial.better && trial.after.logLoss < trial.before.logLoss)
    #expect(!trial.kept)
    #expect(try journal.count(of: "parameters") == 0)

    let fitted = try fit()
    #expect(fitted.kept && fitted.parameters == trial.parameters)
    #expect(try journal.count(of: "parameters") == 1)
    // Another fit begins at the published parameters and finds the same.
    #expect(try fit("--dry-run").parameters == trial.parameters)
    #expect(try program.run(["doctor", "--rebuild"]).status == 0)

    #expect(try program.run(["memory", "reset"]).status == 0)
    #expect(try journal.count(of: "parameters") == 2)
    #expect(try program.run(["doctor"]).status == 0)
  }

  /// The journal is held, so that the fit cannot have kept anything before it is asked to stop.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self/status")))
  func aFitThatIsInterruptedKeepsNothing() throws {
    let home = try TemporaryFolder()
    let program = try Program(home: home)
    try home.write(Self.log, to: "log.jsonl")
    #expect(try program.run(["import", "log.jsonl"]).status == 0)
    let journal = try JournalFile(in: home)
    let (output, complaints) = (Pipe(), Pipe())
    let process = program.process(["memory", "fit", "--lang", "en"])
    process.standardOutput = output
    process.standardError = complaints
    try journal.hold {
      try process.run()
      while try !Self.hearsInterrupts(process) {
        try #require(process.isRunning, "it ended and never heard of Ctrl-C")
        usleep(1000)
      }
      process.interrupt()
      process.waitUntilExit()
    }
    #expect(process.terminationReason == .exit && process.terminationStatus == 130)
    #expect(output.fileHandleForReading.readDataToEndOfFile().isEmpty)
    let said = complaints.fileHandleForReading.readDataToEndOfFile()
    #expect(String(decoding: said, as: UTF8.self).hasSuffix("viva: Stopped.\n"))
    #expect(try journal.count(of: "parameters") == 0)
    #expect(try program.run(["doctor"]).status == 0)
  }

  /// Whether a process handles SIGINT by now, as Linux tells it.
  private static func hearsInterrupts(_ process: Process) throws -> Bool {
    let path = "/proc/\(process.processIdentifier)/status"
    guard let status = try? String(contentsOfFile: path, encoding: .utf8),
      let caught = status.firstMatch(of: /SigCgt:\s*([0-9a-f]+)/)
    else { return false }
    return try #require(UInt64(caught.1, radix: 16)) & (1 << (SIGINT - 1)) != 0
  }

  @Test func tooFewReviewsAreCountedAndNothingIsKept() throws {
    let program = try Program()
    let outcome = try program.run(["memory", "fit"])
    #expect(outcome.status == 1 && outcome.output.isEmpty)
    #expect(outcome.complaints.contains("0 reviews can be fitted to, of 200 that are needed"))
  }
}
