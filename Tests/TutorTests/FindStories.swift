import Demos
import Grading
import Memory
import Questions
import Quiz
import Testing
import Tutor
import Wording

/// Searching, and looking at past answers, as a user does.
@Suite struct FindStories {
  private func find(_ story: Story) -> Find? {
    if case .find(let find) = story.state.top { find } else { nil }
  }

  @Test func aPointIsFoundAndItsMaterialOpensAtIt() {
    var story = Story()
    story.press(.find)
    #expect(find(story)?.hits.isEmpty == false)
    story.write("point dir")
    #expect(find(story)?.hits.count == 1)
    story.press(.confirm)
    guard case .learn(let learn) = story.state.top else {
      Issue.record("no material is open")
      return
    }
    #expect(learn.question.id == "clipping" && learn.focus == "direction")
    story.send(.scroll(to: 1))
    story.press(.back)
    #expect(find(story)?.editor.text == "point dir", "the search is still there")
    story.press(.back)
    #expect(story.state.layers.count == 1)
  }

  @Test func questionsAndDemosOpenToo() {
    var story = Story()
    story.press(.find)
    story.write("session")
    story.press(.confirm)
    guard case .learn(let learn) = story.state.top else {
      Issue.record("no material is open")
      return
    }
    #expect(learn.question.id == "session" && learn.focus == nil)
    story.press(.back)
    story.send(.edit(.killToLineStart))
    story.send(.edit(.paste("sam\nple")))
    #expect(find(story)?.editor.text == "sam ple", "a search has one line")
    story.send(.edit(.killToLineStart))
    story.write("sample")
    story.press(.confirm)
    #expect(story.walk?.card.name == "sample")
  }

  @Test func theMarkStaysWithinTheHitsAndPacksThatChangeAreSearchedAnew() {
    var story = Story()
    story.press(.find, .down, .down, .pageDown, .pageDown)
    #expect(find(story).map { $0.mark == $0.hits.count - 1 } == true)
    story.send(.catalogue(Catalogue(topics: [], questions: [])))
    // The outside world was asked again, and knows the points of the questions as before.
    #expect(story.effects.last == .prepareFind)
    #expect(find(story).map { $0.mark < $0.hits.count } == true)
    story.write("zzz")
    #expect(find(story)?.hits.isEmpty == true)
    story.press(.confirm, .up, .down)
    #expect(find(story) != nil)
  }

  @Test func pastAnswersAreWalkedFromTheNewest() {
    var story = Story(standings: [
      "clipping": Standing(
        answeredAt: Moment(microseconds: 1_699_000_000_000_000),
        attempts: 2,
        score: 1,
        covered: 2,
        total: 2,
        missed: [],
        memory: MemoryState(stability: 3, difficulty: 5),
        due: Moment(microseconds: 1_699_300_000_000_000)
      )
    ])
    story.past = [0, 1].map { index in
      PastAnswer(
        number: index + 1,
        moment: Moment(microseconds: 1_699_000_000_000_000),
        text: "words \(index)",
        score: Double(index),
        scoreChange: index == 0 ? nil : 1,
        sureness: .shaky,
        seconds: 9,
        rating: .good,
        verdicts: ["direction": index == 0 ? .missed : .covered],
        gained: index == 0 ? [] : ["direction"],
        lost: []
      )
    }
    story.press(.history)
    guard case .history(let history) = story.state.top else {
      Issue.record("no answers are shown")
      return
    }
    #expect(history.markedAnswer == 1)
    let mastery = PointMastery.all(of: history.question, history.answers, [])
    #expect(mastery.map(\.share) == [nil, 0.5])
    #expect(mastery[1].verdicts == [.missed, .covered])
    // A quiz item about a point counts for it as an answer does, at its moment.
    let moment = Moment(microseconds: 1_699_000_000_000_001)
    let items = [(1.0, -2), (0.5, 1), (0.39, 2)].map { score, day in
      PastItem(
        moment: moment.adding(days: day),
        point: "direction",
        kind: .recall,
        score: score,
        response: ""
      )
    }
    let quizzed = PointMastery.all(of: history.question, history.answers, items)
    #expect(quizzed.map(\.share) == [nil, 0.5])
    #expect(quizzed[1].reviews == [.covered, .missed, .covered, .partial, .missed])
    #expect(quizzed[1].verdicts == [.missed, .covered], "one for each answer, as before")
    story.press(.down, .down)
    guard case .history(let older) = story.state.top else { return }
    #expect(older.markedAnswer == 0)
    story.press(.confirm)
    #expect(story.drill?.question.id == "clipping")
    story.press(.back, .back)
    #expect(story.state.layers.count == 1)
  }
}
