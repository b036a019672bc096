import Foundation
import Wording

/// A file that the user named on the command line.
enum UserFile {
  /// All of its bytes; those of a pipe, as of `<(…)` or `/dev/stdin`, up to its end.
  static func data(of path: String) throws(CommandFailure) -> Data {
    guard let data = try? FileHandle(forReadingFrom: URL(filePath: path)).readToEnd() ?? Data()
    else {
      throw CommandFailure(
        Bilingual(
          zh: "读不了文件“\(path)”；请检查路径和权限。",
          en: "Cannot read \"\(path)\"; check the path and its permissions."
        )
      )
    }
    return data
  }
}
