import Foundation

/// A tmux server of its own: the terminal that the program under test runs in.
final class Tmux {
  /// A command of tmux that failed.
  struct Failure: Error, CustomStringConvertible {
    var arguments: [String]
    var complaint: String
    var description: String { "tmux \(arguments.joined(separator: " ")): \(complaint)" }
  }

  /// Where the server's socket lies; it must outlive the server.
  private let folder: TemporaryFolder
  private let socket: String
  /// The server. It is no daemon: a daemon would keep a handle of Foundation's by which a process
  /// is known to have ended, and it would outlive the tests.
  private let server: Process

  /// Starts a server with one window in which a command runs.
  ///
  /// - Parameters:
  ///   - folder: where its socket may lie, and where the command runs.
  ///   - command: the program and its arguments, run without a shell.
  init(in folder: TemporaryFolder, columns: Int, rows: Int, command: [String]) throws {
    self.folder = folder
    socket = folder.path("tmux")
    server = Tmux.process(socket, ["-D"])
    server.standardOutput = FileHandle.nullDevice
    server.standardError = FileHandle.nullDevice
    try Tmux.runHearingSignals(server)
    // The socket's file is there a moment before somebody listens at it.
    while server.isRunning, (try? run(["set-option", "-g", "status", "off"])) == nil {
      usleep(5000)
    }
    try run(["set-option", "-g", "remain-on-exit", "on"])
    try run(
      ["new-session", "-d", "-c", folder.url.path, "-x", "\(columns)", "-y", "\(rows)", "--"]
        + command
    )
  }

  deinit {
    if (try? run(["kill-server"])) == nil { server.terminate() }
    server.waitUntilExit()
  }

  /// Starts a process that hears every signal, as one does that a user starts.
  ///
  /// The threads that tests run on block them, and a program inherits what its parent blocks.
  private static func runHearingSignals(_ process: Process) throws {
    var none = sigset_t()
    var blocked = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &blocked)
    defer { pthread_sigmask(SIG_SETMASK, &blocked, nil) }
    try process.run()
  }

  private static func process(_ socket: String, _ arguments: [String]) -> Process {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["tmux", "-u", "-f", "/dev/null", "-S", socket] + arguments
    var environment = ProcessInfo.processInfo.environment
    environment["TMUX"] = nil
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    return process
  }

  /// Runs a command of tmux and returns what it prints.
  @discardableResult
  func run(_ arguments: [String]) throws -> String {
    let process = Tmux.process(socket, arguments)
    let (output, complaints) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = complaints
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    let complaint = complaints.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(arguments: arguments, complaint: String(decoding: complaint, as: UTF8.self))
    }
    return String(decoding: printed, as: UTF8.self)
  }

  /// The value of a tmux format such as `#{cursor_flag}`.
  func value(of format: String) throws -> String {
    try run(["display-message", "-p", format]).trimmingCharacters(in: .newlines)
  }
}
