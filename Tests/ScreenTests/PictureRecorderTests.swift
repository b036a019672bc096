import Foundation
import Screen
import TestSupport
import Testing

@Suite("Recorded pictures")
struct PictureRecorderTests {
  func frame(_ text: String) -> Frame {
    var canvas = Canvas(size: Size(columns: 8, rows: 2))
    canvas.put(text, at: Position(row: 0, column: 0))
    return canvas.frame
  }

  func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("pictures-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }

  @Test("A recorded picture is held against, and a difference is shown line by line")
  func compare() throws {
    try withFolder { folder in
      let recorder = PictureRecorder(folder: folder, environment: ["VIVA_RECORD": "1"])
      try recorder.compare(frame("流浪"), with: "film")
      let checker = PictureRecorder(folder: folder, environment: ["CI": "true"])
      try checker.compare(frame("流浪"), with: "film")
      let mismatch = #expect(throws: PictureMismatch.self) {
        try checker.compare(frame("流泪"), with: "film")
      }
      let description = try #require(mismatch).description
      #expect(description.contains("1 - 流浪\n1 + 流泪"))
      #expect(throws: PictureMismatch.self) { try checker.compare(frame("x"), with: "other") }
    }
  }

  @Test("Continuous integration never records")
  func refused() throws {
    try withFolder { folder in
      let recorder = PictureRecorder(
        folder: folder,
        environment: ["VIVA_RECORD": "1", "CI": "true"]
      )
      #expect(throws: PictureMismatch.self) { try recorder.compare(frame("x"), with: "film") }
      #expect(!FileManager.default.fileExists(atPath: folder))
    }
  }

  @Test("Half a glyph fails whatever is recorded")
  func orphan() throws {
    var broken = frame("流浪")
    broken[0, 0] = .blank
    #expect(broken.orphanHalf == Position(row: 0, column: 1))
    try withFolder { folder in
      let recorder = PictureRecorder(folder: folder, environment: ["VIVA_RECORD": "1"])
      #expect(throws: PictureMismatch.self) { try recorder.compare(broken, with: "film") }
    }
  }
}
