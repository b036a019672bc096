public import Foundation

extension Journal {
  /// Everything in a folder that a journal made: the file and those beside it, the files that were
  /// replaced, and the backups.
  public static func ownFiles(in folder: URL) -> [URL] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let own = names.filter { name in
      name == Backup.folderName || name.hasPrefix("restoring-")
        || ["", "-wal", "-shm"].contains { name == fileName + $0 }
        || name.hasPrefix("journal-replaced-")
    }
    return own.sorted().map { folder.appending(path: $0) }
  }

  /// Removes everything in a folder that a journal made.
  ///
  /// - Throws: ``JournalError/openElsewhere(path:)`` where another process has the journal open;
  ///   nothing is removed then. What removing meets, after which the rest may be gone.
  public static func delete(in folder: URL) throws(JournalError) {
    let path = folder.appending(path: fileName).path(percentEncoded: false)
    if isOpenElsewhere(in: folder) { throw .openElsewhere(path: path) }
    guard FileManager.default.isWritableFile(atPath: folder.path) else {
      throw .readOnly(path: folder.path)
    }
    for file in ownFiles(in: folder) {
      do {
        try FileManager.default.removeItem(at: file)
      } catch {
        throw .readOnly(path: file.path)
      }
    }
  }
}
