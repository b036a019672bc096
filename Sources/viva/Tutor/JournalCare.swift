import Foundation
import Journal
import Synchronization
import Wording

/// What is done for the journal beside the tutor's work: the backup of the day, and, at a start at
/// which none is due, a look at whether every record is as it was written.
final class JournalCare: Sendable {
  private enum Stage { case waiting, copying, reading, done }
  private struct State {
    var stage = Stage.waiting
    /// What the user should know, or nil.
    var finding: Bilingual?
  }

  private let folder: URL
  private let state = Mutex(State())

  /// Begins nothing yet.
  init(for folder: URL) { self.folder = folder }

  /// Begins, on a thread of its own.
  ///
  /// - Parameter tell: Hears of damage as soon as it is found, on that thread.
  func start(telling tell: @escaping @Sendable (Bilingual) -> Void) {
    enter(.copying)
    Thread.detachNewThread { [self] in
      let (finding, isDamage) = findings()
      state.withLock { $0 = State(stage: .done, finding: finding) }
      if isDamage, let finding { tell(finding) }
    }
  }

  /// Waits for what was begun, though not for long; what is not done then is left to the next
  /// start.
  ///
  /// - Returns: What the user should know: damage, or why there is no backup; or nil.
  func finish() -> Bilingual? {
    var waited = Duration.zero
    while waited < Self.patience(with: state.withLock(\.stage)) {
      Thread.sleep(forTimeInterval: 0.01)
      waited += .milliseconds(10)
    }
    return state.withLock(\.finding)
  }

  /// How long leaving waits: a backup is of use once it is whole, and one look more may be had at
  /// the next start.
  private static func patience(with stage: Stage) -> Duration {
    switch stage {
    case .waiting, .done: .zero
    case .reading: .milliseconds(300)
    case .copying: .seconds(2)
    }
  }

  private func enter(_ stage: Stage) { state.withLock { $0.stage = stage } }

  /// What was found, and whether it is damage.
  private func findings() -> (Bilingual?, isDamage: Bool) {
    let backup: Backup?
    do throws(JournalError) {
      backup = try Journal.backUp(folder: folder, at: .current)
    } catch {
      return (unmade(error), error.isDamage)
    }
    // What is in a sound copy is sound in the journal, too.
    if let backup, backup.isSound { return (nil, false) }
    enter(.reading)
    do throws(JournalError) {
      let damaged = try Journal.damagedRows(in: folder)
      return (damaged.first.map { sentence(about: $0, of: damaged.count) }, !damaged.isEmpty)
    } catch {
      return (error.sentence(offering: Backup.newestSound(in: folder)), error.isDamage)
    }
  }

  private func unmade(_ failure: JournalError) -> Bilingual {
    let why = failure.sentence(offering: Backup.newestSound(in: folder))
    return Bilingual(
      zh: "今天的备份没有做成：\(why.zh)",
      en: "Today's backup could not be made: \(why.en)"
    )
  }

  /// Which record is damaged, where, and what to do.
  private func sentence(about first: DamagedRow, of count: Int) -> Bilingual {
    let path = folder.appending(path: Journal.fileName).path(percentEncoded: false)
    let name = first.name
    let what =
      count == 1
      ? Bilingual(zh: "\(path) 里的\(name.zh) 已损坏", en: "In \(path), \(name.en) is damaged")
      : Bilingual(
        zh: "\(path) 里有 \(count) 条记录已损坏，第一条是\(name.zh)",
        en: "In \(path), \(count) records are damaged, first \(name.en)"
      )
    guard let backup = Backup.newestSound(in: folder)?.name else {
      return Bilingual(
        zh: what.zh + "，也没有完好的备份；viva doctor 会说明能恢复什么。",
        en: what.en + ", and there is no sound backup; 'viva doctor' says what can be restored."
      )
    }
    return Bilingual(
      zh: what.zh + "；退出后 viva restore 可用 \(backup.zh)重建学习记录，viva doctor 会先说明结果。",
      en: what.en + "; once Viva is left, 'viva restore' makes the journal anew with \(backup.en), "
        + "and 'viva doctor' says before what comes of it."
    )
  }
}
