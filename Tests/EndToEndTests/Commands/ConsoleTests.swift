import Foundation
import Testing

/// What every command does where its output goes nowhere, and where the program was moved.
@Suite struct ConsoleTests {
  private let program: Program

  init() throws { program = try Program() }

  @Test(
    "Output that cannot be written is one sentence and status 1, never a trap",
    arguments: [
      ("exec \"$0\" \"$@\" >/dev/full", ["demo", "--list"]),
      ("exec \"$0\" \"$@\" >&-", ["demo", "--list"]),
      ("exec \"$0\" \"$@\" >/dev/full", ["--help"]),
      ("exec \"$0\" \"$@\" >&-", ["content", "list"]),
      ("trap '' PIPE; { sleep 1; \"$0\" \"$@\"; } | true", ["demo", "--list"]),
    ]
  )
  func output(script: String, arguments: [String]) throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") || !script.contains("full") else {
      return
    }
    let outcome = try program.run(script: script, arguments)
    let hasPipe = script.contains("PIPE")
    #expect(hasPipe || outcome.status == 1, "\(outcome)")
    #expect(outcome.complaints.hasPrefix("viva: Standard output cannot be written ("))
    #expect(outcome.complaints.split(separator: "\n").count == 1, "\(outcome.complaints)")
  }

  @Test("A complaint that nobody can hear changes no status", arguments: ["2>&-", "2>/dev/full"])
  func complaint(handle: String) throws {
    let outcome = try program.run(script: "exec \"$0\" \"$@\" \(handle)", ["no-such-command"])
    #expect(outcome.status == 2)
  }

  @Test("A program moved away from its packs says so and does what it can")
  func moved() throws {
    let script = """
      mkdir there && cp "$0" there/viva && exec there/viva "$@"
      """
    let outcome = try program.run(script: script, ["content", "list"])
    #expect(outcome.complaints.hasPrefix("viva: The shipped packs are gone:"), "\(outcome)")
    #expect(outcome.complaints.split(separator: "\n").count == 1, "\(outcome.complaints)")
    #expect(outcome.status == 0)
    let demo = try program.run(script: "exec there/viva \"$@\"", ["demo", "--list"])
    #expect(demo.status == 0 && demo.complaints.isEmpty)
    #expect(demo.output.contains("itemcf-weighting"))
  }

  @Test("A link to the program finds the packs beside the program itself")
  func linked() throws {
    let outcome = try program.run(
      script: "ln -s \"$0\" link && exec ./link \"$@\"",
      ["content", "list"]
    )
    #expect(outcome.status == 0 && outcome.complaints.isEmpty, "\(outcome.complaints)")
    #expect(outcome.output.contains("itemcf-time-weight"))
  }
}
