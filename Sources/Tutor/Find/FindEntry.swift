public import Wording

/// Something that can be found, as it is listed.
public struct FindEntry: Hashable, Sendable {
  /// What is opened.
  public let target: FindTarget
  /// What it is called, or what it states.
  public let title: Bilingual
  /// What it belongs to: a topic, a question.
  public let context: Bilingual
}
