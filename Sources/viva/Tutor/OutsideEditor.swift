import Foundation
import Terminal
import Wording

/// The user's own editor, opened on a text while Viva gives the terminal back.
struct OutsideEditor {
  /// The command, as the shell reads it.
  let command: String

  /// Why nothing came back.
  enum Failure: Error {
    /// The file for the editor could not be written or read.
    case file(reason: String)
    /// The editor could not be run, or ended with an error.
    case command(String, status: Int32)

    /// The sentence for the user.
    var sentence: Bilingual {
      switch self {
      case .file(let reason):
        Bilingual(
          zh: "给外部编辑器用的临时文件读写失败（\(reason)），这里的文字没有变。",
          en: "The editor's temporary file failed (\(reason)); the text here is unchanged."
        )
      case .command(let command, let status):
        Bilingual(
          zh: "“\(command)” 没有正常结束（状态 \(status)），这里的文字没有变。请检查 $EDITOR。",
          en: "“\(command)” ended with status \(status); the text here is unchanged. Check $EDITOR."
        )
      }
    }
  }

  /// Finds the editor as other programs do: `VISUAL`, else `EDITOR`, else `vi`.
  init(environment: [String: String]) {
    let named = ["VISUAL", "EDITOR"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    command = named ?? "vi"
  }

  /// Lets the user edit a text; nil where it came back as it went.
  func edit(_ text: String, on session: TerminalSession) throws(Failure) -> String? {
    let folder = FileManager.default.temporaryDirectory
      .appending(component: "viva-\(UUID().uuidString)")
    let file = folder.appending(component: "answer.md")
    do {
      try FileManager.default.createDirectory(
        at: folder,
        withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700]
      )
      try Data((text + "\n").utf8).write(to: file)
    } catch {
      throw .file(reason: error.localizedDescription)
    }
    defer { try? FileManager.default.removeItem(at: folder) }
    let status: Int32
    do {
      status = try session.run(
        ["/bin/sh", "-c", "exec \(command) \"$1\"", "sh", file.path(percentEncoded: false)])
    } catch {
      throw .command(command, status: -1)
    }
    guard status == 0 else { throw .command(command, status: status) }
    do {
      var edited = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      if edited.hasSuffix("\n") { edited.removeLast() }
      return edited == text ? nil : edited
    } catch {
      throw .file(reason: error.localizedDescription)
    }
  }
}
