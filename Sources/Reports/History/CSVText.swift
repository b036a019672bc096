/// Rows of fields as comma-separated values (RFC 4180), each row with the line end CR LF.
enum CSVText {
  /// A row; a field is quoted where it holds a comma, a quote or a line break.
  static func row(_ fields: [String]) -> String {
    fields.map(field).joined(separator: ",") + "\r\n"
  }

  private static func field(_ text: String) -> String {
    // Scalars, since a line break after a carriage return is one character with it.
    let needsQuotes = text.unicodeScalars.contains { "\",\r\n".unicodeScalars.contains($0) }
    return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}
