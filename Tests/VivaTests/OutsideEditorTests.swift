import Foundation
import Testing
import Tutor
import Wording

@testable import viva

/// The user's own editor, as a script that writes to the file it is given.
@Suite struct OutsideEditorTests {
  private func edit(_ text: String, _ script: String) -> EditedText {
    OutsideEditor(environment: ["EDITOR": "sh -c '\(script)' sh"]).edit(text) { command in
      let process = try Process.run(
        URL(filePath: command[0]),
        arguments: Array(command.dropFirst())
      )
      process.waitUntilExit()
      return process.terminationStatus
    }
  }

  @Test func whatWasSavedComesBackAndItsFileStaysUntilItIsDiscarded() throws {
    let edited = edit("old", "echo new >\"$1\"")
    #expect(edited.text == "new")
    #expect(edited.trouble == nil)
    let file = try #require(edited.file)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "new\n")
    OutsideEditor.discard(file)
    #expect(!FileManager.default.fileExists(atPath: file))
  }

  @Test func whatWasSavedBeforeAFailureIsNotLost() throws {
    let edited = edit("old", "echo new >\"$1\"; exit 3")
    #expect(edited.text == "new")
    #expect(edited.trouble?.en.contains("status 3; what it had saved was taken") == true)
    OutsideEditor.discard(try #require(edited.file))
  }

  @Test func anUnchangedTextIsNone() throws {
    let left = edit("as it was", "exit 1")
    #expect(left.text == nil)
    #expect(left.trouble?.en.contains("the text here is unchanged") == true)
    let kept = edit("as it was", "true")
    #expect(kept == EditedText(text: nil, seconds: kept.seconds, file: kept.file))
    for edited in [left, kept] { OutsideEditor.discard(try #require(edited.file)) }
  }

  @Test func aFileThatIsGoneIsNamed() throws {
    let edited = edit("old", "rm \"$1\"")
    #expect(edited.text == nil)
    #expect(edited.trouble?.en.contains("cannot be read") == true)
    OutsideEditor.discard(try #require(edited.file))
  }

  @Test func onlyItsOwnFolderIsEverRemoved() throws {
    let folder = FileManager.default.temporaryDirectory.appending(component: "kept-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    OutsideEditor.discard(folder.appending(component: "answer.md").path)
    #expect(FileManager.default.fileExists(atPath: folder.path))
  }
}
