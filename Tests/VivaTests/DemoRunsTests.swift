import Demos
import Testing
import Tutor

@testable import Terminal
@testable import viva

@Suite struct DemoRunsTests {
  @Test func aWalkThatHasEndedIsForgotten() async throws {
    let mailbox = Mailbox(waker: try Waker())
    let runs = DemoRuns(mailbox: mailbox, prepare: DemoRuns.onOwnWorlds)
    for number in 1...3 {
      runs.start(
        DemoRequest(run: number, demo: "itemcf-weighting", settings: DemoSettings(), seed: 7)
      )
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
}
