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
