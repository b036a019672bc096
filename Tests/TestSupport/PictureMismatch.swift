/// Why a frame is not as recorded.
public enum PictureMismatch: Error, CustomStringConvertible {
  /// The frame and its recorded picture differ; the lines that do, with their numbers.
  case differs(name: String, difference: String)
  /// No picture has been recorded under this name.
  case notRecorded(name: String, picture: String)
  /// The picture cannot be written.
  case cannotWrite(name: String, reason: String)
  /// A continuous integration run must compare, not record.
  case recordingRefused(name: String)
  /// The frame holds half a wide glyph.
  case orphanHalf(name: String, row: Int, column: Int)

  /// One sentence, then the difference.
  public var description: String {
    switch self {
    case .differs(let name, let difference):
      "picture \(name) differs (- recorded, + drawn); run with VIVA_RECORD=1 if the new one is right\n"
        + difference
    case .notRecorded(let name, let picture):
      "picture \(name) is not recorded; run with VIVA_RECORD=1 and read it\n" + picture
    case .cannotWrite(let name, let reason):
      "picture \(name) cannot be written: \(reason)"
    case .recordingRefused(let name):
      "picture \(name): VIVA_RECORD is refused where CI is set"
    case .orphanHalf(let name, let row, let column):
      "picture \(name) holds half a wide glyph at row \(row), column \(column)"
    }
  }
}
