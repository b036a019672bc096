import Foundation
import Testing

/// The grader on answers that people labelled: what was reached once must not be lost.
@Suite struct GraderFiguresTests {
  private let program: Program

  init() throws { program = try Program() }

  private static let answers = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "GradingTests/Fixtures/answers")

  /// Least or greatest values of measures, somewhat looser than what was measured.
  private struct Bars: Sendable, CustomTestStringConvertible {
    let file: String
    let least: [String: Double]
    let greatest: [String: Double]

    var testDescription: String { file }
  }

  private static let bars = [
    Bars(
      file: "development.jsonl",
      least: [
        "creditedPrecision": 0.97, "creditedRecall": 0.94, "contradictedPrecision": 0.95,
        "contradictedRecall": 0.93,
      ],
      greatest: ["wrongClaimsCredited": 0.02, "blankScore": 0.02, "languageGap": 0.04]
    ),
    Bars(
      file: "later.jsonl",
      least: [
        "creditedPrecision": 0.95, "creditedRecall": 0.93, "contradictedPrecision": 0.93,
        "contradictedRecall": 0.9, "weightedKappa": 0.8,
      ],
      greatest: ["wrongClaimsCredited": 0.03, "blankScore": 0.01, "languageGap": 0.03]
    ),
    Bars(
      file: "latest.jsonl",
      least: [
        "creditedPrecision": 0.94, "creditedRecall": 0.88, "contradictedPrecision": 0.93,
        "contradictedRecall": 0.93, "weightedKappa": 0.81,
      ],
      greatest: ["wrongClaimsCredited": 0.03, "blankScore": 0.01, "languageGap": 0.04]
    ),
    Bars(
      file: "adversarial.jsonl",
      least: [
        "creditedPrecision": 0.92, "creditedRecall": 0.86, "contradictedPrecision": 0.93,
        "contradictedRecall": 0.93, "weightedKappa": 0.78,
      ],
      greatest: ["wrongClaimsCredited": 0.03, "blankScore": 0.02, "languageGap": 0.05]
    ),
    Bars(
      file: "plain.jsonl",
      least: [
        "creditedPrecision": 0.95, "creditedRecall": 0.93, "contradictedPrecision": 0.92,
        "contradictedRecall": 0.95, "weightedKappa": 0.83,
      ],
      greatest: ["wrongClaimsCredited": 0.03, "blankScore": 0.03, "languageGap": 0.04]
    ),
    Bars(
      file: "blind.jsonl",
      least: [
        "creditedPrecision": 0.96, "creditedRecall": 0.94, "contradictedPrecision": 0.95,
        "contradictedRecall": 0.95, "weightedKappa": 0.89,
      ],
      greatest: ["wrongClaimsCredited": 0.02, "blankScore": 0.01, "languageGap": 0.03]
    ),
    Bars(
      file: "buried.jsonl",
      least: [
        "creditedPrecision": 0.95, "creditedRecall": 0.95, "contradictedPrecision": 0.95,
        "contradictedRecall": 0.95, "weightedKappa": 0.91,
      ],
      greatest: ["wrongClaimsCredited": 0.02, "blankScore": 0.01, "languageGap": 0.03]
    ),
    Bars(
      file: "strangers.jsonl",
      least: [
        "creditedPrecision": 0.94, "creditedRecall": 0.93, "contradictedPrecision": 0.93,
        "contradictedRecall": 0.89, "weightedKappa": 0.88,
      ],
      greatest: ["wrongClaimsCredited": 0.04, "blankScore": 0.03, "languageGap": 0.03]
    ),
    Bars(
      file: "voices.jsonl",
      least: [
        "creditedPrecision": 0.94, "creditedRecall": 0.92, "contradictedPrecision": 0.89,
        "contradictedRecall": 0.86, "weightedKappa": 0.77,
      ],
      greatest: ["wrongClaimsCredited": 0.05, "languageGap": 0.03]
    ),
    Bars(
      file: "apart.jsonl",
      least: [
        "creditedPrecision": 0.98, "creditedRecall": 0.95, "contradictedPrecision": 0.97,
        "contradictedRecall": 0.97, "weightedKappa": 0.9,
      ],
      greatest: ["wrongClaimsCredited": 0.03, "blankScore": 0.01, "languageGap": 0.05]
    ),
    Bars(
      file: "aside.jsonl",
      least: [
        "creditedPrecision": 0.94, "creditedRecall": 0.88, "contradictedPrecision": 0.92,
        "contradictedRecall": 0.82, "weightedKappa": 0.8,
      ],
      greatest: ["wrongClaimsCredited": 0.08, "blankScore": 0.02, "languageGap": 0.06]
    ),
    Bars(
      file: "halves.jsonl",
      least: [
        "creditedPrecision": 0.97, "creditedRecall": 0.95, "contradictedPrecision": 0.94,
        "contradictedRecall": 0.95, "weightedKappa": 0.85,
      ],
      greatest: ["wrongClaimsCredited": 0.02, "blankScore": 0.05, "languageGap": 0.04]
    ),
    Bars(
      file: "spoken.jsonl",
      least: [
        "creditedPrecision": 0.97, "creditedRecall": 0.96, "contradictedPrecision": 0.95,
        "contradictedRecall": 0.95, "weightedKappa": 0.9,
      ],
      greatest: ["wrongClaimsCredited": 0.02, "blankScore": 0.01, "languageGap": 0.04]
    ),
    Bars(
      file: "unheard.jsonl",
      least: [
        "creditedPrecision": 0.91, "creditedRecall": 0.91, "contradictedPrecision": 0.94,
        "contradictedRecall": 0.77, "weightedKappa": 0.84,
      ],
      greatest: ["wrongClaimsCredited": 0.06, "blankScore": 0.02, "languageGap": 0.05]
    ),
    Bars(
      file: "unseen.jsonl",
      least: [
        "creditedPrecision": 0.94, "creditedRecall": 0.88, "contradictedPrecision": 0.9,
        "contradictedRecall": 0.75, "weightedKappa": 0.84,
      ],
      greatest: ["wrongClaimsCredited": 0.04, "blankScore": 0.02, "languageGap": 0.03]
    ),
    Bars(
      file: "mistaken.jsonl",
      least: [
        "creditedPrecision": 0.87, "creditedRecall": 0.88, "contradictedPrecision": 0.91,
        "contradictedRecall": 0.9, "weightedKappa": 0.7,
      ],
      greatest: ["wrongClaimsCredited": 0.03, "blankScore": 0.07, "languageGap": 0.08]
    ),
  ]

  @Test(.enabled(if: ReleaseBinary.path != nil, "needs the release binary"), arguments: bars)
  private func measuresStayWhereTheyWere(_ bars: Bars) throws {
    let file = Self.answers.appending(component: bars.file).path
    let outcome = try program.run(["content", "evaluate", file, "--json"])
    #expect(outcome.status == 0, "\(outcome.complaints)")
    let evaluation =
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    let pooled = try #require(evaluation?["pooled"] as? [String: Any])
    let measures = try #require(pooled["measures"] as? [String: [String: Any]])
    for (name, bar) in bars.least {
      let value = try #require(measures[name]?["value"] as? Double)
      #expect(value >= bar, "\(name) is \(value)")
    }
    for (name, bar) in bars.greatest {
      let value = try #require(measures[name]?["value"] as? Double)
      #expect(value <= bar, "\(name) is \(value)")
    }
  }
}
