import Foundation
import Wording

/// Words that the journal could not keep, put where the user finds them again.
struct RescuedText {
  /// Where they are, or that they are nowhere, as a sentence.
  let sentence: Bilingual

  /// Writes a text into a file of its own among the temporary ones, which only the user can read.
  init(_ text: String) {
    let file = FileManager.default.temporaryDirectory
      .appending(component: "viva-\(UUID().uuidString.prefix(8)).txt")
    let path = file.path(percentEncoded: false)
    let isWritten = FileManager.default.createFile(
      atPath: path,
      contents: Data((text + "\n").utf8),
      attributes: [.posixPermissions: 0o600]
    )
    sentence =
      isWritten
      ? Bilingual(
        zh: "学习记录存不进去，写的内容放在 \(path)。",
        en: "The journal could not keep your words; they are in \(path)."
      )
      : Bilingual(
        zh: "学习记录和 \(path) 都写不进去，刚才写的内容没有保存下来。",
        en: "Neither the journal nor \(path) could be written; what you wrote is not kept."
      )
  }
}
