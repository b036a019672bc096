import Foundation
import ShippedContent

/// A copy of the shipped pack that may be spoilt, gone with the value.
final class ScratchPack {
  struct Missing: Error {}

  let folder: URL

  /// A copy with all questions, or with one: a check takes time for each.
  init(only question: String? = nil) throws {
    guard let shipped = ShippedContent.packs else { throw Missing() }
    folder = FileManager.default.temporaryDirectory
      .appending(path: "viva-authoring-\(UUID().uuidString)/starter")
    try FileManager.default.createDirectory(
      at: folder.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try FileManager.default.copyItem(at: shipped.appending(component: "starter"), to: folder)
    guard let question else { return }
    let questions = folder.appending(component: "questions")
    for name in try FileManager.default.contentsOfDirectory(atPath: questions.path)
    where name != "\(question).yaml" {
      try FileManager.default.removeItem(at: questions.appending(component: name))
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }

  /// Changes a file; a change that changes nothing is a mistake of the test.
  func change(_ path: String, _ change: (String) -> String) throws {
    let file = folder.appending(path: path)
    let text = try String(contentsOf: file, encoding: .utf8)
    let changed = change(text)
    guard changed != text else { throw Missing() }
    try changed.write(to: file, atomically: true, encoding: .utf8)
  }
}
