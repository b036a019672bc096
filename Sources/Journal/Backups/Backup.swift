public import Foundation
public import Wording

/// A copy of the whole journal at one moment, named `journal-20261128T014622Z.sqlite`.
public struct Backup: Hashable, Sendable {
  /// The file.
  public let file: URL
  /// When it was made, in UTC to the second.
  public let moment: Moment
  /// Whether every record in it was whole then.
  public let isSound: Bool

  /// How a sentence names it.
  public var name: Bilingual {
    Bilingual(zh: "\(moment.dayAndTime)（UTC）的备份", en: "the backup of \(moment.dayAndTime) UTC")
  }

  /// The name of the folder beside the journal.
  public static let folderName = "backups"
  private static let start = "journal-"
  private static let soundEnd = ".sqlite"
  private static let unsoundEnd = "-unsound.sqlite"

  /// The place of a backup that is made now.
  init(in folder: URL, at moment: Moment, isSound: Bool) {
    let end = isSound ? Backup.soundEnd : Backup.unsoundEnd
    file = folder.appending(path: Backup.start + moment.compactUTC + end)
    self.moment = Moment(seconds: Int(moment.microseconds / 1_000_000))
    self.isSound = isSound
  }

  /// Reads the name of a file; nil where it is no backup's.
  init?(_ file: URL) {
    let name = file.lastPathComponent
    let isSound = !name.hasSuffix(Backup.unsoundEnd)
    let end = isSound ? Backup.soundEnd : Backup.unsoundEnd
    guard name.hasPrefix(Backup.start), name.hasSuffix(end),
      let moment = Moment(
        compactUTC: name.dropFirst(Backup.start.count).dropLast(end.count)
      )
    else { return nil }
    self.file = file
    self.moment = moment
    self.isSound = isSound
  }

  /// The backups of a journal's folder, the newest first; none where there is no such folder.
  public static func all(in folder: URL) -> [Backup] {
    let backups = folder.appending(path: folderName, directoryHint: .isDirectory)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: backups.path)) ?? []
    return names.compactMap { Backup(backups.appending(path: $0)) }
      .sorted { ($1.moment, $1.file.path) < ($0.moment, $0.file.path) }
  }

  /// The newest backup of a journal's folder in which every record is whole, or nil.
  public static func newestSound(in folder: URL) -> Backup? {
    all(in: folder).first(where: \.isSound)
  }

  /// The backups that rotation lets go of.
  ///
  /// Kept are the ``dailyCount`` newest sound ones, of the older sound ones the newest of each
  /// week for ``weeklyCount`` weeks, and the newest of those that are not sound. Weeks are counted
  /// from 1970-01-01.
  ///
  /// - Parameter backups: All there are, in any order.
  static func surplus(of backups: [Backup]) -> [Backup] {
    let sorted = backups.sorted { ($1.moment, $1.file.path) < ($0.moment, $0.file.path) }
    let sound = sorted.filter(\.isSound)
    var weeks: Set<Int> = []
    let old = sound.dropFirst(dailyCount).filter { backup in
      let isLastOfWeek = weeks.insert(Int((Double(backup.moment.localDay) / 7).rounded(.down)))
      return !isLastOfWeek.inserted || weeks.count > weeklyCount
    }
    return old + sorted.filter { !$0.isSound }.dropFirst()
  }

  /// How many of the newest are kept, whatever their age.
  public static let dailyCount = 7
  /// For how many weeks before those one is kept.
  public static let weeklyCount = 4
}
