import Foundation
import Testing

/// `viva doctor`, `backup` and `restore` as scripts meet them.
@Suite struct DoctorCommandTests {
  private let home: TemporaryFolder
  private let program: Program
  private var journal: URL { home.url.appending(path: "journal.sqlite") }

  init() throws {
    home = try TemporaryFolder()
    program = try Program(home: home)
  }

  private func fill() throws {
    var log = SampleLog(device: 1)
    for index in 0..<400 { log.answer("q-\(index % 7)", day: index / 2, isCovered: index % 3 > 0) }
    try home.write(log.text, to: "log.jsonl")
    #expect(try program.run(["import", "log.jsonl"]).status == 0)
    #expect(try program.run(["backup"]).status == 0)
  }

  private func report() throws -> (json: [String: Any], status: Int32) {
    let outcome = try program.run(["doctor", "--json"])
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return (try #require(object as? [String: Any]), outcome.status)
  }

  @Test func aSoundJournalIsCalledSound() throws {
    let none = try program.run(["doctor"])
    #expect(none.status == 0)
    #expect(none.output.hasPrefix("There is no journal yet"))
    #expect(!home.holds("journal.sqlite"))
    try fill()
    let sound = try program.run(["doctor"])
    #expect(sound.status == 0)
    #expect(sound.output.contains(": 400 records, "))
    #expect(sound.output.hasSuffix("Nothing is wrong.\n"))
    let (json, status) = try report()
    #expect(status == 0 && json["sound"] as? Bool == true && json["records"] as? Int == 400)
    let exported = try program.run(["export", "csv"]).output
    #expect(try program.run(["doctor", "--rebuild"]).status == 0)
    #expect(try program.run(["export", "csv"]).output == exported)
  }

  @Test(arguments: ["cut", "flipped", "overwritten"])
  func damageIsNamedLeftAsItIsAndMendedByRestore(kind: String) throws {
    try fill()
    var bytes = try Data(contentsOf: journal)
    switch kind {
    case "cut": bytes = bytes.prefix(bytes.count * 2 / 3)
    case "flipped":
      for index in stride(from: 8192, to: bytes.count, by: 4096) { bytes[index] ^= 0x80 }
    default: bytes = Data("no database at all".utf8)
    }
    try bytes.write(to: journal)
    let outcome = try program.run(["doctor"])
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("'viva restore' would make the file anew, with 400 sound"))
    #expect(try Data(contentsOf: journal) == bytes)
    for command in [["export", "json"], ["export", "csv"], ["import", "log.jsonl"], ["backup"]] {
      let refused = try program.run(command)
      #expect(refused.status == 1, "\(command)")
      #expect(refused.complaints.split(separator: "\n").count == 1, "\(refused.complaints)")
      #expect(refused.complaints.contains("was left as it is"), "\(command)")
      #expect(try Data(contentsOf: journal) == bytes, "\(command)")
    }
    let restored = try program.run(["restore"])
    #expect(restored.status == 0)
    #expect(restored.output.hasPrefix("The journal was made anew, with 400 sound records"))
    #expect(try report().json["records"] as? Int == 400)
    #expect(try report().status == 0)
    let kept = try FileManager.default.contentsOfDirectory(atPath: home.url.path)
      .filter { $0.hasPrefix("journal-replaced-") && $0.hasSuffix(".sqlite") }
    #expect(kept.count == 1)
    #expect(try Data(contentsOf: home.url.appending(path: kept[0])) == bytes)
  }

  @Test func backupsAreListedAndNamedOnesRestored() throws {
    try fill()
    let made = try report().json["backups"] as? [[String: Any]]
    let name = try #require(made?.first?["file"] as? String)
    #expect(try program.run(["backup", "--list"]).output.contains(name))
    var more = SampleLog(device: 2)
    more.answer("q", day: 500, isCovered: true)
    try home.write(more.text, to: "more.jsonl")
    _ = try program.run(["import", "more.jsonl"])
    let dry = try program.run(["restore", name, "--exact", "--dry-run"])
    #expect(dry.output.hasPrefix("The journal would be made anew, with 400 sound records"))
    #expect(try report().json["records"] as? Int == 401)
    #expect(try program.run(["restore", name]).status == 0)
    #expect(try report().json["records"] as? Int == 401)
    #expect(try program.run(["restore", name, "--exact"]).status == 0)
    #expect(try report().json["records"] as? Int == 400)
    let unknown = try program.run(["restore", "journal-19990101T000000Z.sqlite"])
    #expect(unknown.status == 2 && unknown.complaints.split(separator: "\n").count == 1)
  }

  @Test(.enabled(if: Unprivileged.isPossible))
  func aSealedFolderIsReadAndRefusedInOneSentence() throws {
    try fill()
    try home.seal()
    defer { home.unseal() }
    let command = (Unprivileged.prefix + ["\"$0\" \"$@\""]).joined(separator: " ")
    let doctor = try sealed(command, ["doctor"])
    #expect(doctor.status == 0)
    #expect(doctor.output.contains("Nothing is wrong."))
    for arguments in [
      ["backup"], ["restore"], ["import", "log.jsonl"], ["data", "delete", "--yes"],
    ] {
      let refused = try sealed(command, arguments)
      #expect(refused.status == 1, "\(arguments)")
      #expect(refused.complaints.split(separator: "\n").count == 1, "\(refused.complaints)")
    }
  }

  /// Runs the program as somebody whom permissions hold back; its own files go elsewhere.
  private func sealed(_ command: String, _ arguments: [String]) throws -> Program.Outcome {
    let runner = try Program()
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o777],
      ofItemAtPath: runner.home.path
    )
    return try runner.run(
      script: "cd \"$VIVA_HOME\" && " + command,
      arguments,
      environment: ["VIVA_HOME": home.url.path]
    )
  }
}
