import Testing

/// Where a story went another way, with the screen as it was then.
struct BrokenStory: Error, CustomStringConvertible {
  var complaint: String
  var place: SourceLocation
  var screen: String

  var description: String {
    "\(place.fileName):\(place.line): \(complaint). The screen:\n\(screen)"
  }
}
