import Demos
import Reports
import Tutor
import Wording

/// The demo walks under way. Each is made and driven within one task.
final class DemoRuns {
  /// Prepares the walk that a request asks for.
  typealias Preparation = @Sendable (DemoRequest) throws -> any DemoRun

  private let mailbox: Mailbox
  private let prepare: Preparation
  private var underWay: [Int: (task: Task<Void, Never>, gate: PaceGate)] = [:]

  /// Creates no runs yet; their steps go into the mailbox.
  init(mailbox: Mailbox, prepare: @escaping Preparation) {
    self.mailbox = mailbox
    self.prepare = prepare
  }

  /// Walks the gallery's demos on their own worlds.
  static let onOwnWorlds: Preparation = { request in
    try Gallery.demo(named: request.demo).run(request.settings, seed: request.seed)
  }

  /// Starts a walk; its steps arrive in order, then its end or the reason why it stopped.
  func start(_ request: DemoRequest) {
    let (mailbox, prepare) = (mailbox, prepare)
    let gate = PaceGate()
    let task = Task.detached {
      do {
        var run = try prepare(request)
        var streamed: String?
        while let step = try run.next() {
          if Task.isCancelled { return }
          if step.isUnderWay {
            // Before it is put: what is told of it later holds.
            if let streamed, streamed != step.id { gate.close() }
            streamed = step.id
          }
          mailbox.put(.demoStep(run: request.run, step))
          if step.isUnderWay { try await gate.pass() }
        }
        mailbox.put(.demoEnded(run: request.run))
      } catch DemoError.cancelled {
        // Whoever cancelled has a newer run, or has left.
      } catch is CancellationError {
        // The same, while it waited.
      } catch {
        mailbox.put(.demoFailed(run: request.run, DemoRuns.sentence(about: error)))
      }
    }
    underWay[request.run] = (task, gate)
  }

  /// Lets a walk go on through a streamed step, or wait there.
  func pace(_ run: Int, _ pace: Pace) { underWay[run]?.gate.set(pace) }

  /// Why a walk stopped, for a person; of an error that nobody expected, that there was one.
  static func sentence(about error: any Error) -> Bilingual {
    switch error {
    case let error as GalleryError: error.sentence
    case let error as DialError: error.sentence
    case let error as DemoError: error.sentence
    case let failure as CommandFailure: failure.sentence
    default:
      Bilingual(
        zh: "演示意外停下了；按 r 复位再试。",
        en: "The demo stopped unexpectedly; press r to reset it and try again."
      )
    }
  }

  /// Forgets a walk that has come to its end, as its last event says.
  func note(_ event: Event) {
    switch event {
    case .demoEnded(let run), .demoFailed(let run, _): underWay[run] = nil
    default: break
    }
  }

  /// Stops a walk.
  func cancel(_ run: Int) { underWay.removeValue(forKey: run)?.task.cancel() }

  /// The number of walks that are kept.
  var count: Int { underWay.count }

  /// Stops all walks.
  func cancelAll() {
    for run in underWay.values { run.task.cancel() }
    underWay = [:]
  }
}
