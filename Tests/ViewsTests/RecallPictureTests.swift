import Demos
import Screen
import TestSupport
import Testing
import Tutor
import Views
import Wording

/// One step of each demo of recall and ranking as a picture, small in Chinese and large in English.
struct RecallPictureTests {
  /// A step of a demo, and the states of it that come.
  struct Case: Sendable, CustomTestStringConvertible {
    var demo: String
    /// The step's place, counted from 1.
    var place: Int
    var states: [DemoStep]
    /// Whether a prediction is asked before the step.
    var isAsked = false
    /// What the picture is called behind the demo's name.
    var part = ""

    var testDescription: String { demo + part }
  }

  static let cases = [
    Case(demo: "user-cold-start", place: 2, states: [RecallSteps.everyone]),
    Case(demo: "user-cold-start", place: 4, states: [RecallSteps.tags], part: "-tags"),
    Case(demo: "item-cold-start", place: 3, states: [RecallSteps.attributes]),
    Case(demo: "vector-search", place: 4, states: [RecallSteps.sweep], isAsked: true),
    Case(demo: "recall-channels", place: 4, states: [RecallSteps.merge]),
    Case(demo: "multi-task", place: 4, states: [RankingSteps.gates]),
    Case(demo: "news-to-short-video", place: 6, states: [FeedSteps.session], isAsked: true),
    Case(demo: "multimodal", place: 3, states: [FeedSteps.drop], isAsked: true),
    Case(demo: "score-fusion", place: 2, states: [RankingSteps.page]),
    Case(demo: "score-fusion", place: 4, states: [RankingSteps.search], part: "-search"),
    Case(demo: "ab-test", place: 2, states: [RankingSteps.looks]),
    Case(
      demo: "itemcf-vs-two-tower",
      place: 3,
      states: [RecallSteps.training(done: 0), RecallSteps.training(done: 135)],
      isAsked: true
    ),
  ]

  @Test(arguments: cases) func step(one: Case) throws {
    for (language, size) in [
      (Language.zh, Size(columns: 80, rows: 24)), (.en, Size(columns: 120, rows: 40)),
    ] {
      var stage = Stage(language: language)
      stage.demo(one.demo, at: one.place, showing: Array(one.states.prefix(1)))
      if one.isAsked { stage.send(.choose(2)) }
      if one.states.count > 1 {
        // A guess has set it going.
        if !one.isAsked { stage.press(.play) }
        stage.show(Array(one.states.dropFirst()))
      }
      let frame = view(stage.state, size: size, drawing: Drawing())
      try PictureRecorder().compare(
        frame,
        with: "\(one.testDescription)-\(size.columns)x\(size.rows)-\(language.rawValue)",
        [.cursor]
      )
    }
  }
}
