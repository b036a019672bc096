import Demos
import Testing
import Tutor
import Wording

@testable import Terminal
@testable import viva

@Suite struct DemoRunsTests {
  @Test func aWalkThatHasEndedIsForgotten() async throws {
    let mailbox = Mailbox(waker: try Waker())
    let runs = DemoRuns(mailbox: mailbox, prepare: DemoRuns.onOwnWorlds)
    for number in 1...3 {
      runs.start(
        DemoRequest(run: number, demo: "popularity-penalty", settings: DemoSettings(), seed: 7)
      )
      runs.pace(number, .free)
    }
    #expect(runs.count == 3)
    var ended: Set<Int> = []
    while ended.count < 3 {
      for event in mailbox.empty() {
        if case .demoEnded(let run) = event { ended.insert(run) }
        runs.note(event)
      }
      await Task.yield()
    }
    #expect(runs.count == 0)
  }

  /// Two steps of three states each.
  private struct TwoStreams: DemoRun {
    var place = 0

    mutating func next() throws(DemoError) -> DemoStep? {
      guard place < 8 else { return nil }
      defer { place += 1 }
      return DemoStep(
        id: place < 4 ? "first" : "second",
        exhibits: [],
        progress: StepProgress(done: place % 4, total: 3)
      )
    }
  }

  /// What lets one streamed step run to its end leaves the next one waiting at its start.
  @Test func everyStreamedStepWaitsToBeToldToGoOn() async throws {
    let mailbox = Mailbox(waker: try Waker())
    let runs = DemoRuns(mailbox: mailbox) { _ in TwoStreams() }
    runs.start(DemoRequest(run: 1, demo: "two", settings: DemoSettings(), seed: 7))
    runs.pace(1, .free)
    var last: DemoStep?
    while last?.id != "second" {
      for event in mailbox.empty() { if case .demoStep(_, let step) = event { last = step } }
      await Task.yield()
    }
    try await Task.sleep(for: .milliseconds(50))
    for event in mailbox.empty() { if case .demoStep(_, let step) = event { last = step } }
    #expect(last?.progress?.done == 0)
    runs.pace(1, .one)
    while last?.progress?.done == 0 {
      for event in mailbox.empty() { if case .demoStep(_, let step) = event { last = step } }
      await Task.yield()
    }
    #expect(last?.progress?.done == 1)
    runs.cancelAll()
  }

  @Test func aDemoThatIsNotThereIsAnsweredInWords() async throws {
    let mailbox = Mailbox(waker: try Waker())
    let runs = DemoRuns(mailbox: mailbox, prepare: DemoRuns.onOwnWorlds)
    runs.start(DemoRequest(run: 1, demo: "gradient-flaw", settings: DemoSettings(), seed: 7))
    var sentence: Bilingual?
    while sentence == nil {
      for event in mailbox.empty() {
        if case .demoFailed(_, let words) = event { sentence = words }
      }
      await Task.yield()
    }
    #expect(
      sentence?.en == "There is no demo \"gradient-flaw\"; did you mean \"gradient-flow\"?"
    )
    #expect(sentence?.zh == "没有叫“gradient-flaw”的演示；是不是想写“gradient-flow”？")
  }

  @Test func anErrorThatNobodyExpectedIsNotShownRaw() {
    struct Strange: Error { let inside = 42 }
    let sentence = DemoRuns.sentence(about: Strange())
    #expect(!sentence.en.contains("42") && !sentence.en.contains("Strange"))
    #expect(sentence.zh.contains("r 复位"))
  }
}
