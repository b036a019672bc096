import Questions

/// A question whose meaning was changed since the user answered it: asked once, before it is
/// answered again, whether its memory goes on.
public struct Revised: Hashable, Sendable {
  /// What is answered after that.
  public var opened: OpenedQuestion
  /// The revision that the memory stands on.
  public var known: Int
  /// The choice that the mark is on; a key held down must not forget what was learnt.
  public var choice = MemoryChoice.keep
  /// The first line shown, or nil where the mark decides.
  public var scroll: Int?

  /// Creates the question, or nil where the meaning is the one that the memory stands on.
  init?(_ opened: OpenedQuestion) {
    guard let known = opened.knownRevision, known < opened.question.revision else { return nil }
    self.opened = opened
    self.known = known
  }
}
