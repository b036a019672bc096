import Foundation
import Wording

/// A file that the user named on the command line.
enum UserFile {
  /// All of its bytes.
  static func data(of path: String) throws(CommandFailure) -> Data {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    guard exists, !isFolder.boolValue, let data = try? Data(contentsOf: URL(filePath: path)) else {
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
