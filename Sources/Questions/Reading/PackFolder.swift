/// Where the files of a pack are.
struct PackFolder {
  /// The folder, without a slash at its end.
  let path: String

  init(path: String) {
    let trimmed = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    self.path = trimmed
  }

  var name: String { path.split(separator: "/").last.map { String($0) } ?? path }
  var packFile: String { "\(path)/pack.yaml" }
  var glossaryFile: String { "\(path)/glossary.yaml" }
  var questionsFolder: String { "\(path)/questions" }

  func questionFile(_ name: String) -> String { "\(questionsFolder)/\(name)" }
}
