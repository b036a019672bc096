import Foundation
import Testing

/// The program as a script runs it: without a terminal, in a home of its own.
///
/// It is the release binary that `VIVA_BINARY` names, else the one built along with the tests.
final class Program {
  /// What a run came to.
  struct Outcome {
    var output: String
    var complaints: String
    var status: Int32
  }

  /// The `VIVA_HOME`, which is also the working folder.
  var home: URL { folder.url }
  private let folder: TemporaryFolder
  /// The program's file.
  let binary: URL

  /// Finds the program; by default its home is a fresh one.
  init(home: TemporaryFolder? = nil) throws {
    // The test bundle lies beside the program that was built with it.
    let folders = [
      Bundle(for: Program.self).bundleURL.deletingLastPathComponent(),
      URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent(),
    ]
    let beside = folders.map { $0.appending(component: "viva").path }
    let found = ([ReleaseBinary.path].compactMap { $0 } + beside).first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
    binary = URL(filePath: try #require(found, "the program was not built"))
    folder = try home ?? TemporaryFolder()
  }

  /// Runs the program to its end.
  func run(
    _ arguments: [String],
    input: String = "",
    environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(arguments, bytes: Data(input.utf8), environment: environment)
  }

  /// Runs a shell script to its end; `$0` is the program and `$@` are the arguments.
  func run(
    script: String,
    _ arguments: [String],
    environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(
      URL(filePath: "/bin/sh"),
      ["-c", script, binary.path] + arguments,
      bytes: Data(),
      environment
    )
  }

  /// Runs the program to its end on an input that need not be text.
  func run(
    _ arguments: [String],
    bytes: Data,
    environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(binary, arguments, bytes: bytes, environment)
  }

  private func run(
    _ executable: URL,
    _ arguments: [String],
    bytes: Data,
    _ environment: [String: String]
  ) throws -> Outcome {
    let process = process(executable, arguments, environment)
    let output = Pipe()
    // A file rather than a pipe: the program may stop reading, and no write may then end the tests.
    let typed = home.appending(component: "input-\(UUID().uuidString)")
    try bytes.write(to: typed)
    let complaints = home.appending(component: "complaints-\(UUID().uuidString)")
    try Data().write(to: complaints)
    process.standardInput = try FileHandle(forReadingFrom: typed)
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: complaints)
    try process.run()
    let written = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      output: String(decoding: written, as: UTF8.self),
      complaints: try String(contentsOf: complaints, encoding: .utf8),
      status: process.terminationStatus
    )
  }

  /// The program about to be run, for a test that speaks with it on the way.
  func process(_ arguments: [String], environment: [String: String] = [:]) -> Process {
    process(binary, arguments, environment)
  }

  private func process(
    _ executable: URL,
    _ arguments: [String],
    _ environment: [String: String]
  ) -> Process {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = home
    process.environment = ["VIVA_HOME": home.path, "LANG": "C.UTF-8"]
      .merging(environment) { $1 }
    return process
  }
}
