import Foundation

/// The built program, run as a user runs it, in a home of its own that goes away with the value.
final class Program {
  struct Missing: Error {}

  /// What a run came to.
  struct Outcome {
    var output: String
    var complaints: String
    var status: Int32
  }

  let home: URL
  private let binary: URL

  init() throws {
    // The test bundle lies beside the program that was built with it; another may be named.
    let folders = [
      Bundle(for: Program.self).bundleURL.deletingLastPathComponent(),
      URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent(),
    ]
    let named = ProcessInfo.processInfo.environment["VIVA_BINARY"].map { URL(filePath: $0) }
    let candidates = [named].compactMap { $0 } + folders.map { $0.appending(component: "viva") }
    let found = candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) }
    guard let found else { throw Missing() }
    binary = found
    home = FileManager.default.temporaryDirectory
      .appending(component: "viva-home-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: home) }

  /// Runs the program to its end, without a terminal.
  func run(
    _ arguments: [String],
    input: String = "",
    environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(arguments, bytes: Data(input.utf8), environment: environment)
  }

  /// Runs the program on input that need not be text.
  func run(
    _ arguments: [String],
    bytes: Data,
    environment: [String: String] = [:]
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = binary
    process.arguments = arguments
    process.currentDirectoryURL = home
    process.environment = ["VIVA_HOME": home.path, "LANG": "C.UTF-8"]
      .merging(environment) { $1 }
    let (typed, output) = (Pipe(), Pipe())
    let complaints = home.appending(component: "complaints-\(UUID().uuidString)")
    try Data().write(to: complaints)
    process.standardInput = typed
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: complaints)
    try process.run()
    try typed.fileHandleForWriting.write(contentsOf: bytes)
    try typed.fileHandleForWriting.close()
    let written = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      output: String(decoding: written, as: UTF8.self),
      complaints: try String(contentsOf: complaints, encoding: .utf8),
      status: process.terminationStatus
    )
  }
}
