import Foundation

/// A folder that is there as long as the value is; a story's `VIVA_HOME`, for one.
final class TemporaryFolder {
  let url: URL

  /// Creates an empty folder; its path is short, for sockets have short names.
  init() throws {
    url = FileManager.default.temporaryDirectory
      .appending(component: "viva-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The path of something in the folder.
  func path(_ name: String) -> String { url.appending(path: name).path }

  /// Writes a file, and the folders that lead to it.
  func write(_ text: String, to name: String, executable: Bool = false) throws {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try text.write(to: file, atomically: true, encoding: .utf8)
    if executable {
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
    }
  }

  /// The text of a file.
  func text(_ name: String) throws -> String {
    try String(contentsOf: url.appending(path: name), encoding: .utf8)
  }

  /// Whether there is something of this name.
  func holds(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path(name)) }
}
