import Foundation
import Testing

/// `viva content` and what every command shares, as a script meets them.
@Suite struct ContentCommandTests {
  private let program: Program

  init() throws { program = try Program() }

  /// Puts a pack with one question file into the user's data folder.
  private func addUserPack(question: String) throws {
    let questions = program.home.appending(path: "packs/mine/questions")
    try FileManager.default.createDirectory(at: questions, withIntermediateDirectories: true)
    let pack = """
      id: mine
      title: {zh: 我的, en: Mine}
      topics:
        - {id: own, title: {zh: 自, en: Own}}

      """
    let file = program.home.appending(path: "packs/mine/pack.yaml")
    try pack.write(to: file, atomically: true, encoding: .utf8)
    let broken = questions.appending(component: "broken.yaml")
    try question.write(to: broken, atomically: true, encoding: .utf8)
  }

  @Test func checkOfTheShippedContentFindsNothing() throws {
    let outcome = try program.run(["content", "check"])
    // Not a remark either.
    #expect(outcome.output == "1 pack, 9 questions, 56 key points: nothing to fix\n")
    #expect(outcome.status == 0)
    #expect(outcome.complaints.isEmpty)
  }

  @Test func checkNamesFileLineAndColumn() throws {
    try addUserPack(question: "id: broken\nlevel: 5\n")
    let outcome = try program.run(["content", "check", "packs", "--lang", "zh"])
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.contains("packs/mine/questions/broken.yaml:2:8: “level”应当在 1 到 3 之间"))
    #expect(lines.last == "1 个题包、0 道题、0 个要点：\(lines.count - 1) 处要改")
    #expect(outcome.status == 1)
  }

  @Test func allMistakesAreFoundInOneGo() throws {
    try addUserPack(question: "id: broken\nlevel: 5\ntopic: nowhere\n")
    let file = program.home.appending(path: "packs/mine/pack.yaml")
    try "id: mine\ntitle: {zh: 我的, en: Mine}\ntopics:\n  - own\n"
      .write(to: file, atomically: true, encoding: .utf8)
    let outcome = try program.run(["content", "check", "packs", "--lang", "en"])
    let lines = outcome.output.split(separator: "\n")
    let sentence =
      "packs/mine/pack.yaml:4:5: each entry of \"topics\" should be a group of "
      + "\"key: value\" pairs, such as {id: recall, title: {zh: …, en: …}}"
    #expect(lines.first.map { String($0) } == sentence)
    #expect(
      lines.contains("packs/mine/questions/broken.yaml:2:8: \"level\" should be from 1 to 3")
    )
    // The topics cannot be read, so nobody can say that this one is not there.
    #expect(!outcome.output.contains("nowhere"))
    #expect(outcome.status == 1)
  }

  /// A pack of one question whose glossary holds a wording of an answer.
  private func addPackWithEcho() throws {
    let made = try program.run(["content", "new", "mine", "--into", "packs"])
    #expect(made.status == 0, "\(made.complaints)")
    let file = program.home.appending(path: "packs/mine/glossary.yaml")
    let glossary = "terms:\n  heard: [on a rainy tuesday evening]\n"
    try glossary.write(to: file, atomically: true, encoding: .utf8)
  }

  @Test(arguments: [
    (
      "en", "\"on a rainy tuesday evening\" stands in one labelled answer alone (heard, line 1)",
      "heard: 2 answers, 1 wording of one alone, 0.500 an answer"
    ),
    (
      "zh", "“on a rainy tuesday evening”只在一个标注过的回答里出现过（heard 第 1 行）",
      "heard：2 个回答，1 条词句只见于其中一个，平均 0.500"
    ),
  ])
  func checkListsWordingsOfOneAnswerAlone(language: String, sentence: String, share: String) throws
  {
    try addPackWithEcho()
    let answers = [
      #"{"id":"a","question":"q","answer":"Seen on a rainy Tuesday evening.","gold":{"p":"missed"}}"#,
      #"{"id":"b","question":"q","answer":"Seen on a Tuesday.","gold":{"p":"missed"}}"#,
    ]
    let file = program.home.appending(component: "heard.jsonl")
    try Data(answers.joined(separator: "\n").utf8).write(to: file)
    let outcome = try program.run([
      "content", "check", "packs", "--lang", language, "--answers", "heard.jsonl",
    ])
    #expect(outcome.output.contains(sentence), "\(outcome.output)")
    #expect(outcome.output.split(separator: "\n").contains { $0 == share })
    #expect(outcome.status == 0, "\(outcome.complaints)")
    try Data("{}".utf8).write(to: file)
    let broken = try program.run([
      "content", "check", "packs", "--lang", language, "--answers", "heard.jsonl",
    ])
    #expect(broken.status == 1)
    #expect(broken.complaints.hasPrefix("heard.jsonl:1: "))
    let missing = try program.run(["content", "check", "packs", "--answers", "nowhere.jsonl"])
    #expect(missing.status == 2)
  }

  @Test(arguments: [
    "packs", "packs/mine", "packs/mine/", "packs/mine/pack.yaml",
    "packs/mine/questions/broken.yaml",
  ])
  func checkTakesAnyPathOfAPack(path: String) throws {
    try addUserPack(question: "id: [\n")
    let outcome = try program.run(["content", "check", path])
    #expect(outcome.output.hasPrefix("packs/mine/questions/broken.yaml:1:6: "))
    #expect(outcome.status == 1)
  }

  @Test func aBrokenRecordOfTheUsersDoesNotHideTheRest() throws {
    try addUserPack(question: "id: [\n")
    let outcome = try program.run(["content", "list", "--json"])
    #expect(outcome.status == 0)
    #expect(outcome.complaints.split(separator: "\n").count == 1)
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let list = try #require(object as? [String: [[String: Any]]])
    #expect(list["questions"]?.count == 9)
    #expect(list["topics"]?.compactMap { $0["id"] as? String }.contains("own") == true)
    let keys: Set = ["id", "topic", "level", "revision", "title", "asks", "points"]
    #expect(list["questions"]?.allSatisfy { Set($0.keys) == keys } == true)
  }

  @Test func aFolderOfTheUsersWithoutAPackFileIsNamed() throws {
    try addUserPack(question: "id: [\n")
    try FileManager.default.removeItem(at: program.home.appending(path: "packs/mine/pack.yaml"))
    let check = try program.run(["content", "check", "--lang", "en"])
    #expect(check.output.contains("packs/mine: pack.yaml is missing"), "\(check.output)")
    #expect(check.status == 1)
    let list = try program.run(["content", "list", "--lang", "en"])
    #expect(list.complaints.contains("1 content file cannot be used and was left out"))
    #expect(list.status == 0)
  }

  @Test func asciiIsHonouredByListsAndPages() throws {
    let page = try program.run([
      "content", "show", "exploding-gradients", "--lang", "en", "--ascii",
    ])
    #expect(page.output.contains("exploding-gradients - "))
    #expect(!page.output.contains("·"))
    let list = try program.run(["demo", "--list", "--lang", "en", "--ascii"])
    #expect(list.output.contains("[0.01..1.00]"))
    #expect(!list.output.contains("…"))
  }

  @Test(arguments: [("zh", "## 参考回答"), ("en", "## A model answer")])
  func showPrintsAQuestionInEachLanguage(language: String, heading: String) throws {
    let outcome = try program.run(["content", "show", "exploding-gradients", "--lang", language])
    #expect(outcome.output.contains(heading))
    #expect(outcome.output.contains("clip-value-vs-norm"))
    #expect(outcome.status == 0)
  }

  @Test(arguments: [
    (["content", "show", "exploding-gradient"], "did you mean \"exploding-gradients\"?"),
    (["content", "check", "nowhere"], "\"nowhere\" holds no pack"),
    (["content", "show"], "Missing expected argument"),
    (["content", "list", "--jsn"], "Unknown option '--jsn'"),
    (["content", "list", "--lang", "fr"], "'fr' is invalid"),
    (["no-such-command"], "There is no command 'no-such-command'."),
    (["--lang", "en", "content", "chek"], "There is no command 'chek'."),
    (["exprt", "json"], "There is no command 'exprt'."),
    (["demo", "itemcf-weighting", "--json", "--seed", "-1"], "--seed takes a value, and '-1'"),
    (["content", "show", "exploding-gradients", "more"], "Unexpected argument"),
  ])
  func wrongUsageIsOneSentenceAndTwo(arguments: [String], sentence: String) throws {
    let outcome = try program.run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.complaints.contains(sentence), "\(outcome.complaints)")
    #expect(outcome.complaints.split(separator: "\n").count == 1)
  }

  @Test(arguments: [
    (["no-such-command"], "没有“no-such-command”这个命令。"),
    (["content", "show", "exploding-gradients", "more"], "多余的参数：“more”。"),
  ])
  func whatIsNoCommandIsSaidInChinese(arguments: [String], sentence: String) throws {
    let outcome = try program.run(arguments + ["--lang", "zh"])
    #expect(outcome.complaints.contains(sentence), "\(outcome.complaints)")
    #expect(outcome.status == 2)
  }

  @Test func theValuesThatAnOptionTakesAreNamedInChineseToo() throws {
    let outcome = try program.run(["--lang", "fr"], environment: ["LANG": "zh_CN.UTF-8"])
    #expect(outcome.complaints.contains("“fr”，可取：zh、en。"), "\(outcome.complaints)")
    #expect(outcome.status == 2)
  }

  @Test(arguments: [
    (["content", "show", "x"], ["LANG": "zh_CN.UTF-8"]),
    (["--lang", "zh", "content", "show", "x"], [:]),
    (["content", "show", "x", "--lang=zh"], ["LANG": "en_US.UTF-8"]),
    (["content", "--wrong"], ["LC_ALL": "zh_TW", "LANG": "C"]),
  ])
  func complaintsComeInTheUsersLanguage(
    arguments: [String],
    environment: [String: String]
  ) throws {
    let outcome = try program.run(arguments, environment: environment)
    #expect(outcome.complaints.contains("没有"), "\(outcome.complaints)")
    #expect(outcome.status == 2)
  }

  @Test func helpAndVersionGoToStandardOutput() throws {
    let help = try program.run(["content", "--help", "--lang", "zh"])
    #expect(help.output.contains("检查、列出、查看题目") && help.output.contains("用法："))
    #expect(help.status == 0 && help.complaints.isEmpty)
    let version = try program.run(["--version"])
    #expect(version.status == 0 && version.output.contains("."))
  }

  @Test func theCacheLiesWhereTheEnvironmentSays() throws {
    let files = FileManager.default
    _ = try program.run(["content", "list"])
    #expect(files.fileExists(atPath: program.home.appending(component: "cache").path))
    let xdg = program.home.appending(component: "xdg").path
    let outcome = try program.run(
      ["content", "list"],
      environment: ["VIVA_HOME": "", "XDG_CACHE_HOME": xdg, "XDG_DATA_HOME": "relative"]
    )
    #expect(outcome.status == 0)
    #expect(try files.contentsOfDirectory(atPath: "\(xdg)/viva").count == 1)
  }

  @Test func aHomeThatIsMadeIsTheUsersAlone() throws {
    let home = program.home.appending(component: "made")
    _ = try program.run(["content", "list"], environment: ["VIVA_HOME": home.path])
    let attributes = try FileManager.default.attributesOfItem(atPath: home.path)
    #expect(attributes[.posixPermissions] as? Int == 0o700)
    #expect(FileManager.default.fileExists(atPath: home.appending(component: "cache").path))
  }

  @Test func aHomeThatCannotHoldACacheDoesNoHarm() throws {
    let blocked = program.home.appending(component: "file").path
    try Data().write(to: URL(filePath: blocked))
    let outcome = try program.run(["content", "list"], environment: ["VIVA_HOME": blocked])
    #expect(outcome.status == 0)
    #expect(outcome.complaints.isEmpty)
    #expect(outcome.output.contains("itemcf-time-weight"))
  }
}
