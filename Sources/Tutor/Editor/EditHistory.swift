/// What undo brings back.
struct EditSnapshot: Hashable, Sendable {
  /// The text; shared with the editor's array until either changes.
  var graphemes: [Character]
  /// The insertion point.
  var cursor: Int
}

/// What a change was, so that a run of like changes is undone at once.
enum EditKind: Hashable, Sendable {
  /// Characters typed one after the other.
  case typing
  /// Characters deleted one after the other.
  case deleting
  /// A change that is undone by itself.
  case other
}

/// The past and the undone future of a text, at most ``depth`` steps of each.
struct EditHistory: Hashable, Sendable {
  /// The number of steps kept.
  static let depth = 200

  private var past: [EditSnapshot] = []
  private var future: [EditSnapshot] = []
  private var run: EditKind?

  /// Keeps what the text was before a change, unless the change continues a run.
  ///
  /// A run of typing ends behind white space and punctuation, so that undo takes back a word or a clause.
  mutating func remember(_ snapshot: EditSnapshot, kind: EditKind, breaksRun: Bool) {
    future.removeAll()
    if kind == .other || run != kind {
      past.append(snapshot)
      if past.count > EditHistory.depth { past.removeFirst() }
    }
    run = kind == .other || breaksRun ? nil : kind
  }

  /// Ends a run, so that the next change is undone by itself.
  mutating func endRun() { run = nil }

  /// The text before the last change, or nil.
  mutating func undo(current: EditSnapshot) -> EditSnapshot? {
    guard let snapshot = past.popLast() else { return nil }
    future.append(current)
    run = nil
    return snapshot
  }

  /// The text before the last undo, or nil.
  mutating func redo(current: EditSnapshot) -> EditSnapshot? {
    guard let snapshot = future.popLast() else { return nil }
    past.append(current)
    run = nil
    return snapshot
  }
}
