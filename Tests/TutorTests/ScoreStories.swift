import Grading
import Questions
import Testing
import Tutor
import Wording

/// Walking the score: what comes first, what is held back, and who asks.
@Suite struct ScoreStories {
  private static let three = Question.sample(
    "three",
    topic: "deep",
    level: 1,
    points: [
      .sample("light", weight: 1, rules: [["noise"], ["drift*"]]),
      .sample("wrong", weight: 1, rules: [["norm"]], wrong: [["value"], ["keeps"]]),
      .sample("heavy", weight: 3, rules: [["session"], ["related"]]),
    ]
  )

  private func scored(_ text: String = "Clipping by value keeps it.", sureness: Int) -> Story {
    var story = Story(questions: [Self.three])
    story.answer(text, sureness: sureness)
    return story
  }

  @Test func whatWasSureAndWrongComesFirst() throws {
    let sure = try #require(scored(sureness: 3).drill)
    #expect(sure.order == [1, 0, 2])
    #expect(sure.point.id == "wrong")
    let unsure = try #require(scored(sureness: 2).drill)
    #expect(unsure.order == [0, 1, 2])
    #expect(unsure.point.id == "wrong", "the mark still begins at what was wrong")
  }

  @Test func theMarkWalksInTheShownOrderAndDigitsCountInIt() throws {
    var story = scored(sureness: 4)
    var walked: [PointID] = []
    for _ in 0..<4 {
      walked.append(try #require(story.drill).point.id)
      story.press(.down)
    }
    #expect(walked == ["wrong", "light", "heavy", "heavy"])
    story.send(.choose(2))
    #expect(try #require(story.drill).point.id == "light")
    // Overruling moves the verdict, not the row under the user's eyes.
    story.press(.first, .overrule)
    #expect(try #require(story.drill).order == [1, 0, 2])
  }

  @Test func aMissedPointShowsItsHintFirstAndItsStatementOnDemand() throws {
    var story = scored(sureness: 2)
    story.press(.last)
    #expect(try #require(story.drill).holdsBack("heavy"))
    #expect(story.state.shownActions.contains(.showPoint))
    story.press(.showPoint)
    let drill = try #require(story.drill)
    #expect(!drill.holdsBack("heavy"))
    #expect(drill.holdsBack("light"), "only the one that was asked for")
    #expect(!story.state.actions.contains(.showPoint))
  }

  @Test func theInterviewerProbesTheHeaviestMissedPointsOfTheirOwnAccord() throws {
    var story = scored(sureness: 2)
    story.press(.confirm)
    guard case .probing("heavy", _)? = story.drill?.stage else {
      Issue.record("the heaviest missed point was not probed")
      return
    }
    #expect(try #require(story.drill).point.id == "heavy")
    story.write("In one session they are related.")
    story.press(.submit, .confirm)
    guard case .probing("light", _)? = story.drill?.stage else {
      Issue.record("the next point was not probed")
      return
    }
    story.press(.back)
    #expect(try #require(story.drill).nextProbe == nil)
    story.press(.confirm)
    #expect(try #require(story.drill).stage == .revealed)
  }

  @Test func theMarkedMissedPointIsProbedFirst() throws {
    var story = scored(sureness: 2)
    let index = try #require(story.drill).order.firstIndex { index in
      story.drill?.question.points[index].id == "light"
    }
    story.send(.choose(try #require(index) + 1))
    #expect(try #require(story.drill).nextProbe == "light")
  }

  @Test func aHalfSaidPointIsProbedOnDemandAlone() throws {
    var question = Self.three
    question.points[2].partial = [
      EvidenceRule(slots: [EvidenceRule.Slot(alternatives: ["sitting"])], text: "sitting")
    ]
    var story = Story(questions: [question])
    story.answer("Clipping by value keeps it. All in one sitting.", sureness: 2)
    story.press(.last)
    let drill = try #require(story.drill)
    #expect(drill.verdict(on: "heavy")?.verdict == .partial)
    #expect(drill.nextProbe == "light", "the statement of the other stands on the score")
    #expect(story.state.shownActions.contains(.probe))
  }

  @Test func atMostTwoProbesComeUnbidden() throws {
    var story = Story(questions: [
      .sample(
        "many",
        topic: "deep",
        level: 1,
        points: (1...5).map {
          .sample(PointID(rawValue: "p\($0)"), weight: $0, rules: [["word\($0)"], ["other"]])
        }
      )
    ])
    story.answer("Something else altogether is what I would say here.", sureness: 2)
    story.press(.confirm, .back, .confirm, .back)
    #expect(story.state.shownActions.contains(.probe), "a further one may still be asked for")
    story.press(.confirm)
    #expect(try #require(story.drill).stage == .revealed)
  }

  @Test func theProbesMayBePassedOver() throws {
    var story = scored(sureness: 2)
    #expect(story.state.shownActions.contains(.reveal))
    story.press(.reveal)
    #expect(try #require(story.drill).stage == .revealed)
  }

  @Test func whereNothingWasSaidNothingIsProbed() throws {
    var story = Story(questions: [Self.three])
    story.press(.confirm, .submit, .confirm)
    #expect(try #require(story.drill).stage == .revealed)
  }

  @Test func whatOneMorePressWouldSayIsKnownBefore() throws {
    var story = scored(sureness: 2)
    for _ in 0..<5 {
      let expected = try #require(story.drill?.overruledVerdict)
      let point = try #require(story.drill).point.id
      story.press(.overrule)
      #expect(try #require(story.drill).verdict(on: point)?.verdict == expected)
    }
  }
}
