/// The lines in which two texts differ.
public enum LineDifference {
  /// The lines that differ, each with its number and its sign, or nil where all are equal.
  ///
  /// Scalars are compared, not characters: two spellings of one letter differ.
  public static func between(_ recorded: String, and drawn: String) -> String? {
    guard !recorded.unicodeScalars.elementsEqual(drawn.unicodeScalars) else { return nil }
    let old = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    let new = drawn.split(separator: "\n", omittingEmptySubsequences: false)
    var report: [String] = []
    for index in 0..<max(old.count, new.count) {
      let before = index < old.count ? old[index] : nil
      let after = index < new.count ? new[index] : nil
      if let before, let after, before.unicodeScalars.elementsEqual(after.unicodeScalars) {
        continue
      }
      if let before { report.append("\(index + 1) - \(before)") }
      if let after { report.append("\(index + 1) + \(after)") }
    }
    return report.joined(separator: "\n")
  }
}
