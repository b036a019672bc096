import Demos
import Screen
import TestSupport
import Testing
import Tutor
import Wording

@testable import Views

/// What is on the screen while something is predicted, and what is said of the guess.
struct PredictionTests {
  private static let size = Size(columns: 80, rows: 24)

  /// The step before the prediction, a training.
  private func training(_ done: Int) -> DemoStep {
    DemoStep(
      id: "train",
      exhibits: [
        Exhibit(
          id: "areas",
          content: .facts([
            Fact(
              id: "area",
              title: Bilingual(zh: "答案", en: "telling"),
              value: .number(0.7, fractionDigits: 1)
            )
          ])
        )
      ],
      progress: StepProgress(done: done, total: 12)
    )
  }

  private func text(_ stage: Stage) -> String {
    view(stage.state, size: Self.size, drawing: Drawing()).picture()
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func aTrainingBeforeIsPutAwayAndSaysHowFarItIs() throws {
    for (done, words) in [
      (5, [Language.en: "Step 2 is being computed (5/12)", .zh: "第 2 步还在算（5/12）"]),
      (12, [.en: "Step 2 is put away until you have predicted", .zh: "第 2 步的数字先收起来"]),
    ] {
      for language in Language.allCases {
        var stage = Stage(language: language)
        stage.demo("multimodal", at: 3, showing: [])
        stage.show([training(done)])
        let shown = text(stage)
        #expect(shown.contains(try #require(words[language])), "\(shown)")
        #expect(!shown.contains(language == .zh ? "答案" : "telling"), "\(shown)")
      }
    }
  }

  /// What is waited for has to come after a training, which says how far it is.
  @Test func whatIsComputedFirstSaysHowFarItIs() {
    var stage = Stage(language: .en)
    stage.demo("multimodal", at: 4, showing: [])
    #expect(text(stage).contains(" computing… "))
    stage.show([training(5)])
    #expect(text(stage).contains(" computing, step 2 first (5/12)… "), "\(text(stage))")
  }

  /// Results of old settings stay while an earlier step is computed anew, and its count is shown.
  @Test(arguments: Language.allCases) func oldResultsSayHowFarTheNewOnesAre(language: Language) {
    var stage = Stage(language: language)
    stage.demo("multimodal", at: 4, showing: [])
    stage.show([training(12), DemoStep(id: "gates", exhibits: [])])
    stage.press(.right)
    stage.show([training(5)])
    for _ in 0..<3 { stage.send(.tick) }
    let expected = language == .zh ? "旧设置，先算第 2 步 5/12" : "old settings, step 2 first 5/12"
    #expect(text(stage).contains(expected), "\(text(stage))")
  }

  /// What is shown below a prediction is said to be of the step before.
  @Test func whatStandsBelowAPredictionIsNamed() {
    var stage = Stage(language: .en)
    stage.demo("score-fusion", at: 3, showing: [])
    stage.show([RankingSteps.page])
    #expect(text(stage).contains("From step 2, “One page of them”:"))
  }

  @Test(arguments: [
    (
      1,
      "You predicted “text”, which is among those that this run cannot tell apart: “audio” and "
        + "“text”."
    ),
    (
      2,
      "You predicted “frames”; the answer is “audio” or “text”, which this run cannot tell apart."
    ),
  ])
  func aGuessIsHeldAgainstWhatCannotBeToldApart(choice: Int, expected: String) {
    var stage = Stage(language: .en)
    stage.demo("multimodal", at: 3, showing: [])
    stage.send(.choose(choice))
    stage.show([
      DemoStep(id: "drop", exhibits: [], tied: ["costliest-modality": ["audio", "text"]])
    ])
    let shown = text(stage)
    #expect(shown.contains(expected), "\(shown)")
  }
}
