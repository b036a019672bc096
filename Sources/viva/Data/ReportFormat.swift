import ArgumentParser

/// The form of an exported report.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case markdown
  case html

  /// The form that a file's name asks for by its ending, Markdown where it has none; nil for an
  /// ending that is neither's.
  init?(fileName: String?) {
    let name = fileName?.lowercased().split(separator: "/").last ?? ""
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    switch parts.count > 1 ? parts.last : nil {
    case "html", "htm": self = .html
    case "md", "markdown", nil: self = .markdown
    default: return nil
    }
  }
}
