import Foundation
import Questions
import ShippedContent
import Testing
import Wording

@testable import Authoring

/// The content that ships passes its own check.
@Suite struct ShippedContentTests {
  /// What stands in journals and other tools refers to: these names never change.
  static let points: [QuestionID: [PointID]] = [
    "cold-start-strategy": [
      "two-kinds", "id-models-fail", "attribute-match", "content-embedding", "popular-fallback",
      "demographic-group", "onboarding",
    ],
    "itemcf-time-weight": [
      "behaviour-context", "same-session", "substitute-complement", "noise-filter",
      "truer-similarity",
    ],
    "itemcf-popularity-penalty": [
      "popular-co-occurs", "cosine-normalise", "stronger-exponent", "active-user-penalty",
      "coverage-trade-off",
    ],
    "itemcf-vs-two-tower": [
      "memorise-generalise", "itemcf-strengths", "itemcf-weaknesses", "two-tower-strengths",
      "ann-serving", "two-tower-weaknesses", "negative-sampling", "combine-or-choose",
    ],
    "multi-task-ranking": [
      "separate-baseline", "separate-costs", "shared-parameters", "information-transfer",
      "shared-bottom", "mmoe", "score-fusion",
    ],
    "news-to-short-video": [
      "same-architecture", "watch-time-goal", "many-goals", "multimodal-content",
      "fused-embedding", "feed-interaction", "implicit-feedback",
    ],
    "gradient-chain-rule": [
      "backprop-chain-rule", "product-of-derivatives", "exponential-in-depth",
    ],
    "vanishing-gradients": [
      "symptom", "saturating-activation", "too-deep", "relu-family", "residual", "batch-norm",
      "gated-rnn",
    ],
    "exploding-gradients": [
      "symptom", "large-init", "clipping", "clip-value-vs-norm", "xavier-he", "batch-norm",
      "regularise",
    ],
  ]

  private let packs: [URL]

  init() throws { packs = PackFolders.all(in: try #require(ShippedContent.packs)) }

  @Test func hasNothingToMend() {
    let report = ContentCheck().report(onPacks: packs)
    let found = report.findings.map { "\($0.place): \($0.sentence.en)" }
    #expect(found == [])
    #expect(report.remarks == [])
    #expect(report.packs == 1)
  }

  @Test(arguments: points.keys.sorted())
  func holdsEveryPointUnderItsName(id: QuestionID) throws {
    let library = QuestionLibrary(packFolders: packs, cacheFolder: nil)
    let question = try library.question(id)
    #expect(Set(question.points.map(\.id)) == Set(Self.points[id] ?? []))
  }
}
