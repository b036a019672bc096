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

  /// A log so long that the fit takes seconds; asked to stop, it keeps nothing.
  @Test(.timeLimit(.minutes(5))) func aFitThatIsInterruptedKeepsNothing() throws {
    let home = try TemporaryFolder()
    let program = try Program(home: home)
    var log = SampleLog(device: 7)
    for question in 0..<3000 {
      for review in 0..<8 {
        log.answer("q-\(question)", day: 4 * review, isCovered: (question + review) % 3 > 0)
      }
    }
    try home.write(log.text, to: "log.jsonl")
    #expect(try program.run(["import", "log.jsonl"]).status == 0)
    let complaints = Pipe()
    let output = Pipe()
    let process = program.process(["memory", "fit", "--lang", "en"])
    process.standardOutput = output
    process.standardError = complaints
    try process.run()
    var said = Data()
    while !String(decoding: said, as: UTF8.self).contains("fitting") {
      let more = complaints.fileHandleForReading.availableData
      try #require(!more.isEmpty, "it ended: \(String(decoding: said, as: UTF8.self))")
      said.append(more)
    }
    process.interrupt()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit && process.terminationStatus == 130)
    #expect(output.fileHandleForReading.readDataToEndOfFile().isEmpty)
    let rest = complaints.fileHandleForReading.readDataToEndOfFile()
    #expect(String(decoding: rest, as: UTF8.self).contains("Stopped"))
    #expect(try JournalFile(in: home).count(of: "parameters") == 0)
    #expect(try program.run(["doctor"]).status == 0)
  }

  @Test func tooFewReviewsAreCountedAndNothingIsKept() throws {
    let program = try Program()
    let outcome = try program.run(["memory", "fit"])
    #expect(outcome.status == 1 && outcome.output.isEmpty)
    #expect(outcome.complaints.contains("0 reviews can be fitted to, of 200 that are needed"))
  }
}
