/// What was begun of a quiz item: words, what was picked or called, pieces in their places.
public struct BegunAnswer: Hashable, Sendable {
  /// The words; of an option its English statement, of pieces their numbers.
  public var text: String
  /// The insertion point in graphemes.
  public var cursor: Int
  /// The seconds spent on it so far.
  public var seconds: Double
  /// What a claim was called, or nil where nothing was.
  public var call: Bool?

  /// Creates what was begun.
  public init(text: String, cursor: Int, seconds: Double, call: Bool? = nil) {
    self.text = text
    self.cursor = cursor
    self.seconds = seconds
    self.call = call
  }

  /// Whether there is something in it to come back to.
  var isWorthKeeping: Bool { call != nil || !text.allSatisfy(\.isWhitespace) }
}
