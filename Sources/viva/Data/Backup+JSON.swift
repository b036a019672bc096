import Foundation
import Journal
import Reports
import Wording

extension Backup {
  /// The backup for a script.
  var json: JSONValue {
    .object([
      .init("file", .text(file.lastPathComponent)),
      .init("moment", .text(moment.iso8601)),
      .init("sound", .boolean(isSound)),
      .init("bytes", bytes.map { .integer($0) } ?? .null),
    ])
  }

  /// How large the file is, in bytes.
  private var bytes: Int? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: file.path)
    return (attributes?[.size] as? NSNumber)?.intValue
  }
}
