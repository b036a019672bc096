import Questions
import ShippedContent
import Testing
import Wording

/// The content that ships has what others refer to; that it passes its own check is held where
/// `viva content check` is tested, with optimisation.
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

  /// Read once, since parsing all of it takes seconds without optimisation.
  private static let library = QuestionLibrary(
    packFolders: ShippedContent.packs.map(PackFolders.all) ?? [],
    cacheFolder: nil
  )

  @Test(arguments: points.keys.sorted())
  func holdsEveryPointUnderItsName(id: QuestionID) throws {
    let question = try Self.library.question(id)
    #expect(Set(question.points.map(\.id)) == Set(Self.points[id] ?? []))
  }
}
