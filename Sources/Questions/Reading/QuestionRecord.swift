/// A question as it was read from its file, with the place of every value.
public struct QuestionRecord: Sendable {
  /// The question.
  public var question: Question
  /// The file that it came from.
  public var file: String
  /// Where each value starts, by its path, such as `points[1].evidence[0]`.
  var places: [String: SourcePlace]

  /// Where the value at a path starts, or the file's first character.
  public func place(_ path: String) -> SourcePlace {
    places[path] ?? SourcePlace(file: file, line: 1, column: 1)
  }
}
