import Foundation
import Testing

/// The grader on answers that people labelled.
///
/// Floors say that what was reached once must not be lost; the rubrics were mended by most of these
/// answers, so that floors say nothing about new ones. The bars are what is asked of the grader,
/// and are held by the one set that was measured before it was read and left out where weights are
/// fitted.
@Suite struct GraderFiguresTests {
  private let program: Program

  init() throws { program = try Program() }

  private static let answers = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "GradingTests/Fixtures/answers")

  /// Least or greatest values of measures.
  private struct Bounds: Sendable, CustomTestStringConvertible {
    let file: String
    let least: [String: Double]
    let greatest: [String: Double]

    var testDescription: String { file }
  }

  /// What is asked of the grader on answers that are kept apart.
  private static let bars = Bounds(
    file: "unseen.jsonl",
    least: [
      "creditedPrecision": 0.93, "creditedRecall": 0.8, "creditedF1": 0.86,
      "contradictedPrecision": 0.9, "contradictedRecall": 0.6, "weightedKappa": 0.8,
    ],
    greatest: ["wrongClaimsCredited": 0.04, "blankScore": 0.03, "languageGap": 0.06]
  )

  /// Somewhat looser than what was measured.
  private static let regressionFloors = [
    Bounds(
      file: "development.jsonl",
      least: [
        "creditedPrecision": 0.97, "creditedRecall": 0.94, "contradictedPrecision": 0.95,
        "contradictedRecall": 0.93,
      ],
      greatest: ["wrongClaimsCredited": 0.02, "blankScore": 0.02, "languageGap": 0.04]
    ),
    Bounds(
      file: "later.jsonl",
      least: [
        "creditedPrecision": 0.95, "creditedRecall": 0.93, "contradictedPrecision": 0.93,
        "contradictedRecall": 0.9, "weightedKappa": 0.8,
      ],
      greatest: ["wrongClaimsCredited": 0.03, "blankScore": 0.01, "languageGap": 0.03]
    ),
    Bounds(
      file: "latest.jsonl",
      least: [
        "creditedPrecision": 0.94, "creditedRecall": 0.88, "contradictedPrecision": 0.93,
        "contradictedRecall": 0.93, "weightedKappa": 0.81,
      ],
      greatest: ["wrongClaimsCredited": 0.03, "blankScore": 0.01, "languageGap": 0.04]
    ),
    Bounds(
      file: "adversarial.jsonl",
      least: [
        "creditedPrecision": 0.92, "creditedRecall": 0.86, "contradictedPrecision": 0.93,
        "contradictedRecall": 0.93, "weightedKappa": 0.78,
      ],
      greatest: ["wrongClaimsCredited": 0.03, "blankScore": 0.02, "languageGap": 0.05]
    ),
    Bounds(
      file: "plain.jsonl",
      least: [
        "creditedPrecision": 0.95, "creditedRecall": 0.93, "contradictedPrecision": 0.92,
        "contradictedRecall": 0.95, "weightedKappa": 0.83,
      ],
      greatest: ["wrongClaimsCredited": 0.03, "blankScore": 0.03, "languageGap": 0.04]
    ),
    Bounds(
      file: "blind.jsonl",
      least: [
        "creditedPrecision": 0.96, "creditedRecall": 0.94, "contradictedPrecision": 0.95,
        "contradictedRecall": 0.95, "weightedKappa": 0.89,
      ],
      greatest: ["wrongClaimsCredited": 0.02, "blankScore": 0.01, "languageGap": 0.03]
    ),
    Bounds(
      file: "buried.jsonl",
      least: [
        "creditedPrecision": 0.95, "creditedRecall": 0.95, "contradictedPrecision": 0.95,
        "contradictedRecall": 0.95, "weightedKappa": 0.91,
      ],
      greatest: ["wrongClaimsCredited": 0.02, "blankScore": 0.01, "languageGap": 0.03]
    ),
    Bounds(
      file: "strangers.jsonl",
      least: [
        "creditedPrecision": 0.94, "creditedRecall": 0.93, "contradictedPrecision": 0.93,
        "contradictedRecall": 0.89, "weightedKappa": 0.88,
      ],
      greatest: ["wrongClaimsCredited": 0.04, "blankScore": 0.03, "languageGap": 0.03]
    ),
    Bounds(
      file: "voices.jsonl",
      least: [
        "creditedPrecision": 0.94, "creditedRecall": 0.92, "contradictedPrecision": 0.89,
        "contradictedRecall": 0.86, "weightedKappa": 0.77,
      ],
      greatest: ["wrongClaimsCredited": 0.05, "languageGap": 0.03]
    ),
    Bounds(
      file: "apart.jsonl",
      least: [
        "creditedPrecision": 0.98, "creditedRecall": 0.95, "contradictedPrecision": 0.97,
        "contradictedRecall": 0.97, "weightedKappa": 0.9,
      ],
      greatest: ["wrongClaimsCredited": 0.03, "blankScore": 0.01, "languageGap": 0.05]
    ),
    Bounds(
      file: "aside.jsonl",
      least: [
        "creditedPrecision": 0.94, "creditedRecall": 0.88, "contradictedPrecision": 0.92,
        "contradictedRecall": 0.82, "weightedKappa": 0.8,
      ],
      greatest: ["wrongClaimsCredited": 0.08, "blankScore": 0.02, "languageGap": 0.06]
    ),
    Bounds(
      file: "halves.jsonl",
      least: [
        "creditedPrecision": 0.97, "creditedRecall": 0.95, "contradictedPrecision": 0.94,
        "contradictedRecall": 0.95, "weightedKappa": 0.85,
      ],
      greatest: ["wrongClaimsCredited": 0.02, "blankScore": 0.05, "languageGap": 0.04]
    ),
    Bounds(
      file: "spoken.jsonl",
      least: [
        "creditedPrecision": 0.97, "creditedRecall": 0.96, "contradictedPrecision": 0.95,
        "contradictedRecall": 0.95, "weightedKappa": 0.9,
      ],
      greatest: ["wrongClaimsCredited": 0.02, "blankScore": 0.01, "languageGap": 0.04]
    ),
    Bounds(
      file: "unheard.jsonl",
      least: [
        "creditedPrecision": 0.91, "creditedRecall": 0.91, "contradictedPrecision": 0.94,
        "contradictedRecall": 0.77, "weightedKappa": 0.84,
      ],
      greatest: ["wrongClaimsCredited": 0.06, "blankScore": 0.02, "languageGap": 0.05]
    ),
    Bounds(
      file: "unseen.jsonl",
      least: [
        "creditedPrecision": 0.94, "creditedRecall": 0.88, "contradictedPrecision": 0.9,
        "contradictedRecall": 0.75, "weightedKappa": 0.84,
      ],
      greatest: ["wrongClaimsCredited": 0.04, "blankScore": 0.02, "languageGap": 0.03]
    ),
    Bounds(
      file: "mistaken.jsonl",
      least: [
        "creditedPrecision": 0.87, "creditedRecall": 0.88, "contradictedPrecision": 0.91,
        "contradictedRecall": 0.9, "weightedKappa": 0.7,
      ],
      greatest: ["wrongClaimsCredited": 0.03, "blankScore": 0.07, "languageGap": 0.08]
    ),
  ]

  @Test(
    .enabled(if: ReleaseBinary.path != nil, "needs the release binary"),
    arguments: regressionFloors
  )
  private func whatWasReachedIsNotLost(_ floors: Bounds) throws {
    try expect(floors)
  }

  @Test(.enabled(if: ReleaseBinary.path != nil, "needs the release binary"))
  func theFrozenSetMeetsTheBars() throws {
    try expect(Self.bars)
  }

  /// The sets that the rubrics were mended by least; what `Confidence` says was counted on them.
  private static let leastMended = ["aside.jsonl", "unheard.jsonl", "unseen.jsonl"]

  /// Of 30 verdicts and more, and within a tenth: content changes the shares a little.
  @Test(.enabled(if: ReleaseBinary.path != nil, "needs the release binary"))
  func confidencesAreMeasuredShares() throws {
    var counts: [String: (agreed: Int, count: Int, confidence: Double)] = [:]
    for file in Self.leastMended {
      let stages = try #require(try evaluation(of: file)["stages"] as? [[String: Any]])
      for stage in stages {
        let name = try #require(stage["stage"] as? String)
        let confidence = try #require(stage["confidence"] as? Double)
        counts[name, default: (0, 0, confidence)].agreed += stage["agreed"] as? Int ?? 0
        counts[name]?.count += stage["count"] as? Int ?? 0
      }
    }
    let measured = counts.filter { $0.value.count >= 30 }
    #expect(measured.count >= 6, "\(counts)")
    for (name, stage) in measured {
      let share = Double(stage.agreed) / Double(stage.count)
      #expect(abs(share - stage.confidence) < 0.1, "\(name): \(stage)")
    }
  }

  private func expect(_ bounds: Bounds) throws {
    let pooled = try #require(try evaluation(of: bounds.file)["pooled"] as? [String: Any])
    let measures = try #require(pooled["measures"] as? [String: [String: Any]])
    for (name, bound) in bounds.least {
      let value = try #require(measures[name]?["value"] as? Double)
      #expect(value >= bound, "\(name) is \(value)")
    }
    for (name, bound) in bounds.greatest {
      let value = try #require(measures[name]?["value"] as? Double)
      #expect(value <= bound, "\(name) is \(value)")
    }
  }

  private func evaluation(of file: String) throws -> [String: Any] {
    let path = Self.answers.appending(component: file).path
    let outcome = try program.run(["content", "evaluate", path, "--json"])
    #expect(outcome.status == 0, "\(outcome.complaints)")
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return try #require(object as? [String: Any])
  }
}
