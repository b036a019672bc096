import Foundation
import Testing

/// Viva in a real terminal, told as a story: what the user presses, what must then be on the
/// screen.
///
/// No expectation waits for a fixed time: each is looked for until it holds or the user's patience
/// is over.
///
/// ```swift
/// let viva = try VivaInTerminal(["drill", "itemcf-time-weight"])
/// try viva.expect("a shorter gap between two clicks")
/// try viva.type("One session, one intent.")
/// try viva.expect("24 characters · saved")
/// ```
final class VivaInTerminal {
  /// The folder that the program was told to keep everything in.
  let home: TemporaryFolder
  /// The program's `HOME`, in which the script notes what it finds and what it leaves behind.
  let stage: TemporaryFolder
  private let terminal: Tmux

  /// How long a user waits for anything at all; long, because a build may run beside the tests.
  private static let patience = Duration.seconds(60)

  /// Starts Viva in a terminal.
  ///
  /// - Parameters:
  ///   - arguments: what follows `viva` on the command line.
  ///   - home: the `VIVA_HOME`, kept from an earlier run; by default a fresh one.
  ///   - environment: variables besides `TERM`, `LANG`, `PATH` and `VIVA_HOME`, or other values.
  ///   - inShell: whether bash asks for a command first, rather than Viva starting at once.
  ///   - isUnprivileged: whether the user is one whom permissions hold back.
  init(
    _ arguments: [String] = [],
    columns: Int = 80,
    rows: Int = 24,
    home: TemporaryFolder? = nil,
    environment: [String: String] = [:],
    inShell: Bool = false,
    isUnprivileged: Bool = false
  ) throws {
    let home = try home ?? TemporaryFolder()
    let stage = try TemporaryFolder()
    let variables = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "VIVA_HOME": home.url.path,
      "HOME": stage.url.path, "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin",
      "PS1": "ready> ",
      // After a crash Swift's runtime, where it is found, asks for a key and waits half a minute.
      "SWIFT_BACKTRACE": "enable=no",
    ].merging(environment) { $1 }
    let binary = try ReleaseBinary.required()
    let command =
      inShell
      ? ["bash", "--norc", "--noprofile", "--noediting", "-i"]
      : ["sh", "-c", VivaInTerminal.script, stage.url.path, binary] + arguments
    if isUnprivileged {
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o777],
        ofItemAtPath: stage.url.path
      )
    }
    self.home = home
    self.stage = stage
    terminal = try Tmux(
      in: stage,
      columns: columns,
      rows: rows,
      command: ["env", "-i"] + variables.map { "\($0)=\($1)" }.sorted()
        + (isUnprivileged ? Unprivileged.prefix : []) + command
    )
  }

  /// Runs the program and notes what it finds and what it leaves behind: the terminal's settings,
  /// its process id, its exit status. Then it shows what is typed, control sequences included.
  private static let script = #"""
    ulimit -c 0
    stty -a >"$0/before"
    sh -c 'echo $$ >"$0/pid"; exec "$@"' "$0" "$@"
    code=$?
    stty -a >"$0/after"
    echo "left with $code"
    exec cat -v
    """#

  // MARK: What the user does

  /// Presses keys, by tmux's names: `Enter`, `Escape`, `Tab`, `BTab`, `Up`, `F1`, `C-d`, `M-b`,
  /// `x`.
  func press(_ keys: String...) throws { try terminal.run(["send-keys", "--"] + keys) }

  /// Walks the bottom line with Tab to the action of a name, and does it with Enter.
  func choose(_ action: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let bottom = try screen().split(separator: "\n").last ?? ""
    let actions = bottom.split(separator: "   ").map { $0.trimmingCharacters(in: .whitespaces) }
    let place = try #require(
      actions.firstIndex { $0.hasSuffix(" \(action)") },
      "“\(action)” is not on the bottom line: \(bottom)",
      sourceLocation: sourceLocation
    )
    try terminal.run(["send-keys"] + Array(repeating: "Tab", count: place + 1) + ["Enter"])
  }

  /// Types a text.
  func type(_ text: String) throws { try terminal.run(["send-keys", "-l", "--", text]) }

  /// Sends bytes as they are, in one write.
  func bytes(_ bytes: [UInt8]) throws {
    try terminal.run(["send-keys", "-H"] + bytes.map { String($0, radix: 16) })
  }

  /// Pastes a text as the terminal does, in brackets where the program asked for them.
  func paste(_ text: String) throws {
    try terminal.run(["set-buffer", "--", text])
    try terminal.run(["paste-buffer", "-p", "-d"])
  }

  /// Changes the size of the window.
  func resize(columns: Int, rows: Int) throws {
    try terminal.run(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// Sends a signal to the program.
  func kill(_ signal: Int32) throws {
    try #require(Foundation.kill(try processID(), signal) == 0)
  }

  /// Ends the program with `kill -9`, unless it has just left by itself.
  func killUnlessLeft() throws {
    _ = Foundation.kill(try processID(), SIGKILL)
    try expect({ try processIsGone() }, "the program goes on")
  }

  /// Closes the window, as a click on its corner does, and waits until the program has noticed.
  func closeWindow() throws {
    let program = try processID()
    try terminal.run(["kill-server"])
    let deadline = ContinuousClock.now + VivaInTerminal.patience
    while Foundation.kill(program, 0) == 0 {
      try #require(ContinuousClock.now < deadline, "the program outlives its window")
      usleep(20_000)
    }
  }

  private func processIsGone() throws -> Bool { try Foundation.kill(processID(), 0) != 0 }

  private func processID() throws -> Int32 {
    try #require(Int32(try stage.text("pid").trimmingCharacters(in: .newlines)))
  }

  // MARK: What the user sees

  /// The screen as text.
  func screen() throws -> String { try terminal.run(["capture-pane", "-p"]) }

  /// The screen with the sequences that colour it.
  func colouredScreen() throws -> String { try terminal.run(["capture-pane", "-p", "-e"]) }

  /// The first row that holds a text.
  func row(with text: String) throws -> String {
    let row = try screen().split(separator: "\n").first { $0.contains(text) }
    return String(try #require(row, "no row holds “\(text)”"))
  }

  /// Waits until texts are all on the screen, wherever its lines break.
  func expect(_ texts: String..., sourceLocation: SourceLocation = #_sourceLocation) throws {
    try wait("it never showed \(texts.map { "“\($0)”" }.joined(separator: ", "))", sourceLocation) {
      let screen = try flattened(screen())
      return texts.allSatisfy { screen.contains(flattened($0)) }
    }
  }

  /// Waits until a text is no longer on the screen.
  func expectGone(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    try wait("“\(text)” did not go away", sourceLocation) {
      try !flattened(screen()).contains(flattened(text))
    }
  }

  /// Waits until something holds.
  func expect(
    _ condition: () throws -> Bool,
    _ complaint: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try wait(complaint, sourceLocation, until: condition)
  }

  /// Waits until the program has ended.
  func expectLeft(
    with status: Int32 = 0,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try expect({ try processIsGone() }, "the program goes on", sourceLocation: sourceLocation)
    try expect("left with \(status)", sourceLocation: sourceLocation)
  }

  /// Holds the terminal against what the program found: its settings as `stty -a` prints them, the
  /// alternate screen, the cursor, the keypad, the mouse, and bracketed paste.
  func expectRestoredTerminal(sourceLocation: SourceLocation = #_sourceLocation) throws {
    #expect(try stage.text("after") == stage.text("before"), sourceLocation: sourceLocation)
    try expectPlainTerminal(sourceLocation: sourceLocation)
    try paste("a plain paste")
    try expect("a plain paste", sourceLocation: sourceLocation)
    #expect(
      try !screen().contains("[200~"),
      "bracketed paste is on",
      sourceLocation: sourceLocation
    )
  }

  /// Holds the terminal's modes against those of a fresh one.
  func expectPlainTerminal(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let modes = [
      "alternate_on", "cursor_flag", "keypad_flag", "keypad_cursor_flag", "mouse_any_flag",
      "insert_flag", "wrap_flag",
    ]
    let found = try terminal.value(of: modes.map { "#{\($0)}" }.joined(separator: " "))
    #expect(found == "0 1 0 0 0 0 1", "\(modes)", sourceLocation: sourceLocation)
  }

  /// Where the terminal's own cursor stands, or nil where it is hidden.
  func cursor() throws -> (row: Int, column: Int)? {
    let found = try terminal.value(of: "#{cursor_flag} #{cursor_y} #{cursor_x}")
    let numbers = found.split(separator: " ").compactMap { Int($0) }
    guard numbers.count == 3, numbers[0] == 1 else { return nil }
    return (numbers[1], numbers[2])
  }

  private func wait(
    _ complaint: String,
    _ place: SourceLocation,
    until condition: () throws -> Bool
  ) throws {
    let deadline = ContinuousClock.now + VivaInTerminal.patience
    while try !condition() {
      guard ContinuousClock.now < deadline else {
        throw BrokenStory(complaint: complaint, place: place, screen: try screen())
      }
      usleep(20_000)
    }
  }

  /// A text without what depends on where lines break: blanks, and the bars at their ends.
  private func flattened(_ text: String) -> String {
    text.filter { !$0.isWhitespace && $0 != "┃" && $0 != "│" }
  }
}
