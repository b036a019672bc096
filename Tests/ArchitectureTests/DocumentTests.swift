import Testing

@Suite("Documents say what is there")
struct DocumentTests {
  private static let main = [
    "ARCHITECTURE.md", "CHANGELOG.md", "CONTRIBUTING.md", "DECISIONS.md", "README.md",
  ]

  private static func all() throws -> [String] {
    try main + Repository.files(below: "Documentation", ending: ["md"])
  }

  @Test("Every link leads to a file, and every file named by its path exists")
  func links() throws {
    for document in try Self.all() {
      let text = try Repository.text(document)
      for link in DocumentRule.links(in: text) {
        let path = DocumentRule.resolved(link, from: document)
        #expect(Repository.exists(path), "\(document) links to \(link)")
      }
      for path in DocumentRule.namedFiles(in: text) {
        #expect(Repository.exists(path), "\(document) names \(path)")
      }
    }
  }

  @Test("The guide to the journal names every kind of record")
  func kindsOfRecords() throws {
    let source = try Repository.text("Sources/Journal/Records/LogRecord+Content.swift")
    let guide = try Repository.text("Documentation/journal.md")
    let cases = try #require(source.firstMatch(of: #/enum Kind: String \{([^}]+)\}/#)).1
    let kinds = cases.matches(of: #/(?:case|,) (\w+)(?: = "([^"]+)")?/#).map {
      String($0.2 ?? $0.1)
    }
    #expect(kinds.count >= 12 && kinds.contains("interview-end"))
    for kind in kinds { #expect(guide.contains("\n| `\(kind)` |"), "\(kind) is missing") }
  }

  @Test("Every guide is linked from the list of guides, and every document from README.md")
  func guides() throws {
    let list = "Documentation/README.md"
    let linked = Set(
      DocumentRule.links(in: try Repository.text(list)).map {
        DocumentRule.resolved($0, from: list)
      }
    )
    for guide in try Repository.files(below: "Documentation", ending: ["md"]) where guide != list {
      #expect(linked.contains(guide), "\(guide) is not linked")
    }
    #expect(DocumentRule.links(in: try Repository.text("ARCHITECTURE.md")).contains(list))
    let readme = Set(DocumentRule.links(in: try Repository.text("README.md")))
    #expect(readme.isSuperset(of: Self.main.filter { $0 != "README.md" }))
  }

  @Test("The newest entry of CHANGELOG.md is the version that the program prints")
  func version() throws {
    let program = try Repository.text("Sources/viva/Viva.swift")
    let version = try #require(program.firstMatch(of: /version: "([^"]+)"/)?.1)
    let entry = try #require(try Repository.text("CHANGELOG.md").firstMatch(of: /\n## (\S+)/)?.1)
    #expect(entry == version)
  }

  @Test("README.md shows screens as they are recorded")
  func pictures() throws {
    func trimmed(_ text: some StringProtocol) -> String {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
        String($0.reversed().drop(while: \.isWhitespace).reversed())
      }
      return String(lines.joined(separator: "\n").reversed().drop(while: \.isNewline).reversed())
    }
    let folder = "Tests/ViewsTests/Fixtures/pictures"
    let recorded = Set(
      try Repository.files(below: folder, ending: ["txt"]).map { path in
        let text = try Repository.text(path)
        return trimmed(text.firstRange(of: "\n--- ").map { text[..<$0.lowerBound] } ?? text[...])
      }
    )
    let blocks = try Repository.text("README.md").matches(of: /```text\n((?s).*?)\n```/)
    #expect(blocks.count == 2)
    for block in blocks {
      #expect(recorded.contains(trimmed(block.1)), "no recorded screen is\n\(block.1)")
    }
  }

  @Test("The checker reads links and paths as they are written")
  func reading() {
    let text =
      "[a](Documentation/a.md#x) [b](https://example.org) ![c](../c.png) `Sources/X/Y+Z.swift`"
    #expect(DocumentRule.links(in: text) == ["Documentation/a.md", "../c.png"])
    #expect(DocumentRule.namedFiles(in: text) == ["Sources/X/Y+Z.swift"])
    #expect(DocumentRule.resolved("../c.png", from: "Documentation/a.md") == "c.png")
    #expect(DocumentRule.resolved("a.md", from: "README.md") == "a.md")
  }
}
