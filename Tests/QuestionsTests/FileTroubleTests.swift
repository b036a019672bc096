import Foundation
import Testing
import Wording

@testable import Questions

/// Files that are no good record, whatever is in them.
@Suite struct FileTroubleTests {
  private let packs: TemporaryPacks

  init() throws {
    packs = try TemporaryPacks()
    try packs.addPack()
  }

  /// The problems of the whole pack, their places seen from its folder.
  private func problems() -> [String] {
    let folder = packs.root.appending(component: "sample")
    return PackReading(folder: folder).problems.map { problem in
      "\(problem.place)".replacing(folder.path + "/", with: "") + " \(problem.kind)"
    }
  }

  @Test func invalidUTF8() throws {
    let text = Data("id: 短\n".utf8) + Data([0x61, 0xFF, 0x62])
    try packs.write(text, to: "sample/questions/bad.yaml")
    #expect(problems() == ["questions/bad.yaml:2:2 invalidUTF8"])
  }

  @Test func aFileThatIsTooLargeIsNotRead() throws {
    let bytes = Data(repeating: 0x61, count: SourceText.sizeLimit + 1)
    try packs.write(bytes, to: "sample/questions/bad.yaml")
    #expect(
      PackReading(folder: packs.root.appending(component: "sample")).problems.map(\.kind)
        == [.unreadable(.tooLarge(bytes: 1_000_001, limit: 1_000_000))]
    )
  }

  @Test func linksThatLeadInACircle() throws {
    let folder = packs.root.appending(path: "sample/questions")
    for (name, target) in [("a.yaml", "b.yaml"), ("b.yaml", "a.yaml")] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.appending(component: name).path,
        withDestinationPath: target
      )
    }
    #expect(problems().count == 2)
    #expect(problems().allSatisfy { $0.contains("linkLoop") })
    #expect(packs.library().catalogue.questions.map(\.id) == ["short-gap"])
  }

  @Test func aFolderOfLinksToItselfEnds() throws {
    let folder = packs.root.appending(path: "sample/questions")
    try FileManager.default.createSymbolicLink(
      atPath: folder.appending(component: "self.yaml").path,
      withDestinationPath: "."
    )
    #expect(problems().count == 1)
    #expect(problems().first?.contains("wrongKind") == true)
  }

  @Test func aNamedPipeDoesNotHang() throws {
    let pipe = packs.root.appending(path: "sample/questions/pipe.yaml").path
    #expect(mkfifo(pipe, 0o600) == 0)
    #expect(problems().count == 1)
    #expect(problems().first?.contains("wrongKind") == true)
  }

  @Test func emptyFiles() throws {
    try packs.write("", to: "sample/questions/bad.yaml")
    try packs.write("# only a remark\n", to: "sample/questions/worse.yaml")
    #expect(
      problems() == ["questions/bad.yaml:1:1 emptyFile", "questions/worse.yaml:1:1 emptyFile"]
    )
  }

  @Test func anotherEndingIsPointedOut() throws {
    try packs.write("", to: "sample/questions/bad.yml")
    #expect(problems() == ["questions/bad.yml fileEnding"])
    #expect(packs.library().problems == [])
  }

  @Test func aFolderWithoutAPack() throws {
    let reading = PackReading(folder: packs.root.appending(component: "nowhere"))
    #expect(reading.problems.map(\.kind) == [.unreadable(.missing)])
    #expect(reading.pack == nil)
  }

  @Test func aFolderThatHasNoPackFileIsNamed() throws {
    try packs.addPack("mine")
    try FileManager.default.removeItem(at: packs.root.appending(path: "mine/pack.yaml"))
    try packs.write("no folder", to: "notes.txt")
    let folders = PackFolders.folders(in: packs.root)
    #expect(folders.map(\.lastPathComponent) == ["mine", "sample"])
    #expect(PackFolders.all(in: packs.root).map(\.lastPathComponent) == ["sample"])
    let library = QuestionLibrary(packFolders: folders, cacheFolder: nil)
    #expect(library.catalogue.questions.map(\.id) == ["short-gap"])
    #expect(library.problems.map(\.kind) == [.missingPackFile])
    #expect(library.problems.first?.place.description.hasSuffix("/mine") == true)
    let reading = PackReading(folder: packs.root.appending(component: "mine"))
    #expect(reading.problems == library.problems)
    let sentence = ContentProblem.Kind.missingPackFile.sentence
    #expect(sentence.en.hasPrefix("pack.yaml is missing") && sentence.zh.hasPrefix("缺少 pack.yaml"))
  }

  @Test func aPackInAFolderOfAnotherName() throws {
    let text = try Sample.text("pack.yaml").replacing("id: sample", with: "id: other")
    try packs.write(text, to: "sample/pack.yaml")
    #expect(problems() == ["pack.yaml:1:1 folderName(id: \"other\")"])
  }

  @Test func aBrokenGlossaryIsFoundAndItsOtherTermsHold() throws {
    let text = try Sample.text("glossary.yaml").replacing("[session*,", with: "[session*|x,")
    try packs.write(text, to: "sample/glossary.yaml")
    let found = problems()
    #expect(found.first?.hasPrefix("glossary.yaml:3:21 badRule") == true, "\(found)")
    #expect(found.count == 2 && found.last?.hasPrefix("questions/short-gap.yaml:20:10") == true)
  }

  // Shapes that would overflow a recursive parser or unfold without end.

  @Test func manyOpenBracketsAreRefused() {
    let problems = Sample.read("id: " + String(repeating: "[", count: 100_000)).problems
    #expect(problems.map(\.kind) == [.nestedTooDeep])
    #expect(problems.first?.place.column == 4 + SourceText.bracketLimit + 1)
  }

  @Test(arguments: ["- ", "? ", "-\t"])
  func manyNestedEntriesAreRefused(entry: String) {
    let problems = Sample.read(String(repeating: entry, count: 50_000) + "x").problems
    #expect(problems.contains { $0.kind == .nestedTooDeep })
  }

  @Test func deepIndentationIsRefused() {
    let lines = (0..<400).map { String(repeating: " ", count: $0) + "a:\n" }
    let problems = Sample.read(lines.joined()).problems
    #expect(problems.first?.place.line == SourceText.indentLimit + 2)
  }

  @Test func billionLaughsAreRefused() {
    var text = "l0: &l0 [ha, ha]\n"
    for level in 1...30 {
      let aliases = [String](repeating: "*l\(level - 1)", count: 10).joined(separator: ", ")
      text += "l\(level): &l\(level) [\(aliases)]\n"
    }
    let problems = Sample.read(text + "? *l30\n: x\n").problems
    #expect(problems.map(\.kind) == [.anchor])
    #expect(problems.first?.place.description == "short-gap.yaml:1:5")
  }

  @Test func aFewAliasesAreRefusedToo() {
    let text = "a: &a [x, x]\nb: &b [*a, *a]\n? [*b, *b]\n: y\n"
    #expect(Sample.read(text).problems.map(\.place.description) == ["short-gap.yaml:1:4"])
  }
}
