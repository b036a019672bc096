import Foundation
import Testing

@Suite("./viva builds what is not built, and opens it")
struct LauncherTests {
  private let checkout: FakeCheckout

  init() throws { checkout = try FakeCheckout() }

  @Test("The first start builds; standard output, arguments and status are the program's own")
  func firstStart() throws {
    let outcome = try checkout.launch(["grade", "two words", "", "*"])
    #expect(outcome.output == "ran <grade> <two words> <> <*>\n")
    #expect(outcome.status == 7)
    #expect(outcome.errors.contains("building Viva once"))
    #expect(outcome.errors.contains("compiling"))
    #expect(checkout.buildCount == 1)
  }

  @Test("Later starts go straight in and say nothing")
  func laterStart() throws {
    _ = try checkout.launch()
    let outcome = try checkout.launch(["--version"])
    #expect(outcome.output == "ran <--version>\n")
    #expect(outcome.errors == "")
    #expect(checkout.buildCount == 1)
  }

  @Test("A source or content that is newer, new or gone is built in")
  func newerSources() throws {
    try checkout.write("", to: "Sources/viva/old.swift")
    _ = try checkout.launch()
    try checkout.write("changed", to: "Sources/viva/main.swift")
    #expect(try checkout.launch().errors.contains("newer than the program"))
    try checkout.write("", to: "Content/b.yaml")
    _ = try checkout.launch()
    try FileManager.default.removeItem(at: checkout.root.appending(path: "Sources/viva/old.swift"))
    _ = try checkout.launch()
    #expect(checkout.buildCount == 4)
    _ = try checkout.launch()
    #expect(checkout.buildCount == 4)
  }

  @Test("Other versions of the packages are built in; those that a build found are no change")
  func otherPins() throws {
    _ = try checkout.launch([], ["PINS": "one"])
    #expect(try checkout.launch() == .init(status: 7, output: "ran <>\n", errors: ""))
    #expect(checkout.buildCount == 1)
    try checkout.write("another\n", to: "Package.resolved")
    #expect(try checkout.launch().errors.contains("newer than the program"))
    #expect(checkout.buildCount == 2)
    #expect(try checkout.launch().errors == "")
    try FileManager.default.removeItem(at: checkout.root.appending(path: "Package.resolved"))
    #expect(try checkout.launch().errors == "", "nothing asks for other versions")
    #expect(checkout.buildCount == 2)
  }

  @Test("What changes while it builds is built in at the next start")
  func changedWhileBuilding() throws {
    let source = checkout.root.appending(path: "Sources/viva/main.swift").path
    _ = try checkout.launch([], ["BUILD_SECONDS": "0.1", "DURING_BUILD": source])
    _ = try checkout.launch()
    _ = try checkout.launch()
    #expect(checkout.buildCount == 2)
  }

  @Test("It is found from any folder, through links to links, whatever CDPATH says")
  func links() throws {
    let files = FileManager.default
    let bin = checkout.folder.appending(component: "a bin")
    try files.createDirectory(at: bin, withIntermediateDirectories: true)
    func link(_ name: String, to target: String) throws {
      try files.createSymbolicLink(
        atPath: bin.appending(component: name).path,
        withDestinationPath: target
      )
    }
    try link("there", to: "../check out")
    try link("first", to: "there/viva")
    try link("second", to: "./first")
    try link("absolute", to: bin.appending(component: "second").path)
    for launcher in ["second", "./second", "absolute"] {
      let outcome = try checkout.run(
        ["bash", "-c", "PATH=$PATH:. exec \(launcher) here"],
        in: bin,
        ["CDPATH": "\(checkout.folder.path):/usr"]
      )
      #expect(outcome.output == "ran <here>\n")
    }
    #expect(checkout.buildCount == 1)
    #expect(files.fileExists(atPath: checkout.root.appending(path: ".build/release/viva").path))
  }

  @Test("A failed build opens nothing, says so, and is tried again")
  func failedBuild() throws {
    let outcome = try checkout.launch(["x"], ["BUILD_FAILS": "1"])
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(outcome.errors.hasSuffix("viva: the build failed; the lines above say why.\n"))
    #expect(try checkout.launch(["x"]).output == "ran <x>\n")
    try checkout.write("changed", to: "Sources/viva/main.swift")
    #expect(try checkout.launch(["x"], ["BUILD_FAILS": "1"]).output == "")
    #expect(try checkout.launch(["x"]).output == "ran <x>\n")
  }

  @Test(
    "Ctrl-C while it builds leaves nothing half done",
    .enabled("GNU env undoes that test runners ignore SIGINT") { try envCanReset() }
  )
  func interrupted() throws {
    let outcome = try checkout.run(
      Self.resettingSIGINT + [
        "bash", "-c",
        """
        set -m
        "$0" & job=$!
        until [ -d "${0%/*}/.build/release" ]; do sleep 0.02; done
        kill -INT -- -$job
        wait $job
        """,
        checkout.root.appending(component: "viva").path,
      ],
      in: checkout.folder,
      ["BUILD_SECONDS": "5"]
    )
    #expect(outcome.status == 130)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("stopped; the next start goes on from here"))
    let left = try FileManager.default.contentsOfDirectory(atPath: checkout.folder.path)
    #expect(!left.contains { $0.hasPrefix("viva.") })
    #expect(try checkout.launch(["x"]).output == "ran <x>\n")
  }

  @Test("Two starts at once both open the program")
  func twoAtOnce() throws {
    let outcome = try checkout.run(
      ["bash", "-c", "\"$0\" & one=$!; \"$0\" & wait $!; wait $one", launcherPath],
      in: checkout.folder,
      ["BUILD_SECONDS": "0.2"]
    )
    #expect(outcome.output == "ran <>\nran <>\n")
  }

  @Test(
    "A checkout that may not be written is opened as it is, or says who can help",
    .enabled(if: Unprivileged.isPossible, "root can write anywhere, and there is no setpriv")
  )
  func readOnly() throws {
    let files = FileManager.default
    let command = Unprivileged.prefix + [launcherPath, "x"]
    func launch() throws -> FakeCheckout.Outcome {
      try files.setAttributes([.posixPermissions: 0o555], ofItemAtPath: checkout.root.path)
      defer {
        try? files.setAttributes([.posixPermissions: 0o755], ofItemAtPath: checkout.root.path)
      }
      return try checkout.run(command, in: checkout.folder)
    }
    let unbuilt = try launch()
    #expect(unbuilt.status == 1)
    #expect(unbuilt.errors.contains("may not be written. Let its owner run"))
    _ = try checkout.launch()
    #expect(try launch() == FakeCheckout.Outcome(status: 7, output: "ran <x>\n", errors: ""))
    try checkout.write("changed", to: "Sources/viva/main.swift")
    let stale = try launch()
    #expect(stale.output == "ran <x>\n")
    #expect(stale.errors.contains("opening it as it is"))
    #expect(checkout.buildCount == 1)
  }

  private static let resettingSIGINT = ["--default-signal=INT"]

  private static func envCanReset() throws -> Bool {
    let process = try Process.run(
      URL(filePath: "/usr/bin/env"),
      arguments: resettingSIGINT + ["true"]
    )
    process.waitUntilExit()
    return process.terminationStatus == 0
  }

  private var launcherPath: String { checkout.root.appending(component: "viva").path }
}
