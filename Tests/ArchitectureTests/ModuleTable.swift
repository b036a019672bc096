/// The tables of ARCHITECTURE.md that say which module may import which.
struct ModuleTable: Hashable {
  /// The modules in the order of the house: a row names only rows above it.
  let rows: [Row]
  /// The targets in C, which only one module each may import.
  let facades: Set<String>
  /// The modules of the toolchain that everybody may import.
  let standard: Set<String>

  struct Row: Hashable {
    let module: String
    let mayImport: Set<String>
  }

  enum ReadingError: Error, Hashable {
    case noTable(header: String)
    case noStandardModules
    case badRow(String)
  }

  init(rows: [Row], facades: Set<String>, standard: Set<String>) {
    self.rows = rows
    self.facades = facades
    self.standard = standard
  }

  /// Reads the tables headed `module … may import` and `C facade`, and the line of standard
  /// modules.
  init(document: String) throws(ReadingError) {
    let lines = document.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    var rows: [Row] = []
    for cells in try Self.table(in: lines, header: "module") {
      guard cells.count == 3, let module = Self.names(in: cells[0]).first else {
        throw .badRow(cells.joined(separator: "|"))
      }
      var mayImport = Set(Self.names(in: cells[2]))
      if cells[2].contains("every module above") { mayImport.formUnion(rows.map(\.module)) }
      rows.append(Row(module: module, mayImport: mayImport))
    }
    let facades = try Self.table(in: lines, header: "C facade").flatMap { Self.names(in: $0[0]) }
    guard let standard = lines.first(where: { $0.hasPrefix("Standard modules") }) else {
      throw .noStandardModules
    }
    self.init(
      rows: rows,
      facades: Set(facades),
      standard: Set(Self.names(in: standard))
    )
  }

  /// What a module may import, or nil where the table does not know it.
  func imports(of module: String) -> Set<String>? {
    rows.first { $0.module == module }?.mayImport
  }

  /// The cells of the rows below a header whose first cell is the one given.
  private static func table(
    in lines: [String],
    header: String
  ) throws(ReadingError) -> [[String]] {
    guard let start = lines.firstIndex(where: { $0.hasPrefix("| \(header) |") }) else {
      throw .noTable(header: header)
    }
    return lines[(start + 2)...].prefix { $0.hasPrefix("|") }.map { line in
      line.split(separator: "|").map { String($0) }
    }
  }

  /// The names between backticks.
  private static func names(in text: String) -> [String] {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.offset.isMultiple(of: 2) }
      .map { String($0.element) }
  }
}
