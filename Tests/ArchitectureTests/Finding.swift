/// A place where the house's rules are not kept.
struct Finding: Hashable, CustomStringConvertible {
  /// The file, relative to the root.
  let path: String
  /// The line, counted from 1.
  let line: Int
  /// What is wrong there.
  let what: String

  var description: String { "\(path):\(line): \(what)" }
}
