import Foundation

/// A copy of the launcher in a folder of its own, on a system whose commands only pretend.
///
/// `PATH` holds nothing but a few real tools and the pretenders: a `swift` that writes a program of
/// two lines, and what a Debian system installs packages with. Each notes in `calls` how it was
/// called.
final class FakeCheckout {
  /// The folder of everything.
  let folder: URL
  /// The folder that holds the launcher; its name has a space in it.
  let root: URL
  private let commands: URL

  struct Outcome: Equatable {
    var status: Int32
    var output: String
    var errors: String
  }

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(component: "viva launcher \(UUID().uuidString)")
    root = folder.appending(component: "check out")
    commands = folder.appending(component: "commands")
    for name in ["Scripts", "Sources/viva", "Content"] {
      try FileManager.default.createDirectory(
        at: root.appending(path: name),
        withIntermediateDirectories: true
      )
    }
    try FileManager.default.createDirectory(at: commands, withIntermediateDirectories: true)
    let real = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../..").standardizedFileURL
    for name in ["viva", "Scripts/setup.sh"] {
      try FileManager.default.copyItem(
        at: real.appending(path: name),
        to: root.appending(path: name)
      )
    }
    for name in ["Package.swift", "Sources/viva/main.swift", "Content/a.yaml"] {
      try write("", to: name)
    }
    try pretend()
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func pretend() throws {
    let tools = [
      "bash", "cat", "chmod", "cmp", "cp", "dirname", "env", "find", "mkdir", "mktemp", "readlink",
      "rm", "sed", "sh", "sleep", "touch", "uname",
    ]
    for tool in tools {
      guard
        let found = ["/bin", "/usr/bin"].map({ "\($0)/\(tool)" })
          .first(where: FileManager.default.isExecutableFile)
      else { continue }
      try FileManager.default.createSymbolicLink(
        atPath: commands.appending(component: tool).path,
        withDestinationPath: found
      )
    }
    try command(
      "swift",
      """
      if [ "$1" = --version ]; then echo "Swift version ${SWIFT_VERSION-6.3.1} (test)"; exit; fi
      echo "compiling"
      release=$3/.build/release
      mkdir -p "$release"
      sleep "${BUILD_SECONDS-0}"
      [ -z "${DURING_BUILD-}" ] || touch "$DURING_BUILD"
      [ -z "${BUILD_FAILS-}" ] || exit 1
      [ -z "${PINS-}" ] || echo "$PINS" > "$3/Package.resolved"
      printf '#!/bin/sh\\nprintf "ran"; printf " <%%s>" "$@"; echo; exit 7\\n' > "$release/viva"
      chmod +x "$release/viva"
      """
    )
    try command("id", "echo \"${USER_ID-0}\"")
    try command(
      "dpkg-query",
      "case \" ${MISSING-} \" in *\" $3 \"*) exit 1 ;; *) printf installed ;; esac"
    )
    try command("apt-cache", "[ -z \"${NO_LISTS-}\" ]")
    try command("apt-get", "[ -z \"${INSTALL_FAILS-}\" ]")
  }

  /// Puts a command on the system.
  func command(_ name: String, _ script: String) throws {
    let text = "#!/usr/bin/env bash\necho \"\(name) $*\" >> \"$CALLS\"\n\(script)\n"
    let file = commands.appending(component: name)
    try text.write(to: file, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
  }

  /// Takes a command off the system.
  func remove(command name: String) throws {
    try FileManager.default.removeItem(at: commands.appending(component: name))
  }

  /// Writes a file of the checkout.
  func write(_ text: String, to path: String) throws {
    try text.write(to: root.appending(path: path), atomically: true, encoding: .utf8)
  }

  /// How the pretenders were called, in order; asking for a version does not count.
  var calls: [String] {
    let text = try? String(contentsOf: folder.appending(component: "calls"), encoding: .utf8)
    return (text ?? "").split(separator: "\n").map { String($0) }
      .filter { !$0.hasSuffix("--version") && !$0.hasPrefix("id ") }
  }

  /// How often the program was built.
  var buildCount: Int { calls.filter { $0.hasPrefix("swift build") }.count }

  /// Runs the launcher without a terminal.
  func launch(
    _ arguments: [String] = [],
    through launcher: String? = nil,
    in directory: URL? = nil,
    _ environment: [String: String] = [:]
  ) throws -> Outcome {
    let path = launcher ?? root.appending(component: "viva").path
    return try run([path] + arguments, in: directory ?? folder, environment)
  }

  /// Runs a command with only the pretenders on its path.
  func run(
    _ command: [String],
    in directory: URL,
    _ environment: [String: String] = [:]
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.currentDirectoryURL = directory
    process.standardInput = FileHandle.nullDevice
    process.environment = [
      "PATH": commands.path, "CALLS": folder.appending(component: "calls").path,
      "TMPDIR": folder.path, "LANG": "C.UTF-8",
    ].merging(environment) { $1 }
    let files = ["output", "errors"].map { folder.appending(component: "\($0)-\(UUID())") }
    for file in files { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: try String(contentsOf: files[0], encoding: .utf8),
      errors: try String(contentsOf: files[1], encoding: .utf8)
    )
  }
}
