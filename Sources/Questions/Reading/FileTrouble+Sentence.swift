import Foundation
public import Wording

extension ContentProblem.FileTrouble {
  /// Why the file could not be read, as one plain sentence without its full stop.
  public var sentence: Bilingual {
    switch self {
    case .missing: Bilingual(zh: "没有这个文件或文件夹", en: "there is no such file or folder")
    case .wrongKind:
      Bilingual(
        zh: "这里应当是普通文件（或文件夹），却是别的东西",
        en: "a plain file (or a folder) is needed here, and this is something else"
      )
    case .denied: Bilingual(zh: "没有权限读取", en: "the rights to read this are missing")
    case .linkLoop:
      Bilingual(zh: "符号链接绕成了圈", en: "the symbolic links here lead in a circle")
    case .tooLarge(let bytes, let limit):
      Bilingual(
        zh: "文件有 \(bytes) 字节，超过了 \(limit) 字节的上限",
        en: "the file has \(bytes) bytes; at most \(limit) are read"
      )
    case .system(let code):
      Bilingual(
        zh: "读取失败：\(String(cString: strerror(code)))",
        en: "reading failed: \(String(cString: strerror(code)))"
      )
    }
  }
}
