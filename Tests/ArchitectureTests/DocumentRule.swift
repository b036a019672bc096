import Foundation

/// Holds what documents say of other files against the files.
enum DocumentRule {
  /// The targets of a document's relative links, without their anchors.
  static func links(in document: String) -> [String] {
    document.matches(of: /\]\(([^)\s#]+)(?:#[^)]*)?\)/)
      .map { String($0.1) }
      .filter { !$0.contains("://") && !$0.hasPrefix("mailto:") }
  }

  /// The files that code spans name by a path from the root: those with a slash and an ending.
  static func namedFiles(in document: String) -> [String] {
    document.matches(of: /`((?:Sources|Tests|Content|Scripts|Documentation)\/[\w\/+.-]+\.\w+)`/)
      .map { String($0.1) }
  }

  /// The path of a link, from the root, for a document in a folder.
  static func resolved(_ link: String, from document: String) -> String {
    let folder = URL(filePath: "/\(document)").deletingLastPathComponent()
    return String(folder.appending(path: link).standardized.path.dropFirst())
  }
}
