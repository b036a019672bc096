public import Wording

/// What came back from the user's own editor.
public struct EditedText: Hashable, Sendable {
  /// The text, or nil where it came back as it went.
  public var text: String?
  /// The seconds that the user spent there.
  public var seconds: Double
  /// The file that holds the text until ``Effect/discardEdited(_:)``, or nil where there is none.
  public var file: String?
  /// What went wrong on the way, or nil.
  public var trouble: Bilingual?

  /// Creates what came back.
  public init(
    text: String?,
    seconds: Double = 0,
    file: String? = nil,
    trouble: Bilingual? = nil
  ) {
    self.text = text
    self.seconds = seconds
    self.file = file
    self.trouble = trouble
  }
}
