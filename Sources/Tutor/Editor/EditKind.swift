/// What a change was, so that a run of like changes is undone at once.
enum EditKind: Hashable, Sendable {
  /// Characters typed one after the other.
  case typing
  /// Characters deleted one after the other.
  case deleting
  /// A change that is undone by itself.
  case other
}
