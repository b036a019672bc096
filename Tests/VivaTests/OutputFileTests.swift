import Foundation
import Testing

@testable import viva

@Suite("Texts that are written together beside what is there")
struct OutputFileTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(component: "viva-output-\(UUID().uuidString)")
  private static let texts = [(ending: "md", text: "# one"), (ending: "html", text: "<p>one")]

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func keep(_ texts: [(ending: String, text: String)] = texts) throws -> String {
    URL(filePath: try OutputFile.keep(texts, named: "report", in: folder.path)).lastPathComponent
  }

  private func files() throws -> [String: String] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return try names.reduce(into: [:]) { files, name in
      files[name] = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }
  }

  @Test func theSameAgainIsTheSameFiles() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try keep() == "report")
    #expect(try keep() == "report")
    #expect(try files() == ["report.md": "# one", "report.html": "<p>one"])
  }

  @Test func anotherFileIsLeftAsItIs() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let mine = folder.appending(path: "report.html")
    try "mine".write(to: mine, atomically: true, encoding: .utf8)
    #expect(try keep() == "report-2")
    let other = [(ending: "md", text: "# two"), (ending: "html", text: "<p>two")]
    #expect(try keep(other) == "report-3")
    #expect(
      try files() == [
        "report.html": "mine", "report-2.md": "# one", "report-2.html": "<p>one",
        "report-3.md": "# two", "report-3.html": "<p>two",
      ]
    )
  }

  @Test func whereNothingCanBeWrittenNothingIsLeft() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    // No file can be made in what is a file itself, or is not there.
    let file = folder.appending(path: "file")
    try "".write(to: file, atomically: true, encoding: .utf8)
    for place in [file.path, folder.appending(path: "none").path] {
      #expect(throws: CommandFailure.self) {
        try OutputFile.keep(Self.texts, named: "report", in: place)
      }
    }
    // One of the two has a name that is too long: the other is not left alone.
    let long = String(repeating: "n", count: 300)
    #expect(throws: CommandFailure.self) {
      try keep([(ending: "md", text: "# one"), (ending: long, text: "<p>one")])
    }
    #expect(try files() == ["file": ""])
  }

  @Test(.enabled(if: geteuid() != 0, "whoever may do everything writes there all the same"))
  func aFolderThatMayOnlyBeRead() throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder.path)
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.path)
      try? FileManager.default.removeItem(at: folder)
    }
    #expect(throws: CommandFailure.self) { try keep() }
    #expect(try files().isEmpty)
  }
}
