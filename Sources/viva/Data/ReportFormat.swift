import ArgumentParser

/// The form of an exported report.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case markdown
  case html

  /// The form that a file's name asks for; Markdown without one.
  init(fileName: String?) {
    let name = fileName?.lowercased() ?? ""
    self = name.hasSuffix(".html") || name.hasSuffix(".htm") ? .html : .markdown
  }
}
