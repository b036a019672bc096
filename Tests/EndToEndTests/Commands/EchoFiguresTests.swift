import Foundation
import Testing

/// The shipped rubrics against the labelled answers: what stands in one of them alone was learnt by
/// heart.
@Suite struct EchoFiguresTests {
  private let program: Program

  init() throws { program = try Program() }

  private static let answers = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "GradingTests/Fixtures/answers")

  /// How many wordings may stand in one answer alone: 3,500 answers hold some by chance.
  private static let ceiling = 1

  @Test(.enabled(if: ReleaseBinary.path != nil, "needs the release binary"))
  func hardlyAnyWordingStandsInOneAnswerAlone() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.answers.path)
      .filter { $0.hasSuffix(".jsonl") }.sorted()
    let files = names.map { Self.answers.appending(component: $0).path }
    let outcome = try program.run(["content", "check", "--lang", "en", "--answers"] + files)
    #expect(outcome.status == 0, "\(outcome.complaints)")
    let lines = outcome.output.split(separator: "\n").map { String($0) }
    #expect(lines.contains { $0.hasPrefix("development: 1234 answers, ") })
    #expect(lines.count { $0.contains(" of one alone, ") } == files.count)
    let echoes = lines.filter { $0.contains("stands in one labelled answer alone") }
    #expect(echoes.count <= Self.ceiling, "\(echoes.joined(separator: "\n"))")
  }
}
