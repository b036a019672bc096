import Foundation
import Testing

/// `viva content new`, and what becomes of the pack that it writes.
@Suite struct ContentNewCommandTests {
  private let program: Program

  init() throws { program = try Program() }

  private func text(_ path: String) throws -> String {
    try String(contentsOf: program.home.appending(path: path), encoding: .utf8)
  }

  @Test(arguments: ["zh", "en"])
  func theNewPackIsCheckedListedAndAnswered(language: String) throws {
    let made = try program.run(["content", "new", "mine", "--lang", language])
    #expect(made.status == 0 && made.complaints.isEmpty, "\(made.complaints)")
    let lines = made.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.contains("packs/mine") == true)
    #expect(lines.last?.contains("viva content check") == true)
    #expect(lines.last?.contains("viva drill mine-first") == true)

    let check = try program.run(["content", "check", "packs/mine", "--lang", "en"])
    #expect(check.output == "1 pack, 1 question, 2 key points: nothing to fix\n")
    #expect(check.status == 0)
    let list = try program.run(["content", "list", "--lang", "en"])
    #expect(list.output.contains("mine-first") && list.complaints.isEmpty)
    let answer =
      "A random split leaks the future. In production the model has only the past "
      + "and predicts what comes next."
    let grade = try program.run(["grade", "mine-first", "--json"], input: answer)
    #expect(grade.output.contains(#""question":"mine-first""#))
    #expect(grade.output.contains(#""score":1"#), "\(grade.output)")
  }

  @Test func whatIsThereIsLeftAsItIs() throws {
    _ = try program.run(["content", "new", "mine"])
    let file = program.home.appending(path: "packs/mine/pack.yaml")
    try "id: mine\n".write(to: file, atomically: true, encoding: .utf8)
    let again = try program.run(["content", "new", "mine", "--lang", "en"])
    #expect(again.status == 2 && again.output.isEmpty)
    #expect(again.complaints.contains("is there already and was left as it is"))
    #expect(try text("packs/mine/pack.yaml") == "id: mine\n")
    // An empty folder and a link that leads nowhere are somebody's, too.
    let link = program.home.appending(path: "packs/other").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "nowhere")
    #expect(try program.run(["content", "new", "other"]).status == 2)
  }

  @Test func itMayBeWrittenElsewhere() throws {
    let made = try program.run(["content", "new", "mine", "--into", "my packs", "--lang", "en"])
    #expect(made.status == 0)
    #expect(made.output.contains("viva content check '"), "\(made.output)")
    #expect(try text("my packs/mine/questions/mine-first.yaml").contains("id: mine-first"))
    let check = try program.run(["content", "check", "my packs", "--lang", "en"])
    #expect(check.output == "1 pack, 1 question, 2 key points: nothing to fix\n")
    #expect(!FileManager.default.fileExists(atPath: program.home.appending(path: "packs").path))
  }

  @Test func theDataFolderIsMadeForTheUserAlone() throws {
    let home = program.home.appending(component: "made")
    _ = try program.run(["content", "new", "mine"], environment: ["VIVA_HOME": home.path])
    let attributes = try FileManager.default.attributesOfItem(atPath: home.path)
    #expect(attributes[.posixPermissions] as? Int == 0o700)
  }

  @Test(arguments: [
    (["My Pack"], "A pack cannot be called \"My Pack\""),
    (["mine", "--into", "input"], "Cannot write to"),
    ([], "Missing expected argument"),
  ])
  func whatCannotBeWrittenIsSaid(arguments: [String], sentence: String) throws {
    // A file, where a folder is asked for.
    try Data().write(to: program.home.appending(component: "input"))
    let outcome = try program.run(["content", "new", "--lang", "en"] + arguments)
    #expect(outcome.complaints.contains(sentence), "\(outcome.complaints)")
    #expect(outcome.status != 0 && outcome.output.isEmpty)
  }
}
