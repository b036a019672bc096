import Authoring
import Foundation
import ShippedContent
import Wording

/// A pack that may be spoilt, gone with the value: what `viva content new` writes, small so that a
/// check of it takes no time.
final class ScratchPack {
  struct Missing: Error {}

  let folder: URL
  /// The path of its one question.
  let question: String

  init() throws {
    guard let template = PackTemplate(name: "small", language: .en) else { throw Missing() }
    folder = FileManager.default.temporaryDirectory
      .appending(path: "viva-authoring-\(UUID().uuidString)/\(template.name)")
    question = "questions/\(template.question).yaml"
    for file in template.files { try write(file.text, to: file.path) }
  }

  deinit { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }

  /// Puts the shipped glossary into the pack.
  func copyGlossary() throws {
    guard let shipped = ShippedContent.packs else { throw Missing() }
    let glossary = shipped.appending(path: "starter/glossary.yaml")
    try write(String(contentsOf: glossary, encoding: .utf8), to: "glossary.yaml")
  }

  /// Writes a file, in a folder that is made.
  func write(_ text: String, to path: String) throws {
    let file = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  /// Changes a file; a change that changes nothing is a mistake of the test.
  func change(_ path: String, _ change: (String) -> String) throws {
    let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    let changed = change(text)
    guard changed != text else { throw Missing() }
    try write(changed, to: path)
  }
}
