import Foundation
import Synchronization

/// Compares a pack's files with what an index knows of them, without opening one.
enum PackStamps {
  /// How many files one thread compares before it looks for more.
  private static let share = 500

  /// Whether every file is as it was when the cache was written, and none has come or gone.
  ///
  /// Complexity: one system call a file, on as many threads as there are processors.
  static func areCurrent(_ index: PackIndex, folder: PackFolder, written: Int64) -> Bool {
    guard PackIndex.HeadStamps(of: folder) == index.headStamps,
      index.headStamps.areOlder(than: written),
      index.entries.allSatisfy({ $0.place.length > 0 && isOlder($0.stamp, than: written) }),
      FileAccess.count(in: folder.questionsFolder, ending: ".yaml") == index.entries.count
    else { return false }
    let directory = open(folder.questionsFolder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard directory >= 0 else { return false }
    defer { close(directory) }
    let isChanged = Atomic(false)
    let shares = (index.entries.count + share - 1) / share
    DispatchQueue.concurrentPerform(iterations: shares) { number in
      let entries = index.entries.dropFirst(number * share).prefix(share)
      let isCurrent = index.names.withUnsafeBytes { names in
        entries.allSatisfy { entry in
          guard let start = names.baseAddress else { return false }
          return FileAccess.stamp(of: start + entry.nameOffset, in: directory) == entry.stamp
        }
      }
      if !isCurrent { isChanged.store(true, ordering: .relaxed) }
    }
    return !isChanged.load(ordering: .relaxed)
  }

  /// Whether a file was left alone long enough before the cache was written for its stamp to tell
  /// that it is still the same. A missing file has no stamp and cannot deceive.
  static func isOlder(_ stamp: FileAccess.Stamp?, than written: Int64) -> Bool {
    guard let stamp else { return true }
    return stamp.changed < written - PackCache.tick
  }
}
