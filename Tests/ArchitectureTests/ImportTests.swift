import Testing

@Suite("Modules import only what the house allows")
struct ImportTests {
  static let table = Result { try ModuleTable(document: Repository.text("ARCHITECTURE.md")) }

  @Test("No source imports what its module's row does not name")
  func imports() throws {
    let rule = ImportRule(table: try Self.table.get())
    var count = 0
    for module in rule.table.rows.map(\.module) {
      for path in try Repository.files(below: Self.folder(of: module), ending: ["swift"]) {
        let source = try Repository.text(path)
        count += rule.imports(in: source).count
        #expect(rule.findings(in: source, of: module, path: path) == [])
      }
    }
    #expect(count > 100, "the sources have many imports; finding few means that none are read")
  }

  @Test("A row names nothing that none of its module's sources imports")
  func idleRows() throws {
    let rule = ImportRule(table: try Self.table.get())
    // The program's row names every module above.
    for row in rule.table.rows where row.module != "viva" {
      var imported: Set<String> = []
      for path in try Repository.files(below: Self.folder(of: row.module), ending: ["swift"]) {
        imported.formUnion(rule.imports(in: try Repository.text(path)).map(\.module))
      }
      #expect(row.mayImport.subtracting(imported) == [], "\(row.module) does not import these")
    }
  }

  @Test("A row names only rows above it, so that no circle can close")
  func order() throws {
    let table = try Self.table.get()
    var above: Set<String> = []
    let modules = Set(table.rows.map(\.module))
    for row in table.rows {
      let below = row.mayImport.intersection(modules).subtracting(above)
      #expect(below == [], "\(row.module) names what stands below it")
      #expect(above.insert(row.module).inserted, "\(row.module) has two rows")
    }
  }

  @Test("Each C library is seen by one module")
  func facades() throws {
    let table = try Self.table.get()
    for facade in table.facades {
      let users = table.rows.filter { $0.mayImport.contains(facade) }.map(\.module)
      #expect(users.count == 1, "\(facade) is named by \(users)")
    }
    #expect(table.imports(of: "Terminal")?.contains("CNcurses") == true)
    #expect(table.imports(of: "Neural")?.contains("CBLAS") == true)
  }

  @Test("Every folder of sources has a row, and every row a folder")
  func folders() throws {
    let table = try Self.table.get()
    let named = table.rows.map(\.module).filter { $0 != "ShippedContent" } + table.facades
    #expect(try Repository.folders(in: "Sources") == named.sorted())
  }

  @Test(
    "The checker sees an import that is not allowed, however it is written",
    arguments: [
      "import Views", "public import Views", "  @testable import Views", "import struct Views.Page",
      "@_exported import Views", "@_spi(Testing) public import Views", "import A; import Views",
      "internal import func Views.view", "#if DEBUG\n  import Views\n#endif",
    ]
  )
  func seesImport(source: String) {
    let findings = ImportRule(table: sample).findings(in: source, of: "B", path: "B.swift")
    #expect(findings.map(\.what) == ["B may not import Views"])
  }

  @Test(
    "The checker lets pass what is allowed, and what is no import",
    arguments: [
      "import A", "public import A", "import Synchronization", "import struct A.Name",
      "// import Views", "/* import Views */", "let text = \"import Views\"",
      "let text = \"\"\"\n  import Views\n  \"\"\"", "let important = Views", "func imports() {}",
    ]
  )
  func letsPass(source: String) {
    #expect(ImportRule(table: sample).findings(in: source, of: "B", path: "B.swift") == [])
  }

  @Test("A module without a row may not exist")
  func unknownModule() {
    let findings = ImportRule(table: sample).findings(in: "", of: "Z", path: "Z.swift")
    #expect(findings.map(\.what) == ["ARCHITECTURE.md has no row for Z"])
  }

  @Test("The tables are read as they are written")
  func reading() throws {
    let document = """
      Text about `things`.

      | module | what lives there | may import |
      | --- | --- | --- |
      | `A` | the `first` | – |
      | `B` | the second | `A`, `CX` |
      | `main` | all | every module above, `Tool` |

      | C facade | library |
      | --- | --- |
      | `CX` | x |

      Standard modules, for all: `Glibc`, `Synchronization`.
      """
    let table = try ModuleTable(document: document)
    #expect(table.rows.map(\.module) == ["A", "B", "main"])
    #expect(table.rows.map(\.mayImport) == [[], ["A", "CX"], ["A", "B", "Tool"]])
    #expect(table.facades == ["CX"])
    #expect(table.standard == ["Glibc", "Synchronization"])
    #expect(throws: ModuleTable.ReadingError.noTable(header: "module")) {
      try ModuleTable(document: "nothing")
    }
  }

  private var sample: ModuleTable {
    ModuleTable(
      rows: [
        ModuleTable.Row(module: "A", mayImport: []),
        ModuleTable.Row(module: "B", mayImport: ["A"]),
      ],
      facades: [],
      standard: ["Synchronization"]
    )
  }

  static func folder(of module: String) -> String {
    module == "ShippedContent" ? "Content" : "Sources/\(module)"
  }
}
