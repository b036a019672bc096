import Demos
import Reports
import Tutor
import Wording

/// The demo walks under way. Each is made and driven within one task.
final class DemoRuns {
  private let mailbox: Mailbox
  private var tasks: [Int: Task<Void, Never>] = [:]

  /// Creates no runs yet; their steps go into the mailbox.
  init(mailbox: Mailbox) { self.mailbox = mailbox }

  /// Starts a walk; its steps arrive in order, then its end or the reason why it stopped.
  func start(_ request: DemoRequest) {
    let mailbox = mailbox
    tasks[request.run] = Task.detached {
      do {
        let demo = try Gallery.demo(named: request.demo)
        try DemoRuns.walk(demo, request) { step in
          mailbox.put(.demoStep(run: request.run, step))
        }
        mailbox.put(.demoEnded(run: request.run))
      } catch DemoError.cancelled {
        // Whoever cancelled has a newer run, or has left.
      } catch {
        mailbox.put(.demoFailed(run: request.run, DemoRuns.sentence(about: error)))
      }
    }
  }

  private static func walk(
    _ demo: some Demo,
    _ request: DemoRequest,
    deliver: (DemoStep) -> Void
  ) throws {
    var run = try demo.run(request.settings, seed: request.seed)
    while let step = try run.next() {
      if Task.isCancelled { throw DemoError.cancelled }
      deliver(step)
    }
  }

  private static func sentence(about error: any Error) -> Bilingual {
    switch error {
    case is DialError: Bilingual(zh: "x", en: "x")
    case DemoError.data(let sentence): sentence
    default:
      Bilingual(
        zh: "演示停下了：\(error)。按 r 复位再试。",
        en: "The demo stopped: \(error). Press r to reset."
      )
    }
  }

  /// Stops a walk.
  func cancel(_ run: Int) { tasks.removeValue(forKey: run)?.cancel() }

  /// Stops all walks.
  func cancelAll() {
    for task in tasks.values { task.cancel() }
    tasks = [:]
  }
}
