/// Holds the imports of a module's sources against the table.
struct ImportRule {
  let table: ModuleTable

  /// Every import of a source that its module's row does not allow.
  func findings(in source: String, of module: String, path: String) -> [Finding] {
    guard let allowed = table.imports(of: module) else {
      return [Finding(path: path, line: 1, what: "ARCHITECTURE.md has no row for \(module)")]
    }
    return imports(in: source)
      .filter { !allowed.union(table.standard).contains($0.module) }
      .map { Finding(path: path, line: $0.line, what: "\(module) may not import \($0.module)") }
  }

  /// The modules that a source imports, with their lines: `@testable public import struct X.Y` too.
  func imports(in source: String) -> [(module: String, line: Int)] {
    let declaration =
      /^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?import\s+(?:(?:typealias|struct|class|enum|protocol|let|var|func)\s+)?(\w+)/
    return SwiftCode(source).lines.enumerated().filter { $1.contains("import") }.flatMap {
      index,
      line in
      line.split(separator: ";").compactMap { statement in
        statement.firstMatch(of: declaration).map { (String($0.1), index + 1) }
      }
    }
  }
}
