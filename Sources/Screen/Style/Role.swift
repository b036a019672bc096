/// What a piece of text is for; a theme maps it to colours once.
///
/// Meaning never hangs on the role alone: every mark has a shape of its own.
public enum Role: UInt8, Hashable, Sendable, CaseIterable {
  /// Running text.
  case text
  /// A heading.
  case title
  /// What matters less.
  case muted
  /// The one accent: where to look, what to do.
  case accent
  /// A key in the bottom line.
  case key
  /// The chosen row of a list.
  case focus
  /// Covered.
  case right
  /// Partial.
  case half
  /// Missed.
  case missing
  /// Contradicted, or an error.
  case wrong
  /// A span of the user's text that earned a verdict.
  case evidence
  /// The span of the verdict that the eye is on.
  case evidenceFocus
  /// The interviewer's voice.
  case voice
  /// A bar of a chart.
  case bar
  /// A bar that shows what was before.
  case barBefore
  /// The second curve of a chart, and the lower side of a heat map.
  case secondSeries
  /// The third curve of a chart.
  case thirdSeries
  /// The fourth curve of a chart.
  case fourthSeries
}
