import Foundation
public import Screen

/// Compares frames with pictures recorded as text files beside the tests.
///
/// A picture is read from `Fixtures/pictures/NAME.txt` beside the test's own file. With
/// `VIVA_RECORD=1` in the environment it is written instead, except where `CI` is set.
///
/// ```swift
/// try PictureRecorder().compare(frame, with: "home-80x24-zh")
/// ```
public struct PictureRecorder {
  private let folder: URL
  private let isRecording: Bool
  private let isRecordingAllowed: Bool

  /// Creates a recorder for the calling test file.
  public init(filePath: String = #filePath) {
    self.init(
      folder: URL(fileURLWithPath: filePath)
        .deletingLastPathComponent()
        .appendingPathComponent("Fixtures/pictures", isDirectory: true)
        .path,
      environment: ProcessInfo.processInfo.environment
    )
  }

  /// Creates a recorder with a folder and an environment of its own.
  public init(folder: String, environment: [String: String]) {
    self.folder = URL(fileURLWithPath: folder, isDirectory: true)
    isRecording = environment["VIVA_RECORD"] == "1"
    isRecordingAllowed = environment["CI"].map(\.isEmpty) ?? true
  }

  /// Holds a frame against its recorded picture.
  ///
  /// - Throws: ``PictureMismatch``, whose description shows the lines that differ.
  public func compare(
    _ frame: Frame,
    with name: String,
    _ options: Frame.PictureOptions = []
  ) throws(PictureMismatch) {
    if let half = frame.orphanHalf {
      throw .orphanHalf(name: name, row: half.row, column: half.column)
    }
    let drawn = frame.picture(options)
    let file = folder.appendingPathComponent(name + ".txt")
    if isRecording {
      guard isRecordingAllowed else { throw .recordingRefused(name: name) }
      try record(drawn, name: name, in: file)
      return
    }
    guard let recorded = try? String(contentsOf: file, encoding: .utf8) else {
      throw .notRecorded(name: name, picture: drawn)
    }
    if let difference = LineDifference.between(recorded, and: drawn) {
      throw .differs(name: name, difference: difference)
    }
  }

  private func record(
    _ picture: String,
    name: String,
    in file: URL
  ) throws(PictureMismatch) {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try picture.write(to: file, atomically: true, encoding: .utf8)
    } catch {
      throw .cannotWrite(name: name, reason: "\(error)")
    }
  }
}
