import Foundation
import Journal
import Synchronization
import Wording

/// The backup of the day, made beside the tutor's work.
final class AutomaticBackup: Sendable {
  private struct State {
    var isDone = false
    var failure: JournalError?
  }

  private let state = Mutex(State())

  /// Begins a backup where one is due.
  init(of folder: URL) {
    Thread.detachNewThread { [self] in
      var failure: JournalError?
      do throws(JournalError) {
        try Journal.backUp(folder: folder, at: .current)
      } catch {
        failure = error
      }
      state.withLock { $0 = State(isDone: true, failure: failure) }
    }
  }

  /// Waits for the backup, though not for long; what is not done then is left to the next start.
  ///
  /// - Returns: Why none could be made, or nil.
  func finish() -> Bilingual? {
    for _ in 0..<Self.mostWaits {
      let now = state.withLock { $0 }
      if now.isDone { return now.failure.map(Self.sentence) }
      Thread.sleep(forTimeInterval: Self.wait)
    }
    return nil
  }

  /// How long is waited between two looks, in seconds, and how often.
  private static let wait = 0.01
  private static let mostWaits = 200

  private static func sentence(about failure: JournalError) -> Bilingual {
    Bilingual(
      zh: "今天的备份没有做成：\(failure.sentence.zh)",
      en: "Today's backup could not be made: \(failure.sentence.en)"
    )
  }
}
