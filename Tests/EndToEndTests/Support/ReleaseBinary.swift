import Foundation
import Testing

/// The program under test: the release binary that `./check` names.
enum ReleaseBinary {
  /// Its path, or nil where the environment names none.
  static let path = ProcessInfo.processInfo.environment["VIVA_BINARY"].flatMap {
    FileManager.default.isExecutableFile(atPath: $0) ? $0 : nil
  }

  /// The path, for a story that runs only where there is one.
  static func required() throws -> String { try #require(path) }
}

/// What a user lives through in a real terminal. One story at a time, each with a home of its own.
@Suite(
  .serialized,
  .enabled(
    if: ReleaseBinary.path != nil,
    "skipped: VIVA_BINARY names no program; ./check builds one and names it"
  )
)
enum InTerminal {}
