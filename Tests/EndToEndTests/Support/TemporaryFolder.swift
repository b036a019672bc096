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

  /// Takes away everybody's right to write, and gives everybody the right to read.
  func seal() throws { try setModes(folder: 0o555, file: 0o444) }

  /// Gives the rights back.
  func unseal() { try? setModes(folder: 0o755, file: 0o644) }

  private func setModes(folder: Int, file: Int) throws {
    let files = FileManager.default
    let inside = files.enumerator(atPath: url.path)?.compactMap { $0 as? String } ?? []
    for name in inside.reversed() + [""] {
      let kind = try files.attributesOfItem(atPath: path(name))[.type] as? FileAttributeType
      try files.setAttributes(
        [.posixPermissions: kind == .typeDirectory ? folder : file],
        ofItemAtPath: path(name)
      )
    }
  }
}
