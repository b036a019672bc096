import Foundation
import Tutor
import Wording

/// The user's own editor, opened on a text while Viva gives the terminal back.
struct OutsideEditor {
  /// The command, as the shell reads it.
  let command: String

  /// Finds the editor as other programs do: `VISUAL`, else `EDITOR`, else `vi`.
  init(environment: [String: String]) {
    let named = ["VISUAL", "EDITOR"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    command = named ?? "vi"
  }

  /// Lets the user edit a text in a file, which stays until ``discard(_:)``.
  ///
  /// What the editor saved counts, also where it ends with an error.
  ///
  /// - Parameter run: runs a command on the user's terminal and returns its status.
  func edit(_ text: String, run: ([String]) throws -> Int32) -> EditedText {
    let folder = FileManager.default.temporaryDirectory
      .appending(component: "\(OutsideEditor.folderPrefix)\(UUID().uuidString)")
    let file = folder.appending(component: "answer.md")
    let written = Data((text + "\n").utf8)
    do {
      try FileManager.default.createDirectory(
        at: folder,
        withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700]
      )
      try written.write(to: file)
    } catch {
      try? FileManager.default.removeItem(at: folder)
      return EditedText(
        text: nil,
        trouble: OutsideEditor.cannotWrite(file.path(percentEncoded: false))
      )
    }
    // A clock that stands while the machine sleeps.
    let begun = SuspendingClock.now
    let path = file.path(percentEncoded: false)
    let status = (try? run(["/bin/sh", "-c", "exec \(command) \"$1\"", "sh", path])) ?? -1
    var edited = EditedText(
      text: nil,
      seconds: (SuspendingClock.now - begun) / .seconds(1),
      file: path
    )
    guard let bytes = try? Data(contentsOf: file) else {
      edited.trouble = OutsideEditor.cannotRead(path)
      return edited
    }
    if bytes != written {
      var content = String(decoding: bytes, as: UTF8.self)
      if content.last?.isNewline ?? false { content.removeLast() }
      edited.text = content
    }
    if status != 0 {
      edited.trouble = failure(status, isTaken: edited.text != nil)
    }
    return edited
  }

  /// Removes the file of a text that was taken, with its folder.
  static func discard(_ path: String) {
    let folder = URL(filePath: path).deletingLastPathComponent()
    guard folder.lastPathComponent.hasPrefix(folderPrefix) else { return }
    try? FileManager.default.removeItem(at: folder)
  }

  private static let folderPrefix = "viva-editor-"

  private static func cannotWrite(_ path: String) -> Bilingual {
    Bilingual(
      zh: "给外部编辑器用的临时文件 \(path) 写不了，这里的文字没有变。请检查 TMPDIR 和剩余空间。",
      en: "The editor's temporary file \(path) cannot be written; the text here is unchanged. "
        + "Check TMPDIR and the room left on the disk."
    )
  }

  private static func cannotRead(_ path: String) -> Bilingual {
    Bilingual(
      zh: "外部编辑器写的文件 \(path) 读不了，这里的文字没有变。",
      en: "The editor's file \(path) cannot be read; the text here is unchanged."
    )
  }

  private func failure(_ status: Int32, isTaken: Bool) -> Bilingual {
    isTaken
      ? Bilingual(
        zh: "“\(command)” 没有正常结束（状态 \(status)）；它保存过的文字已经取回，Alt-U 可以撤销。",
        en:
          "“\(command)” ended with status \(status); what it had saved was taken. Alt-U undoes it."
      )
      : Bilingual(
        zh: "“\(command)” 没有正常结束（状态 \(status)），这里的文字没有变。请检查 $EDITOR。",
        en: "“\(command)” ended with status \(status); the text here is unchanged. Check $EDITOR."
      )
  }
}
