import Foundation
import Wording

/// Words that the journal could not keep, put where the user finds them again.
struct RescuedText {
  /// Where they are, or that they are nowhere, as a sentence.
  let sentence: Bilingual

  /// Writes a text into a file of its own, which only the user can read: into a folder, or among
  /// the temporary files where that cannot be written.
  init(_ text: String, in folder: URL) {
    let temporary = FileManager.default.temporaryDirectory
    let name = "viva-\(UUID().uuidString.prefix(8)).txt"
    let paths = [folder, temporary].map {
      $0.appending(component: name).path(percentEncoded: false)
    }
    let written = paths.first { Self.write(text, to: $0) }
    let path = written ?? paths[1]
    sentence =
      written != nil
      ? Bilingual(
        zh: "学习记录存不进去，写的内容放在 \(path)。",
        en: "The journal could not keep your words; they are in \(path)."
      )
      : Bilingual(
        zh: "学习记录和 \(path) 都写不进去，刚才写的内容没有保存下来。",
        en: "Neither the journal nor \(path) could be written; what you wrote is not kept."
      )
  }

  private static func write(_ text: String, to path: String) -> Bool {
    let files = FileManager.default
    let rights: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
    guard files.createFile(atPath: path, contents: nil, attributes: rights) else { return false }
    do {
      try Data((text + "\n").utf8).write(to: URL(filePath: path))
      return true
    } catch {
      // A full disk may take the file and not the text.
      try? files.removeItem(atPath: path)
      return false
    }
  }
}
