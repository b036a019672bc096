/// A file that declares more than one type, so that the second cannot be found by its name.
enum TypeRule {
  /// Folders whose files are still to be taken apart.
  static let waiting = [
    "Sources/Demos/", "Sources/Grading/", "Sources/Neural/", "Sources/Questions/Library/",
    "Sources/Recommender/",
  ]

  /// Whether a file of sources declares several types at its top level, private ones apart.
  static func finding(in source: String, path: String) -> Finding? {
    guard path.hasPrefix("Sources/"), !waiting.contains(where: path.hasPrefix) else { return nil }
    let declaration =
      /^(?:(?:public|package|internal|final|indirect)\s+)*(?:struct|enum|class|actor|protocol)\s+(\w+)/
    let found = SwiftCode(source).lines.enumerated().compactMap { index, line in
      line.firstMatch(of: declaration).map { (name: String($0.1), line: index + 1) }
    }
    guard found.count > 1 else { return nil }
    let names = found.map(\.name).joined(separator: ", ")
    return Finding(path: path, line: found[1].line, what: "\(names): one type a file")
  }
}
