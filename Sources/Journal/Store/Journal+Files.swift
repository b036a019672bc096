import Foundation

extension Journal {
  /// Makes a folder, with those above it, that nobody but the user can look into.
  static func makeFolder(_ folder: URL) throws {
    try FileManager.default.createDirectory(
      at: folder,
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700]
    )
  }

  /// Copies a journal's file and, where there is one, the log beside it, in the place of what has
  /// those names; nobody but the user may read the copies.
  ///
  /// - Parameter failure: What an error while a file of this path was copied means.
  /// - Returns: The paths of the copies.
  @discardableResult
  static func copyFiles(
    of path: String,
    to copy: String,
    failure: (any Error, String) -> JournalError
  ) throws(JournalError) -> [String] {
    let files = FileManager.default
    var copies: [String] = []
    for suffix in ["", "-wal"] where suffix.isEmpty || files.fileExists(atPath: path + suffix) {
      try? files.removeItem(atPath: copy + suffix)
      do {
        try files.copyItem(atPath: path + suffix, toPath: copy + suffix)
        try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: copy + suffix)
      } catch {
        throw failure(error, path + suffix)
      }
      copies.append(copy + suffix)
    }
    return copies
  }
}
