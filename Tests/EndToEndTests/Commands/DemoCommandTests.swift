import Foundation
import Testing

/// `viva demo` in a pipe.
@Suite struct DemoCommandTests {
  private let program: Program

  init() throws { program = try Program() }

  private func walk(_ arguments: String...) throws -> [String: Any] {
    let outcome = try program.run(["demo", "itemcf-weighting", "--json"] + arguments)
    #expect(outcome.status == 0 && outcome.complaints.isEmpty, "\(outcome.complaints)")
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return try #require(object as? [String: Any])
  }

  @Test func theWalkIsOneObjectWithEveryStep() throws {
    let walk = try walk()
    #expect(walk["demo"] as? String == "itemcf-weighting")
    let steps = try #require(walk["steps"] as? [[String: Any]])
    #expect(steps.count == 9)
    #expect(steps.allSatisfy { !(($0["exhibits"] as? [Any]) ?? []).isEmpty })
  }

  @Test func theSeedAndTheDialsDetermineEveryNumber() throws {
    let arguments = [
      "demo", "itemcf-weighting", "--json", "--seed", "11", "--set", "time-decay=0.4",
    ]
    let first = try program.run(arguments)
    #expect(first.output == (try program.run(arguments)).output)
    #expect(first.output != (try program.run(Array(arguments.dropLast(2)))).output)
  }

  @Test func stepsAreCutWhereAsked() throws {
    let steps = try #require(try walk("--steps", "2")["steps"] as? [Any])
    #expect(steps.count == 2)
  }

  @Test func plainTextIsReadable() throws {
    let outcome = try program.run(["demo", "itemcf-weighting", "--plain", "--lang", "zh"])
    #expect(outcome.status == 0 && outcome.complaints.isEmpty)
    #expect(outcome.output.contains("流浪地球"))
    #expect(!outcome.output.contains("\u{1B}"), "control sequences in a pipe")
    let ascii = try program.run(["demo", "itemcf-weighting", "--plain", "--ascii"])
    #expect(ascii.output.unicodeScalars.allSatisfy { !"█▌●›".unicodeScalars.contains($0) })
  }

  @Test func theListNamesDialsAndRanges() throws {
    let outcome = try program.run(["demo", "--list"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("itemcf-weighting") && outcome.output.contains("time-decay"))
  }

  @Test func claimsThatComeAsStatedEndWithZero() throws {
    let outcome = try program.run(["demo", "--claims", "gradient-flow", "--lang", "en"])
    #expect(outcome.status == 0 && outcome.complaints.isEmpty, "\(outcome.complaints)")
    let lines = outcome.output.split(separator: "\n")
    #expect(!lines.isEmpty && lines.allSatisfy { $0.hasPrefix("ok ") }, "\(outcome.output)")
    #expect(lines.contains { $0.contains("holds") } && lines.contains { $0.contains("fails") })
  }

  /// At ten steps the plain net's gradient does not vanish, while the gated nets' arrive.
  @Test func aClaimThatDoesNotHoldEndsWithOneAndIsNamed() throws {
    let arguments = ["demo", "--claims", "recurrent-memory", "--set", "length=10", "--lang", "en"]
    let outcome = try program.run(arguments)
    #expect(outcome.status == 1 && outcome.complaints.isEmpty, "\(outcome.complaints)")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("NOT fails") && $0.contains("rnn-vanishes") } == 5)
    #expect(lines.count { $0.hasPrefix("ok  holds") && $0.contains("lstm-keeps") } == 5)

    let json = try program.run(arguments + ["--json"])
    #expect(json.status == 1)
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8))
    let claims = try #require((object as? [String: Any])?["claims"] as? [[String: Any]])
    #expect(claims.count == lines.count)
    for claim in claims {
      #expect(
        Set(claim.keys)
          == ["demo", "claim", "seed", "settings", "expected", "holds", "finding"]
      )
      #expect(((claim["settings"] as? [String: Any])?["length"] as? NSNumber)?.intValue == 10)
      #expect(claim["expected"] as? Bool == true)
    }
    let seeds = Set(claims.compactMap { $0["seed"] as? Int })
    #expect(seeds == [1, 2, 3, 7, 20_260_101])
    #expect(claims.contains { $0["holds"] as? Bool == false })
  }

  @Test(arguments: [
    (["demo", "itemcf-waiting", "--plain"], "itemcf-weighting"),
    (["demo", "--plain"], "viva demo --list"),
    (["demo", "itemcf-weighting", "--plain", "--set", "no-dial=1"], "no-dial"),
    (["demo", "itemcf-weighting", "--json", "--set", "time-decay=much"], "time-decay"),
    (["demo", "itemcf-weighting", "--json", "--set", "time-decay"], "DIAL=VALUE"),
    (["demo", "itemcf-weighting", "--plain", "--steps", "0"], "--steps"),
    (["demo", "itemcf-weighting", "--plain", "--data", "no-such-file.csv"], "no-such-file.csv"),
    (["demo", "itemcf-weighting", "--plain", "--json"], "--plain and --json"),
    (["demo", "gradient-flow", "--claims", "--seed", "5"], "--claims replays over five seeds"),
    (["demo", "--data", "log.csv"], "--data needs the demo's name"),
    (["demo", "--set", "time-decay=1"], "--set needs the demo's name"),
    (["demo", "itemcf-weighting", "--steps", "2"], "--steps is for --plain and --json"),
    (["demo", "--list", "--data", "log.csv"], "--list names all demos"),
    (
      ["demo", "itemcf-weighting", "--items", "movies.csv"], "--items is about the items of the log"
    ),
    (
      ["demo", "gradient-flow", "--plain", "--data", "t.csv", "--items", "movies.csv"],
      "has no use for a file of items"
    ),
    (["demo", "user-cold-start", "--users", "u.csv"], "--users is about the users of the log"),
    (["demo", "--list", "--users", "u.csv"], "--list names all demos"),
    (
      ["demo", "itemcf-weighting", "--plain", "--data", "t.csv", "--users", "u.csv"],
      "has no use for a file of users"
    ),
  ])
  func wrongUsageIsOneSentenceAndTwo(arguments: [String], sentence: String) throws {
    let outcome = try program.run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.complaints.contains(sentence), "\(outcome.complaints)")
    #expect(outcome.complaints.split(separator: "\n").count == 1)
  }
}
